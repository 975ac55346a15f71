package quantity

// multiple reads a word that multiplies ("doubled", "verdreifacht").
func (r *reading) multiple(i int) (q Quantity, ok bool) {
	m, k := r.pack.Multiples.Match(r.s, i)
	if k == 0 || r.overlaps(i, i+k) {
		return q, false
	}
	if r.isInside(i) || r.s.Glued(i+k) && r.word(i+k) == "-" { // "double-decker"
		return q, false
	}
	q = Quantity{First: i, End: i + k, Number: i, Stop: i + k, Kind: Amount, Value: m.Value, Digits: digits(m.Value), Dimension: Ratio, Unit: "x"}
	q.rule("multiple")
	return q, true
}

// vague reads a word that only says a magnitude ("hundreds", "Zehntausende").
func (r *reading) vague(i int) (q Quantity, ok bool) {
	m, k := r.pack.Vague.Match(r.s, i)
	if k == 0 || r.overlaps(i, i+k) || r.isInside(i) {
		return q, false
	}
	q = Quantity{First: i, End: i + k, Number: i, Stop: i + k, Kind: Amount, Low: m.Low, High: m.High, Vague: true, Dimension: Count}
	q.rule("vague")
	r.moneyWord(&q, q.Stop)
	return q, true
}

// isInside reports whether token i is written on a word or a hyphen.
func (r *reading) isInside(i int) bool {
	return r.s.Glued(i) && (r.word(i-1) == "-" || isLetters(r.s.Tokens[i-1].Text))
}
