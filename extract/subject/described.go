package subject

// described returns the object of a verb like "called" before figure g, which is about
// that ("er nannte den Etat den besten seit 15 Jahren"), or -1.
func (v *view) described(g Figure) int {
	q := v.parts[v.partOf[g.Number]]
	if q.verb < 0 || q.verb > g.First || v.fig[q.verb] >= 0 || !v.is(v.cues.describe, q.verb) || g.Kind != Duration && g.Kind != Date {
		return -1
	}
	first := -1
	for k := q.first; k < g.First; k++ {
		c := v.in[k]
		if c < 0 || v.chunks[c].first != k || v.chunks[c].pronoun || !v.objectLike(&v.chunks[c]) {
			continue
		}
		if k > q.verb && (first >= 0 || !v.verbSecond) || v.chunks[c].oblique {
			return c
		}
		first = c
	}
	return -1
}
