package quantity

import (
	"strconv"

	"github.com/cockroachdb/apd/v3"

	"beleg/extract/lang"
	"beleg/extract/numeral"
)

// share returns n/d in percent: exact where that has an end, else rounded to two places,
// half to even, as docs/ledger.md says.
func share(n, d int64) *apd.Decimal {
	if v, _ := divide(apd.New(n*100, 0), apd.New(d, 0)); v != nil {
		return v
	}
	var out apd.Decimal
	c := apd.BaseContext.WithPrecision(40)
	c.Rounding = apd.RoundHalfEven
	_, _ = c.Quo(&out, apd.New(n*100, 0), apd.New(d, 0)) // d is at least 2
	_, _ = c.Quantize(&out, &out, -2)
	_, _ = out.Reduce(&out)
	return &out
}

// fractionOf makes the share n/d of q.
func (q *Quantity) fractionOf(n, d int64, text, rule string) {
	q.Kind, q.Unit, q.Fraction, q.Value, q.Digits = Percentage, "%", text, share(n, d), 1
	q.rule(rule)
}

// fraction reads a share in words ("two-thirds of", "die Hälfte der"), or a
// part of a unit ("half an hour", "eine halbe Stunde").
func (r *reading) fraction(i int) (q Quantity, ok bool) {
	f, k := r.numbers.Fraction(r.s, i)
	if k == 0 || r.overlaps(i, i+k) || r.s.Glued(i) && r.word(i-1) == "-" || r.isQuarterHour(i) {
		return q, false
	}
	q = newAmount(i, i+k)
	if n, isNumber := r.numeral(i); isNumber && n.Scaled {
		return q, false // "half a million"
	}
	if r.partOfUnit(&q, f) || r.partOfPoint(&q, f) {
		return q, true
	}
	if r.fractionRange(&q, f) {
		return q, true
	}
	if r.isPeriod(i, i+k) {
		return q, false
	}
	not := r.has(r.cues.fractionNot, i-1)
	if r.isSure(f, i+k) && k > 1 && (!not || f.Numerator > 1) {
		q.fractionOf(f.Numerator, f.Denominator, f.Text, "fraction")
		return q, true
	}
	named := r.has(r.cues.fractionNoun, r.hyphen(i+k)) || r.has(r.cues.fractionNoun, i+k-1)
	if not || !named && r.s.Glued(i+k) && r.word(i+k) == "-" {
		return q, false
	}
	if !named && !r.isShareOf(i, i+k, f) {
		return q, false
	}
	q.fractionOf(f.Numerator, f.Denominator, f.Text, "fraction")
	return q, true
}

// isPeriod reports a bare quarter or half that is one of a year, no share: "quarter over
// quarter", "over the quarter", "the quarter of 2023".
func (r *reading) isPeriod(first, end int) bool {
	how, _ := r.cues.modifier.MatchBefore(r.s, first)
	if end-first != 1 || !r.has(r.cues.fractionPeriod, first) || how == "approx" || r.has(r.cues.fractionBefore, first-1) { // "a good half", "fell by half in 2023"
		return false
	}
	year := r.word(end + 1)
	return !r.has(r.cues.fractionOf, end) || len(year) == 4 && numeral.IsDigits(year)
}

// isShareOf reports that the words around f, from token first to token end, make a
// share of it: "half of", "fell by half", "nearly a quarter", "a good third".
func (r *reading) isShareOf(first, end int, f lang.Fraction) bool {
	switch {
	case r.has(r.cues.fractionOf, end), r.has(r.cues.fractionBefore, first-1):
		return true
	case r.isModified(first), r.isArticle(first-1) && r.isModified(first-1):
		return true
	case r.closesClause(first, end), r.isWhoever(first, end, f), r.isOneOfMany(first, end, f), r.isLevelShare(first, end), r.isOnePart(first, end, f):
		return true
	}
	return r.isGood(first) && r.isSure(f, end)
}

// fractionRange reads two shares that bound one: "a third to a half of them",
// "zwischen einem Viertel und einem Drittel".
func (r *reading) fractionRange(q *Quantity, f lang.Fraction) bool {
	_, k := r.cues.joiner.Match(r.s, q.Stop)
	rule := "range-to"
	if _, open := r.cues.between.MatchBefore(r.s, q.Number); open > 0 {
		_, k = r.cues.and.Match(r.s, q.Stop)
		q.First, rule = q.Number-open, "range-between"
	}
	high, n := r.numbers.Fraction(r.s, q.Stop+k)
	if k == 0 || n == 0 || high.Numerator*f.Denominator <= f.Numerator*high.Denominator || r.has(r.cues.from, q.Number-1) {
		q.First = q.Number
		return false
	}
	q.fractionOf(f.Numerator, f.Denominator, "", rule)
	q.Low, q.High, q.Value = q.Value, share(high.Numerator, high.Denominator), nil
	q.extend(q.Stop + k + n)
	return true
}

// isSure reports a share that ends at token end in a word that says nothing else:
// "two thirds want it", "ein Drittel Saft"; not "two quarters", "ein Viertel".
func (r *reading) isSure(f lang.Fraction, end int) bool {
	which, k := r.cues.fractionSure.MatchBefore(r.s, end)
	return k > 0 && (which != "several" || f.Numerator > 1)
}

// closesClause reports a share of one word and its article that closes a clause
// ("the canton a quarter.").
func (r *reading) closesClause(first, end int) bool {
	aged := r.word(end) == "," && numeral.IsDigits(r.word(end+1)) // "a third, 19, was shot"
	return r.isArticle(first) && end-first == 2 && (end == len(r.s.Tokens) || r.word(end) == "." || r.word(end) == ",") && !aged
}

// isOnePart reports one part, counted and not with an article, and no noun behind it that an
// ordinal would rank: "exactly one sixth.", not "one third party".
func (r *reading) isOnePart(first, end int, f lang.Fraction) bool {
	return f.Numerator == 1 && end-first == 2 && !r.isArticle(first) && !hasDigit(r.word(first)) && (r.isFree(end) || r.has(r.cues.finite, end))
}

// isWhoever reports a share of several parts that opens its clause and that a
// verb follows ("Two thirds agreed", "drei Viertel lehnten ab").
func (r *reading) isWhoever(first, end int, f lang.Fraction) bool {
	if f.Numerator < 2 || hasDigit(r.word(first)) || !isLetters(r.word(end)) || r.isCapital(end) {
		return false
	}
	return first == 0 || r.word(first-1) == "," || r.word(first-1) == ";" || r.word(first-1) == ":"
}

// isOneOfMany reports one part and its article with a verb behind it that an ordinal
// ("a third said") has not: one of the plural ("a fifth were"), or any behind "only", where
// another share opens the contrast ("two thirds left; a third stayed"), or a quarter at the
// head of its clause.
func (r *reading) isOneOfMany(first, end int, f lang.Fraction) bool {
	if !r.isArticle(first) || end-first != 2 {
		return false
	}
	if r.has(r.cues.fractionVerb, end) {
		return true
	}
	if _, past := r.cues.preterite.Ending(r.word(end), 2, 1); !past && !r.has(r.cues.finite, end) {
		return false
	}
	opens := r.word(first-1) == "," || r.word(first-1) == ";" || r.ends(r.cues.and, first)
	if r.ends(r.cues.fractionOnly, first) || f.Denominator == 4 && (opens || first == 0) {
		return true
	}
	last := len(r.out) - 1
	return opens && last >= 0 && r.out[last].Fraction != ""
}

// isLevelShare reports a share of one word and its article that is a level of a change,
// and that nothing behind it makes an ordinal: "up from a fifth in 2019", "from a third
// to a half".
func (r *reading) isLevelShare(first, end int) bool {
	if !r.isArticle(first) || end-first != 2 || r.isCounted(end) && !r.isFree(end) || r.has(r.cues.telling, end) {
		return false
	}
	if r.ends(r.cues.to, first) {
		return r.changeAt(first-2) != ""
	}
	if _, k := r.cues.elidedFrom.MatchBefore(r.s, first); k != 1 || !r.ends(r.cues.from, first) {
		return k > 1
	}
	_, k := r.cues.to.Match(r.s, end)
	_, n := r.numbers.Fraction(r.s, end+k)
	return r.changeAt(first-2) != "" || k > 0 && n > 0
}

// partOfUnit reads "half an hour", "a quarter of a century", "ein halbes Jahr",
// "3/4 h".
func (r *reading) partOfUnit(q *Quantity, f lang.Fraction) bool {
	v, isExact := numeral.Quotient(f)
	at := q.Stop
	if r.has(r.cues.fractionOf, at) && r.isArticle(at+1) {
		at++
	}
	if w, k := r.pack.Numbers.Match(r.s, at); k > 0 && w.Class == "article" {
		at += k
	}
	at = r.hyphen(at)
	u, k := r.unitAt(at)
	if k == 0 || u.Class == "letter" && !numeral.IsDigits(r.word(q.Number)) || !isExact && at == q.Stop && !r.isCertain(q, f) {
		return false
	}
	q.Value, q.Digits, q.Dimension, q.Unit = v, numeral.DigitsOf(v), u.Dimension, u.Code
	q.rule("fraction-unit")
	q.extend(at + k)
	return true
}

// isCertain reports that q, which is f, is no ordinal before its unit: "2/3 cup",
// "one-third cup", "ein Drittel Liter", not "a third week".
func (r *reading) isCertain(q *Quantity, f lang.Fraction) bool {
	return numeral.IsDigits(r.word(q.Number)) || r.word(q.Stop-2) == "-" || r.isSure(f, q.Stop)
}

// pointPart is the rule of a part of a point.
const pointPart = "fraction-point"

// partOfPoint reads "half a percentage point", and "half a point" without the point
// itself, which package subject or [reading.points] takes.
func (r *reading) partOfPoint(q *Quantity, f lang.Fraction) bool {
	v, isExact := numeral.Quotient(f)
	at, of := q.Stop, r.has(r.cues.fractionOf, q.Stop)
	if of {
		at++
	}
	if w, k := r.pack.Numbers.Match(r.s, at); k > 0 && w.Class == "article" {
		at += k
	} else if of { // "half of the points"
		return false
	}
	at = r.hyphen(at)
	unit, k := r.cues.percent.Match(r.s, at)
	switch {
	case !isExact:
		return false
	case k > 0 && unit != "%":
		q.Kind, q.Unit = Percentage, unit
		q.rule("fraction-unit")
	case r.has(r.cues.pointWord, at):
		k, q.Dimension = 0, Count
		q.rule(pointPart)
	default:
		return false
	}
	q.Value, q.Digits = v, numeral.DigitsOf(v)
	q.extend(at + k)
	return true
}

// everyNth reads "jeder Dritte", "every third" as a share.
func (r *reading) everyNth(i int) (q Quantity, ok bool) {
	_, k := r.cues.every.Match(r.s, i)
	if k == 0 {
		return q, false
	}
	ord, n := r.pack.Ordinals.Match(r.s, i+k)
	if n == 0 {
		ord, n = r.digitOrdinal(i + k)
	}
	if n == 0 || r.overlaps(i, i+k+n) {
		return q, false
	}
	if u, unit := r.unitAt(i + k + n); unit > 0 && u.Dimension == Duration { // "every second day" tells how often
		return q, false
	}
	d, err := strconv.ParseInt(ord, 10, 64)
	if err != nil || d < 2 {
		return q, false
	}
	q = newAmount(i, i+k+n)
	q.fractionOf(1, d, "1/"+ord, "every-nth")
	return q, true
}

// digitOrdinal returns the number of an ordinal in digits at token i that a noun
// follows, and its tokens: "jedes 50. Kind", "every 50th child".
func (r *reading) digitOrdinal(i int) (number string, k int) {
	n, ok := r.numeral(i)
	mark := r.has(r.cues.ordinal, i+1) || r.pack.Format.OrdinalDot && r.word(i+1) == "."
	if !ok || n.Words || !isPlain(n) || n.End > i+1 || !mark || !r.s.Glued(i+1) || !r.isCountedNoun(i+2) || r.isTaken(i+2) {
		return "", 0
	}
	return Plain(n.Value), 2
}

// mostParts is of how many a few may be any share, mostChance of how many one may be.
const mostParts, mostChance = 100, 1_000_000

// isChance reports one of many that is a share of them and no name: "1 in 5,000
// children". "One of 1,000" is one of them, but where the words tell a rate.
func (r *reading) isChance(a, b numeral.Numeral, most string) bool {
	d, err := b.Value.Int64()
	if err != nil || a.Value.Cmp(one) != 0 || d > mostChance || share(1, d).IsZero() || r.ends(r.cues.name, a.First) {
		return false
	}
	return most == "1" || isPowerOfTen(b.Value) && (!a.Words || !r.isCountedNoun(b.End) && !r.has(r.cues.finite, a.First-1) && !r.has(r.cues.than, a.First-1))
}

// countsOneIn reports a noun between the numbers of a share that its clause begins with, and
// behind them no other: "One teacher in five plans to quit", not "one man in 20 cars".
func (r *reading) countsOneIn(a numeral.Numeral) bool {
	noun := a.End
	if !a.Words || a.First > 0 && isLetters(r.word(a.First-1)) || !r.isCounted(noun) || r.pack.Format.NounCapitals {
		return false
	}
	_, k := r.cues.oneIn.Match(r.s, noun+1)
	b, ok := r.numeral(noun + 1 + k)
	if k == 0 || !ok || b.Value.Cmp(hundred) > 0 {
		return false
	}
	_, past := r.cues.preterite.Ending(r.word(b.End), 2, 1)
	_, present := r.cues.plural.Ending(r.word(b.End), 2, 1) // of one: "plans"
	return r.isFree(b.End) || r.has(r.cues.finite, b.End) || past || present && a.Value.Cmp(one) == 0 && r.isFree(b.End+1)
}

// oneIn reads "one in five", "three out of ten", "zwei von drei" as a share:
// both numbers whole and small, the first the smaller.
func (r *reading) oneIn(i int) (q Quantity, ok bool) {
	a, isA := r.numeral(i)
	if !isA || a.Scaled || a.Decimal {
		return q, false
	}
	at := r.hyphen(a.End)
	most, k := r.cues.oneIn.Match(r.s, at)
	if k == 0 && r.countsOneIn(a) {
		at++
		most, k = r.cues.oneIn.Match(r.s, at)
	}
	if k == 0 {
		return q, false
	}
	if at += k; at > a.End+k { // "seven-in-ten"
		at = r.hyphen(at)
	}
	b, isB := r.numeral(at)
	if !isB || b.Scaled || b.Decimal || b.Article || r.overlaps(i, b.End) {
		return q, false
	}
	n, err1 := a.Value.Int64()
	d, err2 := b.Value.Int64()
	if err1 != nil || err2 != nil || n < 1 || n >= d || d > mostParts && !r.isChance(a, b, most) || most == "1" && n > 1 && !a.Words && d != 10 && d != 100 {
		return q, false
	}
	if r.percent(&Quantity{}, r.hyphen(b.End)) || r.word(b.End) == "-" {
		return q, false
	}
	if u, k := r.unitAt(b.End); k > 0 && u.Class != "" { // "one in five years" tells how often
		return q, false
	}
	q = newAmount(i, b.End)
	q.fractionOf(n, d, strconv.FormatInt(n, 10)+"/"+strconv.FormatInt(d, 10), "one-in")
	return q, true
}
