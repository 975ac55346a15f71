package subject

// clauseSubject returns the chunk of which the clause around token i speaks, or
// -1, and the name of the rule that found it.
func (v *view) clauseSubject(i int) (int, string) {
	v.steps = 0
	return v.partSubject(v.partOf[i], i)
}

// maxSteps bounds how many parts a search for a subject may ask, so that no
// sentence takes long.
const maxSteps = 32

func (v *view) partSubject(p, at int) (int, string) {
	v.steps++
	if p < 0 || p >= len(v.parts) || v.steps > maxSteps {
		return -1, ""
	}
	q := &v.parts[p]
	switch {
	case q.opener == relative:
		return v.relativeSubject(p)
	case q.verb < 0:
		if c := v.firstCandidate(q.open+1, q.end); c >= 0 && q.opener == subordinator && v.role[q.open+1] != infinitive {
			return c, "clause" // its verb is tagged as something else
		}
		return v.verbless(p, at)
	}
	if c := v.ownSubject(*q, at); c >= 0 && v.chunks[c].first > q.verb && v.s.Tokens[v.chunks[c].end].Fine == "VBN" { // "an article published Saturday"
		return c, "participle"
	}
	from := q.first
	if q.opener == subordinator {
		from = q.open + 1
	}
	if c := v.plainSubject(from, q.verb); c >= 0 {
		return c, "clause"
	}
	if c := v.chunkAfter(q.verb + 1); c >= 0 && q.verb == v.firstWord(*q) && v.candidate(&v.chunks[c]) && v.partOf[v.chunks[c].first] == p && v.is(v.cues.sayVerb, q.verb) && !v.hasObject(*q, q.verb) {
		return c, "clause"
	}
	if c := v.countedSubject(from, q.verb); c >= 0 {
		return c, "clause"
	}
	if c := v.impliedSubject(p); c >= 0 {
		return c, "clause-before"
	}
	if c := v.sharedAux(p); c >= 0 {
		return c, "clause-before"
	}
	if c := v.plainSubject(q.verb+1, q.end); c >= 0 && (v.verbSecond || v.inverted(p)) {
		return c, "after-verb"
	}
	if q.opener != subordinator && p > 0 && !v.saidOf(p) {
		return v.partSubject(p-1, at)
	}
	return -1, ""
}

// plainSubject returns the first chunk between two tokens that may be a subject;
// an expletive only if the part has no other.
func (v *view) plainSubject(from, to int) int {
	c := v.bearing(v.firstCandidate(from, to))
	if c < 0 || !v.is(v.cues.expletive, v.chunks[c].first) || !v.chunks[c].pronoun {
		return c
	}
	end := v.parts[v.partOf[v.chunks[c].first]].end
	if d := v.firstCandidate(v.chunks[c].end, end); d >= 0 {
		return d
	}
	return c
}

// bearing returns the noun behind chunk c that holds a figure of what c names a
// property ("a magnitude 6.2 quake"), else c.
func (v *view) bearing(c int) int {
	if c < 0 || !v.is(v.cues.attribute, v.chunks[c].head) {
		return c
	}
	d := v.chunkAfter(v.chunks[c].end)
	if d < 0 || v.fig[v.chunks[d].first] < 0 || v.chunks[d].bare {
		return c
	}
	return d
}

// firstWord returns the first token of a part that is no quotation mark.
func (v *view) firstWord(q part) int {
	i := q.first
	for i+1 < q.end && v.role[i] == quote {
		i++
	}
	return i
}

// inverted reports whether part p follows speech: "…", said NP.
func (v *view) inverted(p int) bool {
	q := v.parts[p]
	return p > 0 && q.verb == v.firstWord(q) || p == 0 && q.verb <= q.first+1
}

// impliedSubject looks for the subject of a clause that begins with its verb:
// before what stands between commas ("Ella, still on crutches, ran 10
// miles"), or in the clause that it goes on with ("he won 5 and lost 3").
func (v *view) impliedSubject(p int) int {
	q := v.parts[p]
	if q.opener == subordinator {
		return -1
	}
	if q.opener == conjunction && p > 0 {
		if v.verbSecond && q.verb > q.first+1 {
			return -1 // "und im Mai gab Ikea ..."
		}
		if k := v.clauseBefore(p); k >= 0 {
			c, _ := v.partSubject(k, v.parts[k].first)
			return c
		}
	}
	if v.verbSecond && q.verb > v.firstWord(q) {
		return -1 // something else stands before the verb
	}
	if k := v.firstWord(v.parts[max(p-1, 0)]); p > 0 && v.s.Tokens[k].Fine == "PWS" && v.role[k] == pronoun { // "wer spart, zahlt"
		return v.in[k]
	}
	found := -1
	for k := p - 1; k >= 0; k-- {
		o := v.parts[k]
		if o.opener == relative {
			continue
		}
		if o.verb >= 0 {
			break
		}
		if c := v.firstCandidate(o.first, o.end); c >= 0 {
			found = c
		}
	}
	return found
}

// clauseBefore returns the part with a verb that part p goes on with: the one
// right before it, else the last one that is no relative clause, or -1.
func (v *view) clauseBefore(p int) int {
	for k := p - 1; k >= 0; k-- {
		if v.parts[k].verb >= 0 && (k == p-1 && v.parts[p].first == v.parts[k].end || v.parts[k].opener != relative) {
			return k
		}
	}
	return -1
}

// relativeSubject returns the antecedent of a relative clause, or the subject
// that the clause has of its own ("that the company spent", "in dem Ikea ...").
func (v *view) relativeSubject(p int) (int, string) {
	q := v.parts[p]
	end := q.verb
	if end < 0 {
		end = q.end
	}
	own := v.firstCandidate(q.open+1, end)
	governed := v.is(v.cues.oblique, q.open) || q.open > q.first && v.role[q.open-1] == preposition
	if own >= 0 && (governed || !v.verbSecond || v.is(v.cues.nominative, v.chunks[own].first)) {
		return own, "clause"
	}
	if own < 0 && governed && q.verb >= 0 {
		if c := v.firstCandidate(q.verb+1, q.end); c >= 0 {
			return c, "after-verb"
		}
	}
	if c := v.antecedent(q.first, q.open); c >= 0 {
		return v.happened(c, p), "relative"
	}
	return own, "clause"
}

// happened steps from the antecedent c of relative clause p to the noun on which it
// hangs where the verb speaks of what happens or costs ("der Umbau des Rathauses,
// der 9 Millionen verschlang", "the fire at the depot, which killed 3").
func (v *view) happened(c, p int) int {
	h := v.phraseHead(c)
	if k := &v.chunks[c]; h != c && v.verbSecond && v.s.Tokens[k.head].Tag == "PROPN" && v.role[k.first] != determiner && v.agrees(v.parts[p].open, &v.chunks[h]) {
		return h // "die Aktien von Ikea, die"
	}
	if h != c && !v.verbSecond && v.named(c) && v.named(h) && v.chunks[c].prep >= 0 && v.is(v.cues.of, v.chunks[c].prep) {
		return h // "the Museum of London, which"
	}
	if h == c || !v.agrees(v.parts[p].open, &v.chunks[h]) {
		return c
	}
	if kind, ok := v.costs(p); !ok || kind == "event" && !v.happens(v.chunks[h].head) {
		return c
	}
	return h
}

// costs reports whether a verb of part p tells what something costs or does.
func (v *view) costs(p int) (kind string, ok bool) {
	q := v.parts[p]
	for k := q.first; k < q.end; k++ {
		if v.in[k] >= 0 || v.fig[k] >= 0 {
			continue
		}
		if kind, n := v.cues.costs.Match(v.s, k); n > 0 {
			return kind, true
		}
	}
	return "", false
}

// antecedent returns the last chunk before token i, over commas, with which the
// relative pronoun agrees.
func (v *view) antecedent(i, pronoun int) int {
	for k := i - 1; k >= 0; k-- {
		c := v.in[k]
		if c >= 0 && !v.chunks[c].bare && v.agrees(pronoun, &v.chunks[c]) {
			return c
		}
		if v.role[k] == finite {
			return -1
		}
	}
	return -1
}

// agrees tells by the article of a chunk whether a relative pronoun may stand for it.
func (v *view) agrees(pronoun int, c *chunk) bool {
	lead := c.first
	if c.prep == lead-1 && v.role[lead] != determiner {
		lead = c.prep
	}
	word, head := v.fold(pronoun)+" ", v.fold(c.head)
	if form, no := v.cues.disagree.Get(word + v.fold(max(lead, 0))); no && (form != "oblique" || c.genitive || c.prep >= 0) {
		return false
	}
	for n := 3; n <= 6 && n < len(head); n++ {
		if _, no := v.cues.feminine.Get(word + head[len(head)-n:]); no {
			return false
		}
	}
	return true
}

// verbless finds the subject for a part without a finite verb: that of the
// clause it belongs to, to the left if one is there, else to the right.
func (v *view) verbless(p, at int) (int, string) {
	q := v.parts[p]
	if p > 0 && v.s.Tokens[q.first].Fine == "VBN" { // "the atlas, printed in 1802"
		if c := v.chunkBefore(v.parts[p-1].end); c >= 0 && !v.chunks[c].bare {
			return v.phraseHead(c), "participle"
		}
	}
	if k := v.firstWord(q); v.is(v.cues.saySo, k) || v.is(v.cues.sayBy, k) {
		if s := v.sourcePhrase(k); s.phrase.End > 0 {
			return v.in[s.phrase.First], "speaker"
		}
	}
	if c := v.ownSubject(q, at); c >= 0 {
		return c, "participle"
	}
	if c := v.withSubject(q, at); c >= 0 {
		return c, "participle"
	}
	for k := p - 1; k >= 0 && v.steps <= maxSteps; k-- {
		if v.parts[k].verb >= 0 && !v.resumes(p, k) {
			c, rule := v.partSubject(k, v.parts[k].first)
			if c >= 0 {
				return c, rule
			}
		}
	}
	for k := p + 1; k < len(v.parts); k++ {
		if r := v.parts[k].opener; v.parts[k].verb >= 0 && r != relative && r != subordinator {
			if v.parts[k].verb == v.firstWord(v.parts[k]) && v.is(v.cues.sayVerb, v.parts[k].verb) { // "for children 300", said Ash
				continue
			}
			return v.partSubject(k, v.parts[k].first)
		}
	}
	if c := v.headline(at); c >= 0 {
		return c, "headline"
	}
	return -1, ""
}

// phraseHead returns the noun on which chunk c hangs by prepositions or as a
// genitive ("shares in the mill, valued at ..."), else c.
func (v *view) phraseHead(c int) int {
	for v.chunks[c].prep >= 0 || v.chunks[c].genitive {
		o := v.nounBefore(c)
		if o < 0 {
			break
		}
		c = o
	}
	return c
}

// nounBefore returns the noun right before chunk c and its preposition, or -1.
func (v *view) nounBefore(c int) int {
	o := v.chunkBefore(v.phraseStart(c))
	if o < 0 || v.chunks[o].bare || v.chunks[o].pronoun {
		return -1
	}
	return o
}

// ownSubject returns the chunk before a participle of the part that token i
// follows ("his pet, found dead on Monday" has none, "with prices rising 5 %").
func (v *view) ownSubject(q part, at int) int {
	for k := at; k > q.first; k-- {
		if v.role[k] == infinitive && isParticiple(v.s.Tokens[k].Fine) && v.in[k] < 0 {
			if c := v.chunkBefore(k); c >= 0 && v.chunks[c].first >= q.first && !v.chunks[c].bare {
				return c
			}
			return -1
		}
	}
	return -1
}

// withSubject returns the chunk that a part without a verb speaks of behind "with" and before
// a word like "up", if token i follows ("with wheat up 5 % at $8"), or -1.
func (v *view) withSubject(q part, i int) int {
	k := v.firstWord(q)
	if _, n := v.cues.with.Match(v.s, k); n == 0 {
		return -1
	}
	c := v.chunkAfter(k + 1)
	if c < 0 || v.chunks[c].bare || v.chunks[c].end >= i || !v.likeDearer(v.chunks[c].end) {
		return -1
	}
	return c
}

// laterClause reports whether tokens i and k stand in two clauses with a verb each.
func (v *view) laterClause(i, k int) bool {
	p, q := v.partOf[i], v.partOf[k]
	return p != q && v.parts[p].verb >= 0 && v.parts[q].verb >= 0
}

// headline returns the chunk that holds token i, else the nearest one.
func (v *view) headline(at int) int {
	if c := v.in[at]; c >= 0 && !v.chunks[c].bare {
		return c
	}
	return v.nearest(at)
}

// nearest returns the chunk nearest to token i, the left side first, and behind it none that a
// word like "despite" governs, nor what a later clause begins with by a preposition; or -1.
func (v *view) nearest(i int) int {
	for k := i - 1; k >= 0; k-- {
		if c := v.in[k]; c >= 0 && !v.chunks[c].bare && v.fig[i] != v.fig[v.chunks[c].head] {
			return c
		}
	}
	for k := i + 1; k < len(v.in); k++ {
		if c := v.in[k]; c >= 0 && !v.chunks[c].bare && v.chunks[c].first > i && (v.chunks[c].prep < i || !v.is(v.cues.preposition, v.chunks[c].prep)) {
			if v.chunks[c].prep > i && v.laterClause(i, k) {
				return -1
			}
			return c
		}
	}
	return -1
}
