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

// trap reports why the number n is no claim, and where to go on. The first reason
// holds: names and times of day that take any number, then what only words or only
// digits are.
func (r *reading) trap(n numeral.Numeral) (end int, reason string) {
	if r.isTitle(n) || r.isKnown(n) || r.endsTitle(n) {
		return n.End, nameNumber
	}
	if r.isClock(n) {
		return n.End, clockTime
	}
	if end := r.minutes(n); end > 0 {
		return end, clockTime
	}
	if end := r.odds(n); end > 0 {
		return end, "odds"
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
	if r.word(n.First-1) == "+" && r.s.Glued(n.First) && !r.hasUnit(n) && !r.isSignedNumber(n) {
		return r.digitsEnd(n.First), phoneNumber
	}
	if end := r.scoreTo(n); end > 0 {
		return end, gameScore
	}
	if end := r.scoreFor(n); end > 0 {
		return end, gameScore
	}
	if !r.isStreet(n) {
		if end := r.identifier(n); end > 0 {
			return end, "an identifier"
		}
	}
	return r.digitTrap(n)
}

// digitTrap is trap for a number in digits: what the marks on it say, then the name
// or the address before it, and a score where neither has it.
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
	if reason := r.nameBefore(n); reason != "" || r.joinsNumbered(n) {
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
	if r.isCode(n) || r.isModel(n) || r.isModelKind(n) || r.endsSubject(n) || r.isVersion(n) {
		return r.gluedEnd(n.End), nameNumber
	}
	if end := r.score(n); end > 0 {
		return end, gameScore
	}
	return n.End, ""
}

// odds returns the end of a chance that is too small for a share ("one in 14 million",
// "eins zu 140 Millionen"), or 0.
func (r *reading) odds(n numeral.Numeral) int {
	if n.Scaled || n.Decimal || n.Value.Cmp(one) != 0 || r.ends(r.cues.name, n.First) {
		return 0
	}
	most, k := r.cues.oneIn.Match(r.s, n.End)
	if most != "1" {
		_, k = r.cues.scoreTo.Match(r.s, n.End)
	}
	if r.has(r.cues.joiner, n.End) { // "1 to 5,000" is a range
		return 0
	}
	m, ok := r.numeral(n.End + k)
	if k == 0 || !ok || m.Value.Cmp(thousand) < 0 || m.Decimal && !m.Scaled || r.hasUnit(m) || r.overlaps(n.First, m.End) {
		return 0
	}
	return m.End
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
	if !r.pack.Format.OrdinalDot || !isPlain(n) || r.word(n.End) != "." || !r.s.Glued(n.End) {
		return false
	}
	if last := n.End+1 == len(r.s.Tokens); last {
		return !n.Words && r.isArticle(n.First-1)
	}
	return r.s.Tokens[n.End+1].Text != `"`
}

// whyNot says why digits at token i are no numeral at all.
func (r *reading) whyNot(i int) string {
	switch text := r.s.Tokens[i].Text; {
	case strings.Contains(text, ":"):
		return "a score or clock time"
	case len(text) > 40:
		return "a number too long to be a quantity"
	default:
		return "digits that form no number, such as a version"
	}
}
