package quantity

import "beleg/extract/numeral"

// A numeralAt is what the reader of numerals says of a token: several rules ask
// of the same few.
type numeralAt struct {
	numeral   numeral.Numeral
	at        int
	ok, known bool
}

// readings is how many numerals are kept, a power of two.
const readings = 4

// numeral reads the numeral at token i.
func (r *reading) numeral(i int) (numeral.Numeral, bool) {
	m := &r.read[i&(readings-1)]
	if !m.known || m.at != i {
		m.numeral, m.ok = r.numbers.At(r.s, i)
		m.at, m.known = i, true
	}
	return m.numeral, m.ok
}

// numeralIn returns the numeral of q, which its sign may stand before.
func (r *reading) numeralIn(q *Quantity) (n numeral.Numeral, ok bool) {
	for i := q.Number; i < q.Stop && !ok; i++ {
		n, ok = r.numeral(i)
	}
	return n, ok
}

// lastNumeral returns the numeral of q, of a range that of its upper end.
func (r *reading) lastNumeral(q *Quantity) (n numeral.Numeral, ok bool) {
	if q.Low == nil {
		return r.numeralIn(q)
	}
	for i := q.Number; i < q.Stop; i++ {
		if m, found := r.numeral(i); found {
			n, ok, i = m, true, m.End-1
		}
	}
	return n, ok
}

// isPlain reports a whole number as names, addresses and scores have it: with no
// scale, no decimals and no groups of digits.
func isPlain(n numeral.Numeral) bool { return !n.Scaled && !n.Decimal && !n.Grouped }
