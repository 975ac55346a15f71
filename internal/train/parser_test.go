package main

import (
	"bytes"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// TestParser trains twice, with each way to tag.
func TestParser(t *testing.T) {
	for _, args := range [][]string{
		{"-language", "en", "-keep", "100", "-cross", "2", "-test", ownTrees, ownTrees},
		{"-language", "de", "-keep", "100", "-folds", "3", "-words", tinyWords, tiny},
	} {
		var models [2][]byte
		var printed [2]strings.Builder
		for i := range models {
			out := filepath.Join(t.TempDir(), "m.model")
			if err := run(append([]string{"parser", "-o", out}, args...), &printed[i]); err != nil {
				t.Fatal(err)
			}
			var err error
			if models[i], err = os.ReadFile(out); err != nil {
				t.Fatal(err)
			}
		}
		if !bytes.Equal(models[0], models[1]) || printed[0].String() != printed[1].String() {
			t.Errorf("%v: two runs differ", args)
		}
		if got := printed[0].String(); strings.Contains(got, "test:") && !strings.Contains(got, "27 tokens: UAS 100.00 %, LAS 100.00 %") {
			t.Errorf("%v: not learned: %s", args, got)
		}
	}
}

func TestParserErrors(t *testing.T) {
	for want, args := range map[string][]string{
		"not one that beleg reads": {"-language", "fr"},
		"out of range":             {"-language", "en", "-keep", "0"},
		"no such file":             {"-language", "en", filepath.Join(t.TempDir(), "nothing")},
		"train: no sentences":      {"-language", "en"},
	} {
		if err := run(append([]string{"parser"}, args...), &strings.Builder{}); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%v: got %v, want %s", args, err, want)
		}
	}
}
