package extract_test

import (
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"testing/fstest"

	"beleg/corpus"
	"beleg/extract"
	"beleg/extract/lang"
)

var extractor = sync.OnceValues(func() (*extract.Extractor, error) {
	set, err := lang.Builtin()
	if err != nil {
		return nil, err
	}
	return extract.New(set, extract.Config{})
})

func read(t *testing.T, d *corpus.Document) *extract.Result {
	t.Helper()
	x, err := extractor()
	if err != nil {
		t.Fatal(err)
	}
	r, err := x.Extract(t.Context(), d)
	if err != nil {
		t.Fatal(err)
	}
	return r
}

func TestPublished(t *testing.T) {
	tests := []struct{ name, text, own, fallback, want string }{
		{"dateline de", "Ulm, 12. Mai 2024 (dpa) – Die Brauerei verkaufte 12 Boote.", "", "2020-01-01", "2024-05-12"},
		{"dateline en", "LONDON, May 12, 2024 (Newsroom) - The brewery sold 12 boats.", "", "", "2024-05-12"},
		{"dateline below a headline", "Twelve boats sold\n\nLONDON, 12 May 2024 — The brewery sold 12 boats.", "", "", "2024-05-12"},
		{"dateline without a year", "RIO DE JANEIRO, 5. Juli (dpa). Die Brauerei verkaufte 12 Boote.", "", "2020-01-01", "2020-01-01"},
		{"own date first", "Ulm, 12. Mai 2024 (dpa) – Die Brauerei verkaufte 12 Boote.", "2024-05-14", "", "2024-05-14"},
		{"no dateline", "On May 12, 2024, the brewery sold 12 boats to a man from Ulm.", "", "", ""},
		{"fallback", "The brewery sold 12 boats.", "", "2024-05-28", "2024-05-28"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			d := &corpus.Document{ID: "d", Published: tt.own, FallbackPublished: tt.fallback, Body: corpus.NewText(tt.text)}
			if got := read(t, d).Published; got != tt.want {
				t.Errorf("got %q, want %q", got, tt.want)
			}
		})
	}
}

func TestDatelineIsNoClaim(t *testing.T) {
	for _, text := range []string{
		"LONDON, May 12, 2024 (Newsroom) - The brewery sold 12 boats.",
		"LONDON, May 12 (Newsroom) - The brewery sold 12 boats.",
		"RIO DE JANEIRO, 5. Juli (dpa). Die Brauerei verkaufte 12 Boote.",
	} {
		d := &corpus.Document{ID: "d", Body: corpus.NewText(text)}
		if got := len(read(t, d).Mentions); got != 1 {
			t.Errorf("%q has %d mentions, want the boats alone", text, got)
		}
	}
}

func TestAntecedent(t *testing.T) {
	d := &corpus.Document{ID: "d", Headline: corpus.NewText("Brandtner AG wächst"),
		Body: corpus.NewText("Der Konzern zahlte 4 Millionen Euro. Ada Quist zahlte 300 Euro. Sie ging 2019.")}
	var got []string
	for _, m := range read(t, d).Mentions {
		if m.Antecedent.IsZero() {
			continue
		}
		text := d.Body.Norm
		if m.AntecedentTitle {
			text = d.Headline.Norm
		}
		got = append(got, d.Body.Norm[m.Subject.Span.Start:m.Subject.Span.End]+" is "+text[m.Antecedent.Span.Start:m.Antecedent.Span.End])
	}
	if want := "Konzern is Brandtner AG, Sie is Ada Quist"; strings.Join(got, ", ") != want {
		t.Errorf("got %q, want %q", got, want)
	}
}

func TestLanguage(t *testing.T) {
	text := "Der Präsident äußerte sich am Montag auf einer Plattform, die er selbst betreibt.\n" +
		"\"We will sell 12 boats to all of them by July 17, 2018,\" he wrote there.\n" +
		"Danach kaufte die Brauerei 1.234 Kessel und 3,5 Tonnen Hopfen."
	r := read(t, &corpus.Document{ID: "d", Body: corpus.NewText(text)})
	if r.Language != "de" {
		t.Errorf("document is %s, want de", r.Language)
	}
	var got []string
	for _, m := range r.Mentions {
		got = append(got, m.Language+" "+text[m.Span.Start:m.Span.End])
	}
	want := "de Montag|en 12 boats|en by July 17, 2018|de 1.234 Kessel|de 3,5 Tonnen"
	if strings.Join(got, "|") != want {
		t.Errorf("got %s, want %s", strings.Join(got, "|"), want)
	}
}

func TestShortTextInAnotherLanguage(t *testing.T) {
	text := "Der Präsident lobte sich am Montag dabei sehr.\n\n— Ann Brock (@brock) July 17, 2018\n\nDanach kaufte er nichts mehr."
	r := read(t, &corpus.Document{ID: "d", Body: corpus.NewText(text)})
	if len(r.Mentions) != 2 || r.Mentions[1].Language != "en" || r.Mentions[1].Date.EDTF != "2018-07-17" {
		t.Errorf("got %+v", r.Mentions)
	}
}

// A full stop that ends a sentence in the document's language need not end one in
// that of a quotation.
func TestOrdinalInAnotherLanguage(t *testing.T) {
	text := "The mayor thanked them on Sunday. „Am 21. September haben uns 900 Freiwillige geholfen“, schrieb er."
	r := read(t, &corpus.Document{ID: "d", Published: "2024-10-01", Body: corpus.NewText(text)})
	if len(r.Mentions) != 3 || r.Mentions[1].Date == nil || r.Mentions[1].Date.EDTF != "2024-09-21" {
		t.Errorf("got %+v", r.Mentions)
	}
}

// The first of two counts has its noun from the second where they are a pair.
func TestSharedNoun(t *testing.T) {
	text := "The club shrank from 700 to 520 members. The price fell from 90 to 60 in May."
	r := read(t, &corpus.Document{ID: "d", Language: "en", Body: corpus.NewText(text)})
	if len(r.Mentions) != 5 || r.Mentions[0].Noun != "member" || r.Mentions[2].Noun != "" {
		t.Errorf("got %+v", r.Mentions)
	}
}

func TestHeadline(t *testing.T) {
	d := &corpus.Document{ID: "d", Language: "en", Title: "Brewery sells 12 boats", Headline: corpus.NewText("Brewery sells 12 boats"), Body: corpus.NewText("It was a good day for 3 men.")}
	r := read(t, d)
	if len(r.Mentions) != 2 || !r.Mentions[0].Headline || r.Mentions[1].Headline {
		t.Fatalf("got %+v", r.Mentions)
	}
	if q := d.Headline.Quote(r.Mentions[0].Span); q != "12 boats" {
		t.Errorf("got %q, want 12 boats", q)
	}
}

func TestUnknownLanguage(t *testing.T) {
	set, err := lang.Builtin()
	if err != nil {
		t.Fatal(err)
	}
	if _, err := extract.New(set, extract.Config{Language: "tlh"}); err == nil {
		t.Error("got an extractor for tlh, want an error")
	}
}

// A language is a folder of tables: without models of its own its figures are
// read all the same, and its subjects by shape.
func TestLanguageWithoutModels(t *testing.T) {
	files, err := filepath.Glob("lang/en/*.tsv")
	if err != nil || len(files) == 0 {
		t.Fatalf("no tables: %v", err)
	}
	tables := fstest.MapFS{}
	for _, file := range files {
		b, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		tables["sco/"+filepath.Base(file)] = &fstest.MapFile{Data: b}
	}
	set, err := lang.Load(tables)
	if err != nil {
		t.Fatal(err)
	}
	x, err := extract.New(set, extract.Config{})
	if err != nil {
		t.Fatal(err)
	}
	r, err := x.Extract(t.Context(), &corpus.Document{ID: "d", Body: corpus.NewText("The brewery sold 12 boats. It paid $5 million.")})
	if err != nil {
		t.Fatal(err)
	}
	if len(r.Mentions) != 2 || r.Mentions[0].Language != "sco" {
		t.Errorf("got %+v", r.Mentions)
	}
}

// FuzzExtract checks that every place lies in the text and on its runes, and
// that every digit of the text is in a mention or rejected.
func FuzzExtract(f *testing.F) {
	x, err := extractor()
	if err != nil {
		f.Fatal(err)
	}
	f.Add("Im Mai 2024 gab die Brauerei Brock rund 5 Millionen Euro aus, 12 % mehr als 2023.")
	f.Add("Two-thirds of 1,234 boats were sold for $1.4bn by July 17, 2018, he said.")
	f.Add("½ \u00a05½ 10³ 1'234 GPT-4 3:1 12.5.2024 ((((")
	f.Fuzz(func(t *testing.T, raw string) {
		d := &corpus.Document{ID: "f", Body: corpus.NewText(strings.ToValidUTF8(raw, "?"))}
		r, err := x.Extract(t.Context(), d)
		if err != nil {
			t.Fatal(err)
		}
		norm := d.Body.Norm
		covered := make([]bool, len(norm)+1)
		cover := func(s corpus.Span) {
			if s.Start < 0 || s.End > len(norm) || s.Start >= s.End {
				t.Fatalf("span %v of %d bytes", s, len(norm))
			}
			for i := s.Start; i < s.End; i++ {
				covered[i] = true
			}
		}
		for _, m := range r.Mentions {
			cover(m.Span)
			for _, p := range []extract.Place{m.Subject, m.Measure, m.Of, m.Time, m.Source} {
				if !p.IsZero() && (p.Span.Start < m.Sentence.Start || p.Span.End > m.Sentence.End) {
					t.Fatalf("place %v outside its sentence %v", p.Span, m.Sentence)
				}
			}
		}
		for _, n := range r.Rejected {
			cover(n.Span)
		}
		for i := range norm {
			if c := norm[i]; c >= '0' && c <= '9' && !covered[i] {
				t.Fatalf("%q: nothing is said of the digit at %d", norm, i)
			}
		}
	})
}

func BenchmarkExtract(b *testing.B) {
	x, err := extractor()
	if err != nil {
		b.Fatal(err)
	}
	for name, text := range map[string]string{
		"de": "Im Mai 2024 gab die Brauerei Brock rund 5 Millionen Euro aus, 12 Prozent mehr als im Vorjahr. Sie lobte das sehr. ",
		"en": "In May 2024, the brewery Brock spent some 5 million euros, 12 percent more than the year before. They were happy. ",
	} {
		b.Run(name, func(b *testing.B) {
			d := &corpus.Document{ID: "b", Body: corpus.NewText(strings.Repeat(text, 100))}
			b.SetBytes(int64(len(d.Body.Raw)))
			b.ReportAllocs()
			for b.Loop() {
				if _, err := x.Extract(b.Context(), d); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}
