package quantity

// elisions gives figures that state no unit that of the one that they are set
// against ("to 27.3 percent from 33.9"), and no currency that of the sum before
// them: "8 Millionen Euro, davon 2,3 Millionen für Kitas".
func (r *reading) elisions() {
	for i := 1; i < len(r.out); i++ {
		q := &r.out[i]
		if !q.isUnitless() || !r.countsNothing(q.End) {
			continue
		}
		of := r.original(i)
		if of >= 0 && r.isCompared(&r.out[of], q, r.out[i-1].End) && !r.tellsCount(of, i) {
			r.lend(q, &r.out[of])
			continue
		}
		if of = r.sumBefore(i); of >= 0 && r.isOfSum(&r.out[of], q) && !r.tellsCount(of, i) {
			r.lend(q, &r.out[of])
		}
	}
}

// isConverted reports a sum in brackets, which tells the one before it in another
// currency.
func (r *reading) isConverted(q *Quantity) bool {
	return q.Dimension == Money && r.word(q.First-1) == "(" && r.word(q.End) == ")"
}

// original returns the figure before figure i, less one that only converts it.
func (r *reading) original(i int) int {
	if of := i - 1; !r.isConverted(&r.out[of]) {
		return of
	}
	return i - 2
}

// sumBefore returns the last sum of money before figure i, or -1 where another
// great figure is nearer.
func (r *reading) sumBefore(i int) int {
	for j := i - 1; j >= 0; j-- {
		q := &r.out[j]
		switch {
		case q.Dimension == Money && (j == 0 || !r.isConverted(q)):
			return j
		case q.Dimension == Count && r.isGreat(q):
			return -1
		}
	}
	return -1
}

// isGreat reports a figure that is told in millions or more.
func (r *reading) isGreat(q *Quantity) bool {
	n, ok := r.lastNumeral(q)
	return ok && n.Scaled && n.Scale.Cmp(million) >= 0
}

// wasThen reports that q tells the same of another time: "im Mai waren es 2,1".
func (r *reading) wasThen(q *Quantity) bool {
	return r.ends(r.cues.elidedWas, q.First) || r.ends(r.cues.elidedWas, r.opening(q))
}

// isLong reports a number of six digits and more that is written out: "600.000".
func (r *reading) isLong(q *Quantity) bool {
	n, ok := r.numeralIn(q)
	return ok && n.Grouped && n.Value.Cmp(hundredThousand) >= 0
}

// isOfSum reports that q can be nothing but money as the sum before it is: both are
// great, and the words between say that it is a part of that sum, the next of a
// list, or money.
func (r *reading) isOfSum(of, q *Quantity) bool {
	great := r.isGreat(q)
	if !r.isGreat(of) || !great && !r.isLong(q) {
		return false
	}
	at := r.opening(q)
	return r.ends(r.cues.elidedPart, q.First) || r.ends(r.cues.elidedPart, at) || r.wasThen(q) || r.isNextOf(of, q, at) || r.isAsideOf(of, q) ||
		great && r.isSaid(r.cues.moneyWord, of.End, q.First) || r.isSaid(r.cues.moneyWord, q.End, q.End+wordReach)
}

// tellsCount reports that the words between figures of and i, or behind that one,
// speak of what is counted rather than paid.
func (r *reading) tellsCount(of, i int) bool {
	return r.isSaid(r.cues.countWord, r.out[of].End, r.out[i].End+wordReach)
}

// isCompared reports that nothing but a word that sets two figures against each
// other stands between figure of, which ends at token end with what converts it, and
// q: "35 cents, compared with 12". No level is set against a difference.
func (r *reading) isCompared(of, q *Quantity, end int) bool {
	if !r.isComparable(of, q) {
		return false
	}
	if of.End != end { // behind the bracket
		end++
	}
	at := r.opening(q)
	_, k := r.cues.elidedFrom.MatchBefore(r.s, at)
	if r.word(end) == "," {
		end++
	}
	if k == 0 {
		return false
	}
	from := r.ends(r.cues.from, at)
	if from && r.word(at-k-1) == "," && r.follows(r.cues.to, r.opening(of)) && at-end <= listReach+k { // "to 3.2 percent in May, its lowest since spring, from 3.7"
		return true
	}
	return at-k == end && !(from && r.isDifference(of))
}

// isComparable reports that q can be a sum as that before it, or a share as that: it
// is in figures, and great where it has a scale.
func (r *reading) isComparable(of, q *Quantity) bool {
	n, ok := r.numeralIn(q)
	switch {
	case !ok, n.Words && !n.Scaled, !areNear(of, q):
		return false
	case of.Dimension == Money:
		return !n.Scaled || r.isGreat(q)
	}
	return of.isShare() && !n.Scaled && q.Value != nil && q.Value.Cmp(hundred) <= 0
}

// isDifference reports a figure that tells how much something changed.
func (r *reading) isDifference(q *Quantity) bool {
	return r.follows(r.cues.by, r.opening(q)) || r.changesAt(r.opening(q)) || r.compared(q.End) != ""
}

// isNextOf reports that q, which starts at token at, is the next item of a list of
// sums: behind a mark or "and" that follows the sum or where the same word follows
// both, or behind its owner ("die Länder 1,5 Milliarden").
func (r *reading) isNextOf(of, q *Quantity, at int) bool {
	if r.word(at-1) == "," && r.comparedThan(q.End) { // "600.000 mehr als zuvor"
		return true
	}
	start, comma, and := r.joint(of.End)
	if (comma || and) && r.endsSum(q.End) && (start == at || (comma || of.is(listUnit)) && r.isOwner(start, at)) {
		return true
	}
	joined := r.word(at-1) == "," || r.word(at-1) == ":" || r.ends(r.cues.and, at) || r.ends(r.cues.or, at)
	return joined && isLetters(r.word(q.End)) && r.word(q.End) == r.word(of.End)
}

// endsSum reports that no verb stands at token i, of which the figure before it would
// be the subject ("weitere 400.000 kamen").
func (r *reading) endsSum(i int) bool {
	return !isLetters(r.word(i)) || r.isTaken(i) || r.has(r.cues.elidedBehind, i)
}

// isOwner reports that the tokens from first to end are a name, or an article and a
// noun.
func (r *reading) isOwner(first, end int) bool {
	if first < end && r.isDeterminer(first) {
		return end-first == 2 && (r.isCapital(end-1) || !r.pack.Format.NounCapitals)
	}
	return end-first == 1 && r.isCapital(first)
}

// isAsideOf reports that q stands alone in brackets behind the sum, but for its time:
// "3,2 Millionen Euro (Vorjahr: 2,9 Millionen)".
func (r *reading) isAsideOf(of, q *Quantity) bool {
	if r.word(of.End) != "(" || r.word(q.End) != ")" {
		return false
	}
	for i := of.End + 1; i < r.opening(q); i++ {
		if isLetters(r.word(i)) && !r.isTaken(i) && !r.pack.Stop[r.word(i)] {
			return false
		}
	}
	return true
}
