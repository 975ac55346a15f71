package subject

// raised returns the object of a verb that changes or estimates it ("senkt den
// Leitzins um 25 Basispunkte", "raised its fees by 5 %", "put the damage at
// $5m"), where by is the kind of what joins figure g; or -1.
func (v *view) raised(g Figure, by string) int {
	q := v.parts[v.partOf[g.Number]]
	if by != "change" && by != "estimate" && !v.fromLevel(g) {
		return -1
	}
	k := v.raiser(q)
	switch {
	case k < 0:
		return -1
	case v.verbSecond:
		return v.markedObject(q, g)
	}
	if c := v.chunkAfter(k + 1); c >= 0 && c != v.in[g.Number] && v.objectLike(&v.chunks[c]) {
		if i := g.First - 1; g.Kind == Measure && i >= 0 && v.is(v.cues.place, i) && !v.is(v.cues.attribute, v.chunks[c].head) { // "left the road at 95 km/h"
			return -1
		}
		return c
	}
	return -1
}

// surely answers with chunk c and what hangs on it, whatever the ranker says.
func (v *view) surely(c int, rule, confidence string) answer {
	a := found(c, rule, confidence)
	a.self, a.firm = v.tail(c), true
	return a
}

// fromLevel reports whether figure g is the first level of "von 44 auf 39 Euro".
func (v *view) fromLevel(g Figure) bool {
	kind, n := v.cues.by.Match(v.s, g.End)
	return kind == "change" && g.End+n < len(v.fig) && v.fig[g.End+n] >= 0
}

// objectLike reports whether a chunk may be a subject or an object.
func (v *view) objectLike(c *chunk) bool {
	return c.prep < 0 && !c.genitive && !c.bare && !v.is(v.cues.sayAfter, c.end)
}

// raiser returns the verb of part q that, as it is used in the active, changes its
// object, or -1.
func (v *view) raiser(q part) int {
	if q.verb < 0 {
		return -1
	}
	for k := q.first; k < q.end; k++ {
		if (v.role[k] == finite || v.role[k] == infinitive) && (v.in[k] < 0 || v.fig[k] >= 0) && v.figVerb(k) && v.is(v.cues.raise, k) {
			return k
		}
	}
	return -1
}

// markedObject tells by its form which chunk of part q is the object of its verb,
// where it may stand on either side: of several, the one behind the other. It is
// -1 where there is but a subject, or where the verb is reflexive.
func (v *view) markedObject(q part, g Figure) int {
	subject, object := -1, -1
	for k := q.first; k < q.end; k++ {
		c := v.in[k]
		if c < 0 || v.chunks[c].first != k || c == v.in[g.Number] || !v.objectLike(&v.chunks[c]) {
			continue
		}
		switch {
		case v.chunks[c].pronoun && v.chunks[c].oblique: // "erhöhte sich um"
			return -1
		case subject < 0:
			subject = c
		default:
			object = c
		}
	}
	if object < 0 && subject >= 0 && (v.chunks[subject].oblique || v.owned(subject) && q.opener == relative) {
		return subject
	}
	if object >= 0 && v.likelierObject(subject, object) {
		return subject
	}
	return object
}

// likelierObject reports whether, by their forms, chunk a is an object rather than
// chunk b behind it.
func (v *view) likelierObject(a, b int) bool {
	p, q := &v.chunks[a], &v.chunks[b]
	switch {
	case p.oblique != q.oblique:
		return p.oblique
	case p.pronoun || q.pronoun:
		return q.pronoun
	case v.is(v.cues.nominative, p.first) != v.is(v.cues.nominative, q.first):
		return v.is(v.cues.nominative, q.first)
	case v.owned(a) != v.owned(b):
		return v.owned(a)
	case v.is(v.cues.attribute, p.head) != v.is(v.cues.attribute, q.head): // "die Kosten"
		return v.is(v.cues.attribute, p.head)
	}
	return v.named(b) && !v.named(a)
}

// owned reports whether chunk c begins with a word like "ihre".
func (v *view) owned(c int) bool {
	fine := v.s.Tokens[v.chunks[c].first].Fine
	return fine == "PPOSAT" || fine == "PRP$"
}

// named reports whether chunk c ends in a name.
func (v *view) named(c int) bool {
	k := &v.chunks[c]
	return v.s.Tokens[k.head].Tag == "PROPN" || k.head > k.first && v.role[k.head-1] == noun && v.pack.Format.CompoundNouns
}
