package subject

// scope fills what the sentence says around the figure: date, source, mood.
func (v *view) scope(i int, c *Context) {
	c.When = v.when(i)
	c.Quoted = v.quoted(i)
	g := v.figures[i]
	if !v.sane(g) {
		c.Factuality = "asserted"
		return
	}
	src := v.source(g)
	c.Source, c.SourceType = src.phrase, src.kind
	c.Factuality = v.factuality(g, src.kind != "")
	if c.Measure.End == 0 && g.Kind != Date && g.Kind != Age {
		c.Measure = v.verb(g)
	}
}

// adjacent is how many tokens may stand between a figure and a date that
// belongs to it whatever other dates its part holds ("4.1% in March").
const adjacent = 2

// when returns the date right behind the figure, else that of the figure's own
// part, else the only date of the sentence.
func (v *view) when(i int) int {
	g := v.figures[i]
	if g.Kind == Date || !v.sane(g) {
		return -1
	}
	only, near := -1, -1
	for k, d := range v.figures {
		if d.Kind != Date || !v.sane(d) {
			continue
		}
		inPart := v.partOf[d.Number] == v.partOf[g.Number]
		if inPart && d.First >= g.End && d.First-g.End <= adjacent {
			return k
		}
		if inPart && (near < 0 || d.End <= g.First) {
			near = k
		}
		if only >= 0 {
			only = -2
		} else if only == -1 {
			only = k
		}
	}
	if near >= 0 {
		return near
	}
	return max(only, -1)
}

// quoted reports whether the figure stands inside double quotation marks.
func (v *view) quoted(i int) bool {
	open := v.s.Quoted
	for k := 0; k < v.figures[i].First && k < len(v.role); k++ {
		if v.s.Tokens[k].Text == `"` {
			open = !open
		}
	}
	return open
}
