package quantity

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/cockroachdb/apd/v3"
	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"

	"beleg/extract/lang"
	"beleg/extract/segment"
)

// TestOpeners checks on every text of the case files that the quick no loses
// nothing: what is found is what would be found if every token opened everything.
func TestOpeners(t *testing.T) {
	set, err := lang.Builtin()
	if err != nil {
		t.Fatal(err)
	}
	files, err := filepath.Glob("testdata/*.txt")
	if err != nil || len(files) == 0 {
		t.Fatalf("no case files: %v", err)
	}
	quick, slow := map[string]*Finder{}, map[string]*Finder{}
	for _, p := range set {
		quick[p.Tag.String()], slow[p.Tag.String()] = New(p), New(p)
	}
	for _, file := range files {
		text, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		for line := range strings.Lines(string(text)) {
			code, text, _ := strings.Cut(line, "\t")
			if slow[code] == nil {
				continue
			}
			for _, s := range segment.Split(text, set.Get(code)) {
				for _, token := range s.Tokens {
					slow[code].openers[token.Hash] = ^opener(0)
					slow[code].hashes.Add(token.Hash)
				}
				got, _ := quick[code].Find(&s, nil)
				want, _ := slow[code].Find(&s, nil)
				if diff := cmp.Diff(want, got, cmpopts.EquateEmpty(), cmp.Comparer(sameNumber)); diff != "" {
					t.Errorf("%s: (-all readers +openers)\n%s", s.Text, diff)
				}
			}
		}
	}
}

func sameNumber(a, b *apd.Decimal) bool {
	return a == nil && b == nil || a != nil && b != nil && a.Cmp(b) == 0
}
