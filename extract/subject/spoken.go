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

// resumes reports whether part p goes on with what was said before part k right before it,
// which only names the speaker ("prices rose 5 %, the bank said, down from 6 %"): p opens
// with no participle but one of change, as "citing" speaks of the speaker.
func (v *view) resumes(p, k int) bool {
	q := v.parts[k]
	if k == 0 || k != p-1 || q.opener == relative || v.sayingIn(q) != "say" || v.s.Tokens[q.end].Text != "," || v.s.Tokens[q.first-1].Text != "," {
		return false
	}
	for i := q.first; i < q.end; i++ {
		if f := v.fig[i]; f >= 0 && v.figures[f].Kind != Date {
			return false
		}
	}
	i := v.firstWord(v.parts[p])
	if opens := v.role[i] == adverb || v.role[i] == preposition || v.role[i] == infinitive && (v.is(v.cues.change, i) || v.is(v.cues.baseline, i)); !opens {
		return false
	}
	return v.finiteIn(0, q.first) >= 0
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
