package quantity

// clauseReach is how many words may stand between a figure and the verb that its
// clause begins with.
const clauseReach = 28

// clauseVerb returns the direction of the verb that the clause of q begins with,
// however far: "stieg am Montag nach dem Beschluss des Rates um 5 Prozent". It is
// asked for what no near word tells.
func (r *reading) clauseVerb(q *Quantity) string {
	if !r.isChangeable(q) {
		return ""
	}
	for i := q.First - 1; i >= max(0, q.First-clauseReach) && !r.isBreak(i); i-- {
		if r.word(i) == "," {
			if i = r.asideStart(i, q.First-clauseReach); i < 0 {
				return ""
			}
			continue
		}
		if dir, _ := r.splitAt(i, q); dir != "" {
			return dir
		}
		if r.isVerbal(i) {
			if dir := r.changeAt(i); dir != "" {
				return dir
			}
		}
		if r.has(r.cues.changeStop, i) {
			return ""
		}
	}
	return ""
}

// isChangeable reports a figure that a change far from it may be of, as it counts no
// things: a share, a sum, a measure, points, or a difference that leads to a level.
func (r *reading) isChangeable(q *Quantity) bool {
	return q.Kind == Percentage || q.Unit != "" || r.has(r.cues.pointWord, q.End) || r.has(r.cues.to, q.End)
}

// isVerbal reports a word at token i that is no noun by its capital.
func (r *reading) isVerbal(i int) bool {
	return !r.pack.Format.NounCapitals || !r.isCapital(i) || i == 0
}

// asideStart returns the comma that opens the aside which the comma at token i
// closes, or -1: "stieg, wie die Stadt mitteilte, um 5 Prozent". A comma before "and"
// closes none.
func (r *reading) asideStart(i, least int) int {
	if r.has(r.cues.and, i+1) || r.has(r.cues.or, i+1) {
		return -1
	}
	for j := i - 1; j >= max(0, least) && !r.isBreak(j); j-- {
		if r.word(j) == "," {
			return j
		}
	}
	return -1
}
