package calendar_test

import (
	"cmp"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"beleg/extract/calendar"
	"beleg/extract/lang"
	"beleg/extract/segment"
	"beleg/extract/tag"
)

// TestFind runs testdata/*.txt: an unindented line is a language, the
// document's day or "-", and a text; the indented lines below it are exactly
// what is found, each a quote, a value, and the part, modifier and rules. A
// rejection has the value "!" and its reason. A "¶" in the text is a paragraph's
// end. BELEG_UPDATE=1 rewrites what is found.
func TestFind(t *testing.T) {
	finders := load(t)
	files, err := filepath.Glob("testdata/*.txt")
	if err != nil || len(files) == 0 {
		t.Fatalf("no case files: %v", err)
	}
	for _, file := range files {
		var b strings.Builder
		for _, c := range cases(t, file) {
			f := finders[c.language]
			got := f.read(c.text, c.anchor)
			if g, w := strings.Join(got, "\n\t"), strings.Join(c.want, "\n\t"); g != w && !updating() {
				t.Errorf("%s:%d: %s\ngot\n\t%s\nwant\n\t%s", file, c.line, c.text, g, w)
			}
			fmt.Fprintf(&b, "%s%s\t%s\t%s\n", c.comment, c.language, cmp.Or(c.anchor, "-"), c.text)
			for _, line := range got {
				fmt.Fprintf(&b, "\t%s\n", line)
			}
		}
		if updating() {
			if err := os.WriteFile(file, []byte(b.String()), 0o644); err != nil {
				t.Error(err)
			}
		}
	}
}

func updating() bool { return os.Getenv("BELEG_UPDATE") == "1" }

type testCase struct {
	line                   int
	comment                string // the lines before it
	language, anchor, text string
	want                   []string
}

func cases(t testing.TB, file string) (out []testCase) {
	t.Helper()
	b, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	comment := ""
	for n, line := range strings.Split(strings.TrimSuffix(string(b), "\n"), "\n") {
		switch {
		case line == "" || line[0] == '#':
			comment += line + "\n"
		case line[0] == '\t':
			last := &out[len(out)-1]
			last.want = append(last.want, line[1:])
		default:
			c := strings.SplitN(line, "\t", 3)
			if len(c) != 3 {
				t.Fatalf("%s:%d: got %d columns, want 3", file, n+1, len(c))
			}
			out = append(out, testCase{line: n + 1, comment: comment, language: c[0], anchor: strings.Trim(c[1], "-"), text: c[2]})
			comment = ""
		}
	}
	return out
}

// A finder is a language's Finder with the pack that cuts its sentences.
type finder struct {
	*calendar.Finder
	pack   *lang.Pack
	tagger tag.Tagger
}

func load(t testing.TB) map[string]finder {
	t.Helper()
	set, err := lang.Builtin()
	if err != nil {
		t.Fatal(err)
	}
	out := map[string]finder{}
	for _, p := range set {
		tagger, err := tag.Open(p)
		if err != nil {
			t.Fatal(err)
		}
		out[p.Tag.String()] = finder{calendar.New(p), p, tagger}
	}
	return out
}

// read returns what is found in text, as case files write it.
func (f finder) read(text, anchor string) (out []string) {
	story := calendar.NewStory(anchor)
	end := 0
	text = strings.ReplaceAll(text, "¶", "\n\n")
	sentences := segment.Split(text, f.pack)
	story.Alone = len(sentences) == 1
	for _, s := range sentences {
		if strings.Contains(text[end:s.Span.Start], "\n") {
			story.Paragraph()
		}
		end = s.Span.End
		dates, rejected := f.Follow(&s, story, func() { _ = f.tagger.Tag(&s) })
		for _, d := range dates {
			_, quote := s.Slice(d.First, d.End)
			more := append(slices.DeleteFunc([]string{d.Part, d.Modifier}, func(s string) bool { return s == "" }), d.Rules...)
			out = append(out, quote+"\t"+strings.TrimSpace(d.EDTF+d.Relative+" "+d.Fiscal)+"\t"+strings.Join(more, " "))
		}
		for _, r := range rejected {
			_, quote := s.Slice(r.First, r.End)
			out = append(out, quote+"\t!\t"+r.Reason)
		}
	}
	return out
}

func TestBounds(t *testing.T) {
	f := load(t)["de"]
	for _, c := range []struct{ text, edtf, earliest, latest string }{
		{"am 29. Februar 2024", "2024-02-29", "2024-02-29", "2024-02-29"},
		{"im Februar 2023", "2023-02", "2023-02-01", "2023-02-28"},
		{"im Jahr 2017", "2017", "2017-01-01", "2017-12-31"},
		{"Q2 2024", "2024-34", "2024-04-01", "2024-06-30"},
		{"im ersten Halbjahr 2024", "2024-40", "2024-01-01", "2024-06-30"},
		{"im zweiten Halbjahr 2024", "2024-41", "2024-07-01", "2024-12-31"},
		{"im Frühling 2023", "2023-21", "2023-03-01", "2023-05-31"},
		{"im Winter 2023", "2023-24", "2023-12-01", "2024-02-29"},
		{"in den 1980er Jahren", "198X", "1980-01-01", "1989-12-31"},
		{"im 19. Jahrhundert", "18XX", "1800-01-01", "1899-12-31"},
		{"im Jahr 479 v.Chr.", "-0478", "-0478-01-01", "-0478-12-31"},
		{"im 3. Jahrhundert v.Chr.", "-0299/-0200", "-0299-01-01", "-0200-12-31"},
		{"seit Mai 2019", "2019-05/..", "2019-05-01", ""},
		{"bis Ende 2032", "../2032", "", "2032-12-31"},
		{"um 1900", "1900~", "1900-01-01", "1900-12-31"},
		{"von Juni 2023 bis Mai 2024", "2023-06/2024-05", "2023-06-01", "2024-05-31"},
		{"letzte Woche", "2024-05-20/2024-05-26", "2024-05-20", "2024-05-26"},
		{"am Wochenende", "2024-05-25/2024-05-26", "2024-05-25", "2024-05-26"},
	} {
		s := segment.Split(c.text, f.pack)[0]
		dates, _ := f.Find(&s, "2024-05-28")
		if len(dates) != 1 {
			t.Errorf("%s: got %d dates, want 1", c.text, len(dates))
			continue
		}
		d := dates[0]
		if d.EDTF != c.edtf || d.Earliest != c.earliest || d.Latest != c.latest {
			t.Errorf("%s: got %s from %s to %s, want %s from %s to %s", c.text, d.EDTF, d.Earliest, d.Latest, c.edtf, c.earliest, c.latest)
		}
	}
}

// TestTables reads every phrase of calendar.tsv as a text of its own: a value
// that the grammar cannot read would show as a broken date.
func TestTables(t *testing.T) {
	for code, f := range load(t) {
		for class, phrases := range f.pack.Cues {
			for form := range phrases.All() {
				for _, s := range segment.Split(form+" 2024", f.pack) {
					dates, _ := f.Find(&s, "2024-05-28")
					for _, d := range dates {
						if err := check(d); err != nil {
							t.Errorf("%s: %s %q: %v", code, class, form, err)
						}
					}
				}
			}
		}
	}
}

func FuzzFind(f *testing.F) {
	finders := load(f)
	files, _ := filepath.Glob("testdata/*.txt")
	for _, file := range files {
		for _, c := range cases(f, file) {
			f.Add(c.text, c.anchor)
		}
	}
	f.Fuzz(func(t *testing.T, text, anchor string) {
		if !utf8.ValidString(text) {
			t.Skip()
		}
		for _, f := range finders {
			for _, s := range segment.Split(text, f.pack) {
				dates, rejected := f.Find(&s, anchor)
				end := 0
				for _, d := range dates {
					if d.First < end || d.First >= d.End || d.End > len(s.Tokens) {
						t.Fatalf("%q: tokens %d to %d after %d of %d", s.Text, d.First, d.End, end, len(s.Tokens))
					}
					end = d.End
					if err := check(d); err != nil {
						t.Fatalf("%q: %v", s.Text, err)
					}
				}
				for _, r := range rejected {
					if r.First < 0 || r.First >= r.End || r.End > len(s.Tokens) || r.Reason == "" {
						t.Fatalf("%q: rejected %+v of %d", s.Text, r, len(s.Tokens))
					}
				}
			}
		}
	})
}
