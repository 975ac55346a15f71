package subject

// nameListed makes nouns of what the tags take for verbs in a list that goes on
// without its verb ("schools get £96m, roads £31m and parks £7m").
func (v *view) nameListed() {
	if v.verbSecond {
		return
	}
	for i := 1; i+1 < len(v.role); i++ {
		if (v.role[i] == finite || v.role[i] == infinitive) && v.fig[i] < 0 && v.fig[i+1] >= 0 && v.listed(i) {
			v.role[i] = noun
		}
	}
}

// listed reports whether the verb at token i, right before a figure, is the noun of
// an item of a list: it opens what follows another figure of that kind, the figure
// ends it, and its form is not that of the verb before.
func (v *view) listed(i int) bool {
	g := v.figures[v.fig[i+1]]
	if g.First != i+1 || g.Kind == Date || g.Kind == Age || g.Kind == Multiple || v.s.Tokens[i].Fine != "VBZ" && v.knownVerb(i) || !v.closesItem(g.End) {
		return false
	}
	k := i - 1
	for k > 0 && (v.role[k] == determiner || v.role[k] == adjective) && v.fig[k] < 0 {
		k--
	}
	if v.role[k] != comma && v.role[k] != conjunction {
		return false
	}
	sibling := false
	for k--; k >= 0; k-- {
		if f := v.fig[k]; f >= 0 {
			sibling = sibling || v.figures[f].Kind == g.Kind
		} else if v.role[k] == finite {
			return sibling && !v.formAgrees(k, i)
		}
	}
	return false
}

// closesItem reports whether an item of a list ends before token i.
func (v *view) closesItem(i int) bool {
	return i >= len(v.role) || v.role[i] == comma || v.role[i] == mark || v.role[i] == conjunction
}

// knownVerb reports whether a table has the word at token i for a verb.
func (v *view) knownVerb(i int) bool {
	return v.is(v.cues.change, i) || v.is(v.cues.raise, i) || v.is(v.cues.costs, i) || v.is(v.cues.outdo, i) || v.is(v.cues.idle, i) ||
		v.is(v.cues.sayVerb, i) || v.is(v.cues.verbal, i) || v.is(v.cues.control, i)
}

// formAgrees reports whether the verb at token j may go on with the one at token i
// by its form ("earned $5m and lost $3m", but not "get £96m, roads £31m").
func (v *view) formAgrees(i, j int) bool {
	switch v.s.Tokens[j].Fine {
	case "VBZ":
		return v.s.Tokens[i].Fine == "VBZ"
	case "VB", "VBP":
		return v.s.Tokens[i].Fine != "VBZ" && v.s.Tokens[i].Fine != "VBD"
	case "VBD", "VBN":
		return v.s.Tokens[i].Fine == "VBD" || v.ends(v.cues.preterite, v.fold(j))
	}
	return true
}

// joinedWith returns the noun of a list that a word like "with" joins to its figure
// ("ahead of Lyon with 12 euros and Ulm with 11 euros"), or -1.
func (v *view) joinedWith(g Figure) int {
	if g.Kind != Money && g.Kind != Share && g.Kind != Count && g.Kind != Measure {
		return -1
	}
	i := v.beforeAdverbs(g.First)
	_, n := v.cues.with.MatchBefore(v.s, i)
	if n == 0 {
		return -1
	}
	c := v.chunkBefore(i - n)
	if c < 0 || v.chunks[c].bare || v.chunks[c].pronoun || v.chunks[c].prep >= 0 && v.is(v.cues.place, v.chunks[c].prep) || !v.opensItem(c) {
		return -1
	}
	for k := v.chunks[c].first - 1; k >= 0; k-- {
		if f := v.fig[k]; f >= 0 && v.figures[f].Kind == g.Kind && v.sane(v.figures[f]) {
			_, n := v.cues.with.MatchBefore(v.s, v.beforeAdverbs(v.figures[f].First))
			if n > 0 || v.role[k+1] == mark {
				return c
			}
			return -1
		}
	}
	return -1
}

// opensItem reports whether chunk c opens an item of a list, behind words like
// "followed by".
func (v *view) opensItem(c int) bool {
	i := v.chunks[c].first
	for i > 0 && (v.role[i-1] == infinitive || v.role[i-1] == preposition || v.role[i-1] == adverb) && v.fig[i-1] < 0 {
		i--
	}
	return i > 0 && (v.role[i-1] == comma || v.fig[i-1] >= 0 && i < v.chunks[c].first || v.role[i-1] == conjunction || v.s.Tokens[i-1].Text == ";")
}
