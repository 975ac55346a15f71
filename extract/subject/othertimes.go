package subject

// otherTime reports whether date d tells when something else than figure g was: what
// g is compared with, or what was before now.
func (v *view) otherTime(g, d Figure) bool {
	if d.End <= g.First && v.turnsToNow(d.End, g.First) {
		return true
	}
	return v.baseline(g, d) || v.levelOf(g, d)
}

// turnsToNow reports whether a word like "now" stands in tokens i to j ("a ticket that
// cost $18 in 2019 now sells for $30").
func (v *view) turnsToNow(i, j int) bool {
	for ; i < j; i++ {
		if v.fig[i] < 0 && v.is(v.cues.now, i) && !v.s.Glued(i+1) {
			return true
		}
	}
	return false
}

// baseline reports whether a word right before date d makes it what a change is
// measured by ("gegenüber 1990", "65 percent from 1990 levels").
func (v *view) baseline(g, d Figure) bool {
	i := d.First
	for i > 0 && v.role[i-1] == determiner && v.fig[i-1] < 0 {
		i--
	}
	kind, n := v.cues.baseline.MatchBefore(v.s, i)
	return n > 0 && (kind != "change" || g.Kind == Share && i-n <= g.End+1 && i-n >= g.End)
}

// levelOf reports whether date d stands right behind another figure of the kind of g,
// and a word like "from" sets one against the other ("40 cents from 52 cents a
// year earlier").
func (v *view) levelOf(g, d Figure) bool {
	for _, o := range v.figures {
		if o.Kind != g.Kind || o == g || !v.sane(o) || o.End > d.First || d.First-o.End > adjacent {
			continue
		}
		if g.End <= d.First && g.First > o.First { // g is nearer
			return false
		}
		if v.partOf[o.Number] == v.partOf[d.Number] && (v.origin(o, g) || g.First > o.First && v.origin(g, o)) {
			return true
		}
	}
	return false
}

// origin reports whether figure a is the level that figure b came from.
func (v *view) origin(a, b Figure) bool {
	i := v.beforeAdverbs(a.First)
	if by, n := v.cues.by.MatchBefore(v.s, i); by == "noun" { // "nach einem Gewinn von 5 Millionen"
		if c := v.chunkBefore(i - n); c >= 0 && v.chunks[c].prep >= 0 {
			if form, n := v.cues.origin.Match(v.s, v.chunks[c].prep); n > 0 && form != "pair" {
				return true
			}
		}
	}
	kind, n := v.cues.origin.MatchBefore(v.s, i)
	if kind != "pair" {
		return n > 0
	}
	to, _ := v.cues.by.MatchBefore(v.s, v.beforeAdverbs(b.First))
	return to == "change"
}
