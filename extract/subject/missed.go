package subject

// missedVerb reports whether token k of the stretch from i to j, in which the tags
// show no finite verb, is one that they take for a noun or a participle.
func (v *view) missedVerb(i, k, j int) bool {
	if v.missedBehind(k) {
		return true
	}
	if v.role[k-1] != noun && v.role[k-1] != adverb && v.role[k-1] != numeral || v.s.Glued(k) {
		return false
	}
	if v.verbSecond {
		return v.missedPlural(k, j) || k == i+1 && v.missedPays(k, j)
	}
	return v.missedChange(k, j) || v.missedMove(k, j) || v.missedThird(k, j) || v.missedBase(k, j) || v.missedRaise(k, j) || v.missedPast(i, k)
}

// missedChange reads a verb of change in the past before its figure ("exports to
// Norway slumped by a third").
func (v *view) missedChange(k, j int) bool {
	if v.s.Tokens[k].Fine != "VBN" || v.role[k] != infinitive || !v.is(v.cues.change, k) || k+1 >= j {
		return false
	}
	return v.openedFigure(k+1) || v.role[k+1] == preposition && v.openedFigure(k+2)
}

// missedMove reads a verb of change that looks like a noun and is none ("the submarine
// sank to a depth of 300 metres").
func (v *view) missedMove(k, j int) bool {
	return v.role[k] == noun && k+1 < j && v.role[k+1] == preposition && v.is(v.cues.change, k) && v.eventKind(k) == "" && v.lacksVerb()
}

// missedThird reads a verb that looks like a plural ("the temple dates from 900",
// "GX reports losses"), behind a noun in the singular: one of a table, or what else could
// only be a verb.
func (v *view) missedThird(k, j int) bool {
	t := v.s.Tokens
	if t[k].Fine != "NNS" || t[k-1].Fine == "NNS" || v.role[k] != noun || v.role[k-1] != noun || k+1 >= j {
		return false
	}
	if !v.is(v.cues.verbal, k) {
		return v.idlesAt(k)
	}
	switch v.role[k+1] {
	case preposition, determiner, numeral, pronoun, adverb:
		return true
	}
	return v.fig[k+1] >= 0 || v.role[k+1] == noun && t[k-1].Fine == "NNP" && v.is(v.cues.sayVerb, k)
}

// idlesAt reports whether token k, which looks like a plural, is the verb of a whole sentence
// that begins with its subject and goes on with a figure ("the engine idles at 900 rpm").
func (v *view) idlesAt(k int) bool {
	if v.role[0] != determiner || v.role[k+1] != preposition || !v.openedFigure(k+2) || v.figures[v.figFrom(k+2)].Kind == Date || !v.lacksVerb() {
		return false
	}
	if _, n := v.cues.of.Match(v.s, k+1); n > 0 {
		return false
	}
	for i := 1; i < k; i++ {
		if v.role[i] != noun && v.role[i] != adjective && v.s.Tokens[i].Text != "-" || v.fig[i] >= 0 {
			return false
		}
	}
	return true
}

// figFrom returns the figure at token k or right behind it.
func (v *view) figFrom(k int) int {
	for v.fig[k] < 0 {
		k++
	}
	return v.fig[k]
}

// findClosing looks for a verb of change behind a plural that ends the stretch from i to j
// ("sales slid and profits doubled"), where the tags show it as a plural too.
func (v *view) findClosing(i, j int) {
	k := j - 1
	if k > i && v.role[j] == conjunction && v.fig[k] < 0 && v.role[k] == noun && v.s.Tokens[k-1].Fine == "NNS" && v.s.Tokens[k].Fine == "NNS" && v.is(v.cues.change, k) {
		v.role[k] = finite
	}
}

// missedBase reads a verb in its base form behind a plural ("polls close in Ohio").
func (v *view) missedBase(k, j int) bool {
	t := v.s.Tokens
	return (t[k-1].Fine == "NNS" || t[k-1].Fine == "NNPS") && (v.role[k] == noun || v.role[k] == adjective || v.role[k] == adverb || v.role[k] == infinitive) && t[k].Fine != "NNS" &&
		k+1 < len(v.role) && (k+1 == j && v.role[j] == mark || v.role[k+1] == preposition || v.fig[k+1] >= 0) && v.is(v.cues.verbal, k) && v.lacksVerb()
}

// missedRaise reads a verb that changes its object, between two nouns ("the
// vaccine cut hospital admissions by 40 %").
func (v *view) missedRaise(k, j int) bool {
	if v.role[k] != noun || v.role[k-1] != noun || !v.is(v.cues.raise, k) {
		return false
	}
	n := k + 1
	for n < j && v.fig[n] < 0 && (v.role[n] == noun || v.role[n] == adjective || v.role[n] == determiner) {
		if v.movesTo(n, j) { // "the speed limit drops to 20 mph"
			return false
		}
		n++
	}
	kind, by := v.cues.by.Match(v.s, n)
	return n > k+1 && kind == "change" && n+by < j && v.fig[n+by] >= 0 && v.figures[v.fig[n+by]].Kind != Date
}

// missedPast reads a participle as the verb of a sentence that ends as one and has
// no other.
func (v *view) missedPast(i, k int) bool {
	return i == 0 && v.s.Tokens[k].Fine == "VBN" && v.role[k] == infinitive && v.role[k-1] == noun && v.lacksVerb()
}

// missedBehind reads a verb that looks like an adjective, behind a figure that hangs on a
// noun and before another ("a rise of 12 percent surprised economists").
func (v *view) missedBehind(k int) bool {
	t, f := &v.s.Tokens[k], v.fig[k-1]
	if f < 0 || v.fig[k] >= 0 || t.Text != t.Fold || v.figures[f].Kind != Share && v.figures[f].Kind != Money || v.role[k] != adjective && v.role[k] != infinitive {
		return false
	}
	_, n := v.cues.by.MatchBefore(v.s, v.figures[f].First)
	return n > 0 && v.ends(v.cues.preterite, t.Fold) && k+1 < len(v.role) && (v.role[k+1] == noun || v.role[k+1] == determiner) && v.lacksVerb()
}

// missedPlural reads a verb in the plural that looks like an infinitive or a
// participle ("Hilfen für Bauern enden 2030").
func (v *view) missedPlural(k, j int) bool {
	return k+1 < j && v.role[k] == infinitive && v.s.Tokens[k].Fine != "VVIZU" && v.ends(v.cues.pluralVerb, v.fold(k)) && (v.lacksVerb() || v.followsOpener(k))
}

// missedPays reads such a verb between the only noun before it and a figure ("die Preise
// steigen, Erwachsene zahlen 20 Euro").
func (v *view) missedPays(k, j int) bool {
	return v.s.Tokens[k].Fine == "VVINF" && v.capital(k-1) && k+1 < j && v.openedFigure(k+1) && v.ends(v.cues.pluralVerb, v.fold(k))
}

// followsOpener reports whether nothing but a noun with its article stands before token k,
// tagged as an infinitive ("die Werte erreichen am Freitag 30 Grad, dann sinken sie").
func (v *view) followsOpener(k int) bool {
	for i := 1; i < k; i++ {
		if v.role[i] != noun && v.role[i] != adjective || v.fig[i] >= 0 {
			return false
		}
	}
	return v.role[0] == determiner && k > 1 && v.s.Tokens[k].Fine == "VVINF"
}

// lacksVerb reports whether the sentence ends as one and no tag shows a finite verb.
func (v *view) lacksVerb() bool {
	n := len(v.role)
	return v.s.Tokens[n-1].Text == "." && v.firstFinite(0, n) < 0
}
