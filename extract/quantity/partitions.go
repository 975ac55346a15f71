package quantity

// partitions gives a figure that is a part of the next the scale, and the unit, that only
// that one states: "4,17 der insgesamt 4,96 Millionen", "1.2 of the 3 billion euros".
func (r *reading) partitions() {
	for i := 1; i < len(r.out); i++ {
		if a, b := &r.out[i-1], &r.out[i]; a.isBare() && r.isPartOf(a, b) {
			r.lendScaled(a, b)
		}
	}
}

// isPartOf reports that a is some of b by the word between, and told in its unit: it has
// decimals, as no count has, or b is money.
func (r *reading) isPartOf(a, b *Quantity) bool {
	n, ok1 := r.numeralIn(a)
	m, ok2 := r.numeralIn(b)
	_, k := r.cues.partOf.Match(r.s, a.End)
	if at := a.End + k; !ok1 || !ok2 || k == 0 || at != b.First && at != r.opening(b) || b.Value == nil || !n.Decimal && (b.Dimension != Money || !m.Scaled || !r.countsNothing(b.End) && !r.isFree(b.End)) { // not "two of the $5 million homes"
		return false
	}
	if !b.mayLend() && !(b.isBare() && m.Scaled) {
		return false
	}
	return times(a.Value, r.scaleFor(n, m)).Cmp(b.Value) < 0
}
