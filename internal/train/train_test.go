package main

import (
	"bytes"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"beleg/extract/segment"
	"beleg/extract/tag"
)

const tiny, tinyWords = "testdata/tiny.conllu", "testdata/tiny.tsv"

func TestTagger(t *testing.T) {
	var models [2][]byte
	for i := range models {
		out := filepath.Join(t.TempDir(), "m.gz")
		var printed strings.Builder
		if err := run([]string{"tagger", "-o", out, "-words", tinyWords, "-test", tiny, tiny}, &printed); err != nil {
			t.Fatal(err)
		}
		const want = "27 tokens: universal 100.00 %, fine 100.00 %, both 100.00 %\n"
		if printed.String() != want {
			t.Errorf("printed %q, want %q", &printed, want)
		}
		var err error
		if models[i], err = os.ReadFile(out); err != nil {
			t.Fatal(err)
		}
	}
	if !bytes.Equal(models[0], models[1]) {
		t.Error("two runs write two models")
	}
	p, err := tag.NewPerceptron(bytes.NewReader(models[0]))
	if err != nil {
		t.Fatal(err)
	}
	s := sentence([]row{{form: "Der"}, {form: "Kurs"}, {form: "zahlt"}, {form: "im"}, {form: "Mai", glued: true}, {form: "."}}, nil)
	if err := p.Tag(&s); err != nil {
		t.Fatal(err)
	}
	if got, want := show(s), "Der/DET/ART Kurs/NOUN/NN zahlt/VERB/VVFIN im/ADP/APPRART Mai/NOUN/NN ./PUNCT/$."; got != want {
		t.Errorf("got %s\nwant %s", got, want)
	}
}

func TestRead(t *testing.T) {
	got, err := readFile(tiny, read)
	if err != nil {
		t.Fatal(err)
	}
	want := []string{
		"Die/DET/ART Bank/NOUN/NN zahlt/VERB/VVFIN im/ADP/APPRART Mai/NOUN/NN 5/NUM/CARD Mio/NOUN/NN ./PUNCT/$. Euro/NOUN/NN ./PUNCT/$.",
		`Der/DET/ART US/NOUN/NN -/PUNCT/NN Dollar/NOUN/NN fällt/VERB/VVFIN –/PUNCT/$( "/PUNCT/$( leicht/ADJ/ADJD "/PUNCT/$( ./PUNCT/$.`,
		"Die/DET/ART Chefin/NOUN/NN der/DET/ART Bank/NOUN/NN zahlt/VERB/VVFIN leicht/ADJ/ADJD ./PUNCT/$.",
	}
	if len(got) != len(want) {
		t.Fatalf("got %d sentences, want %d", len(got), len(want))
	}
	for i, w := range want {
		if g := show(got[i]); g != w {
			t.Errorf("got  %s\nwant %s", g, w)
		}
		for _, token := range got[i].Tokens {
			if text := got[i].Text[token.Span.Start:token.Span.End]; text != token.Text {
				t.Errorf("%s stands at %q", token.Text, text)
			}
		}
	}
}

func TestErrors(t *testing.T) {
	dir := t.TempDir()
	file := func(name, text string) string {
		path := filepath.Join(dir, name)
		if err := os.WriteFile(path, []byte(text), 0o666); err != nil {
			t.Fatal(err)
		}
		return path
	}
	short, words := file("short", "1\tDie\n"), file("words", "zwei Wörter\tNOUN\tNN\n")
	other := file("other", "Kurs\tNOUN\tNE\n")
	for want, args := range map[string][]string{
		`want "tagger", "parser" or`: nil,
		"no such file":               {"tagger", filepath.Join(dir, "nothing")},
		"got 2 columns, want 10":     {"tagger", short},
		"want one word":              {"tagger", "-words", words, tiny},
		"Kurs: no sentence has its":  {"tagger", "-words", other, tiny},
		"tag: train: no tags":        {"tagger"},
	} {
		if err := run(args, &strings.Builder{}); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%v: got %v, want %s", args, err, want)
		}
	}
}

func show(s segment.Sentence) string {
	var parts []string
	for _, t := range s.Tokens {
		parts = append(parts, t.Text+"/"+t.Tag+"/"+t.Fine)
	}
	return strings.Join(parts, " ")
}
