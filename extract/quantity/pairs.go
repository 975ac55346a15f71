package quantity

// pairs marks counts whose noun only the next one states: "von 900 auf 640 Mitarbeiter",
// "300 instead of 200 boats", "380 gegen 254 Stimmen".
func (r *reading) pairs() {
	for i := 1; i < len(r.out); i++ {
		a, b := &r.out[i-1], &r.out[i]
		a.Shares = a.isBare() && b.isBare() && r.isCounted(b.End) && (r.isLevelPair(a, b) || r.isInsteadOf(a, b) || r.isVote(a, b))
	}
}

// isInsteadOf reports that b is what a stands instead of.
func (r *reading) isInsteadOf(a, b *Quantity) bool {
	_, k := r.cues.insteadOf.Match(r.s, a.End)
	return k > 0 && a.End+k == b.First
}

// isVote reports the votes for and against something.
func (r *reading) isVote(a, b *Quantity) bool {
	_, k := r.cues.voteAgainst.Match(r.s, a.End)
	return k > 0 && a.End+k == b.First && r.isSaid(r.cues.vote, b.End, b.End+wordReach)
}
