package quantity

import (
	"strings"

	"beleg/extract/numeral"
)

// rateReach is how many words a counted noun has between its number and what it
// is per ("24,000 passengers a day").
const rateReach = 3

// rateOf takes a rate at token i into the count before it, and returns how many
// tokens it has. A share has no rate, and "8% a year" no year of its own.
func (r *reading) rateOf(i int) int {
	if len(r.out) == 0 {
		return 0
	}
	q := &r.out[len(r.out)-1]
	if q.Dimension == Age || q.Per != "" || q.Vague || i-q.End < 1 && q.Kind == Amount || i-q.End > rateReach {
		return 0
	}
	if r.isEach(q, i) || q.Kind == Percentage && i > q.End && r.pack.Stop[r.word(i-1)] { // "fell 3% in a year"
		return 0
	}
	unit, k := r.per(i)
	for j := q.End; j < i && k > 0; j++ {
		if !isLetters(r.s.Tokens[j].Text) || r.has(r.cues.and, j) || r.has(r.cues.or, j) {
			return 0
		}
	}
	if k > 0 && q.Kind == Amount {
		q.Per = unit
	}
	r.base(i, i+k)
	return k
}

// pastRate returns where q and the rate behind it end, which is no part of a share: "2%
// a year over five years".
func (r *reading) pastRate(q *Quantity) int {
	if q.Kind != Percentage {
		return q.End
	}
	_, k := r.per(q.End)
	return q.End + k
}

// isEach reports that the word at token i deals out what follows rather than
// being what q is per: no time is per a number ("drei Jahre lang je 100 000
// Stellen").
func (r *reading) isEach(q *Quantity, i int) bool {
	return q.Dimension == Duration && r.has(r.cues.perNumber, i) && !r.has(r.cues.per, i)
}

// base says of a number that a rate is per why it is no figure of its own.
func (r *reading) base(i, end int) {
	for ; i < end; i++ {
		if hasDigit(r.word(i)) { // "per 1,000", "per km2"
			r.reject(i, i+1, rateBase)
		}
	}
}

const rateBase = "the base of a rate"

// isBase reports a power of ten behind what deals it out, with no figure that is so
// much per it ("the number of museums per 100,000 residents").
func (r *reading) isBase(n numeral.Numeral) bool {
	v, k := r.cues.perNumber.MatchBefore(r.s, n.First)
	return k > 0 && v != "each" && n.Value.Cmp(hundred) >= 0 && isPowerOfTen(n.Value) && !r.hasUnit(n)
}

// per reads what a rate is per at token i: "a month", "per 100,000 people".
func (r *reading) per(i int) (unit string, n int) {
	if unit, n = r.cues.per.Match(r.s, i); n > 0 {
		if r.hyphen(i+n) > i+n || r.has(r.cues.perNot, i+n) && !strings.HasPrefix(unit, "{") || r.goesOnAsDate(i+n) || r.isOrdinal(i, n) { // "a year-long", "im Monat zuvor"
			return "", 0
		}
		return unit, n
	}
	_, k := r.cues.perNumber.Match(r.s, i)
	if k == 0 {
		return "", 0
	}
	m, ok := r.numeral(i + k)
	if !ok || m.Value.Cmp(hundred) < 0 || m.Value.Coeff.Sign() <= 0 || r.overlaps(i, m.End) || !isPowerOfTen(m.Value) {
		return "", 0
	}
	end := m.End
	if _, unit := r.unitAt(end); unit > 0 { // "20 kWh per 100 km"
		return "", 0
	}
	if _, k := r.cues.counted.Match(r.s, end); k > 0 {
		end += k
	} else if end < len(r.s.Tokens) && isLetters(r.s.Tokens[end].Text) && !r.isFree(end) {
		end++
	}
	_, k = r.cues.per.Match(r.s, end) // "per 1,000 people a year"
	return Plain(m.Value), end + k - i
}

// goesOnAsDate reports that token i, behind a unit of time, makes a date of it: "im
// Jahr 2022", "im Monat Mai".
func (r *reading) goesOnAsDate(i int) bool {
	return r.isTaken(i) && (hasDigit(r.word(i)) || r.pack.Format.NounCapitals && r.isCapital(i))
}

// isOrdinal reports that the rate of n tokens at token i is an ordinal before its
// noun: "for a second site".
func (r *reading) isOrdinal(i, n int) bool {
	_, ordinal := r.pack.Ordinals.Match(r.s, i+n-1)
	return ordinal > 0 && r.isArticle(i) && r.isCounted(i+n)
}

// rate reads what the figure is per ("$20 million monthly", "jährlich mehr als
// 100 Millionen").
func (r *reading) rate(q *Quantity) {
	if q.Kind != Amount || q.Vague {
		return
	}
	if unit, k := r.per(r.hyphen(q.End)); k > 0 && !r.overlaps(q.End, q.End+k) && !r.isEach(q, r.hyphen(q.End)) {
		if q.Dimension != Age {
			q.Per = unit
			q.End = r.hyphen(q.End) + k
		}
		return
	}
	if unit, k := r.cues.per.MatchBefore(r.s, q.First); k == 1 && (q.Dimension == Count || r.hasRate(q)) && !r.claimed(q.First-k) {
		q.Per = unit
		q.First -= k
		return
	}
	if unit, k := r.cues.per.Match(r.s, 0); k > 0 && len(r.out) == 0 && r.hasRate(q) && r.isOften(q, k) {
		q.Per = unit
	}
}

// hasRate reports a figure of what comes so often: a sum, a number of things, or what is
// made and used by the mass, the volume or the energy.
func (r *reading) hasRate(q *Quantity) bool {
	switch q.Dimension {
	case Money, "energy", "mass", "volume":
		return true
	case Count:
		return r.isCountedNoun(q.End)
	}
	return false
}

// isOften reports that the rate which opens the sentence, up to token k, tells how often
// q is: its verb is next, and no preposition stands before q ("Jährlich sterben in Europa 8.000
// Menschen", not "Jährlich öffnet der Markt mit 20 Buden").
func (r *reading) isOften(q *Quantity, k int) bool {
	at := r.opening(q) - 1
	return r.pack.Format.NounCapitals && isLetters(r.word(k)) && !r.isCapital(k) && !r.pack.Stop[r.word(at)] && (at == k || r.isCapital(at))
}
