package quantity

import (
	"github.com/cockroachdb/apd/v3"

	"beleg/extract/lang"
)

// bounds makes one range of two figures that each bound a value from one side. It
// comes before lists, for which they are one item.
func (r *reading) bounds() {
	for i := len(r.out) - 2; i >= 0; i-- {
		r.bounded(i)
	}
}

// bounded makes a range of figures i and i+1 where they bound one value: "more than
// 5 but less than 10 percent", "at most 100 and at least 20".
func (r *reading) bounded(i int) {
	a, b := &r.out[i], &r.out[i+1]
	low, high := a, b
	if a.isUpper() {
		low, high = b, a
	}
	if !low.isLower() || !high.isUpper() || !r.joinsBounds(a.End, b.First) {
		return
	}
	if n, _ := r.numeralIn(low); n.Pronoun && low.Modifier == "gt" { // "more than one" bounds nothing
		return
	}
	if a.isBare() && !b.isBare() && b.Fraction == "" && b.Dimension != Age && !b.is(compoundValue) {
		r.lendScaled(a, b)
	}
	if a.Kind != b.Kind || a.Dimension != b.Dimension || a.Unit != b.Unit || a.Per != b.Per || low.Value.Cmp(high.Value) >= 0 {
		return
	}
	r.span(i, low.Value, high.Value, "range-bounds")
	r.out[i].Modifier = ""
}

// isLower reports a figure that a value is above.
func (q *Quantity) isLower() bool {
	return q.Value != nil && (q.Modifier == "gt" || q.Modifier == "gte")
}

// isUpper reports a figure that a value is below.
func (q *Quantity) isUpper() bool {
	return q.Value != nil && (q.Modifier == "lt" || q.Modifier == "lte")
}

// joinsBounds reports that only a comma and "and" or "but" stand from token i to
// token end.
func (r *reading) joinsBounds(i, end int) bool {
	if r.word(i) == "," {
		i++
	}
	for _, p := range [...]*lang.Phrases[string]{r.cues.and, r.cues.but} {
		if _, k := p.Match(r.s, i); k > 0 {
			return i+k == end
		}
	}
	return false
}

// span makes one range of figures i and i+1.
func (r *reading) span(i int, low, high *apd.Decimal, rule string) {
	a, b := &r.out[i], &r.out[i+1]
	b.Low, b.High, b.Value = low, high, nil
	b.First, b.Number, b.Digits, b.Modifier = a.First, a.Number, max(a.Digits, b.Digits), a.Modifier
	b.rule(rule)
	r.out = append(r.out[:i], r.out[i+1:]...)
}

// spans makes one range of two levels that are no change. It comes behind lists,
// from which they may have their unit.
func (r *reading) spans() {
	for i := len(r.out) - 2; i >= 0; i-- {
		r.spanned(i)
	}
}

// spanReach is how many words stand between "ranging" and "from 5 to 10".
const spanReach = 3

// spanned makes a range of "from 5 to 10 percent" where the words say that it is one;
// elsewhere that is a change.
func (r *reading) spanned(i int) {
	a, b := &r.out[i], &r.out[i+1]
	if a.Value == nil || b.Value == nil || a.Value.Cmp(b.Value) >= 0 || !r.follows(r.cues.from, a.First) {
		return
	}
	if _, k := r.cues.to.Match(r.s, a.End); k == 0 || a.End+k != b.First || a.Unit != b.Unit && !a.isBare() {
		return
	}
	if !r.saysSpan(a.First) && !r.standsAsSpan(a, b) {
		return
	}
	if r.lendLevelBack(a, b); a.Unit == b.Unit { // not "3 to 4 feet 6 inches"
		r.span(i, a.Value, b.Value, "range-from")
	}
}

// saysSpan reports a word for a range before "from" and token first.
func (r *reading) saysSpan(first int) bool {
	for j := first - 2; j >= max(0, first-1-spanReach); j-- {
		if where, k := r.cues.span.Match(r.s, j); k > 0 && (where != "next" || j+k+1 == first) {
			return true
		}
	}
	return false
}

// standsAsSpan reports two figures that nothing can change: they are all that is said, or
// a share opens its sentence and says of what ("From 50 to 80 % of the gas").
func (r *reading) standsAsSpan(a, b *Quantity) bool {
	return a.First == 1 && (b.End == len(r.s.Tokens) || b.Kind == Percentage && r.has(r.cues.fractionOf, b.End))
}
