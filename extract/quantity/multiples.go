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
	q = Quantity{First: i, End: i + k, Number: i, Stop: i + k, Kind: Amount, Value: m.Value, Digits: numeral.DigitsOf(m.Value), Dimension: Ratio, Unit: "x"}
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

// vague reads a word that only says a magnitude ("hundreds", "Zehntausende").
func (r *reading) vague(i int) (q Quantity, ok bool) {
	m, k := r.pack.Vague.Match(r.s, i)
	if k == 0 || r.overlaps(i, i+k) || r.isInside(i) {
		return q, false
	}
	q = Quantity{First: i, End: i + k, Number: i, Stop: i + k, Kind: Amount, Low: m.Low, High: m.High, Vague: true, Dimension: Count}
	q.rule("vague")
	at := q.Stop
	if _, k := r.cues.vagueOf.Match(r.s, at); k > 0 { // "tens of millions of dollars"
		at += k
	}
	r.moneyWord(&q, at)
	return q, true
}

// several reads a magnitude that a vague word counts ("several hundred",
// "mehrere Tausend"): from one to just under ten of it.
func (r *reading) several(i int) (q Quantity, ok bool) {
	_, k := r.cues.several.Match(r.s, i)
	if k == 0 {
		return q, false
	}
	sc, n := r.pack.Scales.Match(r.s, i+k)
	if n == 0 || sc.Class != "word" || r.overlaps(i, i+k+n) {
		return q, false
	}
	end, low := i+k+n, sc.Value
	if sc, n := r.pack.Scales.Match(r.s, end); n > 0 && sc.Class == "word" && sc.Value.Cmp(low) > 0 { // "several hundred million"
		end, low = end+n, times(low, sc.Value)
	}
	q = Quantity{First: i, End: end, Number: i, Stop: end, Kind: Amount, Low: low, High: plus(times(low, ten), minusOne), Vague: true, Dimension: Count}
	q.rule("several")
	r.moneyWord(&q, q.Stop)
	return q, true
}
