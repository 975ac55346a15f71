package subject

// controlled returns what a verb lets do something, in "expects inflation to
// average 2.4 %" and "see revenue growing 9 %", where the figure belongs to the
// second verb; or -1.
func (v *view) controlled(g Figure) int {
	q := v.parts[v.partOf[g.Number]]
	for k := g.First - 1; k > q.first; k-- {
		if v.role[k] == finite {
			return -1
		}
		c := v.in[k-1]
		if c < 0 || v.chunks[c].end != k || !v.opensInfinitive(k) {
			continue
		}
		c = v.phraseHead(c)
		k := v.chunks[c].first - 1
		if v.objectLike(&v.chunks[c]) && k >= q.first && (v.role[k] == finite || v.role[k] == infinitive) && v.is(v.cues.control, k) {
			return c
		}
		return -1
	}
	return -1
}

// opensInfinitive reports whether "to" and a verb, or a gerund, stand at token k.
func (v *view) opensInfinitive(k int) bool {
	if v.s.Tokens[k].Fine == "TO" {
		return k+1 < len(v.role) && (v.s.Tokens[k+1].Fine == "VB" || v.is(v.cues.change, k+1))
	}
	return v.s.Tokens[k].Fine == "VBG"
}
