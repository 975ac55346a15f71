package quantity

// compared returns the direction of a comparison at token i, behind a share ("8%
// more", "5 Prozent unter dem Vorjahr").
func (r *reading) compared(i int) string {
	v, _ := r.cues.compared.Match(r.s, i)
	return v
}

// comparedThan reports a comparison at token i that says with what: "90 Cent
// weniger als am Vortag".
func (r *reading) comparedThan(i int) bool {
	_, k := r.cues.compared.Match(r.s, i)
	next := i + k
	if k > 0 && r.cues.particles[r.word(next)] { // "weniger aus als geplant"
		next++
	}
	return k > 0 && r.has(r.cues.than, next)
}

// comparedLast reports a comparison at token i that ends its clause, but for a rate or
// the particle of the verb: "5 Cent mehr, also 90 Cent", "zwei Euro weniger ein"; no
// place ("12 metres below").
func (r *reading) comparedLast(i int) bool {
	_, k := r.cues.compared.Match(r.s, i)
	if k == 0 || r.has(r.cues.preposition, i) {
		return false
	}
	next := i + k
	return !isLetters(r.word(next)) || r.has(r.cues.per, next) || r.has(r.cues.and, next) || r.pack.Format.NounCapitals && r.isCapital(next) && !hasDigit(r.word(next)) || r.cues.particles[r.word(next)] && r.isClauseEnd(next+1)
}

// comparedBoth returns the direction of a comparison that ends the clause behind the
// second way to tell a difference: "0.4 percent, or 31 points, lower".
func (r *reading) comparedBoth(b *Quantity) string {
	end := b.End
	if r.has(r.cues.pointWord, end) {
		end++
	}
	if r.word(end) == "," && !r.comparedThan(end+1) { // "32 points, or 0.4 percent, lower at 8,231"
		return r.compared(end + 1)
	}
	if !r.comparedLast(end) {
		return ""
	}
	return r.compared(end)
}

// isToldLess reports a count that a comparison ends: "es waren 300 weniger"; where
// nothing says what it was, it may be what came on top ("12 more"), and "keine 300
// mehr" are fewer than that.
func (r *reading) isToldLess(q *Quantity) bool {
	return q.isBare() && q.Modifier != "lt" && r.ends(r.cues.changeWas, q.First) && r.comparedLast(q.End)
}

// endsApart reports points of an index and which way they are from its last value:
// "closed 31 points higher".
func (r *reading) endsApart(q *Quantity) bool {
	return r.has(r.cues.pointWord, q.End) && r.compared(q.End+1) != "" && r.isSpokenOf(r.cues.pointIndex)
}

// difference returns which way a comparison behind q goes; four minutes faster are
// four minutes less.
func (r *reading) difference(q *Quantity) string {
	dir := r.compared(q.End)
	if q.Dimension != Duration || !r.has(r.cues.changeFaster, q.End) {
		return dir
	}
	if dir == "up" {
		return "down"
	}
	return "up"
}

// isLevelWith reports a level that is told beside what it is compared with: "lag mit 64
// Prozent höher als 2019", "bleibt mit drei Prozent unter der Hürde".
func (r *reading) isLevelWith(q *Quantity, at int) bool {
	return r.pack.Format.NounCapitals && r.has(r.cues.with, at-1) && (r.comparedThan(q.End) || r.compared(q.End) != "" && r.has(r.cues.preposition, q.End))
}
