package tag_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"

	"beleg/extract/tag"
)

var universal = []string{
	"ADJ", "ADP", "ADV", "AUX", "CCONJ", "DET", "INTJ", "NOUN", "NUM", "PART", "PRON", "PROPN", "PUNCT", "SCONJ", "SYM", "VERB", "X",
}

func FuzzTag(f *testing.F) {
	taggers := []tag.Tagger{open(f, "de"), open(f, "en"), tag.Shapes{}}
	for _, language := range []string{"de", "en"} {
		for _, text := range sentencesOf(f, language) {
			f.Add(text)
		}
	}
	f.Add("'s n't 't don't '")
	f.Add("a-b-1-€-c '' `` \xff\u00a0\u2003\u0301")
	f.Fuzz(func(t *testing.T, text string) {
		for _, tagger := range taggers {
			check(t, tagger, text)
		}
	})
}

// check tags text twice and fails unless every token got tags, the same both
// times, and nothing else changed.
func check(t *testing.T, tagger tag.Tagger, text string) {
	t.Helper()
	before, s := cut(text), cut(text)
	for range 2 {
		first := show(s)
		if err := tagger.Tag(&s); err != nil {
			t.Fatal(err)
		}
		if len(s.Tokens) > 0 && s.Tokens[0].Tag == "" || first != show(before) && first != show(s) {
			t.Fatalf("%T: %q: tags of two runs differ:\n%s\n%s", tagger, text, first, show(s))
		}
	}
	for i, got := range s.Tokens {
		if got.Fine == "" || !slices.Contains(universal, got.Tag) {
			t.Fatalf("%T: %q: token %d %q has tags %q, %q", tagger, text, i, got.Text, got.Tag, got.Fine)
		}
		got.Tag, got.Fine = "", ""
		if got != before.Tokens[i] {
			t.Fatalf("%T: %q: token %d was %v, is %v", tagger, text, i, before.Tokens[i], got)
		}
	}
}

// TestLinear tags long runs, for which a tagger that looks around without a
// bound needs minutes.
func TestLinear(t *testing.T) {
	const n = 100_000 // bytes
	for _, language := range []string{"de", "en"} {
		tagger := open(t, language)
		for _, unit := range []string{"(", "( ", "\" ", "$", "a", "a-", "n't ", "'s ", ". ", "1,", "x.", "- ", "é"} {
			t.Run(fmt.Sprintf("%s %q", language, unit), func(t *testing.T) {
				s := cut(strings.Repeat(unit, n/len(unit)))
				start := time.Now()
				if err := tagger.Tag(&s); err != nil {
					t.Fatal(err)
				}
				if d := time.Since(start); d > 5*time.Second {
					t.Errorf("took %v", d)
				}
			})
		}
	}
}
