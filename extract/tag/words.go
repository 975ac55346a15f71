package tag

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"beleg/extract/segment"
)

// A word is what the Penn treebank takes for one. It may be several tokens of
// ours ("twenty-five"), and a token may end in the next word ("didn't" is our
// "didn" and "'t", and "did" and "n't" there).
type word struct {
	text    string
	context string // as the features of its neighbours see it
	tag     string // empty until tagged
}

// pennWords makes the words of s. Token i belongs to the word at[i].
func pennWords(s *segment.Sentence) (words []word, at []int) {
	words, at = make([]word, 0, len(s.Tokens)), make([]int, len(s.Tokens))
	for i := 0; i < len(s.Tokens); {
		j := max(compoundEnd(s, i), dottedEnd(s, i))
		for k := i; k < j; k++ {
			at[k] = len(words)
		}
		t := s.Tokens[i]
		switch {
		case j > i+1:
			_, text := s.Slice(i, j)
			words = append(words, word{text: text, context: pennContext(text, strings.ToLower(text))})
		case negated(s, i):
			n, m := len(t.Text)-1, len(t.Fold)-1
			words = append(words, word{text: t.Text[:n], context: t.Fold[:m]}, word{text: "n't", context: "n't"})
			at[j] = len(words) - 1
			j++
		case t.Text == `"` || t.Text == "'":
			words = append(words, pennQuote(t, s.Glued(i+1)))
		default:
			words = append(words, pennWord(t))
		}
		i = j
	}
	return words, at
}

// compoundEnd returns the end of the run of words that hyphens join at token i;
// i+1 when there is none.
func compoundEnd(s *segment.Sentence, i int) int {
	j := i + 1
	if !alphanumeric(s.Tokens[i].Text) {
		return j
	}
	for j+1 < len(s.Tokens) && s.Tokens[j].Text == "-" && s.Glued(j) && s.Glued(j+1) && alphanumeric(s.Tokens[j+1].Text) {
		j += 2
	}
	return j
}

// dottedEnd returns the end of a word and the full stop inside the sentence that
// belongs to it ("Mr. Smith"); i+1 when there is none.
func dottedEnd(s *segment.Sentence, i int) int {
	if i+2 < len(s.Tokens) && s.Tokens[i+1].Text == "." && s.Glued(i+1) && alphanumeric(s.Tokens[i].Text) {
		return i + 2
	}
	return i + 1
}

func alphanumeric(text string) bool {
	for _, r := range text {
		if !unicode.IsLetter(r) && !unicode.IsDigit(r) {
			return false
		}
	}
	return true
}

// negated reports whether tokens i and i+1 are a verb and its "n't".
func negated(s *segment.Sentence, i int) bool {
	text := s.Tokens[i].Text
	return s.Glued(i+1) && s.Tokens[i+1].Fold == "'t" && alphanumeric(text) && len(text) > 1 && text[len(text)-1]|0x20 == 'n'
}

// pennWord makes the word of a single token.
func pennWord(t segment.Token) word {
	r, n := utf8.DecodeRuneInString(t.Text)
	switch {
	case unicode.IsLetter(r) && isAddress(t.Text), (r == '@' || r == '#') && n < len(t.Text) && t.Text[n] != t.Text[0]:
		return word{text: t.Text, context: t.Fold, tag: "NN"}
	case unicode.IsLetter(r) || unicode.IsDigit(r):
		return word{text: t.Text, context: pennContext(t.Text, t.Fold)}
	case r == '\'' && n < len(t.Text) && t.Text[n] != '\'': // "'s"
		return word{text: t.Text, context: t.Fold}
	}
	m := pennMark(r, n < len(t.Text))
	return word{text: m, context: m}
}

// isAddress reports whether text has marks that no word has ("a@example.org").
func isAddress(text string) bool {
	for _, r := range text {
		if !unicode.IsLetter(r) && !unicode.IsMark(r) && !unicode.IsDigit(r) && r != '.' && r != '\'' {
			return true
		}
	}
	return false
}

// pennQuote makes the word of a quotation mark, which the treebank writes by its
// side. A single one that closes may as well be a genitive ("companies' plans").
func pennQuote(t segment.Token, glued bool) word {
	m := t.Text
	switch {
	case t.Space && glued:
		m = "``"
	case m == `"`:
		m = "''"
	}
	return word{text: m, context: m}
}

// pennMark returns the word for a mark, or a run of one. The treebank writes
// some marks in its own way, and other currencies than the dollar hardly occur.
func pennMark(r rune, run bool) string {
	switch {
	case r == '-' || r == '–' || r == '—':
		return "--"
	case r == '.' && run || r == '…':
		return "..."
	case unicode.Is(unicode.Sc, r):
		return "$"
	}
	return string(r)
}
