package main

import (
	"bufio"
	"fmt"
	"io"
	"strings"

	"beleg/corpus"
	"beleg/extract/lang"
	"beleg/extract/segment"
)

// readWords reads a table of words: word, universal tag, fine tag. A line that
// starts with '#' is a comment.
func readWords(r io.Reader) ([]segment.Token, error) {
	var words []segment.Token
	scan := bufio.NewScanner(r)
	for n := 1; scan.Scan(); n++ {
		line := scan.Text()
		if line == "" || line[0] == '#' {
			continue
		}
		f := strings.Split(line, "\t")
		if len(f) != 3 || len(lang.Tokens(f[0])) != 1 {
			return nil, fmt.Errorf("line %d: want one word and two tags", n)
		}
		t := segment.NewToken(corpus.Span{}, f[0], false)
		t.Tag, t.Fine = f[1], f[2]
		words = append(words, t)
	}
	return words, scan.Err()
}
