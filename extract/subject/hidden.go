package subject

// movesTo reports whether token k of a stretch that ends at j, taken for a noun, is
// a verb of change behind its subject: a figure follows, by a preposition or none
// ("the backlog shrank by a fifth").
func (v *view) movesTo(k, j int) bool {
	if v.role[k] != noun || v.role[k-1] != noun && v.role[k-1] != infinitive || v.s.Glued(k) || !v.is(v.cues.change, k) || v.pack.Format.NounCapitals {
		return false
	}
	if k+1 == j || v.role[k+1] == preposition {
		return k+1 < j && v.openedFigure(k+2)
	}
	return v.openedFigure(k+1) || v.paysFigure(k+1)
}

// openedFigure reports whether a figure stands at token k, words like "only" or
// "half a" before it left out.
func (v *view) openedFigure(k int) bool {
	for k < len(v.role) && v.fig[k] < 0 && (v.role[k] == adverb || v.role[k] == determiner) {
		k++
	}
	return k < len(v.role) && v.fig[k] >= 0
}

// closesTelling reports whether token k is the last of what follows a clause, and
// a verb of saying that the tags take for a plural ("..., the report shows").
func (v *view) closesTelling(k, j int) bool {
	t := v.s.Tokens
	if k != j-1 || t[k].Fine != "NNS" || v.role[k-1] != noun || !v.is(v.cues.sayVerb, k) {
		return false
	}
	for k > 0 && v.role[k] != comma && v.role[k] != quote {
		k--
	}
	return v.firstFinite(0, k) >= 0
}

// afterAside reports whether token i is a verb that the tags take for a plural, as
// the first word behind an aside in a sentence that has no verb before it ("the
// trial of the mayor, who took bribes, starts on Monday").
func (v *view) afterAside(i int) bool {
	t := v.s.Tokens
	if i < 4 || v.role[i-1] != comma || t[i].Text != t[i].Fold {
		return false
	}
	plural := t[i].Fine == "NNS" && v.role[i] == noun && v.role[i+1] != noun
	if !plural && (t[i].Fine != "VBN" || v.role[i+1] != determiner && v.role[i+1] != noun && v.fig[i+1] < 0) {
		return false
	}
	for k := 0; k < i-1; k++ {
		if v.role[k] == comma {
			return k+1 < i-1 && v.role[k+1] == relative
		}
		if v.role[k] == finite {
			return false
		}
	}
	return false
}

// verbInHeadline reports whether token k is a plural between two nouns of a
// sentence without a finite verb ("mayor quits post").
func (v *view) verbInHeadline(k, j int) bool {
	t := v.s.Tokens
	return t[k].Fine == "NNS" && t[k-1].Fine == "NN" && v.role[k] == noun && v.role[k-1] == noun && k+1 < j && v.fig[k+1] < 0 && v.role[k+1] == noun &&
		t[len(t)-1].Text != "." && v.firstFinite(0, len(t)) < 0 && !v.is(v.cues.compound, k)
}

// movingAdjective reports whether token k is a verb that the tags take for an
// adjective or an adverb ("auf Kunden kommen Kosten zu").
func (v *view) movingAdjective(k int) bool {
	if !v.verbSecond || v.role[k-1] == determiner || v.role[k] != adjective && v.role[k] != adverb {
		return false
	}
	dated := v.fig[k-1] >= 0 && v.figures[v.fig[k-1]].Kind == Date // "ab 2026 zahlen Eltern"
	plural := v.s.Tokens[k].Fine == "ADJA" && v.ends(v.cues.pluralVerb, v.fold(k)) && (v.capital(k-1) || dated) && k+1 < len(v.role) && v.capital(k+1)
	return plural || v.is(v.cues.verbal, k)
}

// capital reports whether the noun at token k is written as nouns are.
func (v *view) capital(k int) bool {
	return v.role[k] == noun && v.s.Tokens[k].Text != v.s.Tokens[k].Fold
}

// likeDearer reports whether the word at token i is one that stands as an adjective
// or adverb behind a figure ("dearer", "worldwide"), and no name ("South Koreans").
func (v *view) likeDearer(i int) bool {
	return v.is(v.cues.adjective, i) && v.s.Tokens[i].Text == v.fold(i)
}

// nameFirstWords makes a noun of an adjective that opens a clause right before its
// verb ("unemployment held steady").
func (v *view) nameFirstWords() {
	for i := 0; i+1 < len(v.role); i++ {
		first := i == 0 || v.role[i-1] == comma || v.role[i-1] == mark || v.role[i-1] == quote
		if first && v.s.Tokens[i].Fine == "JJ" && v.fig[i] < 0 && v.role[i+1] == finite && !v.is(v.cues.idle, i+1) {
			v.role[i] = noun
		}
	}
}

// findInfinitive makes an infinitive of a verb of change that the tags take for a
// noun, in a question or a condition ("should oil climb to $120").
func (v *view) findInfinitive(i, j int) {
	for k := i + 1; k < j; k++ {
		if v.fig[k] < 0 && v.role[k] == noun && v.movesTo(k, j) {
			v.role[k] = infinitive
			if v.role[k-1] == infinitive {
				v.role[k-1] = noun
			}
			return
		}
	}
}

// findSpoken makes a finite verb of a verb of change that the tags take for a
// noun or a participle behind a verb of saying at token k ("he said profit slipped
// by 4 %"), or behind "and" ("will be late and cost taxpayers $5m").
func (v *view) findSpoken(k, j int) {
	said := v.is(v.cues.sayVerb, k)
	for k++; k < j; k++ {
		switch {
		case v.fig[k] >= 0:
		case said && v.s.Tokens[k].Fine == "VBN" && v.role[k-1] == noun && v.is(v.cues.change, k) && k+2 < j && v.openedFigure(k+2),
			said && v.movesTo(k, j):
			v.role[k] = finite
			return
		case v.role[k] == noun && v.role[k-1] == conjunction && v.is(v.cues.change, k) && v.paysFigure(k+1):
			v.role[k] = infinitive
			return
		}
	}
}

// paysFigure reports whether nouns and then at once a figure stand at token k.
func (v *view) paysFigure(k int) bool {
	i := k
	for k < len(v.role) && v.fig[k] < 0 && (v.role[k] == noun || v.role[k] == determiner) {
		k++
	}
	return k > i && k < len(v.role) && v.fig[k] >= 0
}

// nameCapitals makes nouns of words with a capital that the tags take for others
// where only nouns are written so: before a verb ("Gebühren steigen"), or behind a
// mark with no verb behind them.
func (v *view) nameCapitals() {
	if !v.pack.Format.NounCapitals {
		return
	}
	t := v.s.Tokens
	for i := 0; i+1 < len(t); i++ {
		if v.fig[i] >= 0 {
			continue
		}
		if t[i].Text == t[i].Fold {
			if i > 0 && t[i].Fine == "NN" && (v.role[i-1] == determiner || v.role[i-1] == adjective) && (v.role[i+1] == adjective || v.capital(i+1)) && !v.s.Glued(i) && !v.s.Glued(i+1) {
				v.role[i] = adjective // "die ersten vereinzelten tropischen Schauer"
			}
			continue
		}
		switch next := v.role[i+1]; {
		case t[i].Fine == "ADJA" && v.capital(i) && v.capital(i+1) && !v.s.Glued(i+1):
			v.role[i] = adjective // "der Frankfurter Flughafen"
		case t[i].Fine == "VVFIN" && next == finite,
			t[i].Fine == "ADV" && i > 0 && v.role[i-1] == mark && next != finite,
			t[i].Fine == "ADV" && next == finite && (i == 0 || v.role[i-1] == mark) && !v.otherNoun(i+2):
			v.role[i] = noun
		case v.role[i] == noun && (i == 0 || v.role[i-1] == mark || v.role[i-1] == quote) && next == determiner && v.opensCondition(i):
			v.role[i] = finite
		}
	}
}

// otherNoun reports whether a noun or pronoun without a preposition stands between
// token k and the next mark.
func (v *view) otherNoun(k int) bool {
	governed := false
	for ; k < len(v.role) && v.role[k] != comma && v.role[k] != mark; k++ {
		if f := v.fig[k]; f >= 0 && f == v.fig[k-1] {
			continue
		}
		switch v.role[k] {
		case preposition:
			governed = true
		case noun, pronoun, numeral:
			if !governed {
				return true
			}
			governed = false
		}
	}
	return false
}

// opensCondition reports whether the word at token i is a verb that opens a
// condition where it comes first ("stiege der Preis, müsste …").
func (v *view) opensCondition(i int) bool {
	kind, n := v.cues.conditional.Match(v.s, i)
	return n > 0 && kind == "first"
}

// unnameAdjectives makes adjectives of words like "dearer" that the tags take for
// nouns behind a figure.
func (v *view) unnameAdjectives() {
	for i := 1; i < len(v.role); i++ {
		switch {
		case v.fig[i-1] < 0 && v.s.Tokens[i].Fine != "PWS" || !v.likeDearer(i):
		case v.role[i] == noun:
			v.role[i] = adjective
		case v.role[i] == pronoun || v.role[i] == relative || v.role[i] == determiner && (i+1 == len(v.role) || v.role[i+1] != noun && v.role[i+1] != adjective):
			v.role[i] = adverb
		}
	}
}
