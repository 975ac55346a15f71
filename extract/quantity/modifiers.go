package quantity

import "beleg/extract/numeral"

// modify reads the modifiers around q ("mindestens", "or more") and takes them
// into its quote, but for those that stand apart ("an estimated population of").
func (r *reading) modify(q *Quantity) {
	r.toldAge(q)
	r.before(q)
	r.after(q)
	if q.Modifier == "" {
		q.Modifier = r.apart(q)
	}
}

// before reads the modifiers before q, at most two: "at least some".
func (r *reading) before(q *Quantity) {
	first := q.First
	if r.isArticle(first-1) && r.isModified(first-1) && (q.Fraction != "" || q.Dimension == Ratio || !r.isPlaced(first-1) && !r.isOutdone(first-1)) { // "nearly a 20-degree drop", "fast die Hälfte"
		first--
	}
	m, k := r.modifierBefore(q, first)
	if k == 0 {
		m, k = r.boundBefore(q)
	}
	if k == 0 {
		m, k = r.priceBefore(q)
	}
	if k == 0 && r.isGood(q.Number) && (q.Fraction != "" || q.is("fraction-unit")) { // "ein gutes halbes Jahr"
		m, k = r.cues.good.MatchBefore(r.s, q.Number)
	}
	if k == 0 {
		return
	}
	q.Modifier, q.First = m, first-k
	outer, k := r.modifierBefore(q, q.First)
	if k == 0 {
		return
	}
	q.First -= k
	if outer != "approx" {
		q.Modifier = outer
	}
}

// isPlaced reports that a preposition governs the article at token i ("around
// the 4 corners", "over a £3m fraud").
func (r *reading) isPlaced(i int) bool { return r.ends(r.cues.preposition, i) }

// isOutdone reports that the article at token i is definite and what a comparison is
// drawn with: "more than the 240,000 forecast" says nothing of that figure.
func (r *reading) isOutdone(i int) bool {
	return r.has(r.cues.article, i) && (r.ends(r.cues.than, i) || r.ends(r.cues.apartOf, i))
}

// modifierBefore returns the modifier that ends before token i; not one that
// governs something else there ("a book about", "verfügt über").
func (r *reading) modifierBefore(q *Quantity, i int) (m string, k int) {
	m, k = r.cues.modifier.MatchBefore(r.s, i)
	if k == 0 || r.overlaps(i-k, i) || r.claimed(i-k) || r.isModifierNoun(i-k) || r.isLooseSign(q, i-k) {
		return "", 0
	}
	if _, n := r.cues.modifierNot.MatchBefore(r.s, i); n > k {
		return "", 0
	}
	if r.has(r.cues.preposition, i-k) && r.isPrepositional(q, i-k) {
		return "", 0
	}
	return m, k
}

// isModifierNoun reports a noun at token i that is spelled like a modifier: "in dieser
// Runde zwei Millionen Euro".
func (r *reading) isModifierNoun(i int) bool {
	return r.pack.Format.NounCapitals && r.isName(i) && (isLetters(r.word(i-1)) || r.isInside(i))
}

// isLooseSign reports a sign like "<" at token i that bounds no figure: part of an
// arrow or a tag, or the mark of a menu or a quotation ("> 5 tips").
func (r *reading) isLooseSign(q *Quantity, i int) bool {
	if w := r.word(i); w != "<" && w != ">" {
		return false
	}
	if r.s.Glued(i) && r.word(i-1) != "(" {
		return true
	}
	return !r.s.Glued(i+1) && (i == 0 || !q.isMeasured())
}

// isGood reports an adjective before token i that makes a part of it a little more:
// "ein gutes Drittel".
func (r *reading) isGood(i int) bool {
	_, k := r.cues.good.MatchBefore(r.s, i)
	return k > 0 && r.isArticle(i-k-1)
}

// boundBefore returns the bound of a measure that a noun states: "Böen bis 100 km/h".
func (r *reading) boundBefore(q *Quantity) (m string, k int) {
	m, k = r.cues.modifierBound.MatchBefore(r.s, q.First)
	noun := q.First - k - 1
	switch {
	case k == 0, q.Value == nil, !q.isMeasured(), noun < 1, !r.isCapital(noun):
		return "", 0
	case r.overlaps(noun, q.First), r.claimed(noun), r.ends(r.cues.from, noun):
		return "", 0
	}
	return m, k
}

// priceBefore returns the bound of a price behind what is sold: "rooms from £80", not
// "prices from £5 to £8".
func (r *reading) priceBefore(q *Quantity) (m string, k int) {
	m, k = r.cues.modifierPrice.MatchBefore(r.s, q.First)
	if k == 0 || q.Dimension != Money || !r.ends(r.cues.priced, q.First-k) || r.leadsToPrice(q.End) || r.claimed(q.First-k) {
		return "", 0
	}
	return m, k
}

// leadsToPrice reports a clause from token i on that tells of another price which the one
// before it rises to: "from £2.40 a ride to £2.90".
func (r *reading) leadsToPrice(i int) bool {
	for ; !r.isBreak(i) && r.word(i) != "."; i++ {
		if _, k := r.cues.to.Match(r.s, i); k > 0 && r.isMoneyAt(i+k) {
			return true
		}
	}
	return false
}

// isMeasured reports a share, a sum or a measure that is no time.
func (q *Quantity) isMeasured() bool {
	return q.Kind != Amount || q.Dimension != Count && q.Dimension != Duration && q.Dimension != Age
}

// isPrepositional reports a preposition at token i that bounds no number:
// before a share or both of two ("um die Hälfte", "an die beiden"), before a cause
// ("fined over $3 million loss"), where a particle completes it ("über 14 Tage
// hinweg"), or over a stretch of time that another figure lasts ("$4 billion over
// five years").
func (r *reading) isPrepositional(q *Quantity, i int) bool {
	_, k := r.cues.preposition.Match(r.s, i)
	n, ok := r.numeralIn(q)
	switch {
	case q.Fraction != "" && k > 1 && (r.pack.Format.NounCapitals || !r.has(r.cues.fractionOf, q.End)), ok && n.Pronoun && q.Dimension == Count:
		return true
	case q.Dimension == Money && r.ends(r.cues.modifierCause, i) && r.isCountedNoun(q.End) && !r.isFree(q.End):
		return true
	case r.has(r.cues.modifierNotAfter, q.End), q.Dimension == Count && r.has(r.cues.modifierNotAfter, q.End+1):
		return true
	case q.Dimension != Duration || !r.has(r.cues.lasting, i):
		return false
	case len(r.out) > 0 && r.pastRate(&r.out[len(r.out)-1]) == i, r.isSpread(i):
		return true
	}
	return (i == 0 || r.word(i-1) == ",") && r.opensClause(q.End)
}

// spreadReach is how many words of what a figure is of stand between it and the
// time it is spread over.
const spreadReach = 5

// isSpread reports that only what the last figure is of stands between it and the
// preposition at token i, and that it is money, a count or how much something changed:
// "lost 21% of their weight over 72 weeks", not "300 people waited over two hours".
func (r *reading) isSpread(i int) bool {
	last := len(r.out) - 1
	if last < 0 || i-r.out[last].End > spreadReach || r.isFree(i-1) && !r.has(r.cues.counted, i-1) {
		return false
	}
	for j := r.out[last].End; j < i; j++ {
		if !isLetters(r.word(j)) || r.isTaken(j) || r.has(r.cues.finite, j) {
			return false
		}
	}
	counts := r.out[last].Dimension == Count && i-r.out[last].End <= 1 // "drew 45,000 people over three days"
	return counts || r.out[last].Dimension == Money || r.isDifference(&r.out[last])
}

// opensClause reports at token i what opens the main clause behind an adverbial where
// nouns have no capitals: "Over five years, sales", "Over ten days the".
func (r *reading) opensClause(i int) bool {
	return !r.pack.Format.NounCapitals && (r.isArticle(i) || r.isCapital(i) || r.word(i) == ",")
}

// after reads the modifiers behind q ("or more", "100+").
func (r *reading) after(q *Quantity) {
	grows := q.Kind == Percentage && r.pack.Format.NounCapitals && r.isCapital(q.End) && r.has(r.cues.changeNoun, q.End) // "3 Prozent Plus"
	if m, k := r.modifierAfter(q.End); k > 0 && !grows {
		q.Modifier = m
		q.End += k
	}
	if r.word(q.End) == "+" && r.s.Glued(q.End) {
		q.Modifier = "gte"
		q.End++
	}
}

// noModifier is what the table says of a phrase that only begins like a modifier
// ("plus interest").
const noModifier = "-"

// modifierAfter returns the modifier at token i; not one that goes on to another
// number ("20 und weniger als 30", "4 plus 3").
func (r *reading) modifierAfter(i int) (m string, k int) {
	m, k = r.cues.modifierAfter.Match(r.s, i)
	if k == 0 || m == noModifier || r.adds(i, k) || numeral.IsDigits(r.word(i+k)) || r.isSumSign(i+k) || r.hyphen(i+k) > i+k {
		return "", 0
	}
	for j := i; j < i+k; j++ {
		if _, n := r.cues.modifier.Match(r.s, j); j+n > i+k {
			return "", 0
		}
	}
	return m, k
}

// isSumSign reports the sign of a sum at token i: "£40m plus £5m".
func (r *reading) isSumSign(i int) bool {
	c, k := r.pack.Currencies.Match(r.s, i)
	return k > 0 && c.Class == "sign" && numeral.IsDigits(r.word(i+k))
}

// adds reports that the k words at token i add what a noun behind them says: "649
// Dollar plus Steuern".
func (r *reading) adds(i, k int) bool {
	_, plus := r.cues.plus.Match(r.s, i)
	return plus == k && isLetters(r.word(i)) && !r.s.Glued(i) && r.isMoneyBefore(i) && (r.isCountedNoun(i+k) || r.isDeterminer(i+k))
}

// nounReach is how many words of what is counted stand between a number and a
// modifier of its own.
const nounReach = 2

// apart returns the modifier that other words keep from q: "an estimated
// population of 84,000", "12 signatures and counting".
func (r *reading) apart(q *Quantity) string {
	if _, k := r.cues.apartOf.MatchBefore(r.s, q.First); k > 0 {
		for d := 2; d <= 2+nounReach; d++ {
			if m, n := r.cues.modifierApart.MatchBefore(r.s, q.First-k-d+1); n > 0 {
				return m
			}
		}
	}
	if q.Dimension == Ratio && r.approximates(q.End+1) { // "verdoppelte sich nahezu"
		return "approx"
	}
	for i := q.End + 1; i <= q.End+nounReach && isLetters(r.word(i-1)); i++ {
		if m, k := r.modifierAfter(i); k > 1 {
			return m
		}
	}
	return ""
}

// approximates reports an approximation at token i, or at the one before, that goes on
// to no number and governs nothing.
func (r *reading) approximates(i int) bool {
	for j := i - 1; j <= i; j++ {
		m, k := r.cues.modifier.Match(r.s, j)
		if _, number := r.numeral(j + k); m == "approx" && !number && !r.has(r.cues.preposition, j) && (j == i || !isLetters(r.word(j+k))) {
			return true
		}
	}
	return false
}

// isModified reports whether a modifier ends right before token i.
func (r *reading) isModified(i int) bool { return r.ends(r.cues.modifier, i) }
