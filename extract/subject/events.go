package subject

// eventWith reads an event noun that the figure stands on: "a 12 % drop in
// the mill's output", "the mill's 12 % drop".
func (v *view) eventWith(g Figure) answer {
	c := v.holder(g)
	if c < 0 {
		return none
	}
	k := &v.chunks[c]
	if !v.changing(k.head) {
		a := found(c, "held", medium)
		a.self = v.behind(g, c)
		if p := v.ownerIn(k, g); p.End > 0 && g.Kind == Money { // "the mill's $2 million monthly spend"
			a.self, a.measure = p, Phrase{k.head, k.head + 1}
		}
		return a
	}
	measure := Phrase{k.head, k.head + 1}
	if b := v.basis(k.end); b >= 0 && (g.Kind == Share || !v.chunks[b].pronoun) && v.figureIn(&v.chunks[b]) < 0 {
		a := found(b, "event-of", high)
		a.measure = measure
		return a
	}
	if p := v.ownerIn(k, g); p.End > 0 {
		a := found(c, "event-owner", high)
		a.self, a.measure = p, measure
		return a
	}
	if s, _ := v.clauseSubject(g.Number); s >= 0 && s != c {
		a := found(s, "event-clause", medium)
		a.measure = measure
		return a
	}
	return found(c, "event", medium)
}

// ownerIn returns the owner that opens a chunk before the figure.
func (v *view) ownerIn(c *chunk, g Figure) Phrase {
	for k := c.first + 1; k < g.First; k++ {
		if v.role[k] == possessive {
			i := c.first
			for i < k-1 && v.is(v.cues.article, i) {
				i++
			}
			return Phrase{i, k}
		}
	}
	return Phrase{}
}

// eventBy reads a noun that the figure hangs on: "a drop in sales of 5 %",
// "Anstieg der Preise um 5 %", "revenue of $5m".
func (v *view) eventBy(g Figure) answer {
	i := v.beforeAdverbs(g.First)
	kind, n := v.cues.by.MatchBefore(v.s, i)
	if o := v.raised(g, kind); o >= 0 && !v.isDelta(&v.chunks[o]) {
		return v.surely(o, "changed", high)
	}
	if kind == "estimate" {
		return none
	}
	c := v.chunkBefore(i - n)
	if c < 0 && kind == "noun" && i-n > 1 && v.role[i-n-1] == comma && !v.is(v.cues.of, i-n) { // "the package, worth $5m"
		if c = v.chunkBefore(i - n - 1); c >= 0 {
			c = v.phraseHead(c)
		}
	}
	c = v.beforeDates(c)
	if c >= 0 && v.chunks[c].bare && kind == "change" { // "from 380 to 420"
		if f := v.figureIn(&v.chunks[c]); f >= 0 && v.figures[f].Kind != Date && v.figures[f].End <= g.First {
			a := v.answer(f)
			a.firm = true
			return a
		}
	}
	if c < 0 || v.chunks[c].pronoun || v.chunks[c].bare {
		return none
	}
	if e := v.eventBefore(c); e >= 0 && n > 0 {
		a := found(c, "event-by", high)
		a.measure = Phrase{v.chunks[e].head, v.chunks[e].head + 1}
		return a
	}
	if a, ok := v.delta(g, c); ok && n > 0 {
		return a
	}
	switch {
	case n == 0:
	case kind == "noun" && v.statesLevel(c):
		return none
	case kind == "noun" && v.is(v.cues.attribute, v.chunks[c].head):
		return v.property(c, "noun-of", high)
	case kind == "noun" || v.changing(v.chunks[c].head):
		return v.property(v.chainStart(c), "noun-of", high)
	case v.candidate(&v.chunks[c]):
		return v.objectBy(g, c)
	}
	return none
}

// statesLevel reports whether chunk c only says what kind of level the figure behind it is,
// and is the object of its clause's verb: "teachers earn an average of $58,000".
func (v *view) statesLevel(c int) bool {
	k := &v.chunks[c]
	q := v.parts[v.partOf[k.first]]
	if !v.is(v.cues.level, k.head) || q.verb < 0 || k.first < q.verb {
		return false
	}
	if k.prep >= 0 {
		if kind, _ := v.cues.by.Match(v.s, k.prep); kind != "change" {
			return false
		}
	}
	s, rule := v.clauseSubject(k.head)
	return s >= 0 && s != c && rule == "clause" && !v.chunks[s].pronoun
}

// objectBy answers with chunk c, on which figure g hangs by a word like "by", or with
// the subject of a verb that compares the two ("Hale leads Ortiz by 6 points").
func (v *view) objectBy(g Figure, c int) answer {
	s, rule := v.clauseSubject(g.Number)
	q := v.parts[v.partOf[g.Number]]
	if s >= 0 && s != c && v.isPeriod(c) { // "ending the day at 8,017 points"
		return found(s, rule, medium)
	}
	if s >= 0 && s != c && rule == "after-verb" && v.changes(g) && v.raiser(q) < 0 { // "im Mai wuchs ihre Zahl in den Reihen der Roten auf 75.000"
		a := found(s, "change-verb", high)
		a.self = v.tail(s)
		return a
	}
	if s < 0 || s == c || rule != "clause" || q.verb < 0 {
		return found(c, "object-by", high)
	}
	for k := q.first; k < q.end; k++ {
		if (v.role[k] == finite || v.role[k] == infinitive) && v.is(v.cues.outdo, k) {
			a := found(s, "outdone", high)
			a.self = v.tail(s)
			return a
		}
	}
	return found(c, "object-by", medium)
}

// isPeriod reports whether chunk c names a span of time ("the day").
func (v *view) isPeriod(c int) bool {
	u, n := v.pack.Units.Match(v.s, v.chunks[c].head)
	return n > 0 && u.Dimension == "duration"
}

// beforeAdverbs steps back from token i over adverbs that are in no figure.
func (v *view) beforeAdverbs(i int) int {
	for i > 0 && v.role[i-1] == adverb && v.fig[i-1] < 0 {
		i--
	}
	return i
}

// beforeDates steps back from chunk c over dates to the chunk right before them, or -1.
func (v *view) beforeDates(c int) int {
	for c >= 0 && v.isDate(&v.chunks[c]) >= 0 {
		c = v.chunkBefore(v.phraseStart(c))
	}
	return c
}

// changing reports whether the noun at token i is a change or a share.
func (v *view) changing(i int) bool {
	kind := v.eventKind(i)
	return kind == "change" || kind == "share"
}

// chainStart returns the noun on which chunk c hangs by a genitive or an "of
// NP" ("profit of the group of $5m", "profit per share of $2"), else c.
func (v *view) chainStart(c int) int {
	for {
		k := &v.chunks[c]
		if !k.genitive && (k.prep < 0 || !v.is(v.cues.chain, k.prep) && !v.is(v.cues.each, k.prep)) {
			return c
		}
		o := v.nounBefore(c)
		if o < 0 {
			return c
		}
		c = o
	}
}

// phraseStart returns where a chunk with its preposition starts.
func (v *view) phraseStart(c int) int {
	if p := v.chunks[c].prep; p >= 0 {
		return p
	}
	return v.chunks[c].first
}

// eventBefore returns the event noun whose base chunk c is ("drop in sales"), or -1.
func (v *view) eventBefore(c int) int {
	k := &v.chunks[c]
	if !k.genitive && k.prep < 0 {
		return -1
	}
	if k.prep >= 0 && !v.is(v.cues.base, k.prep) && !v.is(v.cues.of, k.prep) {
		return -1
	}
	e := v.chunkBefore(v.phraseStart(c))
	if e < 0 || !v.changing(v.chunks[e].head) {
		return -1
	}
	return e
}

// property answers with chunk c, or with what c is a property of: "a quake with
// a magnitude of 7.5", "the height of the tower".
func (v *view) property(c int, rule, confidence string) answer {
	k := &v.chunks[c]
	if !v.is(v.cues.attribute, k.head) {
		return found(c, rule, confidence)
	}
	measure := Phrase{k.head, k.head + 1}
	if k.genitive || k.prep >= 0 {
		if o := v.bearer(c); o >= 0 && !v.saysWhere(o) {
			if p := v.chunks[o].prep; p >= 0 && k.prep >= 0 && v.is(v.cues.place, p) { // "adults in Rome for an average of"
				o = v.phraseHead(o)
			}
			a := found(o, rule, confidence)
			a.measure = measure
			return a
		}
	}
	return found(c, rule, medium)
}

// saysWhere reports whether chunk c only says where something happens, behind its verb
// ("a quake struck off Tonga at a depth of 10 km").
func (v *view) saysWhere(c int) bool {
	k := &v.chunks[c]
	if k.prep >= 0 && v.is(v.cues.chain, k.prep) || v.happens(k.head) {
		return false
	}
	o := &v.chunks[v.phraseHead(c)]
	q := v.parts[v.partOf[k.first]]
	return q.verb >= 0 && q.verb < o.first && (o.prep >= 0 || v.s.Tokens[o.head].Tag == "PROPN")
}

// bearer returns the noun of which chunk c names a property, over other
// properties and their figures ("a quake of magnitude 6.8 at a depth of 10 km"), or -1.
func (v *view) bearer(c int) int {
	for {
		o := v.chunkBefore(v.phraseStart(c))
		if o < 0 || !v.chunks[o].bare && !v.is(v.cues.attribute, v.chunks[o].head) {
			return o
		}
		c = o
	}
}
