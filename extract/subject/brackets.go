package subject

// bracketed reads a figure that brackets set behind something: "300 km (190
// miles)" speaks of one thing, "Night Tide (1998)" of the film, "Meier (34)" of
// the man, "the Union (14 percent)" of the party.
func (v *view) bracketed(g Figure, i int) (answer, bool) {
	open := g.First - 1
	for open >= 0 && v.role[open] == adverb {
		open--
	}
	if g.Kind == Age && open > 0 && v.role[open] == comma { // "Anna Huber (CDU, 48)"
		open = v.bracketBefore(open)
	}
	if open < 1 || !opensBracket(v.s.Tokens[open].Text) {
		return v.aside(g)
	}
	if o := v.fig[open-1]; o >= 0 && o != i && v.figures[o].Kind != Date {
		a := v.answer(o)
		return a, a.chunk >= 0
	}
	c := v.chunkBefore(open)
	if c < 0 || v.chunks[c].bare || v.chunks[c].pronoun {
		return answer{}, false
	}
	if g.Kind == Date || g.Kind == Age {
		return found(c, "bracket", high), true
	}
	if g.End >= len(v.role) || !closesBracket(v.s.Tokens[g.End].Text) { // "(5 percent of voters)"
		return answer{}, false
	}
	return v.surely(v.chainStart(c), "bracket", medium), true
}

// maxBeside is how many words stand beside an age in its brackets.
const maxBeside = 6

// bracketBefore returns the bracket that few words before token i opens, or i.
func (v *view) bracketBefore(i int) int {
	for open := i - 1; open > max(0, i-maxBeside-1); open-- {
		switch {
		case opensBracket(v.s.Tokens[open].Text):
			return open
		case v.fig[open] >= 0, closesBracket(v.s.Tokens[open].Text):
			return i
		}
	}
	return i
}

// aside reads a figure that brackets set behind another with no noun of their own, with
// the subject of that ("£31m (down from £34m)", "3 Prozent (Vorjahr: 2 Prozent)").
func (v *view) aside(g Figure) (answer, bool) {
	open := g.First - 1
	for open > 0 && v.role[open] != finite && (v.in[open] < 0 || v.chunks[v.in[open]].bare) && !opensBracket(v.s.Tokens[open].Text) {
		open--
	}
	if open < 1 || !opensBracket(v.s.Tokens[open].Text) || v.fig[open-1] < 0 || v.holder(g) >= 0 || v.whole(g.End) >= 0 {
		return answer{}, false
	}
	f := v.fig[open-1]
	if k := v.figures[f].Kind; k == Date || k == Age || v.figures[f].End > open {
		return answer{}, false
	}
	return v.same(f)
}

func closesBracket(text string) bool { return text == ")" || text == "]" }

func opensBracket(text string) bool { return text == "(" || text == "[" }
