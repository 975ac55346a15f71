package quantity

import (
	"beleg/extract/lang"
	"beleg/extract/numeral"
)

// listReach is how many words stand between two figures of a list that says its
// unit once.
const listReach = 8

// lists gives the figures of one list the unit that the list says once: "16,4
// Prozent, die Grünen 14,8, die FDP 3,4", "drei, vier oder fünf Euro". The figure
// that says it is the list's anchor.
func (r *reading) lists() {
	if len(r.out) < 2 {
		return
	}
	anchor := r.out[len(r.out)-1]
	for i := len(r.out) - 2; i >= 0; i-- {
		if !r.out[i+1].is(listUnit) {
			anchor = r.out[i+1]
		}
		r.reachBack(i, &anchor)
		if i < len(r.out)-1 {
			r.reachOver(i, &anchor)
		}
	}
	anchor = r.out[0]
	for i := 1; i < len(r.out); i++ {
		if !r.out[i-1].is(listUnit) {
			anchor = r.out[i-1]
		}
		r.carryOn(i, &anchor)
	}
}

// reachBack gives figure i the unit and the scale of its list's last, where only a
// comma and "and" or "or" stand before the next ("3, 4 oder 5 Euro").
func (r *reading) reachBack(i int, anchor *Quantity) {
	a, b := &r.out[i], &r.out[i+1]
	if !a.isBare() && !a.isBareBelow() || b.Vague || b.Fraction != "" || b.First != b.Number {
		return
	}
	at, comma, and := r.joint(a.End)
	if r.areSides(a, b) || r.isMargin(a, b) {
		at, and = b.First, true
	}
	if at != b.First || !and && (!comma || !b.is("range-or") && !b.is(listUnit)) || r.isOtherwise(a, b, comma) {
		return
	}
	if b.Dimension == Duration && r.ends(r.cues.instead, at) && mayBeYear(r.word(a.Number)) { // "starb 2015 nach 58 Jahren"
		return
	}
	if b.is("range-or") && isNext(a.Value, b.Low) { // "drei, vier oder fünf"
		b.Low, b.First, b.Number = a.Value, a.First, a.Number
		r.out = append(r.out[:i], r.out[i+1:]...)
		return
	}
	n, ok1 := r.numeralIn(a)
	m, ok2 := r.numeralIn(anchor)
	if !ok1 || !ok2 || b.Kind == Amount && b.Dimension == Count && (!m.Scaled || n.Scaled) {
		return
	}
	if b.Dimension == Age && !anchor.is("age-after") || b.Dimension == Ratio || b.is(compoundValue) {
		return
	}
	r.lendScaled(a, anchor)
}

// isMargin reports two figures that the word between makes no range of: "a margin of
// 49 to 51 percent".
func (r *reading) isMargin(a, b *Quantity) bool {
	_, k := r.cues.joiner.Match(r.s, a.End)
	return k > 0 && a.End+k == b.First && (r.ends(r.cues.rangeNot, a.First) || r.isTrailing(a.First))
}

// isTrailing reports a word before token i, and before a name there, for what somebody has
// the fewer of: "Biden trails Trump 38% to 45%".
func (r *reading) isTrailing(i int) bool {
	for n := 0; n < trailNames && i > 0 && r.isCapital(i-1); n++ {
		i--
	}
	return r.ends(r.cues.trail, i)
}

// trailNames is how many words name who is ahead at most.
const trailNames = 3

// isOtherwise reports that b tells a in other words: "a rise of 347, or 2.9
// percent".
func (r *reading) isOtherwise(a, b *Quantity, comma bool) bool {
	if _, k := r.cues.or.MatchBefore(r.s, b.First); k == 0 || b.Value == nil || b.Kind != Percentage {
		return false
	}
	return comma && r.word(a.First-1) != "," || a.Value.Cmp(b.Value) > 0
}

// joint steps over what joins the items of a list at token i: a comma, "and", "or"
// and the like.
func (r *reading) joint(i int) (at int, comma, and bool) {
	if r.word(i) == "-" && r.s.Glued(i) && !r.s.Glued(i+1) { // "20- und 21-jährige"
		i++
	}
	if comma = r.word(i) == ","; comma {
		i++
	}
	for _, p := range [...]*lang.Phrases[string]{r.cues.and, r.cues.or, r.cues.instead} {
		if _, k := p.Match(r.s, i); k > 0 {
			return i + k, comma, true
		}
	}
	return i, comma, false
}

// mayBeYear reports a word of four digits that begin like those of our years.
func mayBeYear(word string) bool {
	return len(word) == 4 && numeral.IsDigits(word) && (word[0] == '1' || word[0] == '2')
}

// reachOver gives figure i the percent that the last item of its list says: "Der
// Dax gewann 1,2, der MDax 0,8 und der TecDax 0,5 Prozent". All are decimals.
func (r *reading) reachOver(i int, anchor *Quantity) {
	a, b := &r.out[i], &r.out[i+1]
	if b.Kind != Percentage || !a.isBare() || b.First-a.End > listReach || !r.endsItem(a) || a.Value.Cmp(hundred) > 0 {
		return
	}
	n, ok1 := r.numeralIn(a)
	m, ok2 := r.numeralIn(b)
	clause, joined := r.marksBetween(a.End, b.First)
	if !ok1 || !ok2 || !n.Decimal || !m.Decimal || clause || !joined || b.is("percent-compound") {
		return
	}
	beforeA, beforeB := a.First-1, b.First-1
	named := r.isName(beforeA) && r.isName(beforeB)
	changed := b.is(listUnit) && r.changeAt(beforeA) != ""
	if named || changed || r.word(beforeA) == r.word(beforeB) {
		r.lend(a, anchor)
	}
}

// carryOn gives figure i the unit and the scale that its list stated before it:
// percent, or a sum with a scale before decimals ("9,9 Milliarden Euro, die Länder
// 4,5").
func (r *reading) carryOn(i int, anchor *Quantity) {
	a, b := &r.out[i-1], &r.out[i]
	if a.Fraction != "" || !b.isBare() || b.First-a.End > listReach || !r.endsRun(i) || r.isSaid(r.cues.listIndex, b.First-1, b.First) { // "65 %, Helligkeit 5"
		return
	}
	if clause, joined := r.marksBetween(a.End, b.First); clause || !joined && r.word(b.First-1) != r.word(a.First-1) {
		return
	}
	n, ok1 := r.numeralIn(b)
	m, ok2 := r.numeralIn(anchor)
	if !ok1 || !ok2 || n.Scaled || !n.Decimal && !r.isAlike(i) {
		return
	}
	switch {
	case a.Kind == Percentage && b.Value.Cmp(hundred) <= 0:
		r.lend(b, anchor)
	case a.Dimension == Money && m.Scaled && n.Decimal, a.Dimension == Money && isPrice(a) && isPrice(b) && !m.Scaled:
		r.lendScaled(b, anchor)
	}
}

// isPrice reports a figure with the decimals of a sum in coins: "17,90".
func isPrice(q *Quantity) bool { return q.Value != nil && q.Value.Exponent == -2 }

// marksBetween reports what stands between two figures: the mark of another clause, and
// what joins a list.
func (r *reading) marksBetween(from, to int) (clause, joined bool) {
	open := false
	for i := from; i < to; i++ {
		w := r.word(i)
		open = open || w == "("
		joined = joined || open || w == "," || w == ";" || r.has(r.cues.and, i)
		clause = clause || w == ":" && !open || w == "."
	}
	return clause, joined
}

// endsRun reports that behind figure i, and behind those that a comma or "and"
// joins to it, stands nothing that they could count ("3, 4 and 5 boats").
func (r *reading) endsRun(i int) bool {
	for last := min(len(r.out), i+listReach); i < last; i++ {
		q := &r.out[i]
		if !q.isBare() && q.Kind != Percentage {
			return false
		}
		at := r.link(q.End, true)
		if i+1 == len(r.out) || at != r.out[i+1].First || at == q.End {
			return q.Kind == Percentage || r.endsItem(q)
		}
	}
	return true
}

// isAlike reports that figure i stands in its list as those before it: behind the
// same word, or behind a name or a mark.
func (r *reading) isAlike(i int) bool {
	before := r.out[i].First - 1
	w := r.word(before)
	if w == "," || w == "(" || w == ":" || r.has(r.cues.and, before) || r.isName(before) {
		return true
	}
	for j := i - 1; j >= max(0, i-listReach) && r.out[j].Unit == r.out[i-1].Unit; j-- {
		if r.word(r.out[j].First-1) == w {
			return true
		}
	}
	return false
}
