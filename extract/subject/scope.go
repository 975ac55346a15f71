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
	c.Indirect = !c.Quoted && v.indirect(v.partOf[g.Number])
	src := v.source(g)
	c.Source, c.SourceType = src.phrase, src.kind
	c.Factuality = v.factuality(g, src.kind != "")
	if c.Measure.End == 0 && g.Kind != Date && g.Kind != Age {
		c.Measure = v.verb(g)
	}
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
