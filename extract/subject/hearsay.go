package subject

// hearsay reports whether the verb at token k of part q only says that others do
// ("das Gehalt soll bei 5 Millionen liegen", "sie soll 300 Euro gestohlen haben").
func (v *view) hearsay(q part, k int) bool {
	if !v.is(v.cues.hearsay, k) {
		return false
	}
	last := q.end - 1
	for last > k && v.role[last] != infinitive && v.role[last] != finite {
		last--
	}
	kind, n := v.cues.hearsayOf.Match(v.s, last)
	switch {
	case last == k || n == 0:
		return false
	case kind == "perfect": // "gestohlen haben"
		return v.role[last-1] == infinitive && isParticiple(v.s.Tokens[last-1].Fine) || v.s.Tokens[last-1].Fine == "VAPP"
	}
	return true
}
