package quantity

// moves returns the direction of a difference that no word marks as one, right behind
// what rose or fell: "fell $1.37", "rose 175,000 in April", ", up 20 since Friday".
// What people raise, gain or lose so is a thing ("raised $40m", "lost 5 games").
func (r *reading) moves(q *Quantity) string {
	at := r.opening(q)
	if r.has(r.cues.pointWord, q.End) && r.isSpokenOf(r.cues.pointNot) {
		return r.indexMove(at)
	}
	dir := r.changeAt(at - 1)
	if dir == "" || r.isArticle(q.First-1) || !r.isMove(q, at) { // "sink a 20,000-ton ship"
		return ""
	}
	return dir
}

// indexMove returns the direction of the points of an index that open at token at: "The
// Dow gained 26 points", "closed down 26 points"; none of those of a game.
func (r *reading) indexMove(at int) string {
	if !r.isSpokenOf(r.cues.pointIndex) {
		return ""
	}
	if dir, k := r.cues.changeOff.MatchBefore(r.s, at); k > 0 {
		return dir
	}
	return r.changeAt(at - 1)
}

// isMove reports that the verb or the particle before token at tells how far something
// moved.
func (r *reading) isMove(q *Quantity, at int) bool {
	if r.has(r.cues.changeParticle, at-1) {
		aside := r.word(at-2) == "," || r.word(at-2) == "("
		return q.Dimension == Money || aside && r.isMereCount(q)
	}
	kind, k := r.cues.changeMove.MatchBefore(r.s, at)
	if k > 0 && (r.isMoveNot(q.End) || q.Kind == Amount && q.Dimension != Money && r.pack.Format.NounCapitals && r.isCountedNoun(q.End)) { // "fielen 80 Liter Regen"
		return false
	}
	return k > 0 && !r.ends(r.cues.agePronoun, at-k) && r.isMoveOf(q, kind, at-k) // not "she slipped $20"
}

// isMoveNot reports a clause from token i on that a particle ends which makes another verb
// of the one before it: "fallen 20 Euro an".
func (r *reading) isMoveNot(i int) bool {
	for !r.isClauseEnd(i) {
		i++
	}
	return r.ends(r.cues.moveNot, i)
}

// isMoveOf reports that what goes up or down so, before token verb, may do so by q.
// Somebody may fall as many feet, or grow or drop a measure of something.
func (r *reading) isMoveOf(q *Quantity, kind string, verb int) bool {
	switch q.Dimension {
	case Money, temperature:
		return true
	case Count:
		return r.has(r.cues.pointWord, q.End) || r.isMereCount(q)
	case Duration:
		return false
	case length:
		return r.ends(r.cues.changeLevelOf, verb)
	}
	return q.Unit != "" && kind == anyMove
}

// anyMove is what the table says of a verb that takes no object.
const anyMove = "any"

// isMereCount reports a number with nothing that it counts behind it.
func (r *reading) isMereCount(q *Quantity) bool { return q.isBare() && r.countsNothing(q.End) }
