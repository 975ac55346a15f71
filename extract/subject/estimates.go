package subject

// estimator returns who puts figure g at what it is, as the subject of its own clause
// ("insurers put the damage at $5m", "den Schaden bezifferte Karl auf 5 Millionen").
func (v *view) estimator(g Figure) source {
	q := v.parts[v.partOf[g.Number]]
	if q.verb < 0 || v.fig[q.verb] >= 0 || !v.is(v.cues.estimate, q.verb) {
		return source{}
	}
	by, n := v.cues.by.MatchBefore(v.s, v.beforeAdverbs(g.First))
	if n == 0 || by == "noun" {
		return source{}
	}
	object := v.raised(g, by)
	if object < 0 {
		return source{}
	}
	for k := q.first; k < q.end; k++ {
		c := v.in[k]
		if c < 0 || c == object || v.chunks[c].first != k || !v.candidate(&v.chunks[c]) {
			continue
		}
		if v.chunks[c].pronoun && (v.is(v.cues.expletive, k) || v.is(v.cues.empty, k)) {
			return source{}
		}
		if v.happens(v.chunks[c].head) || v.eventKind(v.chunks[c].head) != "" { // "the sale puts its value at $5m"
			return source{}
		}
		return source{v.withTail(c), v.sourceKind(c)}
	}
	return source{}
}

// quotesNext reports whether a quotation begins between tokens i and j behind the end of
// a sentence: who speaks behind it says nothing of what stands before it.
func (v *view) quotesNext(i, j int) bool {
	for k := max(i, 1); k < j; k++ {
		if v.role[k] == quote && v.role[k-1] == mark && v.s.Tokens[k].Space {
			return v.s.Tokens[k-1].Text == "."
		}
	}
	return false
}

// describesNoun reports whether part q is a relative clause without its pronoun ("the
// loss it reported"), which says nothing of other figures.
func (v *view) describesNoun(q part) bool {
	c := v.chunkBefore(q.verb)
	if v.verbSecond || q.opener != other && q.opener != subordinator || c < 0 || v.chunks[c].first == 0 {
		return false
	}
	o := v.in[v.chunks[c].first-1]
	if o < 0 || v.isDate(&v.chunks[o]) >= 0 {
		return false
	}
	return v.figureIn(&v.chunks[o]) >= 0 || v.chunks[c].pronoun && v.chunks[o].prep < 0
}
