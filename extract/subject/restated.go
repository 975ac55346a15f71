package subject

// restated reads a figure that says the one right before it in other words, with the
// subject of that ("losses of $6 million, or $1.05 a share").
func (v *view) restated(g Figure) (answer, bool) {
	if g.Kind != Money && g.Kind != Share && g.Kind != Measure {
		return none, false
	}
	i, n := g.First, 0
	if _, n = v.cues.or.MatchBefore(v.s, i); n == 0 {
		return none, false
	}
	i = v.skipComma(i - n)
	if i < 1 || v.fig[i-1] < 0 || v.whole(g.End) >= 0 || v.holder(g) >= 0 {
		return none, false
	}
	o := v.fig[i-1]
	if f := v.figures[o]; f.Kind == Date || f.Kind == Age || f.End > g.First {
		return none, false
	}
	return v.same(o)
}

// toldAside reads how much the figure before it rose or fell, or what it was before, as an
// aside to that: "handled 79 million passengers, up 28 percent", "16 percent of the market, down
// from 45 percent".
func (v *view) toldAside(g Figure) (answer, bool) {
	i := v.beforeAdverbs(g.First)
	if _, n := v.cues.origin.MatchBefore(v.s, i); n > 0 {
		i -= n
	}
	if i == g.First || !v.is(v.cues.aside, i) {
		i--
	}
	if i < 1 || !v.is(v.cues.aside, i) || v.role[i-1] != comma {
		return none, false
	}
	for o := len(v.figures) - 1; o >= 0; o-- {
		f := v.figures[o]
		if f.End > i || f.Kind == Date || f.Kind == Duration {
			continue
		}
		if p := v.partOf[f.Number]; v.parts[p].end > i || v.partOf[i-1] > p+1 {
			return none, false
		}
		return v.same(o)
	}
	return none, false
}

// same answers for a figure that counts nothing itself with the subject of figure i.
func (v *view) same(i int) (answer, bool) {
	a := v.answer(i)
	a.firm, a.counted, a.noun = true, Phrase{}, 0
	return a, a.chunk >= 0
}
