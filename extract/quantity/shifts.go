package quantity

import (
	"slices"

	"beleg/extract/numeral"
)

// A shift is a signed number in brackets that tells how far the figure before it has
// moved: "7,3 Prozent (+1,5)", "23 Sitze (-4)". It is read apart from the figures of
// the sentence, as it stands in no list with them.
const (
	shift    = "shift"
	plusSign = "plus"
)

// setShifts takes the shifts out of the figures.
func (r *reading) setShifts() {
	for i := 1; i < len(r.out); {
		if !r.isShift(i) {
			i++
			continue
		}
		q := r.out[i]
		q.Change = Change{Role: "by", Direction: "up"}
		if r.signOf(&q) == minusSign {
			q.Change.Direction = "down"
		}
		n, _ := r.numeralIn(&q)
		q.First, q.Number, q.Value, q.Rules = n.First, n.First, n.Value, []string{"number", shift}
		r.shifts = append(r.shifts, q)
		r.out = slices.Delete(r.out, i, i+1)
	}
}

// addShifts puts them back. Those of a share are points of it.
func (r *reading) addShifts() {
	for _, q := range r.shifts {
		at := 0
		for at < len(r.out) && r.out[at].First < q.First {
			at++
		}
		if at > 0 && r.out[at-1].isShare() {
			q.Kind, q.Dimension, q.Unit = Percentage, "", "pp"
		}
		r.out = slices.Insert(r.out, at, q)
	}
}

// isShift reports that figure i is a signed number in brackets behind a share or a counted
// noun, or behind the next figure of a list of such.
func (r *reading) isShift(i int) bool {
	q := &r.out[i]
	if !q.isUnitless() && !q.is(minusSign) || q.Dimension != Count || q.Value == nil || r.signOf(q) == "" {
		return false
	}
	n, ok := r.numeralIn(q)
	return ok && r.isMoved(&r.out[i-1], n.First-2)
}

// isMoved reports that the bracket at token open tells how far a has moved.
func (r *reading) isMoved(a *Quantity, open int) bool {
	switch {
	case a.isShare():
		return a.End == open
	case !a.isBare():
		return false
	}
	return a.End == open && r.hasShift() || a.End+1 == open && r.isCountedNoun(a.End)
}

// hasShift reports that another figure of the sentence was told with its shift.
func (r *reading) hasShift() bool {
	return len(r.shifts) > 0 || slices.ContainsFunc(r.out, func(q Quantity) bool { return r.signOf(&q) != "" })
}

// signOf returns the sign that q has as the only number in brackets, or "".
func (r *reading) signOf(q *Quantity) string {
	if r.word(q.End) != ")" {
		return ""
	}
	n, ok := r.numeralIn(q)
	if !ok {
		return ""
	}
	return r.signIn(n.First-2, n.End)
}

// signIn returns the sign of the number that ends at token end and alone stands in the
// bracket at token open: "(+1,5)".
func (r *reading) signIn(open, end int) string {
	switch {
	case r.word(open) != "(" || r.word(end) != ")" || !r.s.Glued(open+2) && !isLetters(r.word(open+1)):
		return ""
	case r.has(r.cues.plus, open+1):
		return plusSign
	case r.has(r.cues.minus, open+1):
		return minusSign
	}
	return ""
}

// isSignedNumber reports a number whose plus makes no telephone number of it: with
// decimals ("+0.2", no sum), or behind what has moved by it.
func (r *reading) isSignedNumber(n numeral.Numeral) bool {
	if r.digitsEnd(n.First) > n.End {
		return false
	}
	last := len(r.out) - 1
	return n.Decimal && !hasDigit(r.word(n.First-2)) || last >= 0 && r.signIn(n.First-2, n.End) != "" && r.isMoved(&r.out[last], n.First-2)
}
