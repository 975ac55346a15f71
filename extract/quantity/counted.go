package quantity

// isFree reports that token i is no content word, so that the word before it is
// a noun of its own.
func (r *reading) isFree(i int) bool {
	return len(r.word(i)) <= shortWord || !isLetters(r.word(i)) || r.pack.Stop[r.word(i)]
}

// shortWord is how many bytes a word has that is no noun ("in", "zu").
const shortWord = 2

// isCounted reports a word at token i that a number may count: apart from it, and
// not among the commonest but for those that are counted all the same ("people").
func (r *reading) isCounted(i int) bool {
	return i < len(r.s.Tokens) && r.s.Tokens[i].Space && isLetters(r.s.Tokens[i].Text) && (!r.pack.Stop[r.word(i)] || r.has(r.cues.counted, i))
}

// isCountedNoun is isCounted for nouns, where these have capitals.
func (r *reading) isCountedNoun(i int) bool {
	return r.isCounted(i) && (r.isCapital(i) || !r.pack.Format.NounCapitals)
}

// countsNothing reports that from token i on stands nothing that a figure before it
// could count, whatever stands between: "2,1 im Mai", not "2,1 neu verkaufte Autos".
func (r *reading) countsNothing(i int) bool {
	if r.has(r.cues.elidedNot, i) {
		return false
	}
	for j := i; j < i+countedReach; j++ {
		switch {
		case !isLetters(r.word(j)), r.isTaken(j), r.has(r.cues.elidedBehind, j):
			return j > i || r.word(j) != "-"
		case !r.pack.Format.NounCapitals || r.isCapital(j):
			return false
		}
	}
	return false
}

// countedReach is how many words may stand between a figure and what it counts
// where that has a capital ("neu verkaufte Autos").
const countedReach = 4

// endsItem reports that behind q stands nothing that it could count.
func (r *reading) endsItem(q *Quantity) bool {
	return q.Stop == q.End && r.isFree(q.End) && r.word(q.End) != "-" && !r.has(r.cues.to, q.End) && !r.has(r.cues.joiner, q.End)
}
