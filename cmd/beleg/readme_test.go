package main

import (
	"bytes"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"beleg/internal/belegtest"
)

// TestReadme holds what README.md shows of a run against a run: the summary,
// which BELEG_UPDATE=1 rewrites, and the id of the claim.
func TestReadme(t *testing.T) {
	path := filepath.Join("..", "..", "README.md")
	readme, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	output := filepath.Join(t.TempDir(), "ledger.json")
	var stderr bytes.Buffer
	if status := run(t.Context(), []string{"run", filepath.Join(testdata, "articles"), "-o", output}, nil, nil, &stderr); status != statusOK {
		t.Fatalf("status %d\n%s", status, stderr.String())
	}
	shown := regexp.MustCompile(`(?s)[0-9]+ documents: .*?\nledger: ledger\.json\n`)
	if !shown.Match(readme) {
		t.Fatal("README.md shows no summary")
	}
	summary := strings.ReplaceAll(stderr.String(), output, "ledger.json")
	belegtest.Golden(t, path, shown.ReplaceAllLiteral(readme, []byte(summary)))

	written, err := os.ReadFile(output)
	if err != nil {
		t.Fatal(err)
	}
	id := regexp.MustCompile(`"id": "[0-9a-f]{16}"`).Find(readme)
	if id == nil || !bytes.Contains(written, id) {
		t.Errorf("no claim has README.md's %s", id)
	}
}
