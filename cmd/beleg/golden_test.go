package main

import (
	"bytes"
	"os"
	"path/filepath"
	"testing"

	"beleg/internal/belegtest"
	"beleg/pipeline/ledger"
)

// testdata holds what the packages share.
var testdata = filepath.Join("..", "..", "testdata")

// articles runs the program over the articles and returns the ledger's bytes.
func articles(t *testing.T, args ...string) []byte {
	t.Helper()
	var stdout, stderr bytes.Buffer
	args = append([]string{"run", filepath.Join(testdata, "articles"), "-o", "-"}, args...)
	if status := run(t.Context(), args, nil, &stdout, &stderr); status != statusOK {
		t.Fatalf("beleg %q: status %d\n%s", args, status, stderr.String())
	}
	return stdout.Bytes()
}

func articlesLedger(t *testing.T) *ledger.Ledger {
	t.Helper()
	l, err := ledger.Read(bytes.NewReader(articles(t)))
	if err != nil {
		t.Fatal(err)
	}
	return l
}

// TestGoldenLedger holds a whole run against testdata/golden/ledger.json.
func TestGoldenLedger(t *testing.T) {
	belegtest.Golden(t, filepath.Join(testdata, "golden", "ledger.json"), articles(t))
}

// TestLedgerIsValid holds the articles' ledger against the schema, its
// invariants and the articles themselves.
func TestLedgerIsValid(t *testing.T) {
	path := filepath.Join(t.TempDir(), "ledger.json")
	if err := os.WriteFile(path, articles(t), 0o666); err != nil {
		t.Fatal(err)
	}
	var stdout, stderr bytes.Buffer
	args := []string{"validate", path, "--corpus", filepath.Join(testdata, "articles")}
	if status := run(t.Context(), args, nil, &stdout, &stderr); status != statusOK {
		t.Errorf("status %d\n%s%s", status, stdout.String(), stderr.String())
	}
}

// TestWorkersChangeNothing is only as good as its articles are many.
func TestWorkersChangeNothing(t *testing.T) {
	if one, eight := articles(t, "-j", "1"), articles(t, "-j", "8"); !bytes.Equal(one, eight) {
		t.Error("1 and 8 workers write different ledgers")
	}
}
