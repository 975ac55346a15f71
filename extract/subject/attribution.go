package subject

// A source is who says what a figure says.
type source struct {
	phrase Phrase
	kind   string // named | document | anonymous
}

// source finds who the sentence quotes for figure g: hearsay in its own part,
// a phrase ("according to NP"), or the subject of a verb of saying elsewhere.
func (v *view) source(g Figure) source {
	v.listen()
	if r := v.parts[v.partOf[g.Number]].rumour; r.End > 0 {
		return source{r, "anonymous"}
	}
	if v.phrased.phrase.End > 0 {
		return v.phrased
	}
	return v.speaker(g)
}

// listen finds the sources of the sentence, once for all its figures. A verb
// inside quotation marks names none.
func (v *view) listen() {
	if v.heard {
		return
	}
	v.heard = true
	for k := range v.role {
		if v.fig[k] >= 0 {
			continue
		}
		if p := &v.parts[v.partOf[k]]; p.rumour.End == 0 {
			if _, n := v.cues.rumour.Match(v.s, k); n > 0 {
				p.rumour = Phrase{k, k + n}
			} else if k == p.verb && v.hearsay(*p, k) {
				p.rumour = Phrase{k, k + 1}
			}
		}
		if v.phrased.phrase.End == 0 {
			v.phrased = v.sourcePhrase(k)
		}
	}
	if v.phrased.phrase.End > 0 {
		return
	}
	v.speakers = make([]source, len(v.parts))
	open, k := v.s.Quoted, 0
	for p, q := range v.parts {
		for ; k < q.verb; k++ {
			open = open != (v.s.Tokens[k].Text == `"`)
		}
		if !open {
			v.speakers[p] = v.speakerOf(p)
		}
	}
}

// sourcePhrase reads a source that stands at token k: "laut NP", "NP zufolge".
func (v *view) sourcePhrase(k int) source {
	if _, n := v.cues.sayBy.Match(v.s, k); n > 0 {
		return v.sourceAfter(k + n)
	}
	if _, n := v.cues.saySo.Match(v.s, k); n > 0 && k > 0 && v.firstWord(v.parts[v.partOf[k]]) == k && v.parts[v.partOf[k]].verb < 0 {
		return v.sourceAfter(k + n)
	}
	if _, n := v.cues.sayAfter.Match(v.s, k); n > 0 {
		c := v.chunkBefore(k)
		for c > 0 && v.chunks[c].genitive && v.chunks[c-1].end == v.chunks[c].first {
			c--
		}
		if c >= 0 {
			return source{Phrase{v.phrase(&v.chunks[c]).First, v.chunks[v.in[k-1]].end}, v.sourceKind(c)}
		}
	}
	return source{}
}

// sourceAfter reads the noun phrase at token i, an "of" before it left out.
func (v *view) sourceAfter(i int) source {
	if i < len(v.role) && v.in[i] < 0 {
		if _, n := v.cues.of.Match(v.s, i); n > 0 {
			i += n
		}
	}
	if i < len(v.role) && v.is(v.cues.sayFrom, i) { // "nach Informationen aus dem Umfeld"
		i++
	}
	c := v.chunkAfter(i)
	if c < 0 || v.chunks[c].bare {
		return source{}
	}
	return source{v.withTail(c), v.sourceKind(c)}
}

// withTail returns a chunk with the "of NP" or genitive that follows it.
func (v *view) withTail(c int) Phrase {
	p := v.phrase(&v.chunks[c])
	w := v.whole(p.End)
	if w < 0 || v.chunks[w].bare || v.chunks[w].pronoun {
		return p
	}
	p.End = v.chunks[w].end
	if rest := v.whole(p.End); rest >= 0 && v.named(w) && v.named(rest) { // "shares of Bank of America"
		p.End = v.chunks[rest].end
	}
	return p
}

// sourceKind tells by the head noun what kind of source a chunk is.
func (v *view) sourceKind(c int) string {
	if kind := v.nounKind(v.cues.sayNoun, v.chunks[c].head); kind != "" {
		return kind
	}
	return "named"
}

// speaker returns the subject of a verb of saying in another part than the
// figure's: one that comes before it, else one behind it.
func (v *view) speaker(g Figure) source {
	own := v.partOf[g.Number]
	for own > 0 && v.parts[own].verb < 0 && v.parts[own].opener != subordinator && !v.s.Quoted && !v.resumes(own, own-1) { // "said Tim Cook, 63"
		own--
	}
	if s := v.estimator(g); s.phrase.End > 0 {
		return s
	}
	best := source{}
	for p, s := range v.speakers {
		if p == own || s.phrase.End == 0 || p > own && v.quotesNext(g.End, v.parts[p].first) { // its own figure tells when, or to how many, something was said
			continue
		}
		if p < own || best.phrase.End == 0 {
			best = s
		}
	}
	return best
}

// speakerOf returns the subject of part p if its verb says something.
func (v *view) speakerOf(p int) source {
	q := v.parts[p]
	if q.verb < 0 {
		return source{}
	}
	kind := v.sayingIn(q)
	if kind == "" {
		return source{}
	}
	if kind == "emerge" {
		return v.emerging(q)
	}
	if v.describesNoun(q) {
		return source{}
	}
	v.steps = 0
	c, _ := v.partSubject(p, q.verb)
	if c >= 0 && v.is(v.cues.expletive, v.chunks[c].first) && v.chunks[c].pronoun {
		return v.stated(q)
	}
	if c < 0 || v.chunks[c].bare {
		return source{}
	}
	s := source{v.speakerPhrase(q, c), v.sourceKind(c)}
	if kind == "show" && s.kind == "named" && !v.closesQuote(q, c) {
		return source{}
	}
	return s
}

// speakerPhrase returns chunk c with its tail, unless that may be to whom it speaks ("sagte
// eine Sprecherin der Post", but not "des Amts").
func (v *view) speakerPhrase(q part, c int) Phrase {
	p := v.phrase(&v.chunks[c])
	if p.First > q.verb && v.chunkAfter(p.End) >= 0 && (v.named(c) || v.is(v.cues.relative, p.End)) {
		return p
	}
	return v.withTail(c)
}

// closesQuote reports whether part q is nothing but chunk c and its verb behind a
// clause ("..., auditors found").
func (v *view) closesQuote(q part, c int) bool {
	return q.first > 0 && v.role[q.first-1] == comma && v.chunks[c].first == q.first && q.verb == v.chunks[c].end && q.end-q.verb <= 2
}

// sayingIn returns what kind of verb of saying a part holds: say, show, emerge or "".
func (v *view) sayingIn(q part) string {
	if q.verb >= 0 {
		last := q.end - 1
		for last > q.verb && (v.role[last] == quote || v.role[last] == mark) {
			last--
		}
		if _, ok := v.cues.particle.Get(v.fold(q.verb) + " " + v.fold(last)); ok {
			return "say"
		}
	}
	for k := q.first; k < q.end; k++ {
		if v.fig[k] >= 0 || v.in[k] >= 0 || v.hasObject(q, k) || v.isSaid(q, k) {
			continue
		}
		if kind, n := v.cues.sayVerb.Match(v.s, k); n > 0 {
			return kind
		}
	}
	return ""
}

// hasObject reports whether a figure other than a date stands right behind token k in part
// q, or a word that is written and says nothing, and so is what its verb does ("the Nasdaq
// added 0.4 percent", "die Klinik schrieb Verluste").
func (v *view) hasObject(q part, k int) bool {
	if k+1 < q.end && v.fig[k+1] >= 0 && v.figures[v.fig[k+1]].Kind != Date {
		return true
	}
	return v.is(v.cues.sayVerb, k) && v.followedBy(v.cues.sayNot, q, k)
}

// isSaid reports whether the verb at token k of part q is in the passive, so that its subject is
// what is said ("the deal was announced on Monday").
func (v *view) isSaid(q part, k int) bool {
	if k == q.verb || !isParticiple(v.s.Tokens[k].Fine) || v.s.Tokens[k].Fine == "VBG" {
		return false
	}
	if v.verbSecond {
		return q.verb >= 0 && v.is(v.cues.passive, q.verb)
	}
	i := v.beforeAdverbs(k)
	return i > 0 && v.is(v.cues.passive, i-1)
}

// stated reads "heißt es im Bericht": the source is a document in the part.
func (v *view) stated(q part) source {
	for k := q.first; k < q.end; k++ {
		c := v.in[k]
		if c >= 0 && v.chunks[c].first == k && v.chunks[c].prep >= 0 && v.sourceKind(c) != "named" {
			return source{v.withTail(c), v.sourceKind(c)}
		}
	}
	return source{}
}

// emerging reads "aus dem Bericht geht hervor": the source is no subject.
func (v *view) emerging(q part) source {
	for k := q.first; k < q.end; k++ {
		c := v.in[k]
		if c >= 0 && v.chunks[c].first == k && v.chunks[c].prep >= 0 && v.is(v.cues.sayFrom, v.chunks[c].prep) {
			return source{v.phrase(&v.chunks[c]), v.sourceKind(c)}
		}
	}
	return source{}
}
