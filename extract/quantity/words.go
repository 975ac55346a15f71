package quantity

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// word returns the folded word of token i, or "" outside the sentence.
func (r *reading) word(i int) string {
	if i < 0 || i >= len(r.s.Tokens) {
		return ""
	}
	return r.s.Word(i)
}

// hyphen steps over a hyphen that joins token i-1 to token i+1, or a dash that joins
// it to a word ("a three–day visit").
func (r *reading) hyphen(i int) int {
	if w := r.word(i); (w == "-" || w == "–" && isLetters(r.word(i+1))) && r.s.Glued(i) && r.s.Glued(i+1) {
		return i + 1
	}
	return i
}

// isTaken reports a token of a date.
func (r *reading) isTaken(i int) bool { return i >= 0 && i < len(r.taken) && r.taken[i] }

// overlaps reports a token of a date from first to end.
func (r *reading) overlaps(first, end int) bool {
	for i := first; i < end; i++ {
		if r.isTaken(i) {
			return true
		}
	}
	return false
}

// claimed reports that token i is not behind the last quantity.
func (r *reading) claimed(i int) bool {
	return len(r.out) > 0 && i < r.out[len(r.out)-1].End
}

// isArticle reports "a" or "the" at token i.
func (r *reading) isArticle(i int) bool {
	if i < 0 {
		return false
	}
	n, ok := r.pack.Numbers.Match(r.s, i)
	return ok > 0 && n.Class == "article" || r.has(r.cues.article, i)
}

// isDeterminer reports an article, "these", "its" and the like at token i.
func (r *reading) isDeterminer(i int) bool { return r.isArticle(i) || r.has(r.cues.determiner, i) }

// isCapital reports a word that begins with a capital.
func (r *reading) isCapital(i int) bool {
	if i < 0 || i >= len(r.s.Tokens) {
		return false
	}
	c, _ := utf8.DecodeRuneInString(r.s.Tokens[i].Text)
	return unicode.IsUpper(c)
}

// isLetters reports what begins with a letter, as only words do.
func isLetters(s string) bool {
	c, _ := utf8.DecodeRuneInString(s)
	return unicode.IsLetter(c)
}

// isShortCode reports two or three capitals ("NY", "ICE").
func (r *reading) isShortCode(i int) bool {
	w := r.word(i)
	return (len(w) == 2 || len(w) == 3) && isLetters(w) && strings.ToUpper(w) == r.s.Tokens[i].Text
}

// isName reports a word with a capital inside the sentence.
func (r *reading) isName(i int) bool { return i > 0 && r.isCapital(i) }

func onlyDigits(s string) bool { return strings.Trim(s, "0123456789") == "" }

func hasDigit(s string) bool {
	for i := range len(s) {
		if '0' <= s[i] && s[i] <= '9' {
			return true
		}
	}
	return false
}

// isTwoFigures reports two figures alone at token i.
func (r *reading) isTwoFigures(i int) bool {
	w := r.word(i)
	return len(w) == 2 && onlyDigits(w) && !r.s.Glued(i) && !r.overlaps(i, i+1)
}

// isInside reports whether token i is written on a word or a hyphen.
func (r *reading) isInside(i int) bool {
	return r.s.Glued(i) && (r.word(i-1) == "-" || isLetters(r.s.Tokens[i-1].Text))
}

// isClauseEnd reports a mark at token i that may end a clause, or the end of the
// sentence.
func (r *reading) isClauseEnd(i int) bool {
	w := r.word(i)
	return w == "" || w == "." || w == "," || w == ";"
}

// isBreak reports a mark that ends a clause for good.
func (r *reading) isBreak(i int) bool {
	w := r.word(i)
	return w == "" || w == ";" || w == ":" || w == "–"
}
