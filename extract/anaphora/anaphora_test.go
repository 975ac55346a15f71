package anaphora

import (
	"cmp"
	"os"
	"slices"
	"strings"
	"testing"

	"beleg/extract/calendar"
	"beleg/extract/lang"
	"beleg/extract/quantity"
	"beleg/extract/segment"
	"beleg/extract/subject"
	"beleg/extract/tag"
	"beleg/internal/belegtest"
)

// A bench is what it takes to resolve anaphors in one language.
type bench struct {
	pack     *lang.Pack
	finder   *Finder
	quantity *quantity.Finder
	calendar *calendar.Finder
}

func benches(t testing.TB) map[string]bench {
	t.Helper()
	packs, err := lang.Builtin()
	if err != nil {
		t.Fatal(err)
	}
	out := map[string]bench{}
	for _, p := range packs {
		tagger, err := tag.Open(p)
		if err != nil {
			t.Fatal(err)
		}
		open := func() (tag.Tagger, error) { return tagger, nil }
		out[p.Tag.String()] = bench{p, New(p, subject.New(p), open), quantity.New(p), calendar.New(p)}
	}
	return out
}

// figures returns the figures of a sentence, in order.
func (b bench) figures(s *segment.Sentence) []subject.Figure {
	var out []subject.Figure
	taken := make([]bool, len(s.Tokens))
	dates, _ := b.calendar.Find(s, "")
	for _, d := range dates {
		out = append(out, subject.Figure{First: d.First, End: d.End, Number: d.First, Stop: d.End, Kind: subject.Date})
		for i := d.First; i < d.End; i++ {
			taken[i] = true
		}
	}
	found, _ := b.quantity.Find(s, taken)
	for _, q := range found {
		out = append(out, subject.Figure{First: q.First, End: q.End, Number: q.Number, Stop: q.Stop, Kind: kinds[q.Dimension], Vague: q.Vague})
	}
	slices.SortFunc(out, func(a, b subject.Figure) int { return cmp.Compare(a.First, b.First) })
	return out
}

var kinds = map[string]subject.Kind{
	quantity.Money: subject.Money, quantity.Count: subject.Count, quantity.Ratio: subject.Multiple,
	quantity.Age: subject.Age, quantity.Duration: subject.Duration, "": subject.Share,
}

// An answer is what an anaphor of a text stands for.
type answer struct {
	anaphor string
	at      int // where it begins
	place   Antecedent
	found   bool
}

// read resolves every anaphor of a text.
func (b bench) read(text string) []answer {
	var past Past
	var out []answer
	sentences := segment.Split(text, b.pack)
	for i := range sentences {
		s := &sentences[i]
		opens := i == 0 || strings.Contains(text[sentences[i-1].Span.End:s.Span.Start], "\n")
		past.Add(b.finder, s, b.figures(s), false, opens)
		l := past.lines[i]
		for _, n := range l.readNouns() {
			if n.owner || n.joint {
				continue
			}
			if _, ok := l.want(n.Phrase, n.Head); !ok && !n.Pronoun {
				continue
			}
			if _, ok := b.finder.cues.pronoun.One(l.fold(n.First)); !ok && n.Pronoun {
				continue
			}
			sp, words := s.Slice(n.First, n.End)
			place, found := past.Resolve(n.Phrase, n.Head, n.quoted)
			out = append(out, answer{words, sp.Start, place, found})
		}
	}
	return out
}

// TestCases lists below each text its anaphors with what they stand for; "¶"
// ends a paragraph.
func TestCases(t *testing.T) {
	all := benches(t)
	belegtest.Cases(t, func(language, text string) (out []string) {
		text = strings.ReplaceAll(text, " ¶ ", "\n")
		for _, a := range all[language].read(text) {
			to := "open"
			if a.found {
				to = text[a.place.Span.Start:a.place.Span.End]
			}
			out = append(out, a.anaphor+" -> "+to)
		}
		return out
	})
}

// FuzzResolve checks that what an anaphor stands for is a part of the text
// before it.
func FuzzResolve(f *testing.F) {
	all := benches(f)
	for _, file := range []string{"testdata/en.txt", "testdata/de.txt"} {
		content, err := os.ReadFile(file)
		if err != nil {
			f.Fatal(err)
		}
		for line := range strings.Lines(string(content)) {
			if _, text, ok := strings.Cut(strings.TrimSpace(line), "\t"); ok {
				f.Add(strings.ReplaceAll(text, " ¶ ", "\n"))
			}
		}
	}
	f.Fuzz(func(t *testing.T, text string) {
		for _, b := range all {
			for _, a := range b.read(text) {
				if sp := a.place.Span; a.found && (sp.Start >= sp.End || sp.End > a.at) {
					t.Fatalf("%q at %d stands for %v", a.anaphor, a.at, sp)
				}
			}
		}
	})
}
