package subject

// date finds the event that a date hangs on: "the 1996 tsunami", "the quake on
// Friday", "das Referendum im Jahr 2016".
func (v *view) date(g Figure) answer {
	if c := v.holder(g); c >= 0 {
		return found(c, "date-held", high)
	}
	if c := v.datedEvent(g); c >= 0 {
		return found(c, "date-event", medium)
	}
	return none
}

// datedEvent steps back from the date over phrases of place to an event noun.
func (v *view) datedEvent(g Figure) int {
	i := g.First
	if c := v.in[g.First]; c >= 0 {
		i = v.phraseStart(c)
	} else if i > 0 && v.role[i-1] == preposition {
		i--
	}
	for n := 0; n < 3; n++ {
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
	}
	return -1
}

// happens reports whether the noun at token i names something that happens.
func (v *view) happens(i int) bool {
	return v.eventKind(i) != "" || ends(v.cues.ending, v.fold(i))
}
