package quantity

import (
	"slices"
	"strings"
)

// listUnit is the rule of a figure that has its unit from another: in a list
// ([reading.lists]), over a gap ([reading.gaps]) or as what that is set against
// ([reading.elisions]). Levels of a change have their own: [reading.levelUnits].
const listUnit = "list-unit"

// lend gives q the unit of another figure. It is called for a q that states none.
func (r *reading) lend(q, of *Quantity) {
	q.takeUnit(of)
	if c, k := r.pack.Currencies.MatchBefore(r.s, of.Stop); k > 0 && of.Dimension == Money && c.Factor != nil { // "12, 24 or 50 cents"
		q.times(c.Factor)
	}
	q.rule(listUnit)
}

// takeUnit makes q a figure of what another measures.
func (q *Quantity) takeUnit(of *Quantity) {
	q.Kind, q.Dimension, q.Unit, q.Assumed = of.Kind, of.Dimension, of.Unit, of.Assumed
}

// lendScaled is lend with the scale of the other figure, where q needs one.
func (r *reading) lendScaled(q, of *Quantity) {
	n, ok1 := r.numeralIn(q)
	m, ok2 := r.numeralIn(of)
	if !ok1 || !ok2 {
		return
	}
	q.times(r.scaleFor(n, m))
	r.lend(q, of)
}

// isBare reports a number with no unit of its own, which nothing has changed.
func (q *Quantity) isBare() bool {
	return q.Dimension == Count && q.Per == "" && q.Value != nil && len(q.Rules) == 1 && q.Rules[0] == "number"
}

// isBareBelow is isBare for a number below zero.
func (q *Quantity) isBareBelow() bool {
	return q.Dimension == Count && q.Per == "" && slices.Equal(q.Rules, []string{"number", minusSign})
}

// isUnitless reports a number or a range with no unit of its own.
func (q *Quantity) isUnitless() bool {
	if q.Kind != Amount || q.Dimension != Count || q.Per != "" || q.Noun != "" || q.Vague {
		return false
	}
	for _, rule := range q.Rules {
		if rule != "number" && !strings.HasPrefix(rule, "range-") {
			return false
		}
	}
	return true
}

// is reports whether the rule of that name made q.
func (q *Quantity) is(rule string) bool { return slices.Contains(q.Rules, rule) }
