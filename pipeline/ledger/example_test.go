package ledger

import (
	"bytes"
	"os"
	"path/filepath"
	"testing"
)

// exampleBytes is a hand-made ledger with every field, over testdata/corpus.
func exampleBytes(t testing.TB) []byte {
	t.Helper()
	b, err := os.ReadFile("testdata/example.json")
	if err != nil {
		t.Fatal(err)
	}
	return b
}

func exampleLedger(t testing.TB) *Ledger {
	t.Helper()
	l, err := Read(bytes.NewReader(exampleBytes(t)))
	if err != nil {
		t.Fatal(err)
	}
	return l
}

// exampleText returns the texts of the example, its title included.
func exampleText(t testing.TB, l *Ledger) func(id, part string) (string, bool) {
	texts := map[[2]string]string{}
	for _, d := range l.Documents {
		b, err := os.ReadFile(filepath.Join("testdata/corpus", d.ID))
		if err != nil {
			t.Fatal(err)
		}
		texts[[2]string{d.ID, ""}] = string(b)
		texts[[2]string{d.ID, PartTitle}] = d.Title
	}
	return func(id, part string) (string, bool) {
		text, ok := texts[[2]string{id, part}]
		return text, ok
	}
}
