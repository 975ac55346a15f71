package subject

// ownedFigure reads a figure right behind its owner, with no noun of its own
// ("against Hale's 41 percent").
func (v *view) ownedFigure(g Figure) (answer, bool) {
	c := v.in[g.Number]
	if c < 0 || !v.chunks[c].bare || g.Kind == Date || g.Kind == Age || g.Kind == Duration {
		return none, false
	}
	p := v.ownerIn(&v.chunks[c], g)
	if p.End == 0 || p.End+1 != g.First || v.fig[p.End-1] >= 0 {
		return none, false
	}
	a := found(c, "owner", high)
	a.self = p
	return a, true
}
