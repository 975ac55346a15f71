package quantity

// coordinated gives the second of two differences that one verb tells of what the
// first says: "stiegen im März um 3 Prozent und im Juni um 2 Prozent", "fell 4.1% on
// the month and 0.7% on the year".
func (r *reading) coordinated() {
	for i := 1; i < len(r.out); i++ {
		b := &r.out[i]
		a := &r.out[r.changedBefore(i)]
		if a.Change.Direction == "" || b.Change.Direction != "" || b.Fraction != "" || b.is(minusSign) {
			continue
		}
		at, ok := r.joinedTo(a.End, b.First)
		if ok && (r.isGappedBy(at, b) || a.Change.Role == "by" && r.goesOnLike(at, a, b)) {
			b.Change = Change{Role: "by", Direction: a.Change.Direction}
		}
	}
}

// changedBefore returns the figure before figure i, less the time that it took.
func (r *reading) changedBefore(i int) int {
	if j := i - 1; j == 0 || r.out[j].Dimension != Duration {
		return j
	}
	return i - 2
}

// joinedTo returns where what is joined to a figure that ends at token end starts: behind
// the first comma or "and" before token first, which no verb stands before.
func (r *reading) joinedTo(end, first int) (at int, ok bool) {
	if r.cues.particles[r.word(end)] && r.word(end+1) == "," { // "legte um 2 Prozent zu, der"
		end++
	}
	for i := end; i < min(first, end+changeReach) && !r.isVerbOrBreak(i); i++ {
		if at, comma, and := r.joint(i); comma || and {
			return at, at <= first
		}
	}
	return 0, false
}

// isVerbOrBreak reports a mark, a verb or a word of change at token i, with which
// something else begins.
func (r *reading) isVerbOrBreak(i int) bool {
	verb := r.has(r.cues.changeStop, i) || r.has(r.cues.finite, i) || r.changeAt(i) != ""
	return r.isBreak(i) || verb && !r.isName(i) // "in May"
}

// isGappedBy reports a difference behind "by" whose clause, which starts at token
// at, leaves out the verb: ", der Gewinn um 7 Prozent".
func (r *reading) isGappedBy(at int, b *Quantity) bool {
	if first := r.opening(b); !r.follows(r.cues.by, first) || r.isMatter(first) || r.isPurpose(b, first) {
		return false
	}
	if b.First-at > changeReach || !r.isChangeable(b) && !r.isMereCount(b) {
		return false
	}
	for i := at; i < b.First; i++ {
		if r.isVerbOrBreak(i) || r.word(i) == "," {
			return false
		}
	}
	return r.endsDifference(b.End)
}

// endsDifference reports at token i, behind a difference, the end of its clause or the
// level that it leads to.
func (r *reading) endsDifference(i int) bool {
	return r.isClauseEnd(i) || r.has(r.cues.and, i) || r.has(r.cues.to, i) || r.word(i) == "("
}

// goesOnLike reports that b stands behind what joins it to a, which ends at token at, and goes
// on as a does: with a word for when or where, or with nothing.
func (r *reading) goesOnLike(at int, a, b *Quantity) bool {
	first := r.opening(b)
	switch {
	case a.Kind != b.Kind || a.Unit != b.Unit || a.Unit == "":
		return false
	case first > at:
		return r.isNameRun(at, first) && r.endsDifference(b.End) && !r.isWon(a)
	}
	if r.isClauseEnd(b.End) && r.has(r.cues.and, a.End) { // "rose 4% and 5%."
		return true
	}
	return r.has(r.cues.changeAside, a.End) && r.has(r.cues.changeAside, b.End) && !r.isSubject(b.End)
}

// isNameRun reports that the tokens from first to end are a name, or an article and a
// noun: "the S&P 500".
func (r *reading) isNameRun(first, end int) bool {
	if r.isDeterminer(first) {
		first++
	}
	for i := first; i < end; i++ {
		inside := i > first && (hasDigit(r.word(i)) || r.s.Glued(i))
		if !r.isCapital(i) && !inside {
			return false
		}
	}
	return first < end && end-first <= changeReach/2
}

// isWon reports a share that may be all that somebody got rather than a difference: "gewann
// 30 Prozent", but for that of an index.
func (r *reading) isWon(q *Quantity) bool {
	return r.has(r.cues.changeLevel, r.opening(q)-1) && !r.isSpokenOf(r.cues.pointIndex)
}

// isSubject reports that behind a figure which ends at token i its own verb follows: "and
// 20% in the survey said".
func (r *reading) isSubject(i int) bool {
	for end := i + changeReach; i < end && !r.isClauseEnd(i); i++ {
		switch {
		case r.isName(i):
		case r.has(r.cues.finite, i):
			return true
		case r.has(r.cues.changeStop, i), r.has(r.cues.and, i), r.has(r.cues.but, i):
			return false
		}
	}
	return false
}

// listChanges gives the figures of one list what its first says of a change: "rose by
// 11 and 6.5 percent respectively".
func (r *reading) listChanges() {
	for i := 1; i < len(r.out); i++ {
		a, b := &r.out[i-1], &r.out[i]
		if !a.is(listUnit) || a.Change.Direction == "" || b.Change != (Change{}) || a.Unit != b.Unit {
			continue
		}
		if at, _, _ := r.joint(a.End); at == b.First {
			b.Change = a.Change
		}
	}
}

// reached gives a new level that follows a difference its direction: "raised its
// rate by 150 basis points to 26.25%", "swelled $700 million, or 5.5 percent, to a
// record $13.4 billion".
func (r *reading) reached() {
	for i := 1; i < len(r.out); i++ {
		a, b := &r.out[i-1], &r.out[i]
		first := r.opening(b)
		_, k := r.cues.to.MatchBefore(r.s, first)
		if k > 0 && first-k == r.reachedFrom(a.End) && a.Change.Role == "by" && (b.Change == (Change{}) || b.Change.Role == "to") && b.Fraction == "" {
			b.Change = Change{Role: "to", Direction: a.Change.Direction}
		}
	}
}

// reachedFrom steps at token i over what stands between a difference and the level that
// it leads to: "ging um 3 Prozent zurück, und zwar auf 40 Fälle".
func (r *reading) reachedFrom(i int) int {
	if r.cues.particles[r.word(i)] && !r.has(r.cues.to, i) {
		i++
	}
	if r.word(i) == "," {
		i++
	}
	_, k := r.cues.changeNamely.Match(r.s, i)
	return i + k
}

// alternatives gives both ways to tell one difference what the first says of it:
// "lost 26 points, or 3.5%".
func (r *reading) alternatives() {
	for i := 1; i < len(r.out); i++ {
		a, b := &r.out[i-1], &r.out[i]
		k := r.alternative(b.First)
		if k == 0 || b.First-k-a.End > 2 || b.Kind != Percentage && a.Kind != Percentage || b.Fraction+a.Fraction != "" {
			continue
		}
		dir := r.changeAt(r.opening(a) - 1)
		if dir == "" && a.Change.Role == "by" { // "a rise of 347, or 2.9 percent"
			dir = a.Change.Direction
		}
		if dir == "" {
			dir = r.comparedBoth(b)
		}
		if dir != "" && a.Change.Role+b.Change.Role != "to" {
			a.Change, b.Change = Change{Role: "by", Direction: dir}, Change{Role: "by", Direction: dir}
		}
	}
}

// alternative returns how many words of "or" stand before token first.
func (r *reading) alternative(first int) int {
	_, k := r.cues.or.MatchBefore(r.s, first)
	if k == 0 {
		_, k = r.cues.changeOr.MatchBefore(r.s, first)
	}
	return k
}
