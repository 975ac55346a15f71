package subject

// date finds the event that a date hangs on: "the 1996 tsunami", "the quake on
// Friday", "das Referendum im Jahr 2016".
func (v *view) date(g Figure) answer {
	if c := v.holder(g); c >= 0 {
		return found(c, "date-held", high)
	}
	if c := v.attributed(g); c >= 0 {
		return found(c, "date-held", high)
	}
	if c := v.datedEvent(g); c >= 0 {
		return found(c, "date-event", medium)
	}
	if c := v.chunkBefore(g.First); c >= 0 && v.superlative(c) {
		return found(c, "date-noun", medium)
	}
	if c := v.datedNoun(g); c >= 0 {
		return found(c, "date-noun", medium)
	}
	return none
}

// attributed returns the noun behind a date that stands between it and its
// article ("die für Freitag geplante Feier"), or -1.
func (v *view) attributed(g Figure) int {
	d := v.in[g.First]
	if d < 0 || !v.chunks[d].bare || !v.pack.Format.CompoundNouns {
		return -1
	}
	p := v.chunks[d].prep
	if p < 0 { // "die Anfang Mai beendeten Spiele"
		p = g.First
	}
	if p < 1 || v.role[p-1] != determiner || v.fig[p-1] >= 0 {
		return -1
	}
	for k := g.End; k+1 < len(v.role) && k < g.End+8 && v.role[k] != finite && v.role[k] != comma; k++ {
		if v.role[k] == adjective && v.role[k+1] == noun {
			return v.in[k+1]
		}
	}
	return -1
}

// datedNoun returns the noun that the date belongs to by its form alone: "the
// exams of this year", "die Ernte 1996", "taxes from 2006".
func (v *view) datedNoun(g Figure) int {
	d := v.in[g.First]
	if d < 0 || !v.chunks[d].bare {
		return -1
	}
	k := &v.chunks[d]
	joined := v.is(v.cues.genitive, k.first) || k.prep >= 0 && v.is(v.cues.dated, k.prep) ||
		v.pack.Format.CompoundNouns && k.prep < 0 && v.role[g.Number] == numeral && g.End == g.First+1
	if !joined {
		return -1
	}
	c := v.nounBefore(d)
	if c < 0 || v.s.Tokens[v.chunks[c].head].Tag == "PROPN" {
		return -1
	}
	return c
}

// datedEvent steps back from the date over phrases of place to an event noun.
func (v *view) datedEvent(g Figure) int {
	i := g.First
	if c := v.in[g.First]; c >= 0 {
		i = v.phraseStart(c)
	} else if i > 0 && v.role[i-1] == preposition {
		i--
	}
	for n := 0; n < 5; n++ {
		c := v.chunkBefore(i)
		if c < 0 {
			return -1
		}
		k := &v.chunks[c]
		if !k.bare && !k.pronoun && v.happens(k.head) {
			return c
		}
		if k.prep < 0 && !k.genitive && !k.bare {
			return -1
		}
		i = v.phraseStart(c)
		if i > 0 && v.role[i-1] == conjunction {
			i--
		}
	}
	return -1
}

// happens reports whether the noun at token i names something that happens.
func (v *view) happens(i int) bool {
	kind := v.eventKind(i)
	return kind == "change" || kind == "happening" || kind == "" && v.ends(v.cues.ending, v.fold(i))
}

// superlative reports whether chunk c is the most of its kind, as a date right behind it
// tells since when ("the lowest number since 2010"), and is no subject.
func (v *view) superlative(c int) bool {
	k := &v.chunks[c]
	if k.bare || k.pronoun || v.owned(c) { // "the river, its highest level since 2010"
		return false
	}
	for i := k.first; i < k.head; i++ {
		if v.role[i] == adjective && (v.s.Tokens[i].Fine == "JJS" || v.ends(v.cues.superlative, v.fold(i))) {
			return true
		}
	}
	return false
}
