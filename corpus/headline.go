package corpus

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// headline returns the text of title where body does not begin with it, and
// nil where it does or there is none.
func headline(title string, body *Text) *Text {
	t := NewText(title)
	if beginsWith(body.Norm, t.Norm) {
		return nil
	}
	return t
}

// beginsWith reports whether the words of text, both normalised, begin with
// those of title, whatever the space between them. "Rose by 50 %" does not
// begin with "Rose by 5".
func beginsWith(text, title string) bool {
	first := true
	for word := range strings.FieldsSeq(title) {
		rest := strings.TrimLeftFunc(text, unicode.IsSpace)
		if !first && len(rest) == len(text) {
			return false
		}
		var ok bool
		if text, ok = strings.CutPrefix(rest, word); !ok {
			return false
		}
		first = false
	}
	r, _ := utf8.DecodeRuneInString(text)
	return !unicode.IsLetter(r) && !unicode.IsDigit(r)
}
