package lang

import (
	_ "embed" // moneycodes.tsv
	"strings"
	"unicode"
	"unicode/utf8"
)

// NextToken returns the half-open byte range of the first token of text at or
// after i; start == len(text) when there is none. Tables and sentences are cut
// by this one rule, so a phrase of a table matches wherever it is written:
//
//   - digits with their inner separators are one token ("1.234,56", "10:30", "5½");
//   - an x between digits is its own ("10", "x", "12");
//   - a currency's short form and the digits on it are two tokens ("CHF", "3.04");
//   - letters are one token; a hyphen, and a unit written on a number, is its own ("US", "-", "Dollar"; "7.5", "m");
//   - an apostrophe opens a new token before letters ("Microsoft", "'s"), but not in "O'Neill";
//   - single letters with full stops are one token ("U.S.", "z.B.");
//   - addresses, handles and tags are one token ("www.example.org", "a@example.org", "#tag");
//   - a run of one other character is one token ("...", "((").
func NextToken(text string, i int) (start, end int) {
	for i < len(text) && (text[i] == ' ' || text[i] == '\n') {
		i++
	}
	if i == len(text) {
		return i, i
	}
	r, n := utf8.DecodeRuneInString(text[i:])
	switch {
	case isDigit(r):
		return i, numberEnd(text, i)
	case unicode.IsLetter(r):
		return i, wordEnd(text, i)
	case (r == '@' || r == '#') && i+n < len(text) && isLetterAt(text, i+n):
		return i, chunkEnd(text, i)
	case r == '\'' && i+n < len(text) && isLetterAt(text, i+n) && i > 0 && text[i-1] != ' ':
		return i, lettersEnd(text, i+n)
	}
	j := i + n
	for strings.HasPrefix(text[j:], text[i:i+n]) {
		j += n
	}
	return i, j
}

// Tokens cuts all of text, in order.
func Tokens(text string) []string {
	var out []string
	for i := 0; ; {
		start, end := NextToken(text, i)
		if start == end {
			return out
		}
		out = append(out, text[start:end])
		i = end
	}
}

func isDigit(r rune) bool { return r >= '0' && r <= '9' || isFraction(r) }

func isFraction(r rune) bool {
	return r >= '¼' && r <= '¾' || r >= '⅓' && r <= '⅞'
}

func digitAt(s string, i int) bool { return i < len(s) && s[i] >= '0' && s[i] <= '9' }

func isLetterAt(s string, i int) bool {
	r, _ := utf8.DecodeRuneInString(s[i:])
	return unicode.IsLetter(r)
}

func numberEnd(s string, i int) int {
	for i < len(s) {
		r, n := utf8.DecodeRuneInString(s[i:])
		switch {
		case isDigit(r):
			i += n
		case (r == '.' || r == ',' || r == '\'' || r == ':') && digitAt(s, i+n):
			i += n
		default:
			return i
		}
	}
	return i
}

func lettersEnd(s string, i int) int {
	for i < len(s) {
		c := s[i]
		if c < utf8.RuneSelf {
			if c|0x20 < 'a' || c|0x20 > 'z' {
				break
			}
			i++
			continue
		}
		r, n := utf8.DecodeRuneInString(s[i:])
		if !unicode.IsLetter(r) && !unicode.IsMark(r) {
			break
		}
		i += n
	}
	return i
}

// wordEnd ends a token that starts with a letter. Digits written on letters
// belong to it ("A7", "H2O").
func wordEnd(s string, start int) int {
	i := lettersEnd(s, start)
	if digitAt(s, i) && i-start == 1 && s[start] == 'x' && start > 0 && digitAt(s, start-1) { // "10x12"
		return i
	}
	if digitAt(s, i) && (isMoneyCode(s[start:i]) || isMoneyLetter(s, start, i)) {
		return i
	}
	for digitAt(s, i) {
		for digitAt(s, i) {
			i++
		}
		i = lettersEnd(s, i)
	}
	if i == len(s) {
		return i
	}
	switch s[i] {
	case '.':
		if e := initialsEnd(s, start, i); e > i {
			return e
		}
		if e := chunkEnd(s, start); i+1 < len(s) && isAddress(s[start:e]) {
			return e
		}
	case '@', ':', '_':
		if e := chunkEnd(s, start); isAddress(s[start:e]) {
			return e
		}
	case '\'':
		if i-start == 1 && unicode.IsUpper(rune(s[start])) && startsUpper(s[i+1:]) { // "O'Neill", not "I'll"
			return lettersEnd(s, i+1)
		}
	}
	return i
}

// startsUpper reports whether s starts with a capital letter.
func startsUpper(s string) bool {
	r, _ := utf8.DecodeRuneInString(s)
	return unicode.IsUpper(r)
}

//go:embed moneycodes.tsv
var moneyCodes string

// isMoneyCode reports a short form of a currency that texts write on digits
// ("CHF3.04", "Rs500"): a line of its table, which no comment is.
func isMoneyCode(letters string) bool { return strings.Contains(moneyCodes, "\n"+letters+"\n") }

// isMoneyLetter reports one letter up to byte i that is a currency's where a sum
// stands on it ("R5,000", "R1.2bn", "R5 million", "R5-million"), and otherwise begins a name: a line
// of the table holds the letter and what makes a sum.
func isMoneyLetter(s string, start, i int) bool {
	if i-start != 1 {
		return false
	}
	end := numberEnd(s, i)
	if comma := strings.IndexByte(s[i:end], ','); comma > 0 && end-i-comma > 3 {
		return isMoneyCode(s[start:i] + " ,000")
	}
	size := end
	if end < len(s) && (s[end] == ' ' || s[end] == '-') {
		size++
	}
	return isMoneyCode(s[start:i] + " " + s[size:lettersEnd(s, size)])
}

// initialsEnd ends "U.S." and "z.B."; it returns 0 for anything else.
func initialsEnd(s string, start, dot int) int {
	if utf8.RuneCountInString(s[start:dot]) != 1 || dot+1 >= len(s) || !isLetterAt(s, dot+1) {
		return 0
	}
	i := dot + 1
	for i < len(s) && isLetterAt(s, i) {
		_, n := utf8.DecodeRuneInString(s[i:])
		if i+n >= len(s) || s[i+n] != '.' {
			return 0
		}
		i += n + 1
	}
	return i
}

// maxAddress bounds the look-ahead for addresses, so that no input makes the
// scan slower than linear.
const maxAddress = 2048

func chunkEnd(s string, i int) int {
	limit := min(len(s), i+maxAddress)
	for limit < len(s) && !utf8.RuneStart(s[limit]) {
		limit--
	}
	for i < limit && s[i] != ' ' && s[i] != '\n' && s[i] != '"' && s[i] != ')' && s[i] != '>' {
		i++
	}
	for i > 0 && strings.IndexByte(".,;:!?'", s[i-1]) >= 0 {
		i--
	}
	return i
}

// isAddress tells a web or mail address from words joined by a missing space
// ("end.Next").
func isAddress(s string) bool {
	if strings.Contains(s, "://") || strings.HasPrefix(s, "www.") {
		return true
	}
	if at := strings.IndexByte(s, '@'); at > 0 {
		return strings.Contains(s[at:], ".")
	}
	host, _, _ := strings.Cut(s, "/")
	dot := strings.LastIndexByte(host, '.')
	if dot <= 0 || len(host)-dot < 3 || len(host)-dot > 7 {
		return false
	}
	lower := strings.ToLower(host)
	for i := 0; i < len(lower); i++ {
		if c := lower[i]; (c < 'a' || c > 'z') && (c < '0' || c > '9') && c != '.' && c != '-' {
			return false
		}
	}
	return lower == host || isTopLevel(host[dot+1:]) && isLetterAt(host, 0)
}

// isTopLevel reports the end of an address that is sure to be one behind a name in
// capitals too: "Booking.com", "GMX.at", but not "Satz.dann".
func isTopLevel(s string) bool {
	return s == strings.ToLower(s) && (len(s) == 2 && isLetterAt(s, 0) && isLetterAt(s, 1) || s == "com" || s == "org" || s == "net")
}
