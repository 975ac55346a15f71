package quantity

import "beleg/extract/numeral"

// multiple reads a word that multiplies ("doubled", "verdreifacht").
func (r *reading) multiple(i int) (q Quantity, ok bool) {
	m, k := r.pack.Multiples.Match(r.s, i)
	if k == 0 || r.overlaps(i, i+k) {
		return q, false
	}
	if r.isInside(i) || r.s.Glued(i+k) && r.word(i+k) == "-" { // "double-decker"
		return q, false
	}
	if _, bare := r.cues.multipleBare.One(r.word(i)); bare && k == 1 && !r.multiplies(i) {
		return q, false
	}
	q = newAmount(i, i+k)
	q.Value, q.Digits, q.Dimension, q.Unit = m.Value, numeral.DigitsOf(m.Value), Ratio, "x"
	if _, event := r.cues.multipleEvent.One(r.word(i)); event && !r.has(r.cues.asMuch, q.End) { // "won twice"
		q.Dimension, q.Unit = Count, ""
	}
	q.rule("multiple")
	return q, true
}

// multiplies tells "double the price", "will double" and "das Doppelte" from
// "double agent" and "die doppelte Buchführung".
func (r *reading) multiplies(i int) bool {
	if !r.pack.Format.NounCapitals && (r.isArticle(i-1) || r.word(i-1) == "'s" || r.claimed(i-1)) { // "women's doubles", "hit four doubles"
		return false
	}
	if r.has(r.cues.multipleAfter, i+1) || i+1 == len(r.s.Tokens) || numeral.IsDigits(r.word(i+1)) {
		return true
	}
	if r.pack.Format.NounCapitals {
		return r.isCapital(i) && !r.isCapital(i+1)
	}
	return r.ends(r.cues.multipleBefore, i)
}

// asMuch makes a factor of a count of times that a comparison follows
// ("fünfmal so viel", "30-mal höher").
func (r *reading) asMuch(q *Quantity) {
	if r.has(r.cues.asMuch, q.End) {
		q.Dimension, q.Unit = Ratio, "x"
	}
}

// multiplied makes a factor of q, whose ending stands at token at; where nouns have
// capitals an adjective counts ("die dreifache Mutter", not "das Dreifache").
func (r *reading) multiplied(q *Quantity, unit string, at int) {
	q.Dimension = Count
	n, ok := r.numeralIn(q)
	if !r.pack.Format.NounCapitals || ok && n.Decimal || r.isCapital(at) && !r.isCapital(at+1) || r.has(r.cues.multipleAfter, at+1) {
		q.Dimension, q.Unit = Ratio, unit
	}
	q.rule("factor-ending")
}

// factor reads "200 times", "200-fold", "dreimal so".
func (r *reading) factor(q *Quantity, at int) bool {
	_, k := r.cues.times.Match(r.s, at)
	if k == 0 || r.isSide(at) {
		return false
	}
	q.Dimension = Count
	q.rule("times")
	q.extend(at + k)
	_, per := r.per(q.End)
	if n, ok := r.numeralIn(q); ok && n.Decimal && !n.Scaled && per == 0 { // "2.3x EBITDA", not "5.3 million times", "2.5 times a week"
		q.Dimension, q.Unit = Ratio, "x"
	}
	r.asMuch(q)
	return true
}
