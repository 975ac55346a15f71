package numeral_test

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"beleg/extract/lang"
	"beleg/extract/numeral"
	"beleg/extract/segment"
)

// TestAt runs testdata/*.txt: an unindented line is a language and a text, and
// the indented lines below it are exactly the numerals it holds: quote, value,
// digits.
func TestAt(t *testing.T) {
	set, err := lang.Builtin()
	if err != nil {
		t.Fatal(err)
	}
	files, err := filepath.Glob("testdata/*.txt")
	if err != nil || len(files) == 0 {
		t.Fatalf("no case files: %v", err)
	}
	for _, file := range files {
		b, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		lines := strings.Split(string(b), "\n")
		for n := 0; n < len(lines); n++ {
			code, text, ok := strings.Cut(lines[n], "\t")
			if !ok || code == "" || code[0] == '#' {
				continue
			}
			at, want := n+1, []string(nil)
			for n+1 < len(lines) && strings.HasPrefix(lines[n+1], "\t") {
				n++
				want = append(want, lines[n][1:])
			}
			got := read(text, set.Get(code))
			if g, w := strings.Join(got, "\n\t"), strings.Join(want, "\n\t"); g != w {
				t.Errorf("%s:%d: %s\ngot\n\t%s\nwant\n\t%s", file, at, text, g, w)
			}
		}
	}
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
