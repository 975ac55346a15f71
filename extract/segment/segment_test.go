package segment_test

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"beleg/extract/lang"
	"beleg/extract/segment"
	"beleg/internal/belegtest"
)

func builtin(t testing.TB) lang.Set {
	t.Helper()
	set, err := lang.Builtin()
	if err != nil {
		t.Fatal(err)
	}
	return set
}

// TestSplit lists below each text its sentences, tokens set apart by "|".
func TestSplit(t *testing.T) {
	set := builtin(t)
	belegtest.Cases(t, func(language, text string) (out []string) {
		for _, s := range segment.Split(text, set.Get(language)) {
			out = append(out, words(&s))
		}
		return out
	})
}

func words(s *segment.Sentence) string {
	var w []string
	for _, t := range s.Tokens {
		w = append(w, t.Text)
	}
	return strings.Join(w, "|")
}

func TestLines(t *testing.T) {
	p := builtin(t).Get("en")
	tests := map[string]struct {
		text string
		want []string
	}{
		"lower case goes on": {
			"This line of an old newsletter was wrapped at the margin\nand goes on here. Then it ends.\n\nA headline\nA second line\n",
			[]string{"This line of an old newsletter was wrapped at the margin\nand goes on here.", "Then it ends.", "A headline", "A second line"},
		},
		"wrapped at a margin": {
			"The harbour of the old town took in 5,200 ships during\n   March, more than in any month since the opening of the\n   Nordkai in 1987.\n\nEnd",
			[]string{"The harbour of the old town took in 5,200 ships during\n   March, more than in any month since the opening of the\n   Nordkai in 1987.", "End"},
		},
		"a list of long items": {
			"Ferries between the harbour and the northern islands\nTrains to the south and the coast\nBuses into every part of the old town and back again\nTaxis",
			[]string{"Ferries between the harbour and the northern islands", "Trains to the south and the coast", "Buses into every part of the old town and back again", "Taxis"},
		},
	}
	for name, tc := range tests {
		t.Run(name, func(t *testing.T) {
			var got []string
			for _, s := range segment.Split(tc.text, p) {
				got = append(got, s.Text)
			}
			if diff := cmp.Diff(tc.want, got); diff != "" {
				t.Errorf("(-want +got)\n%s", diff)
			}
		})
	}
}

func TestQuoted(t *testing.T) {
	p := builtin(t).Get("en")
	s := segment.Split(`"We won 5 games. It was fine," he said. Then he left.`, p)
	if len(s) != 3 || s[0].Quoted || !s[1].Quoted || s[2].Quoted {
		t.Errorf("got %+v", s)
	}
}

// FuzzSplit checks that tokens lie in order, do not overlap, stand for the text
// under them, and leave out nothing but white space.
func FuzzSplit(f *testing.F) {
	set := builtin(f)
	f.Add("Am 21. Oktober kamen 21,3 Mio. Euro zusammen. \"Gut.\" Dr. Brock\nlobte das.")
	f.Add("((((( ... $1.4bn it's www.a.example x@y.z #a @b ½ 5½ \x00")
	f.Fuzz(func(t *testing.T, text string) {
		for _, p := range set {
			end := 0
			for _, s := range segment.Split(text, p) {
				if text[s.Span.Start:s.Span.End] != s.Text {
					t.Fatalf("sentence %v is not its text", s.Span)
				}
				for _, tok := range s.Tokens {
					if tok.Span.Start < end || tok.Span.End <= tok.Span.Start || text[tok.Span.Start:tok.Span.End] != tok.Text {
						t.Fatalf("token %v %q after %d", tok.Span, tok.Text, end)
					}
					if gap := text[end:tok.Span.Start]; strings.TrimSpace(gap) != "" {
						t.Fatalf("lost %q", gap)
					}
					end = tok.Span.End
				}
			}
			if rest := text[end:]; strings.TrimSpace(rest) != "" {
				t.Fatalf("lost %q", rest)
			}
		}
	})
}

func BenchmarkSplit(b *testing.B) {
	p := builtin(b).Get("de")
	text := strings.Repeat("Am 21. Oktober kamen 21,3 Mio. Euro zusammen. Dr. Brock lobte das sehr.\n", 1000)
	b.SetBytes(int64(len(text)))
	b.ReportAllocs()
	for b.Loop() {
		segment.Split(text, p)
	}
}

func TestLongLinesAreCut(t *testing.T) {
	p := builtin(t).Get("en")
	s := segment.Split(strings.Repeat("five dogs and ", 1000), p)
	for i := range s {
		if n := s[i].Len(); n > 300 {
			t.Errorf("sentence %d has %d tokens, want 300 at most", i, n)
		}
	}
	if len(s) < 10 {
		t.Errorf("got %d sentences, want 10 and more", len(s))
	}
}
