package subject

// raised returns the object of a verb that changes it ("senkt den Leitzins um
// 25 Basispunkte", "raised its fees by 5 %"), where by, the kind of what joins
// figure g, speaks of a change; or -1.
func (v *view) raised(g Figure, by string) int {
	q := v.parts[v.partOf[g.Number]]
	if by != "change" || q.verb < 0 || q.verb > g.First || !v.raises(q) {
		return -1
	}
	subject := false
	for k := q.first; k < g.First; k++ {
		c := v.in[k]
		if c < 0 || v.chunks[c].first != k || !v.objectLike(&v.chunks[c]) {
			continue
		}
		if v.chunks[c].oblique && k > q.verb || subject {
			if v.chunks[c].pronoun { // "erhöhte sich um"
				return -1
			}
			return c
		}
		subject = true
	}
	return -1
}

// objectLike reports whether a chunk may be a subject or an object.
func (v *view) objectLike(c *chunk) bool {
	return c.prep < 0 && !c.genitive && !c.bare && !v.is(v.cues.sayAfter, c.end)
}

// raises reports whether a verb of part q, as it is used in the active, changes
// its object.
func (v *view) raises(q part) bool {
	for k := q.first; k < q.end; k++ {
		if (v.role[k] == finite || v.role[k] == infinitive) && v.in[k] < 0 && v.fig[k] < 0 && v.is(v.cues.raise, k) {
			return true
		}
	}
	return false
}
