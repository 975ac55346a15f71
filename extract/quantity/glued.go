package quantity

import (
	"strings"

	"beleg/extract/numeral"
)

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
		case p == "-" && r.isGluedToLetters(i) && !r.ends(r.cues.scale, i-1):
			return nameNumber
		case isLetters(r.s.Tokens[i-1].Text) && !r.isNextSide(i):
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
		case isLetters(w) && !r.hasUnit(n) && !r.hasEnding(n.End), r.isGluedBy(n.End) && !r.isGluedSide(n):
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

// isRestOfName reports digits that a mark joins to a name with digits: "2bn" in
// "XY1.2bn".
func (r *reading) isRestOfName(i int) bool {
	w := r.word(i - 2)
	return r.s.Glued(i) && r.s.Glued(i-1) && (r.word(i-1) == "." || r.word(i-1) == ",") && isLetters(w) && hasDigit(w)
}

// maxParts is how many parts of digits a name with hyphens has at most.
const maxParts = 3

// hasEnding reports at token i what a number is written as one with: "jährige",
// "-köpfig", "pts".
func (r *reading) hasEnding(i int) bool {
	return r.has(r.cues.ageAfter, i) || r.has(r.cues.durationEnding, i) || r.has(r.cues.countEnding, i) || r.has(r.cues.times, i) || r.has(r.cues.pointWord, i)
}

// gluedEnd follows digits that a hyphen or a slash joins to what ends at token
// end ("737-800", "No. 22-451").
func (r *reading) gluedEnd(end int) int {
	for (r.word(end) == "-" || r.word(end) == "/") && r.s.Glued(end) && r.s.Glued(end+1) && numeral.IsDigits(r.word(end+1)) && !r.isTaken(end+1) {
		end += 2
	}
	return end
}
