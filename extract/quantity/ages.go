package quantity

import (
	"strings"
	"unicode/utf8"

	"github.com/cockroachdb/apd/v3"

	"beleg/extract/numeral"
)

// An age that no word calls one lies between one year and so many.
var eldest = apd.New(115, 0)

var nine = apd.New(9, 0)

// age reads "aged 34", "34 years old", "34-jährige", "34-year-old" and
// "Meier, 34,".
func (r *reading) age(q *Quantity) bool {
	if unit, k := r.cues.ageAfter.Match(r.s, q.Stop); k > 0 {
		q.aged(unit, "age-after")
		q.extend(q.Stop + k)
		return true
	}
	if unit, k := r.cues.ageAfter.Match(r.s, r.hyphen(q.Stop)); k > 0 {
		q.aged(unit, "age-after")
		q.extend(r.hyphen(q.Stop) + k)
		return true
	}
	if u, k := r.unitAt(r.hyphen(q.Stop)); k > 0 && u.Dimension == Duration { // "three months old", "ein 90 Tage altes"
		at := r.hyphen(r.hyphen(q.Stop) + k)
		if _, old := r.cues.old.Match(r.s, at); old > 0 {
			q.aged(u.Code, "age-after")
			q.extend(at + old)
			return true
		}
	}
	if unit, k := r.cues.ageBefore.MatchBefore(r.s, q.Number); k > 0 {
		q.aged(unit, "age-before")
		if u, k := r.unitAt(q.Stop); k > 0 && u.Code == unit {
			q.extend(q.Stop + k)
		}
		return true
	}
	if r.isApposition(q) {
		q.aged("a", "age-apposition")
		return true
	}
	return false
}

// aged makes an age of q.
func (q *Quantity) aged(unit, rule string) {
	q.Dimension, q.Unit = Age, unit
	q.rule(rule)
}

// isApposition reports a bare number between commas behind a name ("Anna
// Meier, 34, says").
func (r *reading) isApposition(q *Quantity) bool {
	i := q.Number
	if i < 2 || q.Stop >= len(r.s.Tokens) {
		return false
	}
	if r.isInAside(q) {
		return true
	}
	switch open, shut := r.word(i-1), r.word(q.Stop); {
	case open == "(" && shut == ")" && !r.listsCounts(): // "der Fahrer (52)"
	case open == "," && (shut == "," || shut == "." || shut == ")"):
	default:
		return false
	}
	if !numeral.IsDigits(r.s.Tokens[i].Text) || len(r.s.Tokens[i].Text) > 3 || q.Stop != i+1 {
		return false
	}
	name := r.s.Tokens[i-2].Text
	return r.isCapital(i-2) && !r.claimed(i-2) && strings.ToUpper(name) != name && q.Value.Cmp(eldest) <= 0 && !r.has(r.cues.name, i-2)
}

// listsCounts reports a number alone in brackets behind a name in capitals, which nobody
// has whose age it could be: "CDU (18), Grüne (12)".
func (r *reading) listsCounts() bool {
	for i := 1; i+2 < len(r.s.Tokens); i++ {
		if r.word(i) != "(" || r.word(i+2) != ")" || !numeral.IsDigits(r.word(i+1)) {
			continue
		}
		name := r.s.Tokens[i-1].Text
		listed := r.word(i+3) == "," || r.has(r.cues.and, i+3)
		if listed && len(name) > 1 && isLetters(name) && strings.ToUpper(name) == name {
			return true
		}
	}
	return false
}

// bracketReach is how many words a bracket holds beside an age.
const bracketReach = 6

// isInAside reports a number that a comma parts from the words that share its brackets,
// behind a name in two words, or alone behind one that is cut short: "Anna Huber (CDU, 48)",
// "Max Frei (42, parteilos)", "Thomas K. (51)".
func (r *reading) isInAside(q *Quantity) bool {
	open, shut := q.Number-1, q.Stop
	alone := r.word(open) == "(" && r.word(shut) == ")"
	if !alone && r.word(open) == "," {
		for n := 0; n < bracketReach && isLetters(r.word(open-1)); n++ {
			open--
		}
		open--
	} else if !alone && r.word(shut) == "," {
		for n := 0; n < bracketReach && isLetters(r.word(shut+1)); n++ {
			shut++
		}
		shut++
	}
	if r.word(open) != "(" || r.word(shut) != ")" || open < 2 || !r.isAgeNumber(q) || q.Value == nil || q.Value.Cmp(grown) < 0 || q.Stop != q.Number+1 {
		return false
	}
	if r.word(open-1) == "." {
		return open > 2 && utf8.RuneCountInString(r.word(open-2)) == 1 && r.isCapital(open-2) && r.isCapital(open-3)
	}
	return !alone && r.isCapital(open-1) && r.isCapital(open-2) && !r.claimed(open-1) && !hasDigit(r.word(open-2)) && isLetters(r.word(open-1)) && isLetters(r.word(open-2))
}

// toldAge makes an age of a bare number, or of years, where the words around it
// speak of somebody's: "Children under six", "The suspect, 52,", "At 28 he",
// "who is 71,", "Mit 17 Jahren", "Mitte 40".
func (r *reading) toldAge(q *Quantity) {
	if q.Dimension == Age && q.End == q.Stop && r.isLasting(q.End) {
		q.Dimension = Duration
		q.rule("duration-noun")
		return
	}
	switch n, _ := r.numeralIn(q); {
	case q.Value == nil:
	case r.isAgeGroup(q.Number, n.End):
		r.ageGroup(q, n.End)
		return
	case r.isAgeDecade(q.Number, n.End), q.Dimension == Count && r.isSomeAge(n):
		r.ageDecade(q)
		return
	case (q.Dimension == Count || q.Dimension == Age) && q.End == q.Stop && r.ends(r.cues.agePart, q.First) && isRound(q.Value): // "Mitte vierzig"
		_, k := r.cues.agePart.MatchBefore(r.s, q.First)
		r.ageDecade(q)
		q.First -= k
		return
	}
	bare := q.Dimension == Count && q.Unit == "" && !q.Vague && q.End == q.Stop
	years := q.Dimension == Duration && q.Unit == "a" && r.has(r.cues.ageUnit, q.Stop-1)
	told := q.Dimension == Duration && q.Unit == "a" && q.End == q.Stop && (r.ends(r.cues.ageThan, q.Number) || r.isBracketed(q))
	if !bare && !years && !told || !r.isAgeNumber(q) {
		return
	}
	switch {
	case bare && r.has(r.cues.ageOlder, q.End) && !r.has(r.cues.ageThan, q.End+1): // "98 or older"
		q.aged("a", "age-told")
	case told, bare && r.ends(r.cues.ageThan, q.Number) && (!r.isCountedNoun(q.End) || r.isFree(q.End)):
		q.aged("a", "age-told")
	case bare && r.isBracketed(q):
		q.aged("a", "age-list")
	case r.isBoundOfPerson(q):
		q.aged("a", "age-bound")
	case (years || bare) && r.isAgeOfLife(q):
		q.aged("a", "age-at")
	case years && r.isAgeAt(q), bare && r.isAgeAt(q) && !r.isCountedNoun(q.End):
		q.aged("a", "age-at")
	case r.isOnList(q):
		q.aged("a", "age-list")
	case bare && (r.isInCommas(q) || r.isCopula(q) || r.isEvent(q)):
		q.aged("a", "age-told")
	}
}

// isAgeNumber reports a whole number that somebody can be old.
func (r *reading) isAgeNumber(q *Quantity) bool {
	low, high := q.Value, q.Value
	if low == nil {
		low, high = q.Low, q.High
	}
	n, ok := r.numeralIn(q)
	return ok && !n.Decimal && !n.Scaled && !n.Article && low.Cmp(one) >= 0 && high.Cmp(eldest) <= 0
}

// isLasting reports a noun at token i that lasts rather than being so old ("nach
// zweijähriger Pause"), by how it ends.
func (r *reading) isLasting(i int) bool {
	_, lasts := r.cues.lastingNoun.Ending(r.word(i), 0, 1)
	return lasts && r.isCapital(i)
}

// isAgeGroup reports a bound of age that is joined to its number from token i to
// token end: "over-60s", "Über-75-Jährige".
func (r *reading) isAgeGroup(i, end int) bool {
	if r.word(i-1) != "-" || !r.s.Glued(i) || !r.s.Glued(i-1) || !r.has(r.cues.ageBound, i-2) {
		return false
	}
	return r.has(r.cues.ageGroup, end) && r.s.Glued(end) || r.has(r.cues.ageAfter, r.hyphen(end))
}

// ageGroup takes the bound and the ending of an age group into q, whose number
// ends at token end.
func (r *reading) ageGroup(q *Quantity, end int) {
	if _, k := r.cues.ageGroup.Match(r.s, end); k > 0 {
		q.extend(end + k)
	}
	q.Rules = q.Rules[:0]
	q.aged("a", "age-group")
	q.First -= 2
	q.Modifier, _ = r.cues.modifier.Match(r.s, q.First)
}

// isAgeDecade reports the ten years of an age: "in her late 40s".
func (r *reading) isAgeDecade(i, end int) bool {
	v, k := r.cues.ageDecade.MatchBefore(r.s, i)
	if v == "list" && (len(r.out) == 0 || r.out[len(r.out)-1].Dimension != Age) { // not "the 20s and 30s"
		return false
	}
	return k > 0 && r.has(r.cues.ageGroup, end) && r.s.Glued(end) && strings.HasSuffix(r.word(i), "0") && len(r.word(i)) == 2
}

// isSomeAge reports the ten years of an age that a word joined to them leaves open: "a
// 30-something banker".
func (r *reading) isSomeAge(n numeral.Numeral) bool {
	at := r.hyphen(n.End)
	return at > n.End && isPlain(n) && r.has(r.cues.ageSome, at) && n.Value.Cmp(hundred) < 0 && n.Value.Cmp(ten) > 0 && strings.HasSuffix(Plain(n.Value), "0")
}

// ageDecade makes the ten years from its number of q.
func (r *reading) ageDecade(q *Quantity) {
	n, _ := r.numeralIn(q)
	q.Value, q.Low, q.High = nil, n.Value, plus(n.Value, nine)
	q.Rules = q.Rules[:0]
	q.aged("a", "age-decade")
	_, k := r.cues.ageGroup.Match(r.s, n.End)
	if r.isSomeAge(n) {
		k = r.hyphen(n.End) + 1 - n.End
	}
	q.Stop, q.End, q.Noun = n.End, n.End+k, ""
}

// ageWord reads the ten years of an age in a word: "in her early fifties".
func (r *reading) ageWord(i int) (q Quantity, ok bool) {
	tens, k := r.cues.ageWord.Match(r.s, i)
	low, isNumber := wholeNumber(tens)
	_, part := r.cues.agePart.MatchBefore(r.s, i) // "Mitte Vierzig"
	if k == 0 || !isNumber || part == 0 && !r.ends(r.cues.ageDecade, i) || r.overlaps(i-part, i+k) {
		return q, false
	}
	q = newAmount(i, i+k)
	q.First -= part
	q.Low, q.High, q.Digits = low, plus(low, nine), 1
	q.aged("a", "age-decade")
	return q, true
}

// isRound reports a whole number of tens that begins ten years of an age.
func isRound(v *apd.Decimal) bool {
	tens, whole := divide(v, ten)
	return whole && tens.Cmp(one) > 0 && tens.Cmp(ten) < 0 && tens.Exponent >= 0
}

// isOnList reports a number that joins an age before it: "aged 14 and 15".
func (r *reading) isOnList(q *Quantity) bool {
	if len(r.out) == 0 || r.out[len(r.out)-1].Dimension != Age || q.Value == nil {
		return false
	}
	last := &r.out[len(r.out)-1]
	if numeral.IsDigits(r.word(last.Number)) != numeral.IsDigits(r.word(q.Number)) || hasDigit(r.word(q.End)) { // "a 17-year-old and two 18-year-olds"
		return false
	}
	at := r.link(last.End, true)
	if at > last.End && last.is("age-told") && q.Stop == q.End && r.isOwner(at, q.First) && r.isClauseEnd(q.End) { // "the driver was 34 and his passenger 29"
		return true
	}
	return at == q.First && at > last.End && (!r.isCountedNoun(q.End) || r.has(r.cues.ageUnit, q.Stop-1))
}

// isBoundOfPerson reports a bound of age right behind who is that old: "adults
// over 65", "Frauen zwischen 30 und 45 Jahren".
func (r *reading) isBoundOfPerson(q *Quantity) bool {
	v, k := r.cues.ageBound.MatchBefore(r.s, q.Number)
	if v == "years" && q.Dimension != Duration { // not "Kinder von 12 Familien"
		k = 0
	}
	if k == 0 && q.Value == nil {
		_, k = r.cues.between.MatchBefore(r.s, q.Number)
	}
	at := q.Number - k
	if r.ends(r.cues.ageBe, at) && (r.isClauseEnd(q.End) || r.has(r.cues.and, q.End)) { // "most victims are over 80"
		at--
	}
	return k > 0 && r.ends(r.cues.agePerson, at) && !r.isSaid(r.cues.countOf, at-countOfReach, at)
}

// countOfReach is how many words back from who is counted stands what says so: "the
// number of the young victims".
const countOfReach = 5

// mostAges is how many ages one bracket holds at most.
const mostAges = 6

// isBracketed reports ages, and no more, in brackets behind who is that old: "Kinder (4
// und 7)", "zwei Jungen (drei und fünf Jahre)". One number alone may count them.
func (r *reading) isBracketed(q *Quantity) bool {
	open := q.Number - 1
	for n := 0; n < 2*mostAges && open > 0 && r.word(open) != "(" && r.word(open) != ")"; n++ { // what is before it in the list
		open--
	}
	if r.word(open) != "(" || !r.isSaid(r.cues.agePerson, open-1, open) {
		return false
	}
	at, years := open+1, 0
	for ages := 1; ages <= mostAges; ages++ {
		n, ok := r.numeral(at)
		if !ok || !isPlain(n) || n.Value.Cmp(eldest) > 0 {
			return false
		}
		at = n.End
		if u, k := r.unitAt(at); k > 0 && u.Code == "a" {
			at, years = at+k, k
		}
		if r.word(at) == ")" {
			return ages+years > 1
		}
		if at = r.link(at, true); at == n.End {
			return false
		}
	}
	return false
}

// isAgeAt reports an age that opens its clause: "At 28 he", "Mit 17 Jahren".
func (r *reading) isAgeAt(q *Quantity) bool {
	_, k := r.cues.ageAt.MatchBefore(r.s, q.First)
	i := q.First - k
	if k == 0 || i > 0 && r.word(i-1) != "," && r.word(i-1) != `"` || r.has(r.cues.to, q.End) || r.has(r.cues.scoreTo, q.End) || r.has(r.cues.voteAgainst, q.End) {
		return false
	}
	next := r.word(q.End)
	if q.Dimension == Duration {
		return !r.isCapital(q.End)
	}
	if r.pack.Format.NounCapitals {
		return isLetters(next) && !r.isCapital(q.End)
	}
	return r.has(r.cues.agePronoun, q.End) || next == "," && r.has(r.cues.agePronoun, q.End+1)
}

// isAgeOfLife reports an age behind "with" in a clause that says what happened at it:
// "ist mit 94 Jahren gestorben", "verließ mit 14 die Schule".
func (r *reading) isAgeOfLife(q *Quantity) bool {
	if !r.ends(r.cues.ageAt, q.First) || r.isCapital(q.End) {
		return false
	}
	for d := 1; d <= lifeReach && !r.isBreak(q.First-d) && r.word(q.First-d) != ","; d++ {
		if r.has(r.cues.ageLife, q.First-d) {
			return true
		}
	}
	for i := q.End; i < q.End+lifeReach && !r.isBreak(i) && r.word(i) != ","; i++ {
		if r.has(r.cues.ageLife, i) {
			return true
		}
	}
	return false
}

// lifeReach is how many words stand between an age and what happened at it.
const lifeReach = 8

// isInCommas reports a number alone between commas or in brackets behind a noun:
// "The suspect, 52, was", "The twins, both 12, were".
func (r *reading) isInCommas(q *Quantity) bool {
	i := q.First
	if _, k := r.cues.ageAdverb.MatchBefore(r.s, i); k > 0 {
		i -= k
	} else if !numeral.IsDigits(r.word(q.Number)) {
		return false
	}
	shut := r.word(q.End)
	if r.word(i-1) != "," || shut != "," && shut != "." || !isLetters(r.word(i-2)) || r.has(r.cues.name, i-2) {
		return false
	}
	return shut == "," && !numeral.IsDigits(r.word(q.End+1))
}

// grown is the least number that is an age rather than an hour behind "at".
var grown = apd.New(13, 0)

// isEvent reports a number behind what happens at an age: "died at 83".
func (r *reading) isEvent(q *Quantity) bool {
	return q.Value != nil && q.Value.Cmp(grown) >= 0 && r.ends(r.cues.ageEvent, q.First) && !r.isCountedNoun(q.End)
}

// isCopula reports a number behind words that say how old somebody is, and
// before the end of a clause, a date between them or not: "who is 71,", "turned 50 in
// May", "sie wird am Samstag 60".
func (r *reading) isCopula(q *Quantity) bool {
	at := q.First
	for r.isTaken(at - 1) { // "sie wird am Samstag 60"
		at--
	}
	if r.ends(r.cues.ageEldest, at) || r.ends(r.cues.ageBe, at) && r.ends(r.cues.agePerson, at-1) && !r.isSaid(r.cues.countOf, at-countOfReach, at) { // "The driver was 34, the oldest 96"
		return r.isClauseEnd(q.End) || r.has(r.cues.and, q.End)
	}
	becomes := at < q.First && r.ends(r.cues.ageBecome, at) // "die Schauspielerin wird heute 60"
	if 0 < at && at < q.First && !r.ends(r.cues.ageCopula, at) {
		at--
	}
	if !becomes && !r.ends(r.cues.ageCopula, at) {
		return false
	}
	switch r.word(q.End) {
	case "", ".", ",", ";", ")", "?", "!", `"`:
		return true
	}
	return r.has(r.cues.ageFollow, q.End)
}
