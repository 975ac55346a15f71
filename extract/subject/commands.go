package subject

// findCommands makes an infinitive of a verb that tells the reader what to do and that the
// tags take for a name ("Move 75 quid to savings", "Pay Tom 50 dollars").
func (v *view) findCommands() {
	for i := 0; i+1 < len(v.role); i++ {
		if v.opens(i) && v.fig[i] < 0 && v.is(v.cues.command, i) && v.takesObject(i+1) {
			v.role[i] = infinitive
		}
	}
}

// opens reports whether token i is the first of a sentence or behind a mark.
func (v *view) opens(i int) bool {
	return i == 0 || v.role[i-1] == mark || v.role[i-1] == quote
}

// takesObject reports whether an object starts at token i, with no verb behind it up to the next
// clause: a figure, also behind a name, an article, or a preposition of a whole sentence.
func (v *view) takesObject(i int) bool {
	switch {
	case v.fig[i] >= 0, v.role[i] == determiner, v.role[i] == pronoun:
	case v.role[i] == preposition:
		if v.s.Tokens[len(v.role)-1].Text != "." {
			return false
		}
	case v.s.Tokens[i].Tag != "PROPN" || i+1 == len(v.role) || v.fig[i+1] < 0:
		return false
	}
	for ; i < len(v.role) && v.role[i] != comma && v.role[i] != mark && v.role[i] != conjunction && v.role[i] != subordinator; i++ {
		if v.role[i] == finite && v.fig[i] < 0 {
			return false
		}
	}
	return true
}

// commanded reports whether the part of figure g opens with such a verb, whose object is no
// common noun: its subject is the reader, whom no word names.
func (v *view) commanded(g Figure) bool {
	q := v.parts[v.partOf[g.Number]]
	k := v.firstWord(q)
	if q.verb >= 0 || !v.opens(k) || v.role[k] != infinitive || v.fig[k] >= 0 || !v.is(v.cues.command, k) {
		return false
	}
	c := v.chunkAfter(k + 1)
	return c < 0 || v.chunks[c].bare || v.s.Tokens[v.chunks[c].head].Tag == "PROPN"
}
