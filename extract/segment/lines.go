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
		var b block
		for i := 0; i < len(text); {
			if i >= b.end {
				b = readBlock(text, i)
			}
			j := lineEnd(text, i)
			if b.filled() {
				j = max(j, b.end)
			}
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

// Lines wrapped at a margin are about this long, in characters.
const minMargin, maxMargin = 45, 110

// A block is a run of lines up to a blank one, or to one too long for a margin.
type block struct {
	rows     int
	longest  int    // characters of its longest line
	shortest int    // characters of its shortest line (the last apart) with the next line's first word
	broken   bool   // a line ends inside a sentence
	last     string // its last line
	end      int    // where it ends
}

func readBlock(text string, i int) block {
	b := block{shortest: maxMargin + 1, end: i}
	for i < len(text) && b.longest <= maxMargin {
		end := lineEnd(text, i)
		row := strings.TrimSpace(text[i:end])
		if row == "" {
			break
		}
		b.add(row)
		b.end, i = end, end+1
	}
	return b
}

// filled reports whether the block was wrapped at a margin: it has three lines or
// more, none could have taken in the next one's first word, and one at least ends
// inside a sentence.
func (b *block) filled() bool {
	return b.rows > 2 && b.broken && minMargin <= b.longest && b.longest <= maxMargin && b.shortest > b.longest
}

func (b *block) add(row string) {
	if b.rows > 0 {
		word, _, _ := strings.Cut(row, " ")
		b.shortest = min(b.shortest, utf8.RuneCountInString(b.last)+1+utf8.RuneCountInString(word))
		b.broken = b.broken || !closed(b.last)
	}
	b.rows++
	b.longest = max(b.longest, utf8.RuneCountInString(row))
	b.last = row
}

// closed reports whether a line ends as a sentence, a heading or a list does.
func closed(row string) bool { return strings.TrimRight(row, `.!?:;"')`) != row }

// wrapped reports whether the text goes on in the middle of a sentence after a
// line: the line reaches a margin and the next begins in lower case.
func wrapped(text, next string) bool {
	last := text[strings.LastIndexByte(text, '\n')+1:]
	if len(last) < minMargin || len(last) > maxMargin || closed(strings.TrimRight(last, " ")) {
		return false
	}
	r, _ := utf8.DecodeRuneInString(strings.TrimLeft(next, " "))
	return unicode.IsLower(r)
}
