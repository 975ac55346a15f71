package segment

import (
	"iter"
	"strings"
	"unicode"
	"unicode/utf8"

	"beleg/corpus"
)

type line struct {
	span  corpus.Span
	blank bool
}

// lines yields the lines of text. Lines that were wrapped at a margin come as one.
func lines(text string) iter.Seq[line] {
	return func(yield func(line) bool) {
		for i := 0; i < len(text); {
			j := lineEnd(text, i)
			for j < len(text) && wrapped(text[i:j], text[j+1:]) {
				j = lineEnd(text, j+1)
			}
			if !yield(line{corpus.Span{Start: i, End: j}, strings.TrimSpace(text[i:j]) == ""}) {
				return
			}
			i = j + 1
		}
	}
}

func lineEnd(text string, i int) int {
	if n := strings.IndexByte(text[i:], '\n'); n >= 0 {
		return i + n
	}
	return len(text)
}

// Lines wrapped at a margin are about this long, in bytes.
const minMargin, maxMargin = 45, 110

// wrapped reports whether the text goes on in the middle of a sentence after a
// line: the line reaches a margin and the next begins in lower case.
func wrapped(text, next string) bool {
	last := text[strings.LastIndexByte(text, '\n')+1:]
	if len(last) < minMargin || len(last) > maxMargin {
		return false
	}
	if strings.TrimRight(last, `.!?:"') `) != last {
		return false
	}
	r, _ := utf8.DecodeRuneInString(next)
	return unicode.IsLower(r)
}
