package numeral_test

import (
	"fmt"
	"testing"

	"beleg/extract/lang"
	"beleg/extract/numeral"
	"beleg/extract/segment"
	"beleg/internal/belegtest"
)

// TestAt lists below each text its numerals: quote, value, digits.
func TestAt(t *testing.T) {
	set, err := lang.Builtin()
	if err != nil {
		t.Fatal(err)
	}
	belegtest.Cases(t, func(language, text string) []string { return read(text, set.Get(language)) })
}

// read returns the numerals of text that are more than an article.
func read(text string, p *lang.Pack) (out []string) {
	r := numeral.New(p)
	for _, s := range segment.Split(text, p) {
		for i := 0; i < len(s.Tokens); i++ {
			n, ok := r.At(&s, i)
			if !ok || n.Article {
				continue
			}
			_, quote := s.Slice(n.First, n.End)
			out = append(out, fmt.Sprintf("%s\t%s\t%d", quote, n.Value.Text('f'), n.Digits))
			i = n.End - 1
		}
	}
	return out
}
