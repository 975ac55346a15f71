package subject

// delta reads a figure that hangs on a noun which names nothing but a change ("a
// rise of 3 percent", "ein Plus von 12,5 Prozent"), chunk c: what changes is said
// behind it, by the figure before it, or by the clause.
func (v *view) delta(g Figure, c int) (answer, bool) {
	k := &v.chunks[c]
	if !v.isDelta(k) || g.Kind != Share && g.Kind != Money && g.Kind != Count && g.Kind != Multiple {
		return none, false
	}
	measure := Phrase{k.head, k.head + 1}
	form, _ := v.cues.respect.Match(v.s, g.End)
	if b := v.basis(g.End); b >= 0 && form != "any" && !v.chunks[b].pronoun && v.figureIn(&v.chunks[b]) < 0 && !v.named(b) {
		a := found(b, "event-of", high)
		a.measure = measure
		return a, true
	}
	if a := v.levelBefore(g); a.chunk >= 0 {
		a.measure, a.firm = measure, true
		return a, true
	}
	if b := v.respect(v.parts[v.partOf[g.Number]], false); b >= 0 {
		a := found(b, "event-of", medium)
		a.measure = measure
		return a, true
	}
	if s, rule := v.clauseSubject(g.Number); s >= 0 && s != c && rule != "participle" && rule != "headline" {
		a := found(s, "event-clause", medium)
		a.measure, a.self = measure, v.tail(s)
		return a, true
	}
	a := found(c, "noun-of", medium)
	a.doubtful = true
	return a, true
}

// isDelta reports whether a chunk is such a noun, with nothing before it that
// says what changes ("a price rise").
func (v *view) isDelta(c *chunk) bool {
	if c.owner >= 0 || c.head > c.first && v.role[c.head-1] == noun {
		return false
	}
	return v.is(v.cues.delta, c.head)
}

// levelBefore answers for a change that stands apart behind what it is a change
// of ("profit rose to $4m, a rise of 3 percent") with the subject of that figure.
func (v *view) levelBefore(g Figure) answer {
	p := v.partOf[g.Number]
	if q := v.parts[p]; q.verb >= 0 && q.opener != relative {
		return none
	}
	for f := len(v.figures) - 1; f >= 0; f-- {
		o := v.figures[f]
		if o.End > g.First || o.Kind == Date || o.Kind == Age || o.Kind == Duration || !v.sane(o) {
			continue
		}
		if v.partOf[o.Number] == p || v.partOf[o.Number] < p-2 {
			return none
		}
		a := v.answer(f)
		a.counted, a.noun, a.of = Phrase{}, 0, Phrase{}
		return a
	}
	return none
}
