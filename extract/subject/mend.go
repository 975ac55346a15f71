package subject

// mendTags undoes what taggers get wrong most where it would hide a subject.
func (v *view) mendTags() {
	v.nameAges()
	v.unnameClocks()
	v.unnameOpeners()
	v.findCommands()
	v.unnameArticles()
	v.nameListed()
	v.nameCapitals()
	v.unnameAdjectives()
	v.nameFirstWords()
	v.unhideVerbs()
	v.nameGerunds()
	v.unnamePronouns()
	v.unnameUncounted()
	v.unrelate()
	for i := 0; i < len(v.role); {
		j := i
		for j < len(v.role) && (v.role[j] != comma && v.role[j] != mark && v.role[j] != quote || v.fig[j] >= 0 && v.s.Glued(j) && v.s.Glued(j+1)) { // "km/h"
			j++
		}
		switch k := v.firstFinite(i, j); {
		case i == j:
		case k < 0:
			if !v.findCountedVerb(i, j) {
				v.findVerb(i, j)
			}
		case v.s.Tokens[k].Fine == "MD" && k == 0:
			v.findInfinitive(k+1, j)
		default:
			c := v.firstConjunction(i, j)
			v.findCountedVerb(i, min(k, c))
			v.findClosing(i, min(k, c))
			v.findSpoken(k, j)
		}
		v.findRelative(i, j)
		i = j + 1
	}
}

func (v *view) firstFinite(i, j int) int {
	for ; i < j; i++ {
		if v.role[i] == finite {
			return i
		}
	}
	return -1
}

// firstConjunction returns the first "and" of a stretch, or where it ends.
func (v *view) firstConjunction(i, j int) int {
	for i < j && v.role[i] != conjunction {
		i++
	}
	return i
}

// findVerb looks for the finite verb of a stretch in which the tags show none: a
// verb of change after a plural or a name ("if prices rise", "Oslo gains"), an adjective right behind a
// noun ("am Freitag eröffnete Ikea").
func (v *view) findVerb(i, j int) {
	if i+1 < j && v.afterAside(i) {
		v.role[i] = finite
		return
	}
	for k := i + 1; k < j; k++ {
		t, before := &v.s.Tokens[k], &v.s.Tokens[k-1]
		if t.Text != t.Fold || v.fig[k] >= 0 {
			continue
		}
		if v.movesTo(k, j) || v.closesTelling(k, j) || v.verbInHeadline(k, j) || v.movingAdjective(k) || v.missedVerb(i, k, j) {
			v.role[k] = finite
			return
		}
		plural := (before.Fine == "NNS" || before.Tag == "PROPN" && t.Fine == "NNS") && v.role[k] == noun && v.is(v.cues.change, k)
		if v.role[k-1] == determiner && v.role[k] == preposition {
			return // "einen am Samstag veröffentlichten Artikel"
		}
		behind := t.Fine == "ADJA" && v.verbSecond && v.ends(v.cues.preterite, t.Fold) && (v.role[k-1] == noun || v.role[k-1] == pronoun || v.fig[k-1] >= 0 || k == 1 && v.role[0] == adverb)
		if plural || v.hiddenParticiple(k, j) || behind && (v.fig[k-1] < 0 || v.figures[v.fig[k-1]].Kind == Date) {
			v.role[k] = finite
			return
		}
	}
}

// hiddenParticiple reports whether token k of a stretch that ends at j, tagged as a
// participle, is the verb between its subject and its object ("der Verlag erhöht
// den Preis").
func (v *view) hiddenParticiple(k, j int) bool {
	return v.verbSecond && v.s.Tokens[k].Fine == "VVPP" && v.role[k-1] == noun && k+1 < j &&
		v.role[k+1] == determiner && v.is(v.cues.raise, k)
}

// findRelative looks for a relative pronoun that the tags take for an article,
// behind the comma that ends before token i: "die 2023 wuchs", "in dem Karl lebt".
func (v *view) findRelative(i, j int) {
	if i == 0 || v.role[i-1] != comma || j-i < 3 {
		return
	}
	k := i
	if v.role[k] == preposition {
		k++
	}
	if k+1 >= j || v.role[k] != determiner || !v.is(v.cues.relative, k) {
		return
	}
	n := k + 1
	for n < j && v.fig[n] >= 0 {
		n++
	}
	switch {
	case v.role[j-1] == finite && v.role[j-2] == infinitive && v.firstFinite(i, j) == j-1: // "dem Betrug vorgeworfen wird"
		v.role[k] = relative
	case n == j:
	case n > k+1 && v.role[n] != noun && v.role[n] != adjective && (v.role[n] != finite || n == j-1),
		n == k+1 && k > i && (v.role[n] == determiner || v.role[n] == pronoun || v.s.Tokens[n].Tag == "PROPN"):
		v.role[k] = relative
	}
}

// unhideVerbs makes a verb of what the tags take for a second plural noun ("the
// two companies reveals that").
func (v *view) unhideVerbs() {
	t := v.s.Tokens
	for i := 1; i+1 < len(t); i++ {
		if t[i].Fine != "NNS" || v.role[i-1] != noun && !v.endsShare(i) || t[i].Text != t[i].Fold || v.s.Glued(i) {
			continue
		}
		next := v.role[i+1]
		if next == pronoun && i+2 < len(t) && v.role[i+2] == finite { // "the drivers it employs"
			continue
		}
		if f := v.fig[i+1]; f >= 0 && v.figures[f].Kind == Date && v.firstFinite(0, i) >= 0 { // "expects three rate cuts this year"
			continue
		}
		if next == determiner || next == pronoun || t[i+1].Fold != t[i+1].Text && next == noun {
			v.role[i] = finite
		} else if _, n := v.cues.subordinator.Match(v.s, i+1); n > 0 && t[i-1].Fine == "NNS" {
			v.role[i] = finite
		}
	}
	for i := 1; i+1 < len(t); i++ { // "some investors share the rest"
		if t[i].Fine == "NN" && t[i-1].Fine == "NNS" && v.role[i+1] == determiner && v.role[i] == noun && t[i].Text == t[i].Fold && !v.s.Glued(i) {
			v.role[i] = finite
		}
	}
}

// endsShare reports whether a share in words that counts one ends right before token i
// ("one in five opposes the plan").
func (v *view) endsShare(i int) bool {
	f := v.fig[i-1]
	if f < 0 || v.fig[i] >= 0 || v.figures[f].Kind != Share || v.figures[f].End != i || v.s.Tokens[i-1].Tag != "NUM" {
		return false
	}
	_, n := v.cues.percent.MatchBefore(v.s, i)
	return n == 0
}

// nameGerunds makes a noun of a gerund before its verb ("Rebuilding could take",
// "Spending on roads fell").
func (v *view) nameGerunds() {
	for i := 0; i+1 < len(v.role); i++ {
		if v.s.Tokens[i].Fine == "VBG" && v.role[v.behindPlaces(i+1)] == finite && (i == 0 || v.role[i-1] == comma || v.role[i-1] == quote || v.role[i-1] == conjunction) {
			v.role[i] = noun
		}
	}
}

// behindPlaces steps from token i over nouns with prepositions ("on roads by the
// county"), to the last token at most.
func (v *view) behindPlaces(i int) int {
	last := len(v.role) - 1
	for i < last && v.role[i] == preposition && v.fig[i] < 0 {
		k := i + 1
		for k < last && v.fig[k] < 0 && (v.role[k] == noun || v.role[k] == adjective || v.role[k] == determiner) {
			k++
		}
		if v.role[k-1] != noun {
			break
		}
		i = k
	}
	return i
}
