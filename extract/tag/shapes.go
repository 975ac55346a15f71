package tag

import (
	"unicode"
	"unicode/utf8"

	"beleg/extract/segment"
)

// Shapes tags by what a token looks like: digits are NUM, marks PUNCT or SYM,
// words of Stop X, words in capitals inside a sentence PROPN, all other words
// NOUN. Fine is the same as Tag. The zero value knows no function words.
type Shapes struct {
	Stop map[string]bool // folded function words
}

// Tag never fails.
func (sh Shapes) Tag(s *segment.Sentence) error {
	for i := range s.Tokens {
		sh.token(s, i)
	}
	return nil
}

func (sh Shapes) token(s *segment.Sentence, i int) {
	t := &s.Tokens[i]
	t.Tag = Shape(t.Text)
	if t.Tag == "" {
		t.Tag = sh.word(t, i == 0)
	}
	t.Fine = t.Tag
}

func (sh Shapes) word(t *segment.Token, first bool) string {
	r, _ := utf8.DecodeRuneInString(t.Text)
	switch {
	case sh.Stop[t.Fold]:
		return "X"
	case unicode.IsUpper(r) && !first:
		return "PROPN"
	}
	return "NOUN"
}

// Shape returns the universal tag of a token that is no word (NUM, SYM or
// PUNCT), and "" for a word.
func Shape(text string) string {
	r, n := utf8.DecodeRuneInString(text)
	if (r == '\'' || r == '@' || r == '#') && n < len(text) {
		r, _ = utf8.DecodeRuneInString(text[n:])
	}
	switch {
	case unicode.IsLetter(r):
		return ""
	case unicode.IsNumber(r):
		return "NUM"
	case unicode.IsSymbol(r) || r == '%' || r == '§' || r == '&':
		return "SYM"
	}
	return "PUNCT"
}
