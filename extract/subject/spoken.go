package subject

// heldBack returns where the clause begins that follows a verb of saying and ends the
// stretch with its subject alone, as an aside stands before its verb ("he said the
// coach, bought in 2020, had ..."), or -1.
func (v *view) heldBack(verb, j int) int {
	if v.verbSecond || j >= len(v.role) || v.role[j] != comma || !v.is(v.cues.sayVerb, verb) {
		return -1
	}
	c := v.lastCandidate(verb+1, j)
	if c < 0 || v.chunks[c].first > verb+1 && v.chunkAfter(verb+1) < 0 {
		return -1
	}
	for k := v.chunks[c].end; k < j; k++ {
		if v.in[k] < 0 && v.role[k] != preposition {
			return -1
		}
	}
	k := j + 1
	for k < len(v.role) && v.role[k] != comma && v.role[k] != mark {
		k++
	}
	for k++; k < len(v.role) && v.role[k] == adverb; k++ {
	}
	if k < len(v.role) && v.role[k] == finite && !v.is(v.cues.sayVerb, k) {
		return v.chunks[c].first
	}
	return -1
}

// saysFigure reports whether chunk c is nothing but a figure right behind a verb of
// saying, and so the subject of what is said ("he said only £6m had been found").
func (v *view) saysFigure(verb, c int) bool {
	k := &v.chunks[c]
	return k.bare && k.prep < 0 && v.isDate(k) < 0 && v.is(v.cues.sayVerb, verb) && v.beforeAdverbs(k.first) == verb+1
}

// countedSubject returns the noun of a figure that is the subject of a clause, between
// two tokens ("hundreds of homes were dark on Friday"), or -1.
func (v *view) countedSubject(from, verb int) int {
	for k := from; k < verb; k++ {
		c := v.in[k]
		if c < 0 || v.isDate(&v.chunks[c]) >= 0 {
			continue
		}
		if !v.chunks[c].bare || v.chunks[c].prep >= 0 {
			return -1
		}
		w := v.whole(v.chunks[c].end)
		for w >= 0 && v.chunks[w].bare {
			w = v.whole(v.chunks[w].end)
		}
		if w >= 0 && !v.chunks[w].pronoun && v.chunks[w].end <= verb {
			return w
		}
		return -1
	}
	return -1
}

// saidOf reports whether part p, with a figure for its subject, hangs on a verb of
// saying, whose subject then is none of its own.
func (v *view) saidOf(p int) bool {
	q := v.parts[p]
	if p == 0 || q.verb < 0 || v.parts[p-1].verb < 0 || !v.is(v.cues.sayVerb, v.parts[p-1].verb) {
		return false
	}
	c := v.chunkBefore(q.verb)
	return c >= 0 && v.chunks[c].bare && v.chunks[c].first >= q.first
}

// unspoken answers with chunk c, unless it is who says so: then with the figure itself.
func (v *view) unspoken(g Figure, c int) answer {
	a := found(c, "nearest", low)
	a.doubtful = true
	if c < 0 {
		return a
	}
	s := v.source(g).phrase
	if s.End == 0 || v.chunks[c].first >= s.End || v.chunks[c].end <= s.First {
		return a
	}
	if own := v.in[g.First]; own >= 0 && g.Kind != Date && g.Kind != Age && v.chunks[own].bare {
		a = found(own, "itself", low)
		a.self, a.firm, a.doubtful = Phrase{g.First, g.End}, true, true
	}
	return a
}
