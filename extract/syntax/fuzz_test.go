package syntax

import (
	"fmt"
	"os"
	"slices"
	"strings"
	"testing"
	"time"

	"beleg/extract/lang"
	"beleg/extract/segment"
)

// FuzzParse parses any tokens with any tags.
func FuzzParse(f *testing.F) {
	benches := []bench{open(f, "de"), open(f, "en")}
	for _, b := range benches {
		for _, text := range texts(f, b.pack) {
			f.Add(text, "NOUN VERB NUM", "NN VVFIN CARD CD")
		}
	}
	f.Add("", "", "")
	f.Add("a", "", "")
	f.Add(", . , \xff '' 5 %", "PUNCT", "")
	f.Fuzz(func(t *testing.T, text, tags, fine string) {
		for _, b := range benches {
			for _, s := range b.sentences(t, text) {
				check(t, b.parser, &s)
				retag(&s, strings.Fields(tags), strings.Fields(fine))
				check(t, b.parser, &s)
			}
		}
	})
}

// retag gives the tokens of s these tags, again and again.
func retag(s *segment.Sentence, tags, fine []string) {
	for i := range s.Tokens {
		s.Tokens[i].Tag, s.Tokens[i].Fine = "", ""
		if len(tags) > 0 {
			s.Tokens[i].Tag = tags[i%len(tags)]
		}
		if len(fine) > 0 {
			s.Tokens[i].Fine = fine[i%len(fine)]
		}
	}
}

// check parses s twice and fails unless both trees are the same and a tree, and
// s is as it was.
func check(t *testing.T, p *Parser, s *segment.Sentence) {
	t.Helper()
	before := slices.Clone(s.Tokens)
	tree := p.Parse(s)
	if again := p.Parse(s); !slices.Equal(tree, again) {
		t.Fatalf("%q: two trees:\n%s\n%s", s.Text, tree.Text(s), again.Text(s))
	}
	if !slices.Equal(before, s.Tokens) {
		t.Fatalf("%q: tokens changed", s.Text)
	}
	if err := wellFormed(tree, len(s.Tokens)); err != nil {
		t.Fatalf("%q: %v: %v", s.Text, err, tree)
	}
}

// wellFormed tells what of the promises of [Tree] t breaks.
func wellFormed(t Tree, n int) error {
	if len(t) != n {
		return fmt.Errorf("%d nodes for %d tokens", len(t), n)
	}
	ends, roots := make([][2]int, n), 0
	for i := range t {
		ends[i] = [2]int{i, i + 1}
	}
	for i := range t {
		if (t[i].Head < 0) != (t[i].Label == Root) || t[i].Head >= n || t[i].Label > Root {
			return fmt.Errorf("node %d is %v", i, t[i])
		}
		if t[i].Head < 0 {
			roots++
		}
		steps := 0
		for k := range t.Path(i) {
			ends[k] = [2]int{min(ends[k][0], i), max(ends[k][1], i+1)}
			if steps++; steps > n {
				return fmt.Errorf("node %d is in a cycle", i)
			}
		}
	}
	if n > 0 && roots != 1 {
		return fmt.Errorf("%d roots", roots)
	}
	size := make([]int, n)
	for i := range t {
		size[i]++
		for k := range t.Path(i) {
			size[k]++
		}
	}
	for i := range t {
		if ends[i] != [2]int{t[i].First, t[i].End} || size[i] != t[i].End-t[i].First {
			return fmt.Errorf("node %d is %v, want the span %v and all %d in it", i, t[i], ends[i], size[i])
		}
	}
	return nil
}

// texts returns the sentences of the case file of a language.
func texts(t testing.TB, p *lang.Pack) []string {
	t.Helper()
	data, err := os.ReadFile("testdata/" + p.Tag.String() + ".txt")
	if err != nil {
		t.Fatal(err)
	}
	var out []string
	for line := range strings.Lines(string(data)) {
		if strings.Trim(line, "\n") != "" && line[0] != '#' && line[0] != '\t' {
			out = append(out, strings.TrimSuffix(line, "\n"))
		}
	}
	return out
}

// TestLinear parses long runs, for which a parser that looks around without a
// bound needs minutes.
func TestLinear(t *testing.T) {
	for _, language := range []string{"de", "en"} {
		b := open(t, language)
		for _, text := range []string{"a ", ", ", "5 ", "a , ", "the a of "} {
			t.Run(language+" "+text, func(t *testing.T) {
				s := b.sentences(t, strings.Repeat("a ", 10))[0]
				s.Tokens = slices.Repeat(b.sentences(t, strings.Repeat(text, 50))[0].Tokens, 200)
				start := time.Now()
				if tree := b.parser.Parse(&s); len(tree) != len(s.Tokens) {
					t.Errorf("%d nodes for %d tokens", len(tree), len(s.Tokens))
				}
				if d := time.Since(start); d > 5*time.Second {
					t.Errorf("took %v", d)
				}
			})
		}
	}
}
