package subject

// A part is a stretch of a sentence with at most one finite verb, or several
// that share a subject: a clause, or what commas set apart.
type part struct {
	first, end int
	verb       int  // its first finite verb, or -1
	opener     role // relative, subordinator, conjunction, or other
	open       int  // the token that opens it, or first

	mood   string // negated, conditional, forecast or asserted; empty until asked
	rumour Phrase // hearsay without a source, once the sentence was listened to
}

// setParts cuts the sentence at its marks, then at words that open a clause,
// then where a second finite verb shows that a clause begins.
func (v *view) setParts() {
	start := 0
	for i := range v.role {
		switch r := v.role[i]; {
		case (r == comma || r == mark) && v.fig[i] < 0 && v.in[i] < 0:
			v.addPart(start, i)
			start = i + 1
		case r == subordinator || r == relative:
			if at := v.openerStart(i); at > start {
				v.addPart(start, at)
				start = at
			}
		}
	}
	v.addPart(start, len(v.role))
	p := 0
	for k := range v.partOf { // the marks belong to the part before them
		for p+1 < len(v.parts) && v.parts[p+1].first <= k {
			p++
		}
		v.partOf[k] = p
	}
}

// openerStart includes the preposition and the conjunction before a word that opens a clause.
func (v *view) openerStart(i int) int {
	for i > 0 && (v.role[i-1] == preposition || v.role[i-1] == conjunction) && v.fig[i-1] < 0 {
		i--
	}
	return i
}

// addPart enters tokens i to j, cut where a second finite verb demands it.
func (v *view) addPart(i, j int) {
	if i >= j {
		return
	}
	if k := v.secondClause(i, j); k > i && k < j {
		v.enterPart(i, k)
		v.addPart(k, j)
		return
	}
	v.enterPart(i, j)
}

func (v *view) enterPart(i, j int) {
	p := part{first: i, end: j, verb: v.finiteIn(i, j), opener: other, open: i}
	for k := i; k < j; k++ {
		r := v.role[k]
		if r == relative || r == subordinator {
			p.opener, p.open = r, k
		} else if r == conjunction && k == i {
			p.opener = conjunction
			continue
		} else if r == preposition || r == quote || r == adverb && k == i {
			continue
		}
		break
	}
	v.parts = append(v.parts, p)
}

func (v *view) finiteIn(i, j int) int {
	for k := i; k < j; k++ {
		if v.role[k] == finite && v.figVerb(k) {
			return k
		}
	}
	return -1
}

// figVerb keeps a verb that is a figure itself ("doubled"), and no other word of a figure.
func (v *view) figVerb(k int) bool { return v.fig[k] < 0 || v.figures[v.fig[k]].Kind == Multiple }

// secondClause returns where the clause of the second finite verb begins: at a
// conjunction, else at the noun phrase right before it ("he said prices rose").
func (v *view) secondClause(i, j int) int {
	one := v.finiteIn(i, j)
	if one < 0 {
		return -1
	}
	if k := v.heldBack(one, j); k >= 0 {
		return k
	}
	for k := one + 1; k < j; k++ {
		if v.role[k] == conjunction && v.fig[k] < 0 && v.finiteIn(k, j) >= 0 && !v.nextToVerb(one, k) {
			return k
		}
		if v.role[k] != finite || !v.figVerb(k) || v.verbSecond {
			continue
		}
		if c := v.lastCandidate(one+1, k); c >= 0 {
			if v.closesRelative(i, one) {
				return k
			}
			return v.chunks[c].first
		}
		if c := v.chunkBefore(k); c >= 0 && v.saysFigure(one, c) {
			return v.beforeAdverbs(v.chunks[c].first)
		}
	}
	return -1
}

// closesRelative reports whether the stretch from token i is a relative clause whose
// pronoun is the subject of its verb, so that the next verb belongs to what it hangs
// on ("patients who took the drug were 18 percent less likely").
func (v *view) closesRelative(i, verb int) bool {
	if v.role[i] != relative || v.is(v.cues.sayVerb, verb) {
		return false
	}
	for k := i + 1; k < verb; k++ {
		if v.role[k] != adverb {
			return false
		}
	}
	return true
}

// nextToVerb reports whether the conjunction at k joins two verbs ("rose and fell").
func (v *view) nextToVerb(verb, k int) bool {
	return verb == k-1 && k+1 < len(v.role) && v.role[k+1] == finite
}

// lastCandidate returns the last chunk between two tokens that may be a subject, or -1.
func (v *view) lastCandidate(i, j int) int {
	for k := j - 1; k >= i; k-- {
		if c := v.in[k]; c >= 0 && v.chunks[c].first >= i && v.candidate(&v.chunks[c]) {
			return c
		}
	}
	return -1
}

// firstCandidate returns the first chunk between two tokens that may be a subject, or -1.
func (v *view) firstCandidate(i, j int) int {
	for k := i; k < j; k++ {
		if c := v.in[k]; c >= 0 && v.chunks[c].first >= i && v.candidate(&v.chunks[c]) {
			return c
		}
	}
	return -1
}
