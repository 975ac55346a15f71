package quantity

import "beleg/extract/numeral"

// minusSign is the rule of a figure below zero.
const minusSign = "minus"

// sign reads a minus before a number that may be below zero.
func (r *reading) sign(q *Quantity) {
	if q.Value == nil || q.Dimension == Age || q.Dimension == Duration {
		return
	}
	if r.isPlus(q.Number - 1) {
		q.First, q.Number = q.First-1, q.Number-1
		return
	}
	k := r.minusBefore(q.Number)
	if k == 0 || !r.isMinus(q) {
		return
	}
	q.First, q.Number = q.First-k, q.Number-k
	q.Value = times(q.Value, minusOne)
	q.rule(minusSign)
}

// isPlus reports the sign of a level above zero at token i: "from plus 12 to minus 3
// degrees".
func (r *reading) isPlus(i int) bool {
	return r.has(r.cues.plus, i) && (r.ends(r.cues.from, i) || r.ends(r.cues.to, i))
}

// minusBefore returns how many tokens of a sign end before token i.
func (r *reading) minusBefore(i int) int {
	_, k := r.cues.minus.MatchBefore(r.s, i)
	if k == 0 || r.claimed(i-k) {
		return 0
	}
	return k
}

// isMinus tells a sign from a noun ("das Minus 0,6 Prozent") and from a dash: it
// is written on the number alone, it marks no item of a list, and no other number
// stands before it; a count that a line begins with is all of it. Apart from the number
// it is one only of a temperature behind a small word: "at - 20 degrees".
func (r *reading) isMinus(q *Quantity) bool {
	i := q.Number
	switch w := r.word(i - 1); {
	case r.isEither(i - 1):
		return false
	case w != "-" && w != "–":
		return !r.pack.Format.NounCapitals || !r.isCapital(i-1) || i < 2 || !r.isDeterminer(i-2)
	case !r.s.Glued(i):
		return q.Dimension == temperature && i > 1 && r.pack.Stop[r.word(i-2)]
	case w == "–" && q.Dimension == Count:
		return false
	case r.s.Glued(i - 1): // "(-8 %)"
		return r.word(i-2) == "("
	}
	return (i > 1 || q.Dimension != Count || r.isClauseEnd(q.End) && q.End+1 >= len(r.s.Tokens)) && !numeral.IsDigits(r.word(i-2))
}

// isEither reports a minus at token i that a plus stands before: "plus or minus 3
// points", "+/- 3 %".
func (r *reading) isEither(i int) bool {
	_, k := r.cues.or.MatchBefore(r.s, i)
	if k == 0 && r.word(i-1) == "/" {
		k = 1
	}
	return r.ends(r.cues.plus, i-k)
}

// signInside negates a sum whose minus stands behind its sign: "$-5".
func (r *reading) signInside(q *Quantity, number int) {
	if number > q.Number && r.word(number-1) == "-" {
		q.Value = times(q.Value, minusOne)
		q.rule(minusSign)
	}
}

// isNegativeOne reports "minus one", which nothing follows that it counts.
func (r *reading) isNegativeOne(n numeral.Numeral) bool {
	return r.ends(r.cues.minus, n.First) && isLetters(r.word(n.First-1)) && !r.isCounted(n.End)
}
