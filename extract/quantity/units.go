package quantity

import (
	"strings"

	"beleg/extract/lang"
	"beleg/extract/numeral"
)

// unit reads what follows a number and makes the quantity of it: percent,
// money, age, a measure, a factor. It reports false for a bare number.
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
	return false
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

func (r *reading) percent(q *Quantity, at int) bool {
	unit, n := r.cues.percent.Match(r.s, at)
	if n == 0 {
		return false
	}
	q.Kind, q.Unit = Percentage, unit
	q.rule("percent")
	q.extend(at + n)
	return true
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
	if u.Class == "part" && !n.Decimal && !r.isPortion(at+k) {
		return false
	}
	q.Dimension, q.Unit = u.Dimension, u.Code
	if q.Unit == "Cel" && r.isNear(r.cues.angle, at+k, at+k, angleReach) {
		q.Dimension, q.Unit = "angle", "deg"
	}
	q.rule("number-unit")
	q.extend(at + k)
	return true
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
// capital names; a word for what degrees turn rather than warm, so far from them.
const (
	warmReach  = 12
	angleReach = 5
)

// isGate reports a capital of a name rather than of degrees: "seat 12C", "12 C".
func (r *reading) isGate(q *Quantity, u lang.Unit, at int) bool {
	if u.Dimension != temperature || u.Class != "letter" || len(r.word(at)) != 1 || !isLetters(r.word(at)) {
		return false
	}
	if !r.s.Glued(at) || r.isName(q.Number-1) {
		return true
	}
	return !r.has(r.cues.minus, q.Number-1) && !r.isNear(r.cues.warm, at, at, warmReach)
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

// unitAt matches a unit at token i.
func (r *reading) unitAt(i int) (lang.Unit, int) {
	if i < 0 || i >= len(r.s.Tokens) {
		return lang.Unit{}, 0
	}
	return r.pack.UnitAt(r.s, i, r.s.Tokens[i].Text)
}

// age reads "aged 34", "34 years old", "34-jährige", "34-year-old" and
// "Meier, 34,".
func (r *reading) age(q *Quantity) bool {
	if unit, k := r.cues.ageAfter.Match(r.s, q.Stop); k > 0 {
		q.aged(unit, "age-after")
		q.extend(q.Stop + k)
		return true
	}
	if unit, k := r.cues.ageAfter.Match(r.s, r.hyphen(q.Stop)); k > 0 {
		q.aged(unit, "age-after")
		q.extend(r.hyphen(q.Stop) + k)
		return true
	}
	if u, k := r.unitAt(r.hyphen(q.Stop)); k > 0 && u.Dimension == Duration { // "three months old", "ein 90 Tage altes"
		at := r.hyphen(r.hyphen(q.Stop) + k)
		if _, old := r.cues.old.Match(r.s, at); old > 0 {
			q.aged(u.Code, "age-after")
			q.extend(at + old)
			return true
		}
	}
	if unit, k := r.cues.ageBefore.MatchBefore(r.s, q.Number); k > 0 {
		q.aged(unit, "age-before")
		if u, k := r.unitAt(q.Stop); k > 0 && u.Code == unit {
			q.extend(q.Stop + k)
		}
		return true
	}
	if r.isApposition(q) {
		q.aged("a", "age-apposition")
		return true
	}
	return false
}

func (q *Quantity) aged(unit, rule string) {
	q.Dimension, q.Unit = Age, unit
	q.rule(rule)
}

// isApposition reports a bare number between commas behind a name ("Anna
// Meier, 34, says").
func (r *reading) isApposition(q *Quantity) bool {
	i := q.Number
	if i < 2 || q.Stop >= len(r.s.Tokens) {
		return false
	}
	switch open, shut := r.word(i-1), r.word(q.Stop); {
	case open == "(" && shut == ")": // "der Fahrer (52)"
	case open == "," && (shut == "," || shut == "." || shut == ")"):
	default:
		return false
	}
	if !numeral.IsDigits(r.s.Tokens[i].Text) || len(r.s.Tokens[i].Text) > 3 || q.Stop != i+1 {
		return false
	}
	name := r.s.Tokens[i-2].Text
	return r.isCapital(i-2) && strings.ToUpper(name) != name && q.Value.Cmp(eldest) <= 0 && !r.has(r.cues.name, i-2)
}

// ending reads a number word or digits with an adjective's ending ("fünf-tägig",
// "3-köpfig").
func (r *reading) ending(q *Quantity, at int) bool {
	if at == q.Stop && !r.s.Glued(at) && (!numeral.IsDigits(r.word(q.Number)) || !r.has(r.cues.durationEnding, at)) { // "4 stündig"
		return false
	}
	if unit, k := r.cues.durationEnding.Match(r.s, at); k > 0 {
		q.Dimension, q.Unit = Duration, unit
		q.rule("duration-ending")
		q.extend(at + k)
		return true
	}
	if unit, k := r.cues.factorEnding.Match(r.s, at); k > 0 {
		r.times(q, unit, at)
		q.extend(at + k)
		return true
	}
	if noun, k := r.cues.countEnding.Match(r.s, at); k > 0 {
		q.counts(noun)
		q.rule("count-ending")
		q.extend(at + k)
		r.asMuch(q)
		return true
	}
	return false
}

// asMuch makes a factor of a count of times that a comparison follows
// ("fünfmal so viel", "30-mal höher").
func (r *reading) asMuch(q *Quantity) {
	if r.has(r.cues.asMuch, q.End) {
		q.Dimension, q.Unit = Ratio, "x"
	}
}

// times makes a factor of q where it is a noun ("das Dreifache"); an adjective
// counts ("die dreifache Mutter").
func (r *reading) times(q *Quantity, unit string, at int) {
	q.Dimension = Count
	if !r.pack.Format.NounCapitals || r.isCapital(at) && !r.isCapital(at+1) || r.has(r.cues.multipleAfter, at+1) {
		q.Dimension, q.Unit = Ratio, unit
	}
	q.rule("factor-ending")
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
	name, k := r.cues.scale.MatchBefore(r.s, q.Number)
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

// factor reads "200 times", "200-fold", "dreimal so".
func (r *reading) factor(q *Quantity, at int) bool {
	_, k := r.cues.times.Match(r.s, at)
	if k == 0 || r.isSide(at) {
		return false
	}
	q.Dimension = Count
	q.rule("times")
	q.extend(at + k)
	r.asMuch(q)
	return true
}

// isSide reports at token i what joins the sides of something: "12 x 8 metres".
func (r *reading) isSide(i int) bool {
	_, k := r.cues.dimensionBy.Match(r.s, i)
	n, ok := r.numeral(i + k)
	if k == 0 || !ok {
		return false
	}
	u, _ := r.unitAt(n.End)
	return u.Dimension == "length"
}
