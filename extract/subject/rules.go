package subject

import "beleg/extract/lang"

// An answer is what the rules say of one figure.
type answer struct {
	chunk      int // the subject, or -1
	rule       string
	confidence string
	self       Phrase // the subject where it is no whole chunk; empty otherwise
	counted    Phrase
	noun       int
	of         Phrase
	measure    Phrase
	firm       bool // the ranker may not replace it
	doubtful   bool // the ranker may not be sure of it
	open       bool // the ranker knows no better: the text names nobody
}

const high, medium, low = "high", "medium", "low"

func (a *answer) phrase(v *view) Phrase {
	if a.self.End > 0 {
		return a.self
	}
	return v.phrase(&v.chunks[a.chunk])
}

func (a *answer) head(v *view) int {
	p, k := a.phrase(v), &v.chunks[a.chunk]
	if k.head < p.First || k.head >= p.End || v.standInTail(k) > 0 {
		return v.lastNoun(p.First, p.End)
	}
	return k.head
}

// answer asks the rules of the figure's kind, and then those for any kind.
func (v *view) answer(i int) answer {
	g := v.figures[i]
	if !v.sane(g) {
		return answer{chunk: -1}
	}
	if a, ok := v.bracketed(g, i); ok {
		return a
	}
	if a, ok := v.restated(g); ok {
		return a
	}
	if a, ok := v.toldAside(g); ok {
		return a
	}
	var a answer
	switch g.Kind {
	case Share:
		a = v.share(g)
	case Count:
		a = v.count(g)
	case Money:
		a = v.money(g)
	case Measure, Duration:
		a = v.extent(g)
	case Age:
		a = v.age(g)
	case Multiple:
		a = v.multiple(g)
	case Date:
		a = v.date(g)
	}
	if a.rule == "" {
		a = v.anyKind(g, a)
	}
	if (g.Kind == Share || g.Kind == Count) && a.of.End == 0 && a.confidence != low && v.is(v.cues.thereof, g.End) { // "zwei Drittel davon"
		a.confidence, a.doubtful = medium, true
	}
	if v.countsPoints(g) {
		a.counted, a.noun = Phrase{g.End, g.End + 1}, g.End
	}
	return a
}

func (v *view) sane(g Figure) bool {
	return g.First >= 0 && g.First <= g.Number && g.Number < g.Stop && g.Stop <= g.End && g.End <= len(v.role)
}

// anyKind falls back on the subject of the clause, then on the nearest noun.
func (v *view) anyKind(g Figure, a answer) answer {
	if v.commanded(g) {
		return none
	}
	if a, ok := v.ownedFigure(g); ok {
		return a
	}
	if c := v.gapped(g); c >= 0 {
		a = found(c, "gapped", medium)
		a.self = v.tail(c)
		return a
	}
	if c := v.joinedWith(g); c >= 0 {
		a = found(c, "listed", medium)
		a.firm = true
		return a
	}
	if c := v.described(g); c >= 0 {
		return found(c, "described", medium)
	}
	if c := v.controlled(g); c >= 0 {
		return v.surely(c, "controlled", high)
	}
	a.chunk, a.rule = v.clauseSubject(g.Number)
	if a.chunk >= 0 && v.chunks[a.chunk].bare {
		a.chunk = -1
	}
	a.confidence = medium
	if c := v.baseBefore(g, a.rule); c >= 0 {
		return found(c, "counted-before", low)
	}
	if c := v.unsaid(g, a.chunk); c >= 0 {
		return found(c, "respect", medium)
	}
	if c := v.comesTo(g.Number, a.chunk); c >= 0 {
		return v.surely(c, "comes-to", medium)
	}
	switch {
	case (a.chunk < 0 || a.rule == "after-verb" && (!v.verbSecond || v.is(v.cues.nominative, g.Number))) && v.speaksOfItself(g): // "Last year was tough", "Jeder Fünfte lehnt das ab"
		a = found(v.in[g.First], "itself", low)
		a.self = Phrase{g.First, g.End}
	case a.chunk < 0 && g.Kind == Count && !g.Vague && v.standsAlone(g): // "more than twenty stayed"
		return none
	case a.chunk < 0:
		a = v.remaining(g)
	case a.rule != "clause" && a.rule != "relative" && a.rule != "participle" && a.rule != "speaker" && (a.rule != "after-verb" || !v.verbSecond):
		a.confidence = low
	case v.changes(g) && g.Kind != Date:
		a.rule, a.confidence = "change-verb", high
	}
	if (a.rule == "after-verb" || a.rule == "nearest") && v.speaksForMany(g) {
		a.confidence, a.open = low, true
	}
	if a.chunk >= 0 && a.self.End == 0 {
		a.self = v.joint(a.chunk)
	}
	if a.chunk >= 0 && a.self.End == 0 && v.takesTail(a) {
		a.self = v.tail(a.chunk)
	}
	return a
}

// takesTail reports whether the subject that answer a found keeps what hangs on it: in its own
// clause; over an aside unless it is an event; before a relative clause if it is a name.
func (v *view) takesTail(a answer) bool {
	switch a.rule {
	case "clause", "change-verb":
		return true
	case "clause-before":
		return !v.happens(v.chunks[a.chunk].head)
	case "relative":
		return v.named(a.chunk)
	}
	return false
}

// remaining answers where a clause has no subject: with a noun without a
// preposition in it ("dem Konzern blieben 5 Millionen"), else the nearest.
func (v *view) remaining(g Figure) answer {
	q := v.parts[v.partOf[g.Number]]
	if c := v.shareSubject(q); c >= 0 {
		return found(c, "share-before", medium)
	}
	for k := q.first; k < q.end && v.verbSecond && q.verb >= 0; k++ {
		if c := v.in[k]; c >= 0 && v.chunks[c].first == k && v.chunks[c].oblique && v.objectLike(&v.chunks[c]) {
			a := found(c, "nearest", low)
			a.doubtful = true
			return a
		}
	}
	return v.unspoken(g, v.nearest(g.Number))
}

// shareSubject returns the base of the share that is the subject of part q ("45 %
// of all contracts end in May"), or -1.
func (v *view) shareSubject(q part) int {
	for k := q.first; k < q.verb; k++ {
		f, c := v.fig[k], v.in[k]
		if f < 0 || c < 0 || v.figures[f].Kind != Share || v.chunks[c].prep >= 0 || !v.sane(v.figures[f]) {
			continue
		}
		if w := v.whole(v.figures[f].End); w >= 0 && !v.chunks[w].bare {
			return w
		}
	}
	return -1
}

// tail returns chunk c with the "of NP" or genitive right behind it, which tells
// "wages of women" from "wages of men"; empty if there is none.
func (v *view) tail(c int) Phrase {
	p := v.withTail(c)
	if v.chunks[c].pronoun || v.chunks[c].bare || p.End == v.chunks[c].end {
		return Phrase{}
	}
	for k := p.First; k < p.End; k++ {
		if v.fig[k] >= 0 {
			return Phrase{}
		}
	}
	if p.End < len(v.role) && v.fig[p.End] >= 0 && v.is(v.cues.attribute, p.End-1) { // "ein Beben der Stärke 5,8"
		return Phrase{}
	}
	return p
}

// found makes the answer of one rule.
func found(chunk int, rule, confidence string) answer {
	return answer{chunk: chunk, rule: rule, confidence: confidence}
}

// speaksOfItself reports whether a date, or a share in words like "one in three", is
// the subject of its own clause.
func (v *view) speaksOfItself(g Figure) bool {
	if _, n := v.cues.percent.MatchBefore(v.s, g.Stop); g.Kind == Share && n > 0 || g.Kind != Date && g.Kind != Share || v.s.Tokens[g.First].Tag == "ADP" {
		return false
	}
	return v.standsAlone(g)
}

// speaksForMany reports a share in percent that is the subject of a verb in the plural, so
// that it is of people whom the sentence does not name: "40 percent think so".
func (v *view) speaksForMany(g Figure) bool {
	if _, n := v.cues.percent.MatchBefore(v.s, g.Stop); g.Kind != Share || n == 0 {
		return false
	}
	if i := g.First - 1; v.verbSecond && i > 0 && v.role[i] == finite && v.role[i-1] != comma && g.End < len(v.role) && v.role[g.End] == determiner && !v.likeDearer(g.End) { // "lehnen 61 Prozent die Steuer ab"
		return v.ends(v.cues.pluralVerb, v.fold(i))
	}
	if !v.standsAlone(g) {
		return false
	}
	verb := max(g.End, v.chunks[v.in[g.Number]].end)
	if v.verbSecond {
		return v.ends(v.cues.pluralVerb, v.fold(verb))
	}
	return v.s.Tokens[verb].Fine != "VBZ"
}

// standsAlone reports whether a figure without a noun is the subject of its own clause.
func (v *view) standsAlone(g Figure) bool {
	c := v.in[g.Number]
	if c < 0 || !v.chunks[c].bare || v.chunks[c].prep >= 0 && v.chunks[c].prep < g.First {
		return false
	}
	end := max(g.End, v.chunks[c].end)
	return end < len(v.role) && v.role[end] == finite
}

// joint returns chunk c with what "and" joins to it ("butter, bread and tea");
// empty if nothing.
func (v *view) joint(c int) Phrase {
	p := v.phrase(&v.chunks[c])
	i := v.chunks[c].end
	if i >= len(v.role) || v.role[i] != conjunction {
		return Phrase{}
	}
	d := v.chunkAfter(i + 1)
	if d < 0 || v.partOf[v.chunks[d].first] != v.partOf[p.First] || !v.candidate(&v.chunks[d]) || v.chunks[d].pronoun {
		return Phrase{}
	}
	p.End = v.chunks[d].end
	for p.First > 1 && v.role[p.First-1] == comma {
		o := v.chunkBefore(p.First - 1)
		if o < 0 || !v.candidate(&v.chunks[o]) || v.chunks[o].first != v.parts[v.partOf[v.chunks[o].first]].first {
			break
		}
		p.First = v.phrase(&v.chunks[o]).First
	}
	return p
}

var none = answer{chunk: -1}

// changes reports whether a verb of change stands in the part of the figure.
func (v *view) changes(g Figure) bool {
	p := v.parts[v.partOf[g.Number]]
	for k := p.first; k < p.end; k++ {
		if (v.role[k] == finite || v.role[k] == infinitive) && v.fig[k] < 0 && v.is(v.cues.change, k) {
			return true
		}
	}
	return false
}

// holder returns the chunk whose head stands behind the figure ("a 12 % drop"), or -1.
func (v *view) holder(g Figure) int {
	c := v.in[g.Stop-1]
	if c < 0 {
		c = v.chunkAfter(g.End)
		if c >= 0 && (v.role[v.chunks[c].first] == determiner || v.role[v.chunks[c].first] == numeral && v.fig[v.chunks[c].first] < 0) {
			return -1
		}
	}
	if c < 0 || v.chunks[c].bare || v.chunks[c].pronoun || v.chunks[c].head < g.End {
		return -1
	}
	return c
}

// whole returns what follows token i as "of NP" or as a genitive, or -1.
func (v *view) whole(i int) int {
	if _, n := v.cues.of.Match(v.s, i); n > 0 {
		return v.chunkAfter(i + n)
	}
	c := v.chunkAfter(i)
	if c >= 0 && !v.chunks[c].pronoun && v.is(v.cues.genitive, i) {
		return c
	}
	return -1
}

// basis returns the chunk that a phrase of class base joins on at token i, a
// genitive included, or -1.
func (v *view) basis(i int) int {
	if c := v.whole(i); c >= 0 {
		return c
	}
	if _, n := v.cues.base.Match(v.s, i); n > 0 {
		if c := v.chunkAfter(i + n); c >= 0 && !v.chunks[c].bare {
			return c
		}
	}
	return -1
}

// eventKind returns what kind of event the noun at token i is, or "".
func (v *view) eventKind(i int) string { return v.nounKind(v.cues.event, i) }

// nounKind returns the value of the noun at token i in a class; where nouns are
// written as one, that of its last member ("Kursrückgang").
func (v *view) nounKind(class *lang.Phrases[string], i int) string {
	if kind, n := class.Match(v.s, i); n > 0 {
		return kind
	}
	if !v.pack.Format.CompoundNouns {
		return ""
	}
	kind, _ := class.Ending(v.fold(i), 3, 4)
	return kind
}
