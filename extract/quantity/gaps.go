package quantity

import "github.com/cockroachdb/apd/v3"

// gaps gives bare figures the unit of the one beside them where a clause leaves it
// out: "Erwachsene zahlen 12, Kinder 6 Euro", "Sie warten 42 Tage, Privatpatienten nur
// 17", "112 km/h, erlaubt sind 80".
func (r *reading) gaps() {
	for i := len(r.out) - 1; i > 0; i-- { // from the last, as each lends to the one before
		a, b := &r.out[i-1], &r.out[i]
		switch {
		case r.isRangeOf(a, b):
			r.lend(a, b)
		case !a.isBare():
		case r.isOfScale(a, b) && r.isHeld(a, b):
			r.lendScaled(a, b)
		case !b.mayLend():
		case r.isFirstOf(a, b) && r.isOfSize(a, b):
			r.lend(a, b)
		case r.isReplaced(a, b):
			r.lendScaled(a, b)
		}
	}
	for i := 1; i < len(r.out); i++ {
		a, b := &r.out[i-1], &r.out[i]
		if (b.isBare() || b.isFrost(a)) && a.mayLend() && r.isGapped(a, b) && r.isOfSize(b, a) {
			r.lend(b, a)
		}
	}
}

// isFrost reports a number below zero behind degrees: "im Tal 12 Grad, am Gipfel minus
// 3".
func (q *Quantity) isFrost(of *Quantity) bool {
	return of.Dimension == temperature && q.isBareBelow()
}

// isGapped reports that the words around b say that it is of what a is.
func (r *reading) isGapped(a, b *Quantity) bool {
	return r.isOwned(a, b) || r.isRarer(a, b) && r.isClauseEnd(b.End) || r.isLimit(a, b) || r.isLead(a, b) || r.isSameThen(a, b) || r.isEachOf(a, b) || r.isNextPrice(a, b)
}

// mayLend reports a figure of which another may leave out the unit.
func (q *Quantity) mayLend() bool {
	if q.Fraction != "" || q.Per != "" || q.Vague || q.is(compoundValue) {
		return false
	}
	switch q.Dimension {
	case Count, Ratio, Age, scale:
		return false
	}
	return q.Unit == "%" || q.Kind == Amount && q.Unit != ""
}

// lentApart is how many times one of two figures is the other at most.
var lentApart = apd.New(20, 0)

// isOfSize reports figures of like size, of which q needs no scale.
func (r *reading) isOfSize(q, of *Quantity) bool {
	n, ok1 := r.numeralIn(q)
	m, ok2 := r.lastNumeral(of)
	if !ok1 || !ok2 || n.Scaled || m.Scaled && !n.Grouped {
		return false
	}
	return areAlike(n.Value, m.Value)
}

// areAlike reports numbers of which neither is so many times the other.
func areAlike(a, b *apd.Decimal) bool {
	return times(a, lentApart).Cmp(b) > 0 && times(b, lentApart).Cmp(a) > 0
}

// isOfScale reports a decimal that takes the scale of b, a count of great size or a sum:
// "2022 waren es 3,1, im Vorjahr 2,8 Millionen". With two decimals it may be a price.
func (r *reading) isOfScale(q, of *Quantity) bool {
	n, ok1 := r.numeralIn(q)
	m, ok2 := r.numeralIn(of)
	if !ok1 || !ok2 || !n.Decimal || isPrice(q) || n.Scaled || !m.Scaled || of.Value == nil || of.Kind != Amount || !of.mayLend() && !of.isBare() {
		return false
	}
	return areAlike(times(q.Value, m.Scale), of.Value)
}

// isFirstOf reports that only the next owner, place or time stands between a and b.
// What is measured otherwise is no owner: "die Temperatur liegt bei 20, die Luftfeuchte
// bei 60 Prozent".
func (r *reading) isFirstOf(a, b *Quantity) bool {
	return (r.isHeld(a, b) || r.isParallel(a, b)) && !r.isSaid(r.cues.listMeasure, a.End, b.First)
}

// isHeld reports that a stands before a comma and b behind its owner or the like: "kostet
// 8, ermäßigt 5 Euro", "kostet 3,20, in Ulm 2,60 Euro".
func (r *reading) isHeld(a, b *Quantity) bool {
	start, comma, _ := r.joint(a.End)
	return comma && (r.isWhose(start, r.opening(b)) || r.isRarer(a, b)) && (!r.isName(a.First-1) || isPrice(a))
}

// isParallel reports two figures behind one preposition: "bei 12, Ende 2023 bei 14
// Prozent", "auf 31, die SPD auf 16 Prozent"; not "the price rose to 70, inflation to 5
// percent".
func (r *reading) isParallel(a, b *Quantity) bool {
	at := r.opening(b) - 1
	start, comma, and := r.joint(a.End)
	if !comma && !and && !r.isDated(a.End, at+1) || r.word(r.opening(a)-1) != r.word(at) || !r.isFree(at) {
		return false
	}
	if b.Kind == Percentage && r.isDated(start, at) {
		return true
	}
	return r.isWhose(start, at) && !r.isSaid(r.cues.countWord, 0, at) && !(r.has(r.cues.to, at) && r.direction(a) != "")
}

// replacedReach is how many words stand between "instead of 8" and what is now.
const replacedReach = 10

// isReplaced reports what b stands instead of, behind which only the verb or the
// subject of both goes on: "Statt 380 Millionen soll der Bau 465 Millionen Euro kosten".
func (r *reading) isReplaced(a, b *Quantity) bool {
	if !r.ends(r.cues.insteadOf, r.opening(a)) || b.First-a.End > replacedReach || r.isSaid(r.cues.countWord, a.End, b.First) {
		return false
	}
	if !r.has(r.cues.finite, a.End) && !r.isDeterminer(a.End) && !r.countsNothing(a.End) {
		return false
	}
	n, ok1 := r.numeralIn(a)
	m, ok2 := r.lastNumeral(b)
	if !ok1 || !ok2 {
		return false
	}
	return areAlike(times(n.Value, r.scaleFor(n, m)), m.Value)
}

// isDated reports that the tokens from first to end are all a date's, but for what
// joins them.
func (r *reading) isDated(first, end int) bool {
	dated := false
	for i := first; i < end; i++ {
		dated = dated || r.isTaken(i)
		if !r.isTaken(i) && !r.isFree(i) {
			return false
		}
	}
	return dated
}

// isWhose reports that the tokens from first to end say whose, of when or of where the
// next figure is, and no more.
func (r *reading) isWhose(first, end int) bool {
	if end-first > 1 && isLetters(r.word(first)) && r.isFree(first) && !r.isDeterminer(first) && !r.has(r.cues.finite, first) { // "in Lindau"
		first++
	}
	_, k := r.cues.listOwner.Match(r.s, first)
	return k > 0 && first+k == end || r.isOwner(first, end) && !r.isSaid(r.cues.listIndex, end-1, end)
}

// isOwned reports that b ends its clause behind a comma and its owner: "42 Tage,
// Privatpatienten nur 17".
func (r *reading) isOwned(a, b *Quantity) bool {
	comma := a.End
	if r.has(r.cues.perNumber, comma) { // "2 Euro je Dosis, der Nachbau 3"
		comma += 2
	} else if r.isCountedNoun(comma) { // "12 Euro Eintritt, Kinder 6"
		comma++
	}
	return r.word(comma) == "," && r.isClauseEnd(b.End) && r.isWhose(comma+1, r.opening(b))
}

// isRarer reports "two to three hours, and sometimes five".
func (r *reading) isRarer(a, b *Quantity) bool {
	start, comma, and := r.joint(a.End)
	_, k := r.cues.listAdverb.Match(r.s, start)
	return (comma || and) && k > 0 && start+k == b.First
}

// isLimit reports what a measure may be: "112 km/h, erlaubt sind 80".
func (r *reading) isLimit(a, b *Quantity) bool {
	return a.Dimension != Money && a.Kind == Amount && a.Dimension != Duration && r.ends(r.cues.limitWord, b.First) && r.countsNothing(b.End)
}

// isLead reports how far a measure is from another: "574 km/h, 60 mehr als zuvor".
func (r *reading) isLead(a, b *Quantity) bool {
	return a.Kind == Amount && r.word(a.End) == "," && r.opening(b) == a.End+1 && r.comparedThan(b.End)
}

// isSameThen reports a level of another time: "38 Prozent, vor einem Jahr waren es 61".
func (r *reading) isSameThen(a, b *Quantity) bool {
	return r.wasThen(b) && r.countsNothing(b.End) && !r.isDifference(a) && (a.Unit != "%" || b.Value.Cmp(hundred) <= 0)
}

// isEachOf reports the next price of a list: "6000 Euro je Auto und 450 je Rad".
func (r *reading) isEachOf(a, b *Quantity) bool {
	_, joined := r.marksBetween(a.End, b.First)
	return joined && a.Dimension == Money && r.has(r.cues.perNumber, b.End) && r.word(a.End) == r.word(b.End)
}

// isNextPrice reports a level of what has a price in coins: "fell to $1.03 before
// recovering to 1.07".
func (r *reading) isNextPrice(a, b *Quantity) bool {
	return a.Dimension == Money && isPrice(a) && isPrice(b) && r.follows(r.cues.to, r.opening(b)) && r.countsNothing(b.End)
}

// isRangeOf reports a range that takes its unit from the figure for another place or time
// behind a comma: "22 bis 26, im Osten bis 29 Grad".
func (r *reading) isRangeOf(a, b *Quantity) bool {
	if !a.isUnitless() || a.High == nil || !b.mayLend() || b.Kind != Amount {
		return false
	}
	at, comma, _ := r.joint(a.End)
	_, k := r.cues.listAdverb.Match(r.s, at)
	to := r.opening(b)
	return comma && (k > 0 && (at+k == to || at+k == b.Number) || r.isWhose(at, to) || r.isWhose(at, to-1))
}
