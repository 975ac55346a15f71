package quantity

import "strings"

// isPurpose reports that what opens at token at is no difference but what is done behind
// a comma with a verb in the infinitive: ", um 3 Millionen Euro einzusparen".
func (r *reading) isPurpose(q *Quantity, at int) bool {
	_, k := r.cues.by.MatchBefore(r.s, at)
	if k == 0 || r.word(at-k-1) != "," {
		return false
	}
	for i := q.End; i < q.End+changeReach && !r.isClauseEnd(i); i++ {
		if r.isInfinitive(i) && r.isClauseEnd(i+1) || r.has(r.cues.infinitive, i) && r.isClauseEnd(i+2) && !r.isClauseEnd(i+1) {
			return true
		}
	}
	return false
}

// isMatter reports that what opens at token at is what a dispute or a deal is about: "der
// Streit um 3 Millionen Euro".
func (r *reading) isMatter(at int) bool {
	_, k := r.cues.by.MatchBefore(r.s, at)
	if k == 0 {
		return false
	}
	_, n := r.cues.matter.MatchBefore(r.s, at-k)
	return n > 0 || r.isCompoundOf(r.cues.matter, at-k-1)
}

// isInfinitive reports a verb with the mark of the infinitive behind its particle:
// "einzusparen".
func (r *reading) isInfinitive(i int) bool {
	for mark := range r.cues.infinitive.All() {
		particle, stem, ok := strings.Cut(r.word(i), mark)
		if ok && stem != "" && r.cues.particles[particle] {
			return true
		}
	}
	return false
}
