package subject

// bracketed reads a figure that brackets set behind something: "300 km (190
// miles)" speaks of one thing, "Night Tide (1998)" of the film, "Meier (34)" of
// the man.
func (v *view) bracketed(g Figure, i int) (answer, bool) {
	open := g.First - 1
	for open >= 0 && v.role[open] == adverb {
		open--
	}
	if open < 1 || !opensBracket(v.s.Tokens[open].Text) {
		return answer{}, false
	}
	if o := v.fig[open-1]; o >= 0 && o != i && v.figures[o].Kind != Date {
		a := v.answer(o)
		return a, a.chunk >= 0
	}
	if g.Kind != Date && g.Kind != Age {
		return answer{}, false
	}
	c := v.chunkBefore(open)
	if c < 0 || v.chunks[c].bare || v.chunks[c].pronoun {
		return answer{}, false
	}
	return found(c, "bracket", high), true
}

func opensBracket(text string) bool { return text == "(" || text == "[" }
