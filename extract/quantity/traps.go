package quantity

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"beleg/extract/numeral"
)

// trap reports why the number n is no claim, and where to go on.
func (r *reading) trap(n numeral.Numeral) (end int, reason string) {
	i := n.First
	if r.isTitle(n) {
		return n.End, "number in a name"
	}
	if n.Words {
		if _, k := r.cues.name.MatchBefore(r.s, i); k > 0 && !n.Scaled && r.isCapital(i-1) && n.End == i+1 && r.isCapital(i) {
			return n.End, "number in a name"
		}
		return n.End, ""
	}
	switch {
	case r.has(r.cues.ordinal, n.End) && r.s.Glued(n.End):
		return n.End + 1, "an ordinal"
	case r.has(r.cues.clock, n.End) && (!r.s.Glued(n.End) || len(r.word(n.End)) > 1):
		return n.End, "a clock time"
	case r.has(r.cues.furniture, n.End):
		return n.End, "page furniture"
	case r.isListNumber(n):
		return n.End, "a list number"
	case r.isOrdinalDot(n):
		return n.End, "an ordinal"
	}
	if r.word(i-1) == "+" && r.s.Glued(i) {
		return r.digitsEnd(i), "a phone number"
	}
	if reason := r.gluedTrap(n); reason != "" {
		return n.End, reason
	}
	if reason, k := r.cues.name.MatchBefore(r.s, i); k > 0 && !n.Scaled && !n.Grouped && !r.hasUnit(n) {
		return n.End, reason
	}
	if i > 0 && r.isAddress(i-1) && !r.hasUnit(n) && !n.Grouped {
		return n.End, "an address"
	}
	if r.isPlace(n) {
		return n.End, "an address"
	}
	if r.isCode(n) {
		return n.End, "number in a name"
	}
	if end := r.score(n); end > 0 {
		return end, "a score"
	}
	if end := r.identifier(n); end > 0 {
		return end, "an identifier"
	}
	return n.End, ""
}

func (r *reading) hasUnit(n numeral.Numeral) bool {
	q := Quantity{Number: n.First, Stop: n.End, End: n.End, Value: n.Value}
	return r.percent(&q, r.hyphen(q.Stop)) || r.moneyWord(&q, r.hyphen(q.Stop)) || r.measure(&q, r.hyphen(q.Stop), n)
}

func (r *reading) isCapital(i int) bool {
	if i < 0 || i >= len(r.s.Tokens) {
		return false
	}
	c, _ := utf8.DecodeRuneInString(r.s.Tokens[i].Text)
	return unicode.IsUpper(c)
}

// isTitle reports a number with its word written in capitals where nouns are
// not ("60 Minutes", "Four Corners"), unless the whole line is.
func (r *reading) isTitle(n numeral.Numeral) bool {
	at := n.End
	if r.pack.Format.NounCapitals || n.Scaled || !r.isCapital(at) || r.s.Glued(at) || n.Words && !r.isCapital(n.First) || len(r.s.Tokens[at].Text) < 2 {
		return false
	}
	if n.Words && n.First == 0 {
		return false
	}
	if !n.Words && !r.hasUnit(n) {
		return false
	}
	small := 0
	for i := range r.s.Tokens {
		if t := &r.s.Tokens[i]; len(t.Text) > 3 && isLetters(t.Text) && !r.isCapital(i) {
			small++
		}
	}
	return small > 1 && r.s.Tokens[at].Text != strings.ToUpper(r.s.Tokens[at].Text) && !r.isMoneyAt(at)
}

func (r *reading) isMoneyAt(i int) bool {
	_, k := r.pack.Currencies.Match(r.s, i)
	return k > 0
}

// isListNumber reports "1." or "2)" before the text of a list item.
func (r *reading) isListNumber(n numeral.Numeral) bool {
	return n.First == 0 && len(r.s.Tokens[0].Text) <= 2 && r.s.Glued(1) && (r.word(1) == "." || r.word(1) == ")")
}

// isOrdinalDot reports "21." inside a sentence, where that ranks.
func (r *reading) isOrdinalDot(n numeral.Numeral) bool {
	return r.pack.Format.OrdinalDot && !n.Decimal && !n.Scaled && !n.Grouped && r.word(n.End) == "." && r.s.Glued(n.End) && n.End+1 < len(r.s.Tokens) && r.s.Tokens[n.End+1].Text != `"`
}

// gluedTrap reports a number that is written on something else ("GPT-4",
// "747-8", "24/7", "3D", "1:0").
func (r *reading) gluedTrap(n numeral.Numeral) string {
	i := n.First
	if r.s.Glued(i) {
		switch p := r.word(i - 1); {
		case p == "#" || p == "@":
			return "an identifier"
		case p == "/" && i > 1 && numeral.IsDigits(r.word(i-2)):
			return "a number with a slash"
		case p == "-" && r.s.Glued(i-1) && i > 1 && isLetters(r.s.Tokens[i-2].Text):
			return "number in a name"
		case isLetters(r.s.Tokens[i-1].Text):
			return "number in a name"
		}
	}
	if n.End < len(r.s.Tokens) && r.s.Glued(n.End) && !n.Scaled {
		w := r.s.Tokens[n.End].Text
		switch {
		case w == "/" && r.s.Glued(n.End+1) && numeral.IsDigits(r.word(n.End+1)):
			return "a number with a slash"
		case isLetters(w) && !r.hasUnit(n) && !r.hasEnding(n.End):
			return "an identifier"
		}
	}
	return ""
}

func (r *reading) hasEnding(i int) bool {
	return r.has(r.cues.ageAfter, i) || r.has(r.cues.durationEnding, i) || r.has(r.cues.countEnding, i) || r.has(r.cues.times, i)
}

func isLetters(s string) bool {
	c, _ := utf8.DecodeRuneInString(s)
	return unicode.IsLetter(c)
}

// isAddress reports a word that ends like a street's name ("Hauptstraße 12").
func (r *reading) isAddress(i int) bool {
	w := r.word(i)
	for ending := range r.cues.address.All() {
		if len(w) > len(ending)+2 && strings.HasSuffix(w, ending) {
			return true
		}
	}
	return false
}

// isPlace reports a house number before its street ("14 Tolley Street"), or a
// postcode before its town: five digits without a grouping sign behind a comma.
func (r *reading) isPlace(n numeral.Numeral) bool {
	if n.Scaled || n.Grouped || n.Decimal || !r.isCapital(n.End) {
		return false
	}
	if len(r.word(n.First)) == 5 && r.word(n.First-1) == "," && n.First > 1 && n.End == n.First+1 && numeral.IsDigits(r.word(n.First-2)) {
		return true // "Langenbeckweg 1, 55131 Mainz"
	}
	for i := n.End + 1; i <= n.End+2 && r.isCapital(i); i++ {
		if r.has(r.cues.street, i) {
			return true
		}
	}
	return false
}

// isCode reports a number behind the capitals of a line or a type where nouns
// have capitals, and nothing that it counts behind it ("der RE 5 fuhr").
func (r *reading) isCode(n numeral.Numeral) bool {
	i := n.First - 1
	if i < 0 || !r.pack.Format.NounCapitals || n.Grouped || n.Decimal || n.Scaled || r.isCapital(n.End) {
		return false
	}
	w := r.s.Tokens[i].Text
	return len(w) <= 3 && isLetters(w) && strings.ToUpper(w) == w && (i > 0 || len(w) > 1) && !r.hasUnit(n) && !r.isModified(n.First)
}

// score returns the end of a score like "4-1" or "2–0", or 0: two small whole
// numbers on a dash that are not in rising order, or that stand beside a word
// of sport.
func (r *reading) score(n numeral.Numeral) int {
	i := n.End
	if w := r.word(i); w != "-" && w != "–" || r.s.Glued(i) != r.s.Glued(i+1) || n.Decimal || n.Grouped || n.Scaled {
		return 0
	}
	b, ok := r.numbers.At(r.s, i+1)
	if !ok || b.Words || b.Decimal || b.Scaled || b.Grouped || len(r.word(n.First)) > 3 || len(r.word(i+1)) > 3 || r.hasUnit(b) {
		return 0
	}
	end := b.End
	for r.word(end) == "-" && r.s.Glued(end) && r.s.Glued(end+1) { // "4-4-2"
		end += 2
	}
	if end > b.End || n.Value.Cmp(b.Value) >= 0 || r.has(r.cues.score, end) || r.nearScore(n.First, end) {
		return end
	}
	return 0
}

func (r *reading) nearScore(first, end int) bool {
	for d := 1; d <= 4; d++ {
		if r.has(r.cues.score, first-d) || r.has(r.cues.score, end+d-1) {
			return true
		}
	}
	return false
}

// A whole number of so many digits that nobody grouped names something; so do
// digits within phoneReach words behind a word for telephones.
const (
	ungrouped  = 7
	phoneReach = 8
)

// identifier returns the end of a phone number, a postcode with a leading 0 and
// the like, or 0.
func (r *reading) identifier(n numeral.Numeral) int {
	t := r.s.Tokens
	if !n.Scaled && !n.Decimal && !r.hasUnit(n) && (len(t[n.First].Text) >= ungrouped && !n.Grouped && !r.isCounted(n.End) || r.isPhone(n.First)) {
		return r.digitsEnd(n.First)
	}
	if text := t[n.First].Text; len(text) > 1 && text[0] == '0' && !n.Decimal {
		return r.digitsEnd(n.First)
	}
	if end := r.digitsEnd(n.First); end > n.End && end-n.First >= 5 {
		return end
	}
	return 0
}

// isCounted reports a word at token i that a number may count.
func (r *reading) isCounted(i int) bool {
	return i < len(r.s.Tokens) && r.s.Tokens[i].Space && isLetters(r.s.Tokens[i].Text)
}

func (r *reading) isPhone(i int) bool {
	if end := r.digitsEnd(i); end < len(r.s.Tokens) && isLetters(r.s.Tokens[end].Text) { // "a phone poll of 500 adults"
		return false
	}
	for j := max(0, i-phoneReach); j < i; j++ {
		if r.has(r.cues.phone, j) {
			return true
		}
	}
	return false
}

// digitsEnd follows digits joined by spaces, hyphens and slashes.
func (r *reading) digitsEnd(i int) int {
	end := i + 1
	for end < len(r.s.Tokens) {
		switch {
		case numeral.IsDigits(r.s.Tokens[end].Text):
			end++
		case end+1 < len(r.s.Tokens) && strings.Contains("-/()", r.word(end)) && numeral.IsDigits(r.s.Tokens[end+1].Text):
			end += 2
		default:
			return end
		}
	}
	return end
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
