package subject

import "beleg/extract/lang"

// comparesPlan reports whether the word of what is to come at token k only tells what
// has come to pass is compared with ("viermal so hoch wie geplant", "more than planned").
func (v *view) comparesPlan(k int) bool {
	_, n := v.cues.than.MatchBefore(v.s, k)
	return n > 0
}

// plans reports whether the word of what is to come at token k is an adjective before its
// noun or figure ("der geplanten 20", "the planned bridge").
func (v *view) plans(k int) bool {
	if v.role[k] != adjective && v.role[k] != infinitive || k+1 == len(v.role) {
		return false
	}
	c, f := v.in[k], v.fig[k+1]
	return c >= 0 && k+1 < v.chunks[c].end || f >= 0 && v.figures[f].Kind != Date
}

// describesOther reports whether such an adjective at token k of part q says nothing of the
// figures around its noun: that is not the subject, or what it does is past.
func (v *view) describesOther(q part, k int) bool {
	if !v.plans(k) {
		return false
	}
	if c := v.in[k]; c < 0 || v.chunks[c].bare || v.chunks[c].prep >= 0 || v.chunks[c].genitive {
		return true
	}
	return q.verb >= 0 && v.tellsBygone(q.verb)
}

// tellsBygone reports whether the verb at token k is in the past by its tag or its ending.
func (v *view) tellsBygone(k int) bool {
	kind, ok := v.cues.preterite.Ending(v.fold(k), 3, 1)
	return v.s.Tokens[k].Fine == "VBD" || ok && kind == "past"
}

// plannedNoun reports whether such an adjective stands right before figure g or in its noun
// phrase ("five scheduled rallies").
func (v *view) plannedNoun(g Figure) bool {
	k, end := max(g.First-1, 0), g.First
	if c := v.in[g.Stop-1]; c >= 0 {
		k, end = min(k, v.chunks[c].first), max(end, v.chunks[c].end)
	}
	for ; k < end; k++ {
		if v.plans(k) && v.fig[k] < 0 && v.is(v.cues.forecast, k) {
			return true
		}
	}
	return false
}

// followedBy reports whether a phrase of the class stands behind token k in part q.
func (v *view) followedBy(class *lang.Phrases[string], q part, k int) bool {
	for k++; k < q.end; k++ {
		if v.is(class, k) {
			return true
		}
	}
	return false
}
