package subject

// gapped returns the noun before a figure whose verb stands in the clause before
// ("wages rose 5 %, inflation 3.2 %", "Canada spent $2 billion and Australia
// $1 billion", "the driver was 34, his passenger 29"), or -1.
func (v *view) gapped(g Figure) int {
	if g.Kind == Date || g.Kind == Age && g.End != g.First+1 || v.firstFinite(g.End, v.parts[v.partOf[g.Number]].end) >= 0 {
		return -1
	}
	if c := v.gappedBehind(g); c >= 0 {
		return c
	}
	c := v.beforeFigure(g)
	if c < 0 {
		return -1
	}
	if c = v.chainStart(c); !v.candidate(&v.chunks[c]) { // "those in Kent 5 %"
		c = v.phraseHead(c)
	}
	k := &v.chunks[c]
	if !v.candidate(k) || k.pronoun || v.is(v.cues.attribute, k.head) {
		return -1
	}
	i := k.first
	for i > 0 && (v.role[i-1] == adverb || v.role[i-1] == quote) {
		i--
	}
	if i < 2 || v.role[i-1] != comma && v.role[i-1] != conjunction && v.s.Tokens[i-1].Text != ";" || !v.goesOn(i-1, g.Kind) {
		return -1
	}
	return c
}

// gappedBehind returns the noun right behind a figure that opens its part, where the
// figure of the clause before stands before its verb ("74 Millionen zahlt der Bund,
// 20 Millionen das Land"), or -1.
func (v *view) gappedBehind(g Figure) int {
	c := v.chunkAfter(g.End)
	q := v.parts[v.partOf[g.Number]]
	if c < 0 || !v.verbSecond || v.role[g.End] != determiner || v.likeDearer(g.End) || !v.objectLike(&v.chunks[c]) || v.is(v.cues.genitive, g.End) || q.verb >= 0 {
		return -1
	}
	for p := v.partOf[g.Number] - 1; p >= 0; p-- {
		o := v.parts[p]
		if o.verb < 0 {
			continue
		}
		for k := o.first; k < o.verb; k++ {
			if f := v.fig[k]; f >= 0 && v.figures[f].Kind != Date {
				return c
			}
		}
		break
	}
	return -1
}

// beforeFigure returns the chunk before a figure, over a preposition like "to" and over dates, or -1.
func (v *view) beforeFigure(g Figure) int {
	i := g.First
	if c := v.in[i]; c >= 0 && v.chunks[c].bare { // "the city the remaining $6 million"
		i = v.chunks[c].first
	}
	i = v.beforeAdverbs(i)
	if kind, n := v.cues.by.MatchBefore(v.s, i); kind == "change" {
		i = v.beforeAdverbs(i - n) // "der Gewinn nur um 1 Prozent"
	}
	return v.beforeDates(v.chunkBefore(i))
}

// goesOn reports whether a clause whose verb has a figure behind it stands before
// token i, and no other verb between that figure and i. Ages go on with ages alone.
func (v *view) goesOn(i int, kind Kind) bool {
	for k := i - 1; k >= 0; k-- {
		if k = v.overBracket(k); v.role[k] == finite && v.figVerb(k) {
			return false
		}
		f := v.fig[k]
		if f >= 0 && v.figures[f].Kind != Date && (v.figures[f].Kind == Age) == (kind == Age) {
			q := v.parts[v.partOf[k]]
			return q.verb >= 0 && q.verb < k || q.verb < 0 && v.beforeFigure(v.figures[f]) >= 0 && v.goesOn(v.figures[f].First, kind)
		}
	}
	return false
}

// overBracket steps from a bracket that closes at token k to what stands before the one that opens it.
func (v *view) overBracket(k int) int {
	if !closesBracket(v.s.Tokens[k].Text) {
		return k
	}
	for i := k - 1; i > 0; i-- {
		if opensBracket(v.s.Tokens[i].Text) {
			return i - 1
		}
	}
	return k
}
