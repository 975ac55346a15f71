package quantity

import "beleg/extract/numeral"

// mostSides is how many sides of something are told at once.
const mostSides = 3

// isSide reports at token i what joins the sides of something: "12 x 8 metres", "60 x
// 40 x 20 cm".
func (r *reading) isSide(i int) bool {
	for range mostSides - 1 {
		_, k := r.cues.dimensionBy.Match(r.s, i)
		n, ok := r.numeral(i + k)
		if k == 0 || !ok {
			return false
		}
		if u, _ := r.unitAt(r.hyphen(n.End)); u.Dimension == length {
			return true
		}
		i = n.End
	}
	return false
}

// areSides reports two sides of something, which are of like size: "12 x 8 metres",
// not "4 x 100 metres".
func (r *reading) areSides(a, b *Quantity) bool {
	_, k := r.cues.dimensionBy.Match(r.s, a.End)
	return k > 0 && a.End+k == b.First && b.Dimension == length && areAlike(a.Value, b.Value)
}

// isGluedBy reports a letter at token i that joins two numbers with no space: "10x12".
func (r *reading) isGluedBy(i int) bool {
	return isLetters(r.word(i)) && r.has(r.cues.dimensionBy, i) && r.s.Glued(i) && r.s.Glued(i+1) && numeral.IsDigits(r.word(i-1)) && numeral.IsDigits(r.word(i+1))
}

// isGluedSide reports that n, which such a sign joins to another number, is a side of
// something: "10x12 ft", "4x6 m", not "1920x1080", "a 4x6 km relay".
func (r *reading) isGluedSide(n numeral.Numeral) bool {
	for range mostSides {
		if u, k := r.unitAt(r.hyphen(n.End)); k > 0 {
			return u.Dimension == length && u.Factor.Cmp(one) <= 0
		}
		m, ok := r.numeral(n.End + 1)
		if !ok || !r.isGluedBy(n.End) || !areAlike(n.Value, m.Value) {
			return false
		}
		n = m
	}
	return false
}

// isNextSide reports that the number at token i is the next side of something whose
// sign has no space: 12 of "10x12 ft".
func (r *reading) isNextSide(i int) bool {
	n, ok := r.numeral(i - 2)
	return ok && n.End == i-1 && r.isGluedBy(i-1) && r.isGluedSide(n)
}
