package quantity

import (
	"github.com/cockroachdb/apd/v3"

	"beleg/extract/lang"
	"beleg/extract/numeral"
)

// compoundValue is the rule of a value in several units.
const compoundValue = "compound-value"

// compound adds the smaller units behind q: "vier Jahre und sechs Monate", "6
// feet 4 inches", "15 Dollar und 15 Cent". The value is in the smallest unit of
// measures, in the currency of money.
func (r *reading) compound(q *Quantity, n numeral.Numeral) {
	if q.Value == nil || q.Kind != Amount || q.Per != "" || n.Decimal || n.Scaled {
		return
	}
	if q.Dimension == Money {
		r.compoundMoney(q)
		return
	}
	if _, k := r.cues.half.Match(r.s, q.Stop); k > 0 && q.Dimension != Count { // "one hour and a half"
		q.Value = plus(q.Value, half)
		q.compounded(q.Stop + k)
		return
	}
	alone := *q
	u, ok := r.stated(q)
	listed := false
	for ok {
		comma := r.word(q.Stop) == ","
		if u, ok = r.smaller(q, u); ok {
			listed = listed || comma
		}
	}
	if listed && (r.word(q.Stop) == "," || r.has(r.cues.or, q.Stop) || r.has(r.cues.and, q.Stop)) { // "a week, an hour or a day"
		*q = alone
	}
	switch q.Unit {
	case foot:
		r.feetAndInches(q)
	case "m":
		r.centimetres(q)
	}
}

// stated returns the unit that q ends with.
func (r *reading) stated(q *Quantity) (lang.Unit, bool) {
	for i := q.Stop - 1; i > q.Number; i-- {
		if u, k := r.unitAt(i); k > 0 && i+k == q.Stop && u.Code == q.Unit {
			return u, true
		}
	}
	return lang.Unit{}, false
}

// link steps over what joins the parts of one value or the items of a list:
// nothing, "and", and a comma where one may stand.
func (r *reading) link(i int, comma bool) int {
	if comma && r.word(i) == "," {
		i++
	}
	_, k := r.cues.and.Match(r.s, i)
	return i + k
}

// smaller adds a part in a smaller unit to q, of which u holds a whole number.
func (r *reading) smaller(q *Quantity, u lang.Unit) (lang.Unit, bool) {
	at := r.link(q.Stop, q.Dimension == Duration)
	m, ok := r.numeral(at)
	if !ok || m.Scaled || m.Modifier != "" || m.Article && !m.Pronoun && q.Dimension != Duration || r.overlaps(at, m.End) {
		return u, false
	}
	v, k := r.unitAt(r.hyphen(m.End))
	if k == 0 || v.Dimension != u.Dimension || v.Class == "letter" && m.Words || v.Factor.Cmp(u.Factor) >= 0 {
		return u, false
	}
	if _, ordinal := r.pack.Ordinals.Match(r.s, r.hyphen(m.End)); ordinal > 0 && m.Value.Cmp(one) > 0 { // "two second halves"
		return u, false
	}
	if end := r.hyphen(m.End) + k; r.has(r.cues.unitOwn, end-k) || u.Dimension == length && r.pack.Format.NounCapitals && r.isName(end) { // "14 km und 850 Höhenmeter", "und 300 Meter Anstieg"
		return u, false
	}
	ratio, whole := divide(u.Factor, v.Factor)
	if !whole || m.Value.Cmp(ratio) >= 0 {
		return u, false
	}
	q.Value, q.Unit = plus(times(q.Value, ratio), m.Value), v.Code
	q.compounded(r.hyphen(m.End) + k)
	return v, true
}

// compounded says that q has its value of several units, and where it ends.
func (q *Quantity) compounded(end int) {
	q.Digits = numeral.DigitsOf(q.Value)
	q.rule(compoundValue)
	q.extend(end)
}

const (
	foot = "[ft_i]"
	inch = "[in_i]"
)

// feetAndInches reads the inches of "6-foot-6", "6 foot 4" and "six-foot-six".
func (r *reading) feetAndInches(q *Quantity) {
	at := r.hyphen(q.Stop)
	m, ok := r.numeral(at)
	feet, _ := r.numeralIn(q)
	if !ok || m.Words != feet.Words || m.Scaled || m.Value.Cmp(twelve) >= 0 || r.overlaps(at, m.End) {
		return
	}
	if at == q.Stop && (m.Article || !r.isFree(m.End) || r.hyphen(m.End) > m.End) { // "a ten-foot two-man boat"
		return
	}
	q.Value, q.Unit = plus(times(q.Value, twelve), m.Value), inch
	end := m.End
	if u, k := r.unitAt(end); k > 0 && u.Code == inch && r.s.Glued(end) { // "6ft 4in"
		end += k
	}
	q.compounded(end)
}

// centimetres reads the two figures of "1 Meter 70" and "zwei Meter zehn".
func (r *reading) centimetres(q *Quantity) {
	at := q.Stop
	m, ok := r.numeral(at)
	metres, _ := r.numeralIn(q)
	if !ok || m.Words != metres.Words || r.word(at-1) == "m" || r.isName(m.End) || !r.pack.Format.NounCapitals && !r.isFree(m.End) {
		return
	}
	if m.Words && !isCents(m) || !m.Words && (!r.isTwoFigures(at) || m.End != at+1) || r.overlaps(at, m.End) {
		return
	}
	q.Value, q.Unit = plus(times(q.Value, hundred), m.Value), "cm"
	q.compounded(m.End)
}

// compoundMoney adds the cents behind whole dollars.
func (r *reading) compoundMoney(q *Quantity) {
	if r.bareCents(q) || r.spokenCents(q) {
		return
	}
	at := r.link(q.Stop, false)
	m, ok := r.numeral(at)
	if !ok || m.Article || m.Scaled || m.Value.Cmp(hundred) >= 0 || r.overlaps(at, m.End) {
		return
	}
	c, k := r.pack.Currencies.Match(r.s, m.End)
	if k == 0 || c.Class != "minor" || c.Factor.Cmp(one) > 0 || c.Code != q.Unit && !c.Assumed && c.Code != noCurrency {
		return
	}
	q.Value = plus(q.Value, times(m.Value, c.Factor))
	q.compounded(m.End + k)
}

// bareCents reads "3 Euro 50" and "17 USD 25": two figures that nothing follows
// that they could count.
func (r *reading) bareCents(q *Quantity) bool {
	at := q.Stop
	cents := r.word(at)
	if !r.isTwoFigures(at) || !r.isFree(at+1) || r.s.Glued(at+1) && r.word(at+1) != "." && r.word(at+1) != "," {
		return false
	}
	if r.has(r.cues.percent, at+1) || r.has(r.cues.joiner, at+1) || q.Value.Exponent < 0 || r.isMoneyAt(at+1) {
		return false
	}
	v, _, err := apd.NewFromString("0." + cents)
	if err != nil {
		return false
	}
	q.Value = plus(q.Value, v)
	q.compounded(at + 1)
	return true
}

// spokenCents reads what is said of a price without the word for cents: "thirteen
// dollars forty-five", "13 Euro fünfzig", and "15 dollars and 15" where nothing else
// can be meant.
func (r *reading) spokenCents(q *Quantity) bool {
	at := r.link(q.Stop, false)
	m, isNumeral := r.numeral(at)
	price, isPrice := r.numeralIn(q)
	if !isNumeral || !isPrice || !isCents(m) || r.overlaps(at, m.End) {
		return false
	}
	if at == q.Stop && !r.saysCents(at) {
		return false
	}
	if at > q.Stop {
		ends := r.word(m.End) == "" || r.word(m.End) == "."
		if !ends || m.Words != price.Words || len(r.out) > 0 || price.Value.Cmp(hundred) >= 0 || r.follows(r.cues.between, q.First) {
			return false
		}
	}
	q.Value = plus(q.Value, times(m.Value, hundredth))
	q.compounded(m.End)
	return true
}

// saysCents reports two figures in words at token i that count nothing behind them, as
// the cents of a price before them: "a dollar fifty".
func (r *reading) saysCents(i int) bool {
	m, ok := r.numeral(i)
	return ok && m.Words && isCents(m) && (r.isClauseEnd(m.End) || r.pack.Format.NounCapitals && r.countsNothing(m.End))
}

// hasCents reports the cents of a price at token i, with or without their word: "a
// dollar fifty", "einen Euro fünfzig Cent".
func (r *reading) hasCents(i int) bool {
	m, ok := r.numeral(i)
	c, _ := r.pack.Currencies.Match(r.s, m.End)
	return ok && (r.saysCents(i) || !m.Article && c.Class == "minor")
}

// isCents reports a whole number of two figures.
func isCents(m numeral.Numeral) bool {
	return !m.Article && !m.Scaled && !m.Decimal && m.Value.Cmp(ten) >= 0 && m.Value.Cmp(hundred) < 0
}
