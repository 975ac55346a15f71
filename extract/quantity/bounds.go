package quantity

import (
	"github.com/cockroachdb/apd/v3"

	"beleg/extract/lang"
)

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
	if a.isBare() && !b.isBare() && b.Fraction == "" {
		r.sameUnit(a, b)
	}
	if a.Kind != b.Kind || a.Dimension != b.Dimension || a.Unit != b.Unit || a.Per != b.Per || low.Value.Cmp(high.Value) >= 0 {
		return
	}
	r.span(i, low.Value, high.Value, "range-bounds")
	r.out[i].Modifier = ""
}

func (q *Quantity) isLower() bool {
	return q.Value != nil && (q.Modifier == "gt" || q.Modifier == "gte")
}

func (q *Quantity) isUpper() bool {
	return q.Value != nil && (q.Modifier == "lt" || q.Modifier == "lte")
}

// joinsBounds reports that only a comma and "and" or "but" stand from token i to
// token end.
func (r *reading) joinsBounds(i, end int) bool {
	if r.word(i) == "," {
		i++
	}
	for _, p := range [...]*lang.Phrases[string]{r.cues.betweenAnd, r.cues.but} {
		if _, k := p.Match(r.s, i); k > 0 {
			return i+k == end
		}
	}
	return false
}

// sameUnit gives the bare figure a the unit and the scale of b.
func (r *reading) sameUnit(a, b *Quantity) {
	n, ok1 := r.numeralIn(a)
	m, ok2 := r.numeralIn(b)
	if !ok1 || !ok2 || b.Dimension == Age || b.is("compound-value") {
		return
	}
	a.times(r.scaleFor(n, m))
	r.unitOf(a, b)
}

// span makes one range of figures i and i+1.
func (r *reading) span(i int, low, high *apd.Decimal, rule string) {
	a, b := &r.out[i], &r.out[i+1]
	b.Low, b.High, b.Value = low, high, nil
	b.First, b.Number, b.Digits, b.Modifier = a.First, a.Number, max(a.Digits, b.Digits), a.Modifier
	b.rule(rule)
	r.out = append(r.out[:i], r.out[i+1:]...)
}
