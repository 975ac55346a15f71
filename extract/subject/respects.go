package subject

// unsaid returns what the clause of figure g speaks of where its subject, chunk s,
// says nothing ("bei Frauen sind es 97 Prozent", "in Oslo it was 40 percent"), or -1.
func (v *view) unsaid(g Figure, s int) int {
	if g.Kind != Share && g.Kind != Count {
		return -1
	}
	q := v.parts[v.partOf[g.Number]]
	empty := s >= 0 && v.chunks[s].pronoun && v.is(v.cues.empty, v.chunks[s].first)
	if q.verb < 0 {
		return v.respectBefore(g, q, empty)
	}
	if !empty || !v.is(v.cues.idle, q.verb) {
		return -1
	}
	return v.respect(q, true)
}

// respectBefore returns what a part without a verb speaks of right before its figure
// ("..., bei Männern 12 Prozent"), or -1.
func (v *view) respectBefore(g Figure, q part, empty bool) int {
	c := v.beforeFigure(g)
	if c < 0 || v.chunks[c].bare || v.chunks[c].prep != v.firstWord(q) {
		return -1
	}
	if form, n := v.cues.respect.Match(v.s, v.chunks[c].prep); n == 0 || form == "empty" && !empty {
		return -1
	}
	return c
}

// comesTo returns what happens in the clause of token i, where its subject, chunk s,
// says nothing ("es kam am Montag zu Protesten"), or -1.
func (v *view) comesTo(i, s int) int {
	if s < 0 || !v.chunks[s].pronoun || !v.is(v.cues.expletive, v.chunks[s].first) {
		return -1
	}
	q := v.parts[v.partOf[i]]
	comes := false
	for k := q.first; k < q.end && !comes; k++ {
		comes = v.is(v.cues.comes, k)
	}
	for k := q.first; k < q.end && comes; k++ {
		c := v.in[k]
		if c >= 0 && v.chunks[c].prep >= q.first && v.is(v.cues.comesTo, v.chunks[c].prep) && !v.chunks[c].bare && !v.chunks[c].pronoun {
			return c
		}
	}
	return -1
}

// respect returns the noun of part q that a word like "bei" names as what is
// spoken of ("beim Absatz ein Minus von 4 Prozent"), or -1; empty tells that the
// subject of the clause says nothing.
func (v *view) respect(q part, empty bool) int {
	for k := q.first; k < q.end; k++ {
		c := v.in[k]
		if c < 0 || v.chunks[c].prep < q.first || v.chunks[c].bare || v.chunks[c].pronoun {
			continue
		}
		form, n := v.cues.respect.Match(v.s, v.chunks[c].prep)
		if n > 0 && (empty || form != "empty" && !v.named(c)) {
			return c
		}
	}
	return -1
}
