package quantity

import (
	"beleg/extract/lang"
	"beleg/extract/numeral"
)

// asideReach is how many words may stand before the number of an aside in
// brackets.
const asideReach = 6

// aside reads two numbers of one unit, the second in brackets before it: "38
// (27) Millionen Mark", "auf 38,5 (Vorjahr: 27,1) Mio. Euro". It returns where
// to go on, or 0.
func (r *reading) aside(n numeral.Numeral) int {
	if n.Words || n.Scaled || r.word(n.End) != "(" {
		return 0
	}
	m, ok := r.inBrackets(n.End + 1)
	if !ok {
		return 0
	}
	first, end := r.tail(n, m.End+1)
	if end == 0 {
		return 0
	}
	second, _ := r.tail(m, m.End+1)
	r.keep(first)
	r.keep(second)
	return end
}

// inBrackets returns the number that a bracket closes behind token i.
func (r *reading) inBrackets(i int) (n numeral.Numeral, ok bool) {
	for j := i; j <= i+asideReach && r.word(j) != ")"; j++ {
		if m, found := r.numeral(j); found && !m.Words && !m.Scaled && r.word(m.End) == ")" && !r.overlaps(j, m.End) {
			return m, true
		}
	}
	return n, false
}

// tail makes a quantity of n with the scale and the unit at token i, which is no
// part of it, and returns where they end; 0 where neither is there.
func (r *reading) tail(n numeral.Numeral, i int) (q Quantity, end int) {
	sc, k := r.pack.Scales.Match(r.s, i)
	if k > 0 && sc.Class == "word" {
		n.Value, n.Scaled = times(n.Value, sc.Value), true
	} else {
		k = 0
	}
	q, _ = r.single(n.First, numeral.Numeral{First: n.First, End: i + k, Value: n.Value, Digits: n.Digits, Scaled: n.Scaled}, lang.Currency{})
	if end = q.End; end == i {
		return q, 0
	}
	q.End, q.Stop = n.End, n.End
	q.rule(listUnit)
	return q, end
}
