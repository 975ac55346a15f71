package quantity

import (
	"cmp"
	"strings"

	"beleg/extract/numeral"
)

// Reasons that rules ask of the number before.
const (
	phoneNumber = "a phone number"
	clockTime   = "a clock time"
	gameScore   = "a score"
	nameNumber  = "number in a name"
	roadNumber  = "the number of a road"
)

// isRejected reports whether the last number that was rejected ends at token end,
// for that reason.
func (r *reading) isRejected(end int, reason string) bool {
	last := len(r.rejected) - 1
	return last >= 0 && r.rejected[last].End == end && r.rejected[last].Reason == reason
}

// trap reports why the number n is no claim, and where to go on.
func (r *reading) trap(n numeral.Numeral) (end int, reason string) {
	if r.isTitle(n) || r.isKnown(n) || r.endsTitle(n) {
		return n.End, nameNumber
	}
	if r.isClock(n) {
		return n.End, clockTime
	}
	if n.Words {
		if r.isBase(n) {
			return n.End, rateBase
		}
		if r.isNamed(n) || r.isLabelled(n) {
			return n.End, nameNumber
		}
		if end := r.ordinalTo(n); end > n.End {
			return end, "an ordinal"
		}
		return n.End, ""
	}
	if r.word(n.First-1) == "+" && r.s.Glued(n.First) && !r.hasUnit(n) {
		return r.digitsEnd(n.First), phoneNumber
	}
	if end := r.scoreTo(n); end > 0 {
		return end, gameScore
	}
	if !r.isStreet(n) {
		if end := r.identifier(n); end > 0 {
			return end, "an identifier"
		}
	}
	return r.digitTrap(n)
}

// digitTrap is trap for a number in digits.
func (r *reading) digitTrap(n numeral.Numeral) (end int, reason string) {
	switch {
	case r.has(r.cues.ordinal, n.End) && r.s.Glued(n.End):
		return n.End + 1, "an ordinal"
	case r.has(r.cues.clock, n.End) && (!r.s.Glued(n.End) || len(r.word(n.End)) > 1):
		return n.End, clockTime
	case r.has(r.cues.furniture, n.End):
		return n.End, "page furniture"
	case r.isListNumber(n):
		return n.End, "a list number"
	case r.isCitation(n):
		return n.End, "a citation mark"
	case r.isBase(n):
		return n.End, rateBase
	case r.isOrdinalDot(n):
		return n.End, "an ordinal"
	}
	if reason := r.gluedTrap(n); reason != "" {
		return n.End, reason
	}
	if reason := r.nameBefore(n); reason != "" || r.isListed(n) {
		r.numbered = n.End
		return r.gluedEnd(n.End), cmp.Or(reason, nameNumber)
	}
	if r.isStreet(n) || r.isPlace(n) {
		return n.End, "an address"
	}
	if r.isShirt(n) {
		return n.End, nameNumber
	}
	if r.isRoad(n) {
		return n.End, roadNumber
	}
	if r.isCode(n) || r.isModel(n) || r.isVersion(n) {
		return r.gluedEnd(n.End), nameNumber
	}
	if end := r.score(n); end > 0 {
		return end, gameScore
	}
	return n.End, ""
}

// ordinalTo returns the end of an ordinal in words that begins like a number
// ("fifty-ninth", "hundred and tenth"); seconds may be a unit ("a thirty-second
// spot").
func (r *reading) ordinalTo(n numeral.Numeral) int {
	at := r.hyphen(n.End)
	if at == n.End && n.Value.Cmp(hundred) >= 0 {
		at = r.link(n.End, false)
	}
	if _, k := r.pack.Ordinals.Match(r.s, at); k > 0 && at > n.End && !r.hasUnit(n) {
		return at + k
	}
	return n.End
}

func (r *reading) hasUnit(n numeral.Numeral) bool {
	q := Quantity{Number: n.First, Stop: n.End, End: n.End, Value: n.Value}
	return r.percent(&q, r.hyphen(q.Stop)) || r.moneyWord(&q, r.hyphen(q.Stop)) || r.measure(&q, r.hyphen(q.Stop), n)
}

// isTitle reports a number with its word written in capitals where nouns are
// not ("60 Minutes", "Four Corners"), unless the whole line is.
func (r *reading) isTitle(n numeral.Numeral) bool {
	at := n.End
	if r.pack.Format.NounCapitals || n.Scaled || !r.isCapital(at) || r.s.Glued(at) || n.Words && !r.isCapital(n.First) || len(r.s.Tokens[at].Text) < 2 {
		return false
	}
	if u, k := r.unitAt(at); n.Words && n.First == 0 || k > 1 || k > 0 && (u.Class == "letter" || u.Dimension == temperature) { // "10 Kilometers per hour", "500 MWh", "31 Celsius"
		return false
	}
	if !n.Words && !r.hasUnit(n) {
		return false
	}
	return !r.isHeadline(at) && r.s.Tokens[at].Text != strings.ToUpper(r.s.Tokens[at].Text) && !r.isMoneyAt(at)
}

// headlineReach is how far around a number small words tell that the line is no
// headline.
const headlineReach = 20

// isHeadline reports a line that writes most words with a capital around token i.
func (r *reading) isHeadline(i int) bool {
	small := 0
	for j := max(0, i-headlineReach); j < min(len(r.s.Tokens), i+headlineReach); j++ {
		if t := &r.s.Tokens[j]; len(t.Text) > 3 && isLetters(t.Text) && !r.isCapital(j) {
			small++
		}
	}
	return small <= 1
}

func (r *reading) isMoneyAt(i int) bool {
	_, k := r.pack.Currencies.Match(r.s, i)
	return k > 0
}

// isListNumber reports "1." or "2)" before the text of a list item.
func (r *reading) isListNumber(n numeral.Numeral) bool {
	return n.First == 0 && len(r.s.Tokens[0].Text) <= 2 && r.s.Glued(1) && (r.word(1) == "." || r.word(1) == ")")
}

// isCitation reports "[3]", which marks where a text has something from.
func (r *reading) isCitation(n numeral.Numeral) bool {
	shut := r.word(n.End)
	if r.word(n.First-1) == "[" && shut == "]" && r.s.Glued(n.First) && r.s.Glued(n.End) {
		n.End++
		return !r.hasUnit(n)
	}
	return false
}

// isOrdinalDot reports "21." inside a sentence, or behind an article at its end,
// where that ranks.
func (r *reading) isOrdinalDot(n numeral.Numeral) bool {
	return r.pack.Format.OrdinalDot && !n.Decimal && !n.Scaled && !n.Grouped && r.word(n.End) == "." && r.s.Glued(n.End) && (n.End+1 < len(r.s.Tokens) && r.s.Tokens[n.End+1].Text != `"` || n.End+1 == len(r.s.Tokens) && !n.Words && r.isArticle(n.First-1))
}

// gluedTrap reports a number that is written on something else ("GPT-4",
// "747-8", "24/7", "3D", "1:0").
func (r *reading) gluedTrap(n numeral.Numeral) string {
	i := n.First
	if r.isAgeGroup(i, n.End) || r.isAgeDecade(i, n.End) {
		return ""
	}
	if r.s.Glued(i) {
		switch p := r.word(i - 1); {
		case strings.Trim(p, "#@`=_\\") == "" || p == "::":
			return "an identifier"
		case p == "/" && i > 1 && numeral.IsDigits(r.word(i-2)):
			return "a number with a slash"
		case p == "-" && r.isGluedToLetters(i):
			return nameNumber
		case isLetters(r.s.Tokens[i-1].Text):
			return nameNumber
		}
	}
	if n.End < len(r.s.Tokens) && r.s.Glued(n.End) && !n.Scaled {
		w := r.s.Tokens[n.End].Text
		switch {
		case w == "-" && r.isTally(n.End) && !r.has(r.cues.joiner, n.End+1) && !r.hasUnit(n):
			return nameNumber
		case w == "/" && r.s.Glued(n.End+1) && numeral.IsDigits(r.word(n.End+1)):
			return "a number with a slash"
		case isLetters(w) && !r.hasUnit(n) && !r.hasEnding(n.End):
			return "an identifier"
		}
	}
	return ""
}

// isTally reports the rest of "4-for-5" at token i: a word that hyphens join to
// two numbers.
func (r *reading) isTally(i int) bool {
	for j := i; j <= i+3; j++ {
		if !r.s.Glued(j) {
			return false
		}
	}
	return isLetters(r.word(i+1)) && r.word(i+2) == "-" && numeral.IsDigits(r.word(i+3))
}

// isGluedToLetters reports that hyphens, and digits between them, join token i to
// letters before it ("GPT-4", "CVE-2024-30051").
func (r *reading) isGluedToLetters(i int) bool {
	for range maxParts {
		if r.word(i-1) != "-" || !r.s.Glued(i) || !r.s.Glued(i-1) {
			return false
		}
		if i -= 2; isLetters(r.word(i)) {
			return true
		}
		if !numeral.IsDigits(r.word(i)) {
			return false
		}
	}
	return false
}

// maxParts is how many parts of digits a name with hyphens has at most.
const maxParts = 3

func (r *reading) hasEnding(i int) bool {
	return r.has(r.cues.ageAfter, i) || r.has(r.cues.durationEnding, i) || r.has(r.cues.countEnding, i) || r.has(r.cues.times, i)
}

// isStreet reports a house number behind its street ("Hauptstraße 12").
func (r *reading) isStreet(n numeral.Numeral) bool {
	return n.First > 0 && !n.Grouped && r.isAddress(n.First-1) && !r.hasUnit(n)
}

// isAddress reports a word that ends like a street's name ("Hauptstraße 12").
func (r *reading) isAddress(i int) bool {
	_, ok := r.cues.address.Ending(r.word(i), 3, 1)
	return ok
}

// isPlace reports a house number before its street ("14 Tolley Street") or before
// a postcode ("Am Markt 7, 55131 Mainz"), or that postcode.
func (r *reading) isPlace(n numeral.Numeral) bool {
	if n.Scaled || n.Grouped || n.Decimal {
		return false
	}
	if r.isPostcode(n.First) || r.word(n.End) == "," && r.isPostcode(n.End+1) {
		return true
	}
	for i := n.End + 1; i <= n.End+2 && r.isCapital(i); i++ {
		if r.has(r.cues.street, i) {
			return true
		}
	}
	return false
}

// postcode is how many digits a postcode has where it stands before its town.
const postcode = 5

// isPostcode reports digits in the place of a postcode: behind the letters of a
// state ("NY 10118"), or before a town, where an address may go on ("1, 55131
// Mainz", "Ort: 55131 Mainz").
func (r *reading) isPostcode(i int) bool {
	w := r.word(i)
	if len(w) != postcode || !onlyDigits(w) {
		return false
	}
	if r.isShortCode(i-1) && len(r.word(i-1)) == 2 && !r.isCounted(i+1) {
		return true
	}
	return r.isCapital(i+1) && !strings.HasSuffix(w, "00") && r.has(r.cues.postcode, i-1)
}

// isCode reports a number behind the capitals of a line or a type where nouns
// have capitals, and nothing that it counts behind it ("der RE 5 fuhr").
func (r *reading) isCode(n numeral.Numeral) bool {
	i := n.First - 1
	if i < 0 || !r.pack.Format.NounCapitals || n.Grouped || n.Decimal || n.Scaled || r.isCapital(n.End) {
		return false
	}
	w := r.s.Tokens[i].Text
	return len(w) <= 3 && isLetters(w) && strings.ToUpper(w) == w && (i > 0 || len(w) > 1) && !r.hasUnit(n) && !r.isModified(n.First) && !r.isNextSeat(i)
}
