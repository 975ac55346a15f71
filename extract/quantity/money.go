package quantity

import (
	"strings"

	"github.com/cockroachdb/apd/v3"

	"beleg/extract/lang"
	"beleg/extract/numeral"
)

// moneySign reads a currency that stands before its number ("€5", "US$ 5",
// "EUR 4,2 Milliarden"). It returns the token where the number starts.
func (r *reading) moneySign(i int) (number int, c lang.Currency, ok bool) {
	c, n := r.pack.Currencies.Match(r.s, i)
	if _, k := r.cues.known.Match(r.s, i); n == 0 || k > n || !r.isWritten(c, i, n) || r.overlaps(i, i+n) { // "Euro 2024"
		return i, lang.Currency{}, false
	}
	if c.Class == "name" && r.isArticle(i-1) && !numeral.IsDigits(r.word(i+n)) { // "ein Euro fünfzig"
		return i, lang.Currency{}, false
	}
	if c.Class == "minor" || c.Class == "behind" || c.Class == "scaled" {
		return i, lang.Currency{}, false
	}
	if c.Class == "name" && r.s.Tokens[i].Text == r.s.Tokens[i].Fold && !r.isSum(i+n) { // "euros 5"
		return i, lang.Currency{}, false
	}
	if r.hyphen(i+n) > i+n && numeral.IsDigits(r.word(i+n+1)) && c.Class == "sign" { // "$-5"
		n++
	}
	if c.Class == "sign" && r.word(i+n) == "." && r.s.Glued(i+n) && r.s.Glued(i+n+1) && numeral.IsDigits(r.word(i+n+1)) { // "$.99"
		n++
	}
	return i + n, c, true
}

// isSum reports a number at token i that a currency before it is told of though it
// is no sign ("dollar 22.5 million"): one of a size and that counts nothing else.
func (r *reading) isSum(i int) bool {
	n, ok := r.numeral(i)
	return ok && !n.Words && (n.Scaled || n.Grouped || n.Decimal) && !r.isCounted(n.End) && !r.hasUnit(n)
}

// isWritten reports whether a code or sign is written as one: "TRY 5", not "try
// 5"; "R5,000", not "R 5"; "A$5", not "a $5"; "C $ 5", not "Series C $5".
func (r *reading) isWritten(c lang.Currency, i, n int) bool {
	_, text := r.s.Slice(i, i+n)
	switch c.Class {
	case "code":
		return strings.ToUpper(text) == text && (len(text) > 1 || r.s.Glued(i+1) && numeral.IsDigits(r.word(i+1)))
	case "sign":
		return !strings.Contains(text, " ") || strings.ToUpper(text) == text && !r.isArticle(i) && i > 0 && !r.isCapital(i-1)
	}
	return true
}

// noCurrency is the code of ISO 4217 for names that do not say whose they are
// ("Kronen", "pesos"): money without a unit.
const noCurrency = "XXX"

// money makes a sum of q in a currency.
func (q *Quantity) money(c lang.Currency, rule string) {
	q.Dimension, q.Unit, q.Assumed = Money, c.Code, c.Assumed
	if c.Code == noCurrency {
		q.Unit = ""
	}
	if c.Factor != nil {
		q.times(c.Factor)
	}
	q.rule(rule)
}

// repeatedSign takes a currency that is said again behind the number ("$5 US",
// "£5 million pounds", "US$5m USD").
func (r *reading) repeatedSign(q *Quantity) {
	c, n := r.pack.Currencies.Match(r.s, q.End)
	if n == 0 || !r.isWritten(c, q.End, n) || c.Code != q.Unit && !q.Assumed || c.Class == "minor" || c.Class == "sign" && !r.s.Glued(q.End) {
		return
	}
	q.Unit, q.Assumed = c.Code, c.Assumed
	q.extend(q.End + n)
}

// moneyWord reads the currency behind a number ("5 Millionen Euro", "20 cents").
func (r *reading) moneyWord(q *Quantity, at int) bool {
	c, n := r.pack.Currencies.Match(r.s, at)
	if n == 0 || c.Class == "sign" && n > 1 && !r.s.Glued(at+n-1) || !r.isWritten(c, at, n) || r.overlaps(at, at+n) || r.isWeight(q, at) {
		return false
	}
	if c.Class == "scaled" && (q.Value == nil || q.Value.Cmp(thousand) < 0) { // "with 240 won"
		return false
	}
	if c.Factor != nil && c.Factor.Cmp(one) > 0 && c.Class != "code" && !r.isFree(at+n) && r.isCountedNoun(at+n) { // "five grand pianos"
		return false
	}
	if r.s.Glued(at+n) && !r.s.Glued(at) && numeral.IsDigits(r.word(at+n)) { // "in 2019 $5 million", "3 USD50 cards"
		return false
	}
	if c.Class == "minor" && len(r.s.Tokens[at].Text) == 1 && !r.isCoin(q, c, at) {
		return false
	}
	q.money(c, "money-word")
	q.extend(at + n)
	r.scaleBehind(q, c)
	return true
}

// isCoin reports that the letter at token i is the short form of a coin: written on its
// number ("20p", not "20 p"), and one that also names other things has decimals or a
// rate ("4.5c", "4c a share", not "flat 4c").
func (r *reading) isCoin(q *Quantity, c lang.Currency, i int) bool {
	if !r.s.Glued(i) || r.isCapital(i) || !c.Assumed {
		return r.s.Glued(i) && !r.isCapital(i)
	}
	_, rate := r.per(i + 1)
	return q.Value != nil && q.Value.Exponent < 0 || rate > 0
}

// scaleBehind takes a scale that follows its currency ("75 USD million").
func (r *reading) scaleBehind(q *Quantity, c lang.Currency) {
	sc, k := r.pack.Scales.Match(r.s, q.Stop)
	if k == 0 || sc.Class != "word" || c.Class != "code" || q.Value == nil || q.Value.Cmp(thousand) >= 0 {
		return
	}
	q.Value = times(q.Value, sc.Value)
	q.extend(q.Stop + k)
}

// isWeight tells pounds of weight from pounds of money: the word is a unit too,
// no scale is in the number, and the sentence speaks of weight.
func (r *reading) isWeight(q *Quantity, at int) bool {
	u, k := r.unitAt(at)
	if k == 0 || u.Dimension != "mass" || q.Digits > 3 {
		return false
	}
	if r.has(r.cues.weightOf, at+k) && q.Value != nil && q.Value.Cmp(thousand) < 0 { // "two pounds of meat"
		return true
	}
	if r.word(at-1) == "-" && r.word(at+k) != "-" && isLetters(r.word(at+k)) { // "a 3-pound hammer", not "a 5-pound note"
		return !r.has(r.cues.poundMoney, at+k)
	}
	if last := len(r.out) - 1; last >= 0 && r.out[last].Dimension == length && r.link(r.out[last].End, true) == q.Number { // "6-foot-6, 240 pounds"
		return true
	}
	if r.word(at+k) == "(" { // "180 pounds (82 kg)"
		if m, ok := r.numeral(at + k + 1); ok {
			v, n := r.unitAt(m.End)
			return n > 0 && v.Dimension == "mass"
		}
	}
	for i := range r.s.Tokens {
		if r.has(r.cues.weight, i) {
			return true
		}
	}
	return false
}

// times multiplies the value of q, or both its ends.
func (q *Quantity) times(factor *apd.Decimal) {
	q.Value, q.Low, q.High = times(q.Value, factor), times(q.Low, factor), times(q.High, factor)
}

// cents gives cents that do not say of what the currency of the sum nearest to them:
// "$63.10, 45 cents more".
func (r *reading) cents() {
	for i := range r.out {
		r.centsOf(i)
	}
}

// centsOf is cents for figure i.
func (r *reading) centsOf(i int) {
	q := &r.out[i]
	c, k := r.pack.Currencies.MatchBefore(r.s, q.Stop)
	if q.Dimension != Money || k == 0 || c.Class != "minor" || !c.Assumed || q.is(compoundValue) {
		return
	}
	for d := 1; d < len(r.out); d++ {
		for _, j := range [...]int{i - d, i + d} {
			if j < 0 || j >= len(r.out) || r.out[j].Dimension != Money {
				continue
			}
			other, _ := r.pack.Currencies.MatchBefore(r.s, r.out[j].Stop)
			if _, ok := r.cues.centOf.One(lang.Fold(r.out[j].Unit)); ok && other.Factor == nil {
				q.Unit, q.Assumed = r.out[j].Unit, r.out[j].Assumed
				return
			}
		}
	}
}

// isMoneyAt reports a currency at token i.
func (r *reading) isMoneyAt(i int) bool {
	_, k := r.pack.Currencies.Match(r.s, i)
	return k > 0
}

// isMoneyBefore reports a currency right before token i.
func (r *reading) isMoneyBefore(i int) bool {
	_, k := r.pack.Currencies.MatchBefore(r.s, i)
	return k > 0
}
