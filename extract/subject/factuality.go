package subject

import (
	"strings"

	"beleg/extract/lang"
)

// factuality returns the first that fits of what ledger.md lists.
func (v *view) factuality(g Figure, attributed bool) string {
	p := v.partOf[g.Number]
	if v.parts[p].mood == "" {
		v.parts[p].mood = v.mood(p)
	}
	mood := v.parts[p].mood
	switch {
	case mood == "forecast" && v.settled(g):
		mood = "asserted"
	case mood == "asserted" && v.plannedNoun(g):
		mood = "forecast"
	}
	if _, n := v.cues.no.MatchBefore(v.s, g.First); n > 0 { // "no 20 percent", not "12,000 homes had no power"
		mood = "negated"
	}
	if mood == "asserted" && attributed {
		return "reported"
	}
	return mood
}

// mood returns what the words of part p, and of the clause that governs it, make
// of its figures.
func (v *view) mood(p int) string {
	governor := v.governor(p)
	switch {
	case v.cued(v.cues.negated, p), governor >= 0 && v.cued(v.cues.denial, governor):
		return "negated"
	case v.cued(v.cues.conditional, p), v.underCondition(p), governor >= 0 && v.parts[p].verb < 0 && v.cued(v.cues.conditional, governor):
		return "conditional"
	case v.cued(v.cues.forecast, p), governor >= 0 && !v.tellsPast(p) && v.foretold(governor):
		return "forecast"
	}
	return "asserted"
}

// tellsPast reports whether part p compares with, or gives as a reason, what has
// happened ("the same as the $6m it lost in May").
func (v *view) tellsPast(p int) bool {
	q := v.parts[p]
	return q.verb >= 0 && v.s.Tokens[q.verb].Fine == "VBD" && v.is(v.cues.than, q.open)
}

// settled reports whether figure g in a forecast is none: what something was before
// ("399 instead of 379 pounds"), or the day of a deed whose object is a forecast.
func (v *view) settled(g Figure) bool {
	p := v.partOf[g.Number]
	if kind, n := v.cues.origin.MatchBefore(v.s, g.First); kind == "level" {
		for k := v.parts[p].first; k < g.First-n; k++ {
			if v.fig[k] >= 0 {
				return true
			}
		}
	}
	return g.Kind == Date && v.parts[p].verb >= 0 && !v.foretold(p) && v.governor(p) < 0
}

// foretold reports whether a cue of what is to come stands in part p, other than a
// noun ("raised its forecast on Thursday").
func (v *view) foretold(p int) bool {
	q := v.parts[p]
	for k := q.first; k < q.end; {
		n := v.cuedAt(v.cues.forecast, q, k)
		if kind, _ := v.cues.forecast.Match(v.s, k); n > 0 && (kind != "noun" || v.role[k] != noun) {
			return true
		}
		k += max(1, -n)
	}
	return false
}

// underCondition reports whether part p begins with its verb, behind a part that
// does so too and is a condition by that ("sollte der Preis steigen, drohe ...").
func (v *view) underCondition(p int) bool {
	if p == 0 || !v.verbSecond || v.parts[p].verb < 0 || v.parts[p].verb != v.firstWord(v.parts[p]) {
		return false
	}
	k := v.firstWord(v.parts[p-1])
	if k != v.parts[p-1].verb {
		return false
	}
	kind, n := v.cues.conditional.Match(v.s, k)
	return n > 0 && kind != "word"
}

// governor returns the part whose verb governs part p: what stands before a
// clause that a subordinator opens, or before one without a finite verb; or -1.
func (v *view) governor(p int) int {
	if p == 0 || v.parts[p].verb >= 0 && v.parts[p].opener != subordinator {
		return -1
	}
	for k := p - 1; k >= 0; k-- {
		if v.parts[k].verb >= 0 && v.parts[k].opener != relative {
			return k
		}
	}
	return -1
}

// cued reports whether a cue of the class stands in part p, outside of figures
// and of other clauses.
func (v *view) cued(class *lang.Phrases[string], p int) bool {
	q := v.parts[p]
	for k := q.first; k < q.end; {
		n := v.cuedAt(class, q, k)
		if n > 0 {
			return true
		}
		k += max(1, -n)
	}
	return false
}

// cuedAt returns how long the cue of the class is that stands at token k of part q,
// 0 if there is none, and less than 0 for words that only look like one.
func (v *view) cuedAt(class *lang.Phrases[string], q part, k int) int {
	kind, n := class.Match(v.s, k)
	if n == 0 || v.fig[k] >= 0 {
		return 0
	}
	if class == v.cues.negated && kind != "skip" && (v.in[k] >= 0 && v.role[k] == adverb || v.comparesNo(q.first, k)) {
		return 0 // "nie gelieferte Drohnen", "so hoch wie seit Jahren nicht"
	}
	switch {
	case kind == "skip":
		return -n
	case class == v.cues.forecast && (v.comparesPlan(k) || v.describesOther(q, k)), kind == "with" && !v.followedBy(v.cues.forecastWith, q, k):
		return 0
	case kind == "verb" && (v.role[k] != finite || v.hearsay(q, k)), kind == "first" && k != v.firstWord(q),
		kind == "future" && (v.role[k] != finite || !v.hasInfinitive(q)):
		return 0
	}
	return n
}

// comparesNo reports whether the negation at token k only tells what token i and
// what follows is compared with, where the verb comes second.
func (v *view) comparesNo(i, k int) bool {
	for ; i < k && v.verbSecond; i++ {
		if v.role[i] == preposition && v.is(v.cues.than, i) {
			return true
		}
	}
	return false
}

// hasInfinitive tells "wird kosten" from "wird getötet".
func (v *view) hasInfinitive(q part) bool {
	for k := q.first; k < q.end; k++ {
		if strings.HasSuffix(v.s.Tokens[k].Fine, "INF") {
			return true
		}
	}
	return false
}

// verb returns the verb that says what happens with the figure: the last
// participle or infinitive of its part, else the finite verb; empty if idle.
func (v *view) verb(g Figure) Phrase {
	q := v.parts[v.partOf[g.Number]]
	if _, n := v.cues.except.MatchBefore(v.s, g.First); q.verb < 0 || n > 0 {
		return Phrase{}
	}
	for k := q.end - 1; k >= q.first; k-- {
		if v.s.Tokens[k].Fine == "VBG" && !v.is(v.cues.idle, q.verb) {
			continue
		}
		if (v.role[k] == infinitive || v.role[k] == finite) && v.in[k] < 0 && v.fig[k] < 0 && !v.is(v.cues.idle, k) {
			return Phrase{k, k + 1}
		}
	}
	return Phrase{}
}
