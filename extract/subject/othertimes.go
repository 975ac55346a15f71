package subject

// otherTime reports whether date d tells when something else than figure g was: what
// g is compared with, or what was before now.
func (v *view) otherTime(g, d Figure) bool {
	if d.End <= g.First && v.turnsToNow(d.End, g.First) {
		return true
	}
	return v.baseline(g, d) || v.levelOf(g, d) || v.nextItem(g, d) || v.afterEvent(g, d) || v.mostSince(d)
}

// mostSince reports whether date d tells since when something was no more or less ("inflation
// eased to 3.2 percent, its lowest since 2021").
func (v *view) mostSince(d Figure) bool {
	if r := v.role[d.First]; r != preposition && r != subordinator {
		return false
	}
	i := max(d.First-1, 0)
	if c := v.chunkBefore(d.First); c >= 0 {
		i = v.chunks[c].first
	}
	for ; i < d.First; i++ {
		if v.s.Tokens[i].Fine == "JJS" || v.role[i] == adjective && v.ends(v.cues.superlative, v.fold(i)) {
			return true
		}
	}
	return false
}

// nextItem reports whether a conjunction behind figure g opens an item with date d and a figure
// of its own ("zahlte 2023 zwei Millionen Euro und 2024 drei Millionen Euro").
func (v *view) nextItem(g, d Figure) bool {
	i := d.First
	for i > g.End && (v.role[i-1] == preposition || v.role[i-1] == adverb || v.role[i-1] == determiner) {
		i--
	}
	if i <= g.End || v.role[i-1] != conjunction {
		return false
	}
	k := d.End
	for k < len(v.role) && v.fig[k] < 0 && (v.role[k] == preposition || v.role[k] == adverb || v.role[k] == adjective || v.role[k] == comma) {
		k++
	}
	return k < len(v.role) && v.fig[k] >= 0 && v.figures[v.fig[k]].Kind == g.Kind
}

// afterEvent reports whether date d tells when the event was, after or before which
// figure g was ("nach dem Unglück im Juni 2022 prüft sie 400 Brücken").
func (v *view) afterEvent(g, d Figure) bool {
	for c := v.datedEvent(d); c >= 0; c = v.nounBefore(c) {
		k := &v.chunks[c]
		if k.prep < 0 && !k.genitive {
			return false
		}
		if k.prep >= 0 && v.is(v.cues.earlier, k.prep) {
			return g.End <= k.prep || g.First >= d.End
		}
	}
	return false
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
	switch kind, n := v.cues.baseline.MatchBefore(v.s, i); {
	case n == 0:
		return v.levelThen(d)
	case kind == "change":
		return v.changeBefore(i - n)
	case kind == "bygone":
		return v.changeBefore(i-n) && (v.is(v.cues.bygone, i) || v.is(v.cues.bygone, d.First) || v.s.Tokens[i].Tag == "NUM" && d.End == i+1)
	}
	return true
}

// changeBefore reports whether a figure that tells a change ends at token i, or a word before it: a
// share, or one that opens with a word like "up".
func (v *view) changeBefore(i int) bool {
	for k := i - 1; k >= max(0, i-2); k-- {
		f := v.fig[k]
		if f < 0 || !v.sane(v.figures[f]) {
			continue
		}
		o := v.figures[f]
		return o.Kind == Share || v.likeDearer(o.First) || o.First > 0 && v.likeDearer(o.First-1)
	}
	return false
}

// levelThen reports whether date d only names a level that something is compared with
// ("38 percent above their 2020 level", "über dem Niveau von 2020").
func (v *view) levelThen(d Figure) bool {
	c := v.in[d.First]
	if c >= 0 && v.chunks[c].bare {
		c = v.nounBefore(c)
	}
	if c < 0 || v.chunks[c].prep < 0 || !v.is(v.cues.above, v.chunks[c].prep) {
		return false
	}
	return v.nounKind(v.cues.level, v.chunks[c].head) != ""
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
