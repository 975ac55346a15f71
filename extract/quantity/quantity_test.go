package quantity_test

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"beleg/extract/lang"
	"beleg/extract/quantity"
	"beleg/extract/segment"
	"beleg/internal/belegtest"
)

// TestFind lists below each text what is found in it: a quantity's quote, value
// and properties, or "!", a rejected number and the reason.
func TestFind(t *testing.T) {
	set, err := lang.Builtin()
	if err != nil {
		t.Fatal(err)
	}
	belegtest.Cases(t, func(language, text string) []string { return find(text, set.Get(language)) })
}

func find(text string, p *lang.Pack) (out []string) {
	f := quantity.New(p)
	for _, s := range segment.Split(text, p) {
		found, rejected := f.Find(&s, nil)
		for _, q := range found {
			_, quote := s.Slice(q.First, q.End)
			out = append(out, quote+"\t"+describe(q))
		}
		for _, r := range rejected {
			_, quote := s.Slice(r.First, r.End)
			out = append(out, "! "+quote+"\t"+r.Reason)
		}
	}
	return out
}

func describe(q quantity.Quantity) string {
	value := quantity.Plain(q.Value)
	if q.Value == nil {
		value = quantity.Plain(q.Low) + ".." + quantity.Plain(q.High)
	}
	parts := []string{value, q.Dimension, q.Unit}
	if q.Per != "" {
		parts = append(parts, "per "+q.Per)
	}
	if q.Noun != "" {
		parts = append(parts, "of "+q.Noun)
	}
	parts = append(parts, q.Fraction, q.Modifier)
	if c := q.Change; c.Role != "" {
		parts = append(parts, c.Role+" "+c.Direction)
		if c.From != nil {
			parts = append(parts, quantity.Plain(c.From)+">"+quantity.Plain(c.To))
		}
	}
	if q.Shares {
		parts = append(parts, "shared")
	}
	if q.Assumed {
		parts = append(parts, "assumed")
	}
	parts = append(parts, fmt.Sprintf("d%d", q.Digits))
	parts = append(parts, q.Rules...)
	var out []string
	for _, p := range parts {
		if p != "" {
			out = append(out, p)
		}
	}
	return strings.Join(out, " ")
}

// FuzzFind checks that whatever is found lies in the sentence, in order, and
// does not overlap, and that every digit is found, taken or rejected.
func FuzzFind(f *testing.F) {
	set, err := lang.Builtin()
	if err != nil {
		f.Fatal(err)
	}
	files, _ := filepath.Glob("testdata/*.txt")
	for _, file := range files {
		b, err := os.ReadFile(file)
		if err != nil {
			f.Fatal(err)
		}
		for _, line := range strings.Split(string(b), "\n") {
			if _, text, ok := strings.Cut(line, "\t"); ok {
				f.Add(text)
			}
		}
	}
	f.Fuzz(func(t *testing.T, text string) {
		for _, p := range set {
			finder := quantity.New(p)
			for _, s := range segment.Split(text, p) {
				check(t, finder, &s)
			}
		}
	})
}

func check(t *testing.T, f *quantity.Finder, s *segment.Sentence) {
	found, rejected := f.Find(s, nil)
	covered := make([]bool, len(s.Tokens))
	end := 0
	for _, q := range found {
		if q.First < end || q.End <= q.First || q.End > len(s.Tokens) {
			t.Fatalf("%q: tokens %d to %d after %d", s.Text, q.First, q.End, end)
		}
		if (q.Value == nil) == (q.Low == nil) || (q.Low == nil) != (q.High == nil) {
			t.Fatalf("%q: value %v, low %v, high %v", s.Text, q.Value, q.Low, q.High)
		}
		if q.Low != nil && q.Low.Cmp(q.High) > 0 {
			t.Fatalf("%q: %v above %v", s.Text, q.Low, q.High)
		}
		end = q.End
		for i := q.First; i < q.End; i++ {
			covered[i] = true
		}
	}
	for _, r := range rejected {
		for i := r.First; i < r.End; i++ {
			covered[i] = true
		}
	}
	for i, tok := range s.Tokens {
		if strings.ContainsAny(tok.Text, "0123456789") && !covered[i] {
			t.Fatalf("%q: nothing is said of %q", s.Text, tok.Text)
		}
	}
}
