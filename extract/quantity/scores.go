package quantity

import (
	"beleg/extract/lang"
	"beleg/extract/numeral"
)

// scoreReach is how many words may stand between a score, a vote or a time and the word
// that tells it.
const scoreReach = 5

// score returns the end of a score like "4-1" or "2–0", or 0: two small whole
// numbers on a dash that are not in rising order, or that stand beside a word
// of sport or another score ("6-4, 3-6"). Votes are none.
func (r *reading) score(n numeral.Numeral) int {
	end, falling := r.pair(n.First)
	if falling && r.has(r.cues.voteNoun, end) { // "a 5-4 ruling"
		return end
	}
	if end == 0 || n.End > n.First+1 || r.isNear(r.cues.vote, n.First, end, scoreReach) {
		return 0
	}
	if falling || r.isMatch(n.First, end) || r.isNear(r.cues.score, n.First, end, scoreReach) || r.isScoreBeside(n.First, end) {
		return end
	}
	return 0
}

// matchReach is how many words each side has where a line is a result and no
// more, and nouns have capitals as names do.
const matchReach = 3

// isMatch reports a score between the names of both sides ("Ghana 1 – 2 Italy").
func (r *reading) isMatch(first, end int) bool {
	if first == 0 || !r.isCapital(first-1) || !r.isCapital(end) || r.has(r.cues.counted, end) {
		return false
	}
	if !r.pack.Format.NounCapitals {
		return !r.isHeadline(end) || len(r.s.Tokens) <= 2*matchReach+3
	}
	for i := range r.s.Tokens {
		if isLetters(r.s.Tokens[i].Text) && !r.isCapital(i) {
			return false
		}
	}
	return first <= matchReach && len(r.s.Tokens)-end <= matchReach
}

// pair reads two whole numbers of at most three digits on a dash.
func (r *reading) pair(i int) (end int, falling bool) {
	if w := r.word(i + 1); w != "-" && w != "–" || r.s.Glued(i+1) != r.s.Glued(i+2) {
		return 0, false
	}
	a, okA := r.small(i)
	b, okB := r.small(i + 2)
	if !okA || !okB {
		return 0, false
	}
	end = b.End
	for r.word(end) == "-" && r.s.Glued(end) && r.s.Glued(end+1) { // "4-4-2"
		end += 2
		falling = true
	}
	return min(end, len(r.s.Tokens)), falling || a.Value.Cmp(b.Value) >= 0
}

// small reads a whole number of at most three digits and no unit at token i.
func (r *reading) small(i int) (numeral.Numeral, bool) {
	n, ok := r.numeral(i)
	return n, ok && !n.Words && isPlain(n) && len(r.word(i)) <= 3 && !r.hasUnit(n)
}

// isScoreBeside reports a score on the other side of a comma.
func (r *reading) isScoreBeside(first, end int) bool {
	if r.isRejected(first-1, gameScore) && r.word(first-1) == "," {
		return true
	}
	if r.word(end) != "," {
		return false
	}
	_, falling := r.pair(end + 1)
	return falling
}

// joinedScore returns the second of two small numbers that a phrase of p joins, of which
// n is the first.
func (r *reading) joinedScore(n numeral.Numeral, p *lang.Phrases[string]) (b numeral.Numeral, ok bool) {
	_, k := p.Match(r.s, n.End)
	if _, isSmall := r.small(n.First); k == 0 || n.End > n.First+1 || !isSmall {
		return b, false
	}
	return r.small(n.End + k)
}

// scoreTo returns the end of a score in words ("won 98 to 91"), or 0.
func (r *reading) scoreTo(n numeral.Numeral) int {
	b, ok := r.joinedScore(n, r.cues.scoreTo)
	switch {
	case !ok, n.Value.Cmp(b.Value) < 0:
		return 0
	case r.isCounted(b.End) && !r.has(r.cues.score, b.End):
		return 0
	case r.isNear(r.cues.vote, n.First, b.End, scoreReach), !r.isNear(r.cues.score, n.First, b.End, scoreReach):
		return 0
	}
	return b.End
}

// scoreFor returns the end of wickets and runs, or of what a player made of his tries
// ("took 5 for 45", "67 for 7 at lunch"), or 0.
func (r *reading) scoreFor(n numeral.Numeral) int {
	b, ok := r.joinedScore(n, r.cues.scoreFor)
	if !ok || !r.isFree(b.End) || r.isCounted(b.End) || r.overlaps(b.First, b.End) || r.word(b.End) == "-" {
		return 0
	}
	return b.End
}
