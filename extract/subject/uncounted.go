package subject

// uncounted reports whether the noun at token j cannot be what the count right
// before it counts: its form is that of one ("mit 28 Kapitänin").
func (v *view) uncounted(j int) bool {
	f := v.fig[j-1]
	if f < 0 || v.figures[f].Kind != Count || v.s.Glued(j) {
		return false
	}
	number := v.s.Tokens[v.figures[f].Number].Text
	return len(number) > 1 && number[0] >= '0' && number[0] <= '9' && v.ends(v.cues.singular, v.fold(j))
}

// findCountedVerb makes a finite verb of what the tags take for a noun or a
// participle right behind a count ("over 65 pay nothing", "twenty stayed"), in
// a stretch from i to j without a finite verb; it reports whether it did.
func (v *view) findCountedVerb(i, j int) bool {
	for k := i + 1; k < j; k++ {
		f := v.fig[k-1]
		if f < 0 || v.fig[k] >= 0 || v.s.Glued(k) || v.figures[f].Kind != Count && !v.agedVerb(f, k) {
			continue
		}
		if v.role[k] == adjective && k+1 < j && v.s.Tokens[k].Fine == "JJR" { // "three more died"
			k++
		}
		if v.countedVerb(k, v.figures[f].First == i) {
			v.role[k] = finite
			return true
		}
	}
	return false
}

// agedVerb reports whether figure f is an age behind its noun and token k a verb that looks
// like one too ("children under 12 pay $8").
func (v *view) agedVerb(f, k int) bool {
	g := v.figures[f]
	return g.Kind == Age && g.First > 0 && v.role[g.First-1] == noun && v.is(v.cues.verbal, k)
}

// countedVerb reports whether token k, behind a count, is a verb; first tells
// whether the count opens its stretch.
func (v *view) countedVerb(k int, first bool) bool {
	t := &v.s.Tokens[k]
	switch {
	case t.Text != t.Fold || v.is(v.cues.state, k):
		return false
	case v.is(v.cues.verbal, k):
		return t.Fine != "NNS" && (k+1 >= len(v.role) || v.s.Tokens[k+1].Fine != "NNS")
	case t.Fine == "VVINF", first && v.role[k] == noun && v.pack.Format.NounCapitals: // a noun would have a capital
		return true
	}
	return first && t.Fine == "VBN" && !v.beforeNoun(k)
}

// unnameUncounted makes no noun of a word behind a figure that it cannot count: one that
// would have a capital, one word of a table ("some 160 aboard"), or one whose verb
// follows ("the 240,000 economists expected").
func (v *view) unnameUncounted() {
	for _, g := range v.figures {
		k := g.End
		if !v.sane(g) || k >= len(v.role) || v.fig[k] >= 0 || v.role[k] != noun {
			continue
		}
		t := &v.s.Tokens[k]
		switch _, n := v.cues.uncounted.Match(v.s, k); {
		case g.Kind == Count && v.pack.Format.NounCapitals && t.Text == t.Fold && g.First > 0: // "auf 84.300 zurückgegangen"
			v.role[k] = adverb
		case n > 1 && v.endsCompared(g, k+n):
			v.role[k] = other
		case n == 1 && g.Kind == Count && (k+1 == len(v.role) || v.role[k+1] != noun):
			v.role[k] = adverb
		}
	}
}

// endsCompared reports that a figure with the words behind it, up to token i, is what
// something is compared with and ends its clause; "thirty analysts expected a rise" is
// not.
func (v *view) endsCompared(g Figure, i int) bool {
	if g.First == 0 || i < len(v.role) && v.role[i] != comma && v.role[i] != mark && v.role[i] != conjunction && v.role[i] != quote {
		return false
	}
	before := v.role[g.First-1]
	return before == determiner || before == preposition || before == subordinator
}

// unnamePronouns makes pronouns of words like "nothing".
func (v *view) unnamePronouns() {
	for i := range v.role {
		if v.role[i] == noun && v.is(v.cues.barePronoun, i) {
			v.role[i] = pronoun
		}
	}
}
