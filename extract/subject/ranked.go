package subject

// ranked lets the ranker confirm what the patterns say of g, or say better. What
// they are sure of stands.
func (v *view) ranked(g Figure, a answer) answer {
	ranker := v.ranker()
	if ranker == nil || a.chunk < 0 || a.confidence == high || a.open {
		return a
	}
	if v.tree = v.parse(); len(v.tree) == 0 {
		return a
	}
	c := v.choice(g, a)
	best, margin := ranker.Best(&c)
	confidence := ranker.Confidence(margin)
	if best == c.Ruled {
		if a.confidence = confidence; a.doubtful && confidence == high {
			a.confidence = medium
		}
		return a
	}
	if a.firm {
		a.confidence = medium
		return a
	}
	if !ranker.Overrules(margin) {
		a.confidence = low
		return a
	}
	b := a
	b.chunk, b.rule, b.confidence = c.Candidates[best].chunk, "ranked", confidence
	if b.self = v.joint(b.chunk); b.self.End == 0 {
		b.self = v.tail(b.chunk)
	}
	return b
}
