package quantity

import (
	"github.com/cockroachdb/apd/v3"

	"beleg/extract/lang"
	"beleg/extract/numeral"
)

// ranged reads two numbers that bound a value: "3,5 bis 4 Millionen Euro",
// "between 5 and 7 percent", "5-10 %", "two or three".
func (r *reading) ranged(first int, a numeral.Numeral, sign lang.Currency) (q Quantity, ok bool) {
	end, unitA := r.unitBefore(a, sign)
	first, minusA := r.signBefore(first)
	at, rule := r.joins(first, a, end)
	if rule == "" || a.Article && rule != "range-to" && rule != "range-or" {
		return q, false
	}
	at = r.innerModifier(at, rule)
	at, signed, minusB := r.signAt(at)
	second, signB, hasSign := r.moneySign(at)
	b, isB := r.numeral(second)
	if !isB || b.Article || a.Article && !b.Words || r.overlaps(at, b.End) || hasSign && sign.Code == "" {
		return q, false
	}
	if hasSign && sign.Code != signB.Code {
		return q, false
	}
	low, high := times(a.Value, r.scaleFor(a, b)), b.Value
	if low.Cmp(high) >= 0 {
		low = a.Value
	}
	if minusA && !signed && low.Cmp(high) < 0 && isLetters(r.word(first)) { // "minus 5 bis 10 Grad" leaves the second open
		return q, false
	}
	low, high = negated(low, high, minusA, minusB)
	if low.Cmp(high) > 0 && rule == "range-to" && r.runsDown(b) { // "9 bis 6 Grad"
		low, high = high, low
	}
	if low.Cmp(high) >= 0 || rule == "range-or" && !isNext(low, high) && !isNextScaled(a.Value, low, high) {
		return q, false
	}
	q = newAmount(first, b.End)
	q.Low, q.High, q.Digits = low, high, max(a.Digits, b.Digits)
	q.rule(rule)
	if _, k := r.cues.between.MatchBefore(r.s, first); k > 0 {
		q.First -= k
	}
	if sign.Code != "" {
		q.money(sign, "money-sign")
		r.repeatedSign(&q)
		return q, true
	}
	if !r.unit(&q, b) {
		q.Dimension = Count
		if rule == "range-dash" && !r.s.Glued(end) && !r.follows(r.cues.between, first) { // "Bayern 2 - Köln 3"
			return q, false
		}
	}
	return q, unitA == "" || unitA == q.Unit
}

// innerModifier steps over the modifier of the second number of a range, at token i: "2
// bis etwa 7 Liter", "zwei bis höchstens drei". Only the words of a range take a bound
// there, and what may be a level no lower one: "two or at least three", "up from a low of
// 114 to over 250" are none.
func (r *reading) innerModifier(i int, rule string) int {
	m, k := r.cues.modifier.Match(r.s, i)
	lower := m == "gt" || m == "gte"
	if m == "approx" || rule == "range-between" || rule == "range-to" && !(lower && r.ends(r.cues.to, i)) {
		return i + k
	}
	return i
}

// runsDown reports degrees or a length behind n, which a range may name from above: "auf
// 800 bis 600 Meter".
func (r *reading) runsDown(n numeral.Numeral) bool {
	u, k := r.unitAt(n.End)
	return k > 0 && (u.Dimension == temperature || u.Dimension == length)
}

// signBefore takes the sign before the first number of a range.
func (r *reading) signBefore(first int) (start int, minus bool) {
	k := r.minusBefore(first)
	if k == 0 || !isLetters(r.word(first-k)) && (!r.s.Glued(first) || r.s.Glued(first-k)) {
		return first, false
	}
	return first - k, true
}

// signAt reads the sign of the second number of a range, at token i, and returns
// where the number starts.
func (r *reading) signAt(i int) (at int, signed, minus bool) {
	if _, k := r.cues.plus.Match(r.s, i); k > 0 {
		return i + k, true, false
	}
	_, k := r.cues.minus.Match(r.s, i)
	if k == 0 || !isLetters(r.word(i)) && (!r.s.Glued(i+k) || r.s.Glued(i)) {
		return i, false, false
	}
	return i + k, true, true
}

// negated gives two bounds their signs, the lower first.
func negated(low, high *apd.Decimal, minusLow, minusHigh bool) (*apd.Decimal, *apd.Decimal) {
	if minusLow {
		low = times(low, minusOne)
	}
	if minusHigh {
		high = times(high, minusOne)
	}
	if minusLow && minusHigh && low.Cmp(high) > 0 {
		return high, low
	}
	return low, high
}

// unitBefore skips a unit on the first number ("5 % bis 10 %").
func (r *reading) unitBefore(a numeral.Numeral, sign lang.Currency) (end int, unit string) {
	if sign.Code != "" {
		return a.End, ""
	}
	q := Quantity{Number: a.First, Stop: a.End, End: a.End, Value: a.Value}
	if r.percent(&q, q.Stop) || r.moneyWord(&q, q.Stop) || r.measure(&q, q.Stop, a) {
		return q.Stop, q.Unit
	}
	return a.End, ""
}

// joins returns where the second number of a range starts, and the rule; "" where
// none joins it, or where the two are levels of a change.
func (r *reading) joins(first int, a numeral.Numeral, end int) (at int, rule string) {
	if _, k := r.cues.and.Match(r.s, end); k > 0 && r.follows(r.cues.between, first) {
		return end + k, "range-between"
	}
	if _, k := r.cues.or.Match(r.s, end); k > 0 {
		return end + k, "range-or"
	}
	if w := r.word(end); w == "-" && r.s.Glued(end) && !r.s.Glued(end+1) { // "18- to 29-year-olds"
		end++
	}
	if r.isTally(end) { // "a 5-to-10-minute walk"
		if _, k := r.cues.joiner.Match(r.s, end+1); k > 0 {
			return end + 1 + k + 1, "range-to"
		}
	}
	_, k := r.cues.joiner.Match(r.s, end)
	if k == 0 {
		return 0, ""
	}
	if r.isTrailing(first) || r.ends(r.cues.rangeNot, first) && !r.isShareRange(a, end+k) { // "a margin of 49 to 51 percent"
		return 0, ""
	}
	if r.has(r.cues.to, end) && r.changesAt(first) && r.leaps(a, end+k) { // "shares rose 3 to 45 rupees"
		return 0, ""
	}
	if w := r.word(end); w == "-" || w == "–" {
		if r.s.Glued(end) && !r.s.Glued(end+1) {
			return 0, ""
		}
		return end + k, "range-dash"
	}
	if r.has(r.cues.to, end) && (end > a.End || first < a.First) && r.changesAt(first) { // "fell $2.35 to $87.60"
		return 0, ""
	}
	if r.has(r.cues.to, end) && (r.follows(r.cues.from, first) || r.follows(r.cues.by, first) || end > a.End+1) { // "from 32.5% to 27%" is a change
		return 0, ""
	}
	return end + k, "range-to"
}

// isShareRange reports that a and the share at token i bound one, rather than being all the
// votes: "a margin of 20 to 22 percent".
func (r *reading) isShareRange(a numeral.Numeral, i int) bool {
	b, ok := r.numeral(i)
	return ok && r.has(r.cues.percent, b.End) && plus(a.Value, b.Value).Cmp(hundred) != 0
}

// leap is how many times a difference that precedes a level is less than it; the ends of a
// range lie nearer.
var leap = apd.New(4, 0)

// leaps reports that the number at token i, no share, is so much more than a.
func (r *reading) leaps(a numeral.Numeral, i int) bool {
	b, ok := r.numeral(i)
	return ok && !a.Scaled && !b.Scaled && !a.Words && !r.has(r.cues.percent, r.hyphen(b.End)) && b.Value.Cmp(times(a.Value, leap)) >= 0
}

// changesAt reports a verb of change right before token i, modifiers aside.
func (r *reading) changesAt(i int) bool { return r.follows(r.cues.up, i) || r.follows(r.cues.down, i) }

// scaleFor returns the scale that the first of two numbers takes from the second,
// where it has none and is small enough to need it ("3,5 bis 4 Millionen", "von
// 1,1 auf 0,9 Mrd.", "two to three hundred"), or 1. A dozen and a hundred need the
// first to be less.
func (r *reading) scaleFor(a, b numeral.Numeral) *apd.Decimal {
	scale := b.Scale
	if !b.Scaled && b.Words {
		scale = roundness(b.Value)
	}
	mixed := a.Words != b.Words && (!b.Scaled || scale.Cmp(million) < 0) // "von 27 auf neun Millionen" is one scale
	if a.Scaled || scale == nil || mixed || a.Value.Cmp(thousand) >= 0 {
		return one
	}
	if (!b.Scaled || scale.Cmp(thousand) < 0) && (a.Decimal || times(a.Value, scale).Cmp(b.Value) >= 0) {
		return one
	}
	return scale
}

// roundness returns the thousand or the hundred that a number in words is told in,
// or nil: hundred of "three hundred".
func roundness(v *apd.Decimal) *apd.Decimal {
	for _, scale := range [...]*apd.Decimal{thousand, hundred} {
		if v.Cmp(scale) > 0 {
			if _, whole := divide(v, scale); whole {
				return scale
			}
			return nil
		}
	}
	return nil
}

// isNext reports whether b is a + 1: "two or three" is a range, "5 or 50" is not.
func isNext(a, b *apd.Decimal) bool {
	var d apd.Decimal
	_, _ = exact.Sub(&d, b, a)
	return d.Cmp(one) == 0
}

// isNextScaled reports that high is one more than low of the scale that makes low
// of a: "two or three hundred".
func isNextScaled(a, low, high *apd.Decimal) bool {
	return !a.IsZero() && times(plus(a, one), low).Cmp(times(high, a)) == 0
}
