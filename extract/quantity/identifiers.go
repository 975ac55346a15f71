package quantity

import (
	"strings"

	"beleg/extract/numeral"
)

// A whole number of so many digits that nobody grouped names something; so do
// digits within phoneReach words behind a word for telephones.
const (
	ungrouped  = 7
	phoneReach = 8
)

// identifier returns the end of a phone number, a card number, a file number, an
// equation and the like, or 0.
func (r *reading) identifier(n numeral.Numeral) int {
	i := n.First
	end := r.digitsEnd(i)
	switch {
	case n.End >= end && (n.Decimal || n.Scaled), r.hasEnding(r.hyphen(n.End)):
		return 0
	case r.isLabelID(i - 1):
		return end
	case r.word(i-1) == "`", r.word(end) == "=", r.fileEnd(end) > end:
		return r.fileEnd(end)
	case n.End < end && r.isNumberRun(i, end):
		return end
	case n.Scaled || n.Decimal || r.hasUnit(n):
	case len(r.word(i)) >= ungrouped && !n.Grouped && !r.isCounted(n.End) && !r.isRound(i), r.isPhone(i):
		return end
	}
	if text := r.word(i); len(text) > 1 && text[0] == '0' && !n.Decimal {
		return end
	}
	return 0
}

// isLabelID reports a word for an identifier at token i: "BoxID", "UserID".
func (r *reading) isLabelID(i int) bool {
	if i < 0 {
		return false
	}
	text := r.s.Tokens[i].Text
	ending, ok := r.cues.labelEnding.Ending(r.word(i), 1, 1)
	return ok && strings.HasSuffix(text, strings.ToUpper(ending)) && text != strings.ToUpper(text)
}

// isNumberRun reports digits joined as no two quantities are: three parts and
// more, an area code in brackets, a part of many digits, or two parts on a hyphen
// that no range has ("8812-3341", "555-0142").
func (r *reading) isNumberRun(i, end int) bool {
	parts, digits, joined := 0, 0, false
	for j := i; j < end; j++ {
		w := r.word(j)
		if !numeral.IsDigits(w) {
			joined = true
			continue
		}
		if j > i && (len(w) >= ungrouped || w[0] == '0' && len(w) > 1 && joined) {
			return true
		}
		if j > i && r.s.Tokens[j].Span.Start > r.s.Tokens[j-1].Span.End+1 { // a row of a table
			return false
		}
		parts, digits = parts+1, digits+len(w)
	}
	switch a, b := r.word(i), r.word(end-1); {
	case parts > 2, joined && r.word(i+1) == ")" && digits >= ungrouped:
		return true
	case joined:
		return end-i == 3 && r.s.Glued(i+1) && digits >= ungrouped && len(b) == 4 && (len(a) == 3 || a >= b) && !strings.HasSuffix(b, "00") && !r.isCounted(end)
	}
	return false
}

// longestRun bounds the look-ahead along digits, so that no text takes longer
// than linear time.
const longestRun = 40

// digitsEnd follows digits joined by spaces, hyphens, slashes and brackets.
func (r *reading) digitsEnd(i int) int {
	end := i + 1
	for end < min(len(r.s.Tokens), i+longestRun) && !r.isTaken(end) {
		switch {
		case numeral.IsDigits(r.word(end)):
			end++
		case r.isJoint(end) && numeral.IsDigits(r.word(end+1)) && !r.isTaken(end+1):
			end += 2
		case r.word(end) == ")" && r.word(end+1) == "." && r.s.Glued(end+1) && r.s.Glued(end+2) && numeral.IsDigits(r.word(end+2)): // "(123).456.7890"
			end += 3
		default:
			return end
		}
	}
	return end
}

// isJoint reports a sign that joins the parts of a phone number at token i.
func (r *reading) isJoint(i int) bool {
	w := r.word(i)
	return w != "" && strings.Trim(w, "-/().") == "" && (w != "(" && w != "." || r.s.Glued(i) && r.s.Glued(i+1))
}

// fileEnd steps over the letters and the year of a court's file at token i,
// behind its number ("3 C 12/20").
func (r *reading) fileEnd(i int) int {
	w := r.word(i)
	if len(w) <= 3 && isLetters(w) && r.isCapital(i) && numeral.IsDigits(r.word(i+1)) && r.word(i+2) == "/" && r.s.Glued(i+2) && numeral.IsDigits(r.word(i+3)) {
		return i + 4
	}
	return i
}

// A number that ends in so many zeros is a figure, unless it has more digits than
// these or one of the few words before it says that it names something.
const (
	roundZeros = "00000"
	roundMost  = 12
	nameWords  = 3
)

// isRound reports such a figure.
func (r *reading) isRound(i int) bool {
	return len(r.word(i)) <= roundMost && strings.HasSuffix(r.word(i), roundZeros) && !r.isNear(r.cues.name, i, len(r.s.Tokens), nameWords)
}

// isPhone reports digits behind a word for telephones that count nothing.
func (r *reading) isPhone(i int) bool {
	if r.isCountedNoun(r.digitsEnd(i)) { // "a phone poll of 500 adults"
		return false
	}
	for j := max(0, i-phoneReach); j < i; j++ {
		if r.has(r.cues.phone, j) {
			return true
		}
	}
	return false
}
