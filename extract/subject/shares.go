package subject

// share finds the base of a share, or what changes by it.
func (v *view) share(g Figure) answer {
	if c := v.whomBefore(g); c >= 0 {
		a := found(c, "share-of", medium)
		a.of = v.phrase(&v.chunks[c])
		return a
	}
	if c := v.whole(g.End); c >= 0 && !v.chunks[c].bare {
		a := found(c, "share-of", high)
		if v.chunks[c].pronoun {
			a.confidence = medium
		}
		a.of = v.phrase(&v.chunks[c])
		return a
	}
	if c := v.baseInFront(g); c >= 0 {
		a := found(c, "share-in-front", medium)
		a.of, a.firm = v.phrase(&v.chunks[c]), true
		return a
	}
	if a := v.eventWith(g); a.rule != "" {
		return a
	}
	if a := v.eventBy(g); a.rule != "" {
		return a
	}
	if o := v.compared(g); o >= 0 {
		a := v.answer(o)
		a.firm, a.counted, a.noun = true, Phrase{}, 0
		return a
	}
	if c := v.shareBefore(g); c >= 0 {
		a := found(c, "share-before", medium)
		a.of = v.phrase(&v.chunks[c])
		return a
	}
	return none
}

// whomBefore returns what a relative pronoun behind share g stands for, right before it
// ("1,150 pupils, a fifth of whom"), or -1.
func (v *view) whomBefore(g Figure) int {
	_, n := v.cues.of.Match(v.s, g.End)
	i := g.First
	for i > 0 && (v.role[i-1] == determiner || v.role[i-1] == adverb) {
		i--
	}
	if at := g.End + n; n == 0 || at >= len(v.role) || v.role[at] != relative || i == 0 || v.role[i-1] != comma {
		return -1
	}
	c := v.beforeDates(v.chunkBefore(i - 1))
	if c < 0 || v.chunks[c].bare || v.chunks[c].pronoun {
		return -1
	}
	return c
}

// baseBefore returns what was counted before a share that is the subject of its own clause,
// where the rule knows no subject but that of another clause ("they tested 300 boats and
// found that 12 percent leaked"), or -1.
func (v *view) baseBefore(g Figure, rule string) int {
	if g.Kind != Share || rule != "clause-before" {
		return -1
	}
	q := v.parts[v.partOf[g.Number]]
	if v.standsAlone(g) || q.opener == subordinator && v.beforeAdverbs(g.First) == q.open+1 {
		return v.countedBefore(g)
	}
	return -1
}

// baseInFront returns the base of a share that opens its clause, with no noun
// between ("von den Gästen trinken 30 Prozent Bier", "of the voters, 40 percent
// stayed home"), or -1.
func (v *view) baseInFront(g Figure) int {
	p := v.partOf[g.Number]
	if c := v.in[g.Number]; c >= 0 && v.chunks[c].prep >= 0 {
		return -1
	}
	if p > 0 && v.firstWord(v.parts[p]) == g.First && v.parts[p-1].verb < 0 {
		p--
	}
	k := v.firstWord(v.parts[p])
	kind, n := v.cues.of.Match(v.s, k)
	if n == 0 || kind == "genitive" {
		return -1
	}
	c := v.chunkAfter(k + n)
	if c < 0 || v.chunks[c].bare || v.chunks[c].end > g.First {
		return -1
	}
	if d := v.firstCandidate(v.chunks[c].end, g.First); d >= 0 && d != v.in[g.First] {
		return -1
	}
	return c
}

// compared returns the count or the sum that share g compares with another ("1,764 thefts,
// 9 % more than in May"), or -1.
func (v *view) compared(g Figure) int {
	if q := v.parts[v.partOf[g.Number]]; q.verb >= 0 || !v.is(v.cues.adjective, g.End) || v.beforeNoun(g.End) {
		return -1
	}
	for f := len(v.figures) - 1; f >= 0; f-- {
		if o := v.figures[f]; o.End <= g.First && o.Kind != Date && v.sane(o) {
			if (o.Kind == Count && v.holder(o) >= 0 || o.Kind == Money) && v.partOf[o.Number] == v.partOf[g.Number]-1 {
				return f
			}
			return -1
		}
	}
	return -1
}

// shareBefore returns the base of the share before g, where g is the subject of
// its own clause and says no base ("while 35 % said no"), or -1.
func (v *view) shareBefore(g Figure) int {
	if c := v.in[g.Number]; c >= 0 && v.chunks[c].prep >= 0 {
		return -1
	}
	if g.End >= len(v.role) || v.role[g.End] != finite {
		return -1
	}
	for i := len(v.figures) - 1; i >= 0; i-- {
		o := v.figures[i]
		if o.Kind == Share && o.End <= g.First && v.sane(o) {
			if c := v.whole(o.End); c >= 0 && !v.chunks[c].bare {
				return c
			}
		}
	}
	return -1
}
