package quantity

import "beleg/extract/numeral"

// sign reads a minus before a number that may be below zero.
func (r *reading) sign(q *Quantity) {
	if q.Value == nil || q.Dimension == Age || q.Dimension == Duration {
		return
	}
	k := r.minusBefore(q.Number)
	if k == 0 || !r.isMinus(q) {
		return
	}
	q.First, q.Number = q.First-k, q.Number-k
	q.Value = times(q.Value, minusOne)
	q.rule("minus")
}

// minusBefore returns how many tokens of a sign end before token i.
func (r *reading) minusBefore(i int) int {
	_, k := r.cues.minus.MatchBefore(r.s, i)
	if k == 0 || r.claimed(i-k) {
		return 0
	}
	return k
}

// isMinus tells a sign from a dash: it is written on the number alone, it marks
// no item of a list, and no other number stands before it.
func (r *reading) isMinus(q *Quantity) bool {
	i := q.Number
	if w := r.word(i - 1); w != "-" && w != "–" {
		return true
	}
	return r.s.Glued(i) && !r.s.Glued(i-1) && (i > 1 || q.Dimension != Count) && !numeral.IsDigits(r.word(i-2))
}
