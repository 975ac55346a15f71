package quantity

// points makes percentage points of points that tell how far two shares or two
// rates are apart: "81 percent, up 6.5 points", "den Leitzins um 0,5 Punkte". Points
// of an index or a game stay counts.
func (r *reading) points() {
	for i := range r.out {
		q := &r.out[i]
		end := r.pointsEnd(q)
		if end == 0 || !r.isOfShares(i, end) {
			continue
		}
		q.Kind, q.Dimension, q.Unit, q.Noun = Percentage, "", "pp", ""
		q.extend(end)
		q.rule("points")
	}
}

// pointsEnd returns where the points end that q counts, or 0.
func (r *reading) pointsEnd(q *Quantity) int {
	switch {
	case q.Value == nil || q.Dimension != Count || q.Per != "" || q.Unit != "" || q.Value.Cmp(hundred) > 0:
		return 0
	case q.Noun != "" && r.ends(r.cues.pointWord, q.Stop) && r.has(r.cues.pointGap, q.Stop): // "a 4-point lead"
		return q.Stop
	case (q.isBare() || q.is(pointPart)) && q.Stop == q.End && r.has(r.cues.pointWord, q.End):
		return q.End + 1
	}
	return 0
}

// isOfShares reports that the points of figure i, which end at token end, are of a
// share: one that they lead to, one before them, or a rate. So is a part of a point.
func (r *reading) isOfShares(i, end int) bool {
	q := &r.out[i]
	if i+1 < len(r.out) {
		next := &r.out[i+1]
		if next.isShare() && r.follows(r.cues.to, r.opening(next)) && next.First-end <= changeReach/2 {
			return true
		}
	}
	if i+2 < len(r.out) && r.out[i+1].isShare() && r.out[i+2].isShare() && r.word(end) == "," && r.out[i+1].First == end+1 { // "leads by 21 points, 44% to 23%"
		return true
	}
	if q.is(pointPart) {
		return !r.isSpokenOf(r.cues.pointNot)
	}
	if !r.tellsDifference(q, end) || r.isSpokenOf(r.cues.pointNot) {
		return false
	}
	if i > 0 && r.out[i-1].isShare() {
		_, k := r.cues.or.MatchBefore(r.s, r.opening(q))
		return k == 0 && r.word(q.First-1) != "("
	}
	return r.isSaid(r.cues.pointRate, max(0, q.First-changeReach), q.First) || r.isSaid(r.cues.pointRate, end, end+wordReach)
}

// isShare reports a share in percent.
func (q *Quantity) isShare() bool { return q.Unit == "%" && q.Fraction == "" }

// tellsDifference reports that the words around q, which ends at token end with its points,
// tell of a difference.
func (r *reading) tellsDifference(q *Quantity, end int) bool {
	if r.direction(q) != "" || r.isGap(end) || r.follows(r.cues.by, r.opening(q)) {
		return true
	}
	_, k := r.cues.sizeOf.MatchBefore(r.s, q.First)
	return k > 0 && r.ends(r.cues.pointGap, q.First-k) || q.Noun != ""
}

// isGap reports at token i, behind points, that they are a distance; one from something
// needs that behind it, or it is the particle of a verb ("stellt 10 Punkte vor").
func (r *reading) isGap(i int) bool {
	v, k := r.cues.pointGap.Match(r.s, i)
	return k > 0 && (v != gapFrom || !r.endsVerb(i+k))
}

// gapFrom is what the table says of a gap from something: "hinter".
const gapFrom = "of"
