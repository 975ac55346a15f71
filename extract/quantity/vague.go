package quantity

// vague reads a word that only says a magnitude ("hundreds", "Zehntausende").
func (r *reading) vague(i int) (q Quantity, ok bool) {
	m, k := r.pack.Vague.Match(r.s, i)
	if k == 0 || r.overlaps(i, i+k) || r.isInside(i) {
		return q, false
	}
	q = newAmount(i, i+k)
	q.Low, q.High, q.Vague, q.Dimension = m.Low, m.High, true, Count
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
	q = newAmount(i, end)
	q.Low, q.High, q.Vague, q.Dimension = low, plus(times(low, ten), minusOne), true, Count
	q.rule("several")
	r.moneyWord(&q, q.Stop)
	return q, true
}
