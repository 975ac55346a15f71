package subject

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"beleg/extract/lang"
	"beleg/extract/segment"
	"beleg/extract/syntax"
	"beleg/extract/tag"
)

var kindNames = map[string]Kind{
	"count": Count, "money": Money, "share": Share, "measure": Measure,
	"duration": Duration, "age": Age, "multiple": Multiple, "date": Date,
}

// A bench is what it takes to ask for subjects in one language.
type bench struct {
	pack   *lang.Pack
	tagger tag.Tagger
	finder *Finder
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
		out[p.Tag.String()] = bench{p, tagger, New(p)}
	}
	return out
}

// marked is a sentence with its figures cut out of "[kind: modifier|figure]".
type marked struct {
	s       *segment.Sentence
	figures []Figure
}

type stretch struct {
	kind               Kind
	start, number, end int
}

// read reads one marked text, which must be one sentence.
func (b bench) read(t testing.TB, text string) marked {
	t.Helper()
	var plain strings.Builder
	var marks []stretch
	for {
		before, rest, ok := strings.Cut(text, "[")
		plain.WriteString(before)
		if !ok {
			break
		}
		inside, after, _ := strings.Cut(rest, "]")
		name, figure, _ := strings.Cut(inside, ": ")
		kind, ok := kindNames[name]
		if !ok {
			t.Fatalf("unknown kind in %q", inside)
		}
		m := stretch{kind: kind, start: plain.Len(), number: plain.Len()}
		if modifier, number, ok := strings.Cut(figure, "|"); ok {
			plain.WriteString(modifier)
			m.number, figure = plain.Len(), number
		}
		plain.WriteString(figure)
		m.end = plain.Len()
		marks = append(marks, m)
		text = after
	}
	sentences := segment.Split(plain.String(), b.pack)
	if len(sentences) != 1 {
		t.Fatalf("%d sentences in %q", len(sentences), plain.String())
	}
	out := marked{s: &sentences[0]}
	if err := b.tagger.Tag(out.s); err != nil {
		t.Fatal(err)
	}
	for _, m := range marks {
		out.figures = append(out.figures, m.figure(out.s))
	}
	return out
}

func (m stretch) figure(s *segment.Sentence) Figure {
	g := Figure{First: -1, Number: -1, Kind: m.kind}
	for i, tok := range s.Tokens {
		if tok.Span.Start >= m.start && tok.Span.End <= m.end {
			if g.First < 0 {
				g.First = i
			}
			if g.Number < 0 && tok.Span.Start >= m.number {
				g.Number = i
			}
			g.End, g.Stop = i+1, i+1
		}
	}
	return g
}

func (m marked) text(p Phrase) string {
	if p.End == 0 {
		return ""
	}
	_, text := m.s.Slice(p.First, p.End)
	return text
}

// field returns what a "key=value" line of a case file speaks of.
func (m marked) field(t *testing.T, c Context, key string) string {
	switch key {
	case "counted":
		return m.text(c.Counted)
	case "measure":
		return m.text(c.Measure)
	case "of":
		return m.text(c.Of)
	case "source":
		return m.text(c.Source)
	case "type":
		return c.SourceType
	case "factuality":
		return c.Factuality
	case "quoted":
		if c.Quoted {
			return "yes"
		}
		return "no"
	case "when":
		if c.When < 0 {
			return ""
		}
		return m.text(Phrase{m.figures[c.When].First, m.figures[c.When].End})
	}
	t.Fatalf("unknown key %q", key)
	return ""
}

// TestCases reads testdata/*.txt: a line "language<TAB>text" with its figures
// in brackets; under it, for each figure, "subject<TAB>confidence<TAB>rule" and
// any number of "key=value".
func TestCases(t *testing.T) {
	files, err := filepath.Glob("testdata/*.txt")
	if err != nil || len(files) == 0 {
		t.Fatalf("no case files: %v", err)
	}
	all := benches(t)
	for _, file := range files {
		data, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		runCases(t, all, file, string(data))
	}
}

func runCases(t *testing.T, all map[string]bench, file, data string) {
	var m marked
	var contexts []Context
	next := 0
	for n, line := range strings.Split(data, "\n") {
		cells := strings.Split(line, "\t")
		switch {
		case line == "" || line[0] == '#':
		case line[0] != '\t':
			if next < len(contexts) {
				t.Errorf("%s:%d: %d figures above have no answer", file, n+1, len(contexts)-next)
			}
			b, ok := all[cells[0]]
			if !ok || len(cells) != 2 {
				t.Fatalf("%s:%d: want language, tab, text", file, n+1)
			}
			m = b.read(t, cells[1])
			contexts, next = b.finder.Attach(m.s, noTree, m.figures), 0
		case len(cells) == 2:
			key, want, _ := strings.Cut(cells[1], "=")
			if got := m.field(t, contexts[next-1], key); got != want {
				t.Errorf("%s:%d: %s: got %q, want %q", file, n+1, key, got, want)
			}
		case next == len(contexts):
			t.Fatalf("%s:%d: more answers than figures", file, n+1)
		default:
			c := contexts[next]
			next++
			got := m.text(c.Subject) + "\t" + c.Confidence + "\t" + strings.Join(c.Rules, " ")
			if want := strings.Join(cells[1:], "\t"); got != want {
				t.Errorf("%s:%d:\n got %s\nwant %s", file, n+1, got, want)
			}
		}
	}
	if next < len(contexts) {
		t.Errorf("%s: the last text lacks an answer", file)
	}
}

// FuzzAttach gives any tags and any figures: every phrase is in range and
// follows the contract.
func FuzzAttach(f *testing.F) {
	f.Add("Im Mai gab Ikea rund 7 Millionen Euro aus.", "abcdefg", []byte{0, 2, 4, 7, 5, 7, 1})
	f.Add(`"Sales rose 5 %," said Tim Cook, 63, on Friday (May 3).`, "qwertzuiop", []byte{2, 3, 9, 1})
	packs, err := lang.Builtin()
	if err != nil {
		f.Fatal(err)
	}
	f.Fuzz(func(t *testing.T, text, tags string, numbers []byte) {
		for _, p := range packs {
			for _, s := range segment.Split(text, p) {
				tagAnyhow(&s, tags)
				checkContexts(t, New(p), &s, anyFigures(numbers, len(s.Tokens)))
			}
		}
	})
}

func tagAnyhow(s *segment.Sentence, tags string) {
	upos := []string{"NOUN", "PROPN", "VERB", "DET", "ADP", "PRON", "ADJ", "NUM", "PUNCT", "CCONJ", "SCONJ", "ADV", "PART", "X", ""}
	fine := []string{"NN", "VVFIN", "VBD", "VBN", "PRELS", "WDT", "KOUS", "POS", "NNS", "VBG", "ART", "PTKVZ", "VVINF", ""}
	for i := range s.Tokens {
		if tags == "" {
			return
		}
		b := int(tags[i%len(tags)]) + i/len(tags)
		s.Tokens[i].Tag, s.Tokens[i].Fine = upos[b%len(upos)], fine[b/3%len(fine)]
	}
}

func anyFigures(numbers []byte, n int) (out []Figure) {
	for i := 0; i+4 < len(numbers); i += 5 {
		b := numbers[i : i+5]
		out = append(out, Figure{int(b[0]), int(b[1]), int(b[2]), int(b[3]), Kind(b[4] % 8), b[4] > 99})
	}
	for i := 0; i+3 < len(numbers) && n > 0; i += 4 { // and some that are in order
		first := int(numbers[i]) % n
		number := first + int(numbers[i+1])%2
		stop := number + 1 + int(numbers[i+2])%3
		if stop <= n {
			out = append(out, Figure{first, stop, number, stop, Kind(numbers[i+3] % 8), false})
		}
	}
	return out
}

func checkContexts(t *testing.T, f *Finder, s *segment.Sentence, figures []Figure) {
	t.Helper()
	contexts := f.Attach(s, noTree, figures)
	if len(contexts) != len(figures) {
		t.Fatalf("%d contexts for %d figures", len(contexts), len(figures))
	}
	for _, c := range contexts {
		for _, p := range []Phrase{c.Subject, c.Counted, c.Measure, c.Of, c.Source} {
			if p != (Phrase{}) && (p.First < 0 || p.First >= p.End || p.End > len(s.Tokens)) {
				t.Fatalf("phrase %v of %d tokens", p, len(s.Tokens))
			}
		}
		if c.Subject.End > 0 && (c.Head < c.Subject.First || c.Head >= c.Subject.End) {
			t.Fatalf("head %d outside of subject %v", c.Head, c.Subject)
		}
		if c.When < -1 || c.When >= len(figures) || c.When >= 0 && figures[c.When].Kind != Date {
			t.Fatalf("when %d is no date", c.When)
		}
		if (c.Confidence == "") != (c.Subject.End == 0) || (c.SourceType == "") != (c.Source.End == 0) || c.Factuality == "" {
			t.Fatalf("half a context: %+v", c)
		}
	}
}

func BenchmarkAttach(b *testing.B) {
	all := benches(b)
	var ms []marked
	var finders []*Finder
	for _, x := range [][2]string{
		{"en", "[date: On Friday], the company, which employs [count: 5,300] people, said that sales in Europe rose [share: 12 %] to [money: about |$4.5 billion]."},
		{"de", "Nach Angaben des Konzerns hat das Unternehmen [date: zwischen März 2019 und Juni 2020] [money: rund |95 Millionen Euro] für Dienste ausgegeben, die [count: 300] Kunden nutzen."},
	} {
		ms = append(ms, all[x[0]].read(b, x[1]))
		finders = append(finders, all[x[0]].finder)
	}
	b.ReportAllocs()
	for i := 0; b.Loop(); i++ {
		finders[i%2].Attach(ms[i%2].s, noTree, ms[i%2].figures)
	}
}

func noTree() syntax.Tree { return nil }
