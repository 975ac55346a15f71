package main

import (
	"bytes"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"beleg/extract/subject"
)

func TestRanker(t *testing.T) {
	var models [2][]byte
	for i := range models {
		out := filepath.Join(t.TempDir(), "m.tsv")
		var printed strings.Builder
		args := []string{"ranker", "-language", "de", "-o", out, "-articles", "testdata/articles", "-bank", tiny, "testdata/marks.jsonl"}
		if err := run(args, &printed); err != nil {
			t.Fatal(err)
		}
		if !strings.Contains(printed.String(), "5 figures marked, 2 of a treebank\n") || !strings.Contains(printed.String(), "at best   100.0 % right\n") {
			t.Errorf("printed\n%s", &printed)
		}
		var err error
		if models[i], err = os.ReadFile(out); err != nil {
			t.Fatal(err)
		}
	}
	if !bytes.Equal(models[0], models[1]) {
		t.Error("two runs write two models")
	}
	if _, err := subject.ReadRanker(bytes.NewReader(models[0])); err != nil {
		t.Error(err)
	}
}

func TestAccepts(t *testing.T) {
	m := mark{Subject: "Umsatz der Werft", Also: []string{"Microsoft's stock"}}
	for text, want := range map[string]bool{
		"Umsatz der Werft": true, "der Umsatz": true, "gesamte Umsatz der alten Werft": true, "stock": true,
		"Hafen": false, "der": false, "": false,
	} {
		if got := m.accepts(text); got != want {
			t.Errorf("%q: got %t", text, got)
		}
	}
}
