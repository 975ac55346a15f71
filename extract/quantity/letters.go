package quantity

import "github.com/cockroachdb/apd/v3"

// letters makes a scale of a letter that was read as a unit where the figure is set
// against one in millions: "1.2m subscribers, up from 0.9m", "7.4 million in May, down
// from a peak of 7.7m", "$1.2m, up from 0.9m".
func (r *reading) letters() {
	for i := 1; i < len(r.out); i++ {
		of, q := &r.out[i-1], &r.out[i]
		sc, k := r.pack.Scales.Match(r.s, q.Stop-1)
		if q.Dimension != length || k != 1 || sc.Class != "letter" || !r.s.Glued(q.Stop-1) || len(q.Rules) != 1 {
			continue
		}
		if !r.countsNothing(q.End) || !r.isOfMillions(of, q, sc.Value) {
			continue
		}
		q.times(sc.Value)
		q.Dimension, q.Unit, q.Rules = Count, "", []string{"number"}
		if of.Dimension == Money {
			r.lend(q, of)
		}
	}
}

// isOfMillions reports that q, with that scale, is set against a great count or sum or
// is the next of it.
func (r *reading) isOfMillions(of, q *Quantity, scale *apd.Decimal) bool {
	if of.Dimension != Count && of.Dimension != Money || !r.isGreat(of) || of.Value == nil || q.Value == nil {
		return false
	}
	if !areAlike(times(q.Value, scale), of.Value) {
		return false
	}
	if r.ends(r.cues.elidedFrom, r.opening(q)) {
		return true
	}
	_, to := r.cues.to.MatchBefore(r.s, q.First)
	_, and := r.cues.and.MatchBefore(r.s, q.First)
	return to+and > 0 && q.First-to-and == of.End
}
