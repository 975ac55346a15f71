package quantity

import (
	"strings"

	"github.com/cockroachdb/apd/v3"

	"beleg/extract/lang"
	"beleg/extract/numeral"
)

// unit reads what follows a number and makes the quantity of it: percent,
// money, age, a measure, a factor; the first that fits decides. It reports false
// for a bare number.
func (r *reading) unit(q *Quantity, n numeral.Numeral) bool {
	at := r.hyphen(q.Stop)
	switch {
	case r.percent(q, at), r.moneyWord(q, at), r.age(q), r.ending(q, at), r.measure(q, at, n), r.bracketed(q, n), r.factor(q, at), r.scaled(q):
		return true
	}
	if _, k := r.cues.beforeUnit.Match(r.s, q.Stop); k > 0 {
		return r.unitApart(q, q.Stop+k, n)
	}
	if !n.Scaled && r.isDescribed(q.Stop) {
		return r.measure(q, q.Stop+1, n)
	}
	if m, k := r.modifierAfter(q.Stop); k > 1 && r.unitApart(q, q.Stop+k, n) { // "10 or more days"
		q.Modifier = m
		return true
	}
	return r.joinedUnit(q, n)
}

// joinedUnit reads the unit that hyphens and a modifier join to its number: "a 20-plus-year
// career".
func (r *reading) joinedUnit(q *Quantity, n numeral.Numeral) bool {
	m, k := r.cues.modifierAfter.Match(r.s, q.Stop)
	at := r.hyphen(q.Stop + k)
	if k < 2 || m == noModifier || r.hyphen(q.Stop) == q.Stop || at == q.Stop+k || !r.measure(q, at, n) {
		return false
	}
	q.Modifier = m
	return true
}

// isDescribed reports a word at token i that describes the unit of time behind it:
// "24 difficult years", "drei schwierige Wochen".
func (r *reading) isDescribed(i int) bool {
	u, k := r.unitAt(i + 1)
	if k == 0 || u.Dimension != Duration || u.Class != "word" || r.s.Glued(i) || r.s.Glued(i+1) || r.isCapital(i) {
		return false
	}
	if _, ordinal := r.pack.Ordinals.Match(r.s, i+1); ordinal > 0 {
		return false
	}
	w := r.word(i)
	_, number := r.numeral(i)
	_, part := r.numbers.Fraction(r.s, i)
	return len(w) > 3 && isLetters(w) && !r.pack.Stop[w] && !number && part == 0
}

// unitApart reads the scale and the unit at token i that a word keeps from their
// number: "five more years", "zwei weitere Millionen Euro".
func (r *reading) unitApart(q *Quantity, i int, n numeral.Numeral) bool {
	sc, k := r.pack.Scales.Match(r.s, i)
	scaled := k > 0 && sc.Class == "word"
	if scaled {
		q.times(sc.Value)
		i += k
		q.extend(i)
	}
	if r.percent(q, i) || r.moneyWord(q, i) || r.measure(q, i, n) {
		return true
	}
	if scaled {
		q.Dimension = Count
		q.rule("number")
	}
	return scaled
}

// percent reads what makes a share of a number ("%", "percentage points").
func (r *reading) percent(q *Quantity, at int) bool {
	unit, n := r.cues.percent.Match(r.s, at)
	if n == 0 || r.isInitials(q, at) {
		return false
	}
	q.Kind, q.Unit = Percentage, unit
	q.rule("percent")
	q.extend(at + n)
	return true
}

// mostPoints is how many points a share moves by at most where their short form may also
// be that of pages.
var mostPoints = apd.New(20, 0)

// isInitials reports two letters at token i that name something else than a share
// where they are capitals or count too many points: "20 PC games", "50 BP stations",
// "80 pp".
func (r *reading) isInitials(q *Quantity, i int) bool {
	w := r.word(i)
	if len(w) != 2 || !isLetters(w) {
		return false
	}
	return r.isShortCode(i) || w[0] == w[1] && q.Value != nil && q.Value.Cmp(mostPoints) > 0
}

// startsNumber reports a number at token i.
func (r *reading) startsNumber(i int) bool {
	_, ok := r.numeral(i)
	return ok
}

// measure reads a unit of UCUM behind a number. A short form needs digits
// before it ("5 m", not "five m").
func (r *reading) measure(q *Quantity, at int, n numeral.Numeral) bool {
	u, k := r.unitAt(at)
	if k == 0 {
		return r.partMeasure(q, at)
	}
	if u.Class == "letter" && (n.Words || n.Article) || r.overlaps(at, at+k) || r.isGate(q, u, at) {
		return false
	}
	if r.has(r.cues.scale, at) && r.startsNumber(r.hyphen(at+k)) { // "two magnitude-5 quakes"
		return false
	}
	if u.Class == "part" && !n.Decimal && !r.isPortion(at+k) || r.isOrdinalUnit(at) {
		return false
	}
	q.Dimension, q.Unit, q.Per = u.Dimension, u.Code, u.Per
	if q.Unit == "Cel" && r.isNear(r.cues.angle, at+k, at+k, angleReach) {
		q.Dimension, q.Unit = "angle", "deg"
	}
	q.rule("number-unit")
	q.extend(at + k)
	return true
}

// isOrdinalUnit reports at token i, apart from its number, a word for a unit that ranks
// what follows: "12 second homes", "three second-hand buses".
func (r *reading) isOrdinalUnit(i int) bool {
	if !r.s.Tokens[i].Space {
		return false
	}
	_, ordinal := r.pack.Ordinals.Match(r.s, i)
	return r.has(r.cues.notUnit, i) || ordinal > 0 && r.hyphen(i+1) > i+1
}

// bracketed reads a short form of a unit in brackets behind its number: "20 (kg)".
// One letter there says something else ("Meier, 20 (m)"), and so do capitals ("20
// (GB)").
func (r *reading) bracketed(q *Quantity, n numeral.Numeral) bool {
	at := q.Stop + 1
	if w := r.word(q.Stop); w != "(" && w != "[" || n.Words || n.Article || len(r.word(at)) < 2 || r.isCapital(at) {
		return false
	}
	u, k := r.unitAt(at)
	if shut := r.word(at + k); k == 0 || u.Class != "letter" || shut != ")" && shut != "]" || r.overlaps(at, at+k) {
		return false
	}
	q.Dimension, q.Unit = u.Dimension, u.Code
	q.rule("number-unit")
	q.extend(at + k + 1)
	return true
}

// isPortion reports at token i what a unit measures out: "cups of flour", not "cups
// of the season" or "Cups of Nations".
func (r *reading) isPortion(i int) bool {
	_, k := r.cues.weightOf.Match(r.s, i)
	return k > 0 && isLetters(r.word(i+k)) && !r.isCapital(i+k) && !r.pack.Stop[r.word(i+k)]
}

// A word that speaks of heat or cold may stand so far from degrees that only a
// capital on their number names; a word for what degrees turn rather than warm, so far from them.
const (
	warmReach  = 12
	angleReach = 5
)

// warmBeside is warmReach where a space keeps the capital from its number.
const warmBeside = 8

// isGate reports a capital of a name rather than of degrees: "seat 12C", "12 C".
func (r *reading) isGate(q *Quantity, u lang.Unit, at int) bool {
	if u.Dimension != temperature || u.Class != "letter" || len(r.word(at)) != 1 || !isLetters(r.word(at)) {
		return false
	}
	switch {
	case r.isName(q.Number - 1), r.ends(r.cues.name, q.Number):
		return true
	case !r.s.Glued(at): // "40 C on Monday", not "40 C. Smith"
		return !r.isNear(r.cues.warm, at, at, warmBeside) || r.isCapital(at+1) || r.isCapital(at+2) && r.word(at+1) == "."
	}
	if strings.Contains(r.word(q.Number), ".") && r.word(at+1) != "/" { // "the limit is 1.5C"
		return false
	}
	return !r.has(r.cues.minus, q.Number-1) && !r.isNear(r.cues.warm, at, at, warmReach) && !(len(r.word(q.Number)) > 1 && r.follows(r.cues.warmBefore, q.Number))
}

// partMeasure reads a part of a unit that is written as one word ("eine
// Viertelstunde", "drei Viertelstunden").
func (r *reading) partMeasure(q *Quantity, at int) bool {
	v, u, ok := r.numbers.PartUnit(r.word(at))
	if !ok || q.Value == nil || r.overlaps(at, at+1) {
		return false
	}
	q.Value = times(q.Value, v)
	q.Dimension, q.Unit, q.Digits = u.Dimension, u.Code, numeral.DigitsOf(q.Value)
	q.rule("fraction-unit")
	q.extend(at + 1)
	return true
}

// partOfHour reads such a word for a part of an hour without a number ("in der letzten
// Viertelstunde"), but not where it recurs ("jede Viertelstunde").
func (r *reading) partOfHour(i int) (q Quantity, ok bool) {
	_, u, ok := r.numbers.PartUnit(r.word(i))
	if !ok || u.Code != "h" || r.ends(r.cues.every, i) || r.overlaps(i, i+1) {
		return q, false
	}
	q = newAmount(i, i)
	q.Value = one
	return q, r.partMeasure(&q, i)
}

// lastingWord reads "year-long", "weeklong": one of a unit of time.
func (r *reading) lastingWord(i int) (q Quantity, ok bool) {
	code, k := r.cues.lastingWord.Match(r.s, i)
	if k == 0 || r.s.Glued(i) || r.overlaps(i, i+k) { // not "a two-year-long"
		return q, false
	}
	q = newAmount(i, i+k)
	q.Value, q.Digits, q.Dimension, q.Unit = one, 1, Duration, code
	q.rule("duration-word")
	return q, true
}

// unitAt matches a unit at token i.
func (r *reading) unitAt(i int) (lang.Unit, int) {
	if i < 0 || i >= len(r.s.Tokens) {
		return lang.Unit{}, 0
	}
	return r.pack.UnitAt(r.s, i, r.s.Tokens[i].Text)
}

// scaled reads a value on a scale that is named before it ("Stärke 6,8", "a
// magnitude of 7.4", "by a factor of 10"), or a speed whose unit its word says
// ("Tempo 30").
func (r *reading) scaled(q *Quantity) bool {
	if code, k := r.cues.measureBefore.MatchBefore(r.s, q.Number); k > 0 {
		q.Dimension, q.Unit = speed, code
		q.rule("measure-before")
		return true
	}
	at := q.Number
	if r.word(at-1) == "-" && r.s.Glued(at) { // "a magnitude-6.1 quake"
		at--
	}
	name, k := r.cues.scale.MatchBefore(r.s, at)
	if k == 0 {
		return false
	}
	q.Dimension, q.Unit = scale, name
	if name == "x" {
		q.Dimension = Ratio
	}
	q.rule("scale-before")
	return true
}

// articleUnit reads "a week", "eine Stunde", "ein Prozent": an article counts
// only before percent, before a unit of time that is no ordinal ("a second"), and
// before other units that are measured out ("about a kilo").
func (r *reading) articleUnit(q *Quantity) bool {
	if r.has(r.cues.pointWord, q.Stop) && r.follows(r.cues.by, q.First) && !r.isMatter(q.First) { // "um einen Punkt auf 16 Prozent"
		q.Dimension = Count
		q.rule("number")
		return true
	}
	if r.percent(q, q.Stop) {
		return true
	}
	if c, k := r.pack.Currencies.Match(r.s, q.Stop); k > 0 && (c.Factor == nil && r.hasCents(q.Stop+k) || c.Factor != nil && c.Factor.Cmp(one) > 0) { // "a dollar fifty", "a grand"
		return r.moneyWord(q, q.Stop)
	}
	u, k := r.unitAt(q.Stop)
	if k == 0 {
		return r.partMeasure(q, q.Stop)
	}
	end := q.Stop + k
	_, ordinal := r.pack.Ordinals.Match(r.s, q.Stop)
	switch {
	case u.Class == "letter", ordinal > 0, r.overlaps(q.Stop, end):
		return false
	case r.word(end) == "-" && r.s.Glued(end): // "a year-long"
		return false
	case u.Class == "part" && !r.isPortion(end):
		return false
	case u.Dimension != Duration && !r.has(r.cues.half, end) && !r.isMeasuredOut(q, k) && !(u.Code == "m" && r.saysCents(end)): // "a ton and a half", "einen Meter achtzig"
		return false
	}
	q.Dimension, q.Unit = u.Dimension, u.Code
	q.rule("article-unit")
	q.extend(end)
	return true
}

// isMeasuredOut reports that the article and the unit of k words of q say how much
// there is: "nearly a kilo", "a mile away"; not "a talk about a degree".
func (r *reading) isMeasuredOut(q *Quantity, k int) bool {
	if r.has(r.cues.extent, q.Stop+k) {
		return true
	}
	_, n := r.modifierBefore(q, q.First)
	return n > 0 && (!r.has(r.cues.preposition, q.First-n) || !r.has(r.cues.thing, q.Stop))
}

// hasUnit reports percent, a currency or a unit behind n.
func (r *reading) hasUnit(n numeral.Numeral) bool {
	q := Quantity{Number: n.First, Stop: n.End, End: n.End, Value: n.Value}
	return r.percent(&q, r.hyphen(q.Stop)) || r.moneyWord(&q, r.hyphen(q.Stop)) || r.measure(&q, r.hyphen(q.Stop), n)
}
