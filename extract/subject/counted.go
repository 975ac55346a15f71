package subject

// count finds the counted noun; where it is elided, the noun that was counted
// before in the sentence.
func (v *view) count(g Figure) answer {
	if c := v.whole(g.End); c >= 0 && !v.chunks[c].bare && !v.bySign(g.End) {
		if v.chunks[c].pronoun {
			return v.countedPronoun(g, c)
		}
		a := found(c, "counted-of", high)
		a.counted, a.noun = v.counted(g, c)
		return a
	}
	if a := v.groupOf(g); a.rule != "" {
		return a
	}
	if a := v.countedAged(g); a.rule != "" {
		return a
	}
	if c := v.holder(g); c >= 0 {
		a := found(c, "counted", high)
		a.counted, a.noun = v.counted(g, c)
		a.self = v.behind(g, c)
		return a
	}
	if f := v.figureAfter(g); f >= 0 && v.figures[f].Kind == Age { // "two 18-year-olds"
		o := v.figures[f]
		a := found(v.in[o.Stop-1], "counted", high)
		a.self, a.counted, a.noun = Phrase{o.Number, o.End}, Phrase{g.End, o.End}, o.End-1
		if a.chunk >= 0 {
			return a
		}
	}
	if a := v.countedState(g); a.rule != "" {
		return a
	}
	if a := v.scale(g); a.rule != "" {
		return a
	}
	if a := v.eventBy(g); a.rule != "" {
		return a
	}
	if g.Vague && v.standsAlone(g) { // "thousands joined"
		a := found(v.in[g.Number], "itself", medium)
		a.self = Phrase{g.First, g.End}
		return a
	}
	if c := v.countedBefore(g); c >= 0 && !v.countsPoints(g) && !v.levelOfOwn(g) {
		return found(c, "counted-before", low)
	}
	return none
}

// groupOf reads how many a family or the like are, and counts nothing behind that but who
// belongs to one: "Family of five escapes blaze", not "mother of two boys".
func (v *view) groupOf(g Figure) answer {
	_, k := v.cues.groupOf.MatchBefore(v.s, g.First)
	if k == 0 || v.is(v.cues.member, g.End) {
		return none
	}
	if c := v.chunkBefore(g.First - 1); c >= 0 {
		return found(c, "group-of", medium)
	}
	a := found(v.in[g.Stop-1], "group-of", medium)
	a.self = Phrase{g.First - k, g.First - 1}
	return a
}

// levelOfOwn reports whether the bare number g hangs on a preposition in a clause with a
// subject of its own that is no pronoun ("it lost 402 points, while the yuan traded at 7.24").
func (v *view) levelOfOwn(g Figure) bool {
	q := v.parts[v.partOf[g.Number]]
	if c := v.firstCandidate(q.open+1, g.First); q.opener != subordinator || c < 0 || v.chunks[c].pronoun {
		return false
	}
	i := v.beforeAdverbs(g.First)
	return i > 0 && v.role[i-1] == preposition
}

// countedAged reads the noun behind a list of ages, which a count stands right before:
// "zwei 20 und 21 Jahre alte Männer".
func (v *view) countedAged(g Figure) answer {
	f, ages := v.figureAfter(g), 0
	for f >= 0 && v.figures[f].Kind == Age {
		if ages++; ages > 1 {
			if c := v.holder(v.figures[f]); c >= 0 && v.fig[v.chunks[c].head] < 0 {
				a := found(c, "counted", high)
				a.counted, a.noun = v.counted(g, c)
				return a
			}
		}
		f = v.nextListed(v.figures[f].End)
	}
	return none
}

// nextListed returns the figure that a comma or a conjunction at token i joins to what
// is before it, or -1.
func (v *view) nextListed(i int) int {
	for i < len(v.role) && (v.role[i] == comma || v.role[i] == conjunction || v.s.Tokens[i].Text == "-") {
		i++
	}
	if i >= len(v.role) {
		return -1
	}
	return v.fig[i]
}

// countedPronoun reads "nine of them", chunk c being the pronoun: the noun is
// the one counted before, and no unit stands behind the figure.
func (v *view) countedPronoun(g Figure, c int) answer {
	if b := v.countedBefore(g); b >= 0 {
		return found(b, "counted-before", medium)
	}
	return found(c, "counted-of", low)
}

// countedState reads people counted by what happened to them ("14 dead", "23
// injured in a crash") in a headline or at the start of a clause.
func (v *view) countedState(g Figure) answer {
	k, c := g.End, v.in[g.Stop-1]
	if v.pack.Format.NounCapitals || k >= len(v.role) || v.role[k] != adjective && v.role[k] != infinitive || c < 0 || v.chunks[c].prep >= 0 {
		return none
	}
	if !v.is(v.cues.state, k) || v.beforeNoun(k) {
		return none
	}
	a := found(c, "counted-state", medium)
	a.self, a.counted, a.noun = Phrase{k, k + 1}, Phrase{k, k + 1}, k
	return a
}

// figureAfter returns the figure that starts where g ends, or -1.
func (v *view) figureAfter(g Figure) int {
	if g.End >= len(v.fig) || v.fig[g.End] < 0 || !v.sane(v.figures[v.fig[g.End]]) {
		return -1
	}
	return v.fig[g.End]
}

// bySign reports whether the genitive at token i stands in a date or the like
// ("5 der 7"): no words follow.
func (v *view) bySign(i int) bool { return i < len(v.role) && v.role[i] == numeral }

// counted returns the counted noun phrase from the figure on.
func (v *view) counted(g Figure, c int) (Phrase, int) {
	return Phrase{g.End, v.paired(v.chunks[c].end)}, v.chunks[c].head
}

// behind returns the chunk from behind the figure on, without what is glued to
// the figure.
func (v *view) behind(g Figure, c int) Phrase {
	k := &v.chunks[c]
	i := max(g.End, k.first)
	if i < k.head && v.likeDearer(i) && !v.s.Glued(i+1) { // "4 % less water"
		i++
	}
	for i < k.head && v.role[i] == adverb && v.role[i+1] == noun && i >= g.End && v.fig[i] < 0 && !v.s.Glued(i) { // "acht davon Kinder"
		i++
	}
	for i < k.head && (v.fig[i] >= 0 && v.fig[i] != v.fig[k.head] || v.fig[i] < 0 && i >= g.End && v.s.Glued(i) && v.in[i-1] == c) {
		i++
	}
	if f := v.fig[g.Number]; f >= 0 {
		i = v.afterExtent(f, i, k.head)
	}
	return Phrase{i, v.paired(k.end)}
}

// countedBefore returns the chunk that the last count before g counts, or -1.
func (v *view) countedBefore(g Figure) int {
	for i := len(v.figures) - 1; i >= 0; i-- {
		o := v.figures[i]
		if o.Kind != Count || o.End > g.First || !v.sane(o) {
			continue
		}
		if c := v.holder(o); c >= 0 {
			return c
		}
	}
	return -1
}
