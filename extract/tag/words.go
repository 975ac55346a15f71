package tag

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"beleg/extract/segment"
)

// words is a sentence as prose reads it: words with a space between them, each
// of a form that prose does not cut, lose or rewrite. A word may stand for
// several tokens ("twenty-five"), and a token for the first of two words
// ("didn't" is our "didn" and "'t", and their "did" and "n't").
type words struct {
	text []byte
	n    int   // words in text
	at   []int // by token: the index of its word
}

// fill makes the words of s.
func (w *words) fill(s *segment.Sentence) {
	w.text = make([]byte, 0, len(s.Text)+len(s.Tokens))
	w.at = make([]int, len(s.Tokens))
	for i := 0; i < len(s.Tokens); {
		j := compoundEnd(s, i)
		w.begin()
		for k := i; k < j; k++ {
			w.at[k] = w.n - 1
		}
		switch {
		case j > i+1:
			w.compound(s, i, j)
		case negated(s, i):
			text := s.Tokens[i].Text
			w.text = append(w.text, text[:len(text)-1]...)
			w.begin()
			w.text = append(w.text, "n't"...)
			w.at[j] = w.n - 1
			j++
		default:
			w.text = appendWord(w.text, s.Tokens[i].Text)
		}
		i = j
	}
}

func (w *words) begin() {
	if w.n > 0 {
		w.text = append(w.text, ' ')
	}
	w.n++
}

func (w *words) compound(s *segment.Sentence, i, j int) {
	for k := i; k < j; k++ {
		if (k-i)%2 == 1 {
			w.text = append(w.text, '-')
		} else {
			w.text = appendWord(w.text, s.Tokens[k].Text)
		}
	}
}

// compoundEnd returns the end of the run of words that hyphens join at token i;
// i+1 when there is none. A run with a mark of its own (".", "'") is cut there.
func compoundEnd(s *segment.Sentence, i int) int {
	j := i + 1
	if !plain(s.Tokens[i].Text) {
		return j
	}
	for j+1 < len(s.Tokens) && s.Tokens[j].Text == "-" && s.Glued(j) && s.Glued(j+1) && plain(s.Tokens[j+1].Text) {
		j += 2
	}
	return j
}

// plain reports whether text is letters or digits alone.
func plain(text string) bool {
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
	return s.Glued(i+1) && s.Tokens[i+1].Fold == "'t" && plain(text) && len(text) > 1 && text[len(text)-1]|0x20 == 'n'
}

// An address is tagged as the noun it stands for.
const address = "address"

// appendWord appends the word for one token.
func appendWord(dst []byte, text string) []byte {
	r, n := utf8.DecodeRuneInString(text)
	switch {
	case unicode.IsLetter(r):
		return appendLetters(dst, text)
	case unicode.IsDigit(r):
		return append(dst, text...)
	case n == len(text) || text[n:n+1] == text[:1]: // a run of one mark
		if r == '.' && n < len(text) {
			r = '…'
		}
		return append(dst, mark(r)...)
	case r == '\'':
		if clitic(text) {
			return append(dst, text...)
		}
		return appendLetters(dst, text[n:])
	case r == '#' || r == '@':
		return appendLetters(dst, text[n:])
	}
	return append(dst, mark(r)...)
}

// clitic reports whether prose knows text as a word that was cut off another.
func clitic(text string) bool {
	switch strings.ToLower(text) {
	case "'s", "'ll", "'re", "'m", "'d", "'ve":
		return true
	}
	return false
}

// appendLetters appends a token that starts with a letter, without the
// apostrophe of "O'Reilly" and the full stop that ends foreign initials.
func appendLetters(dst []byte, text string) []byte {
	start := len(dst)
	for _, r := range text {
		switch {
		case r == '\'':
		case r == '.' || unicode.IsLetter(r) || unicode.IsMark(r) || unicode.IsDigit(r):
			dst = utf8.AppendRune(dst, r)
		default:
			return append(dst[:start], address...)
		}
	}
	if !initials(dst[start:]) {
		for len(dst) > start+1 && dst[len(dst)-1] == '.' {
			dst = dst[:len(dst)-1]
		}
	}
	return dst
}

// initials reports whether word is "U.S." or "a.m.".
func initials(word []byte) bool {
	for i, c := range word {
		if i%2 == 1 && c != '.' || i%2 == 0 && (c|0x20 < 'a' || c|0x20 > 'z') {
			return false
		}
	}
	return len(word) >= 4 && len(word)%2 == 0
}

// mark returns the word for a run of r.
func mark(r rune) string {
	switch {
	case r == '–' || r == '—':
		return "--"
	case r == '…':
		return ":"
	case r == '‘' || r == '’':
		return "'"
	case unicode.Is(unicode.Sc, r):
		return "$"
	case r == utf8.RuneError || unicode.IsSpace(r):
		return ","
	}
	return string(r)
}
