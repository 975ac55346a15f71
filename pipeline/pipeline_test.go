package pipeline_test

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io/fs"
	"maps"
	"os"
	"strings"
	"sync"
	"testing"
	"testing/fstest"

	"golang.org/x/text/unicode/norm"

	"beleg/corpus"
	"beleg/extract"
	"beleg/extract/lang"
	"beleg/pipeline"
	"beleg/pipeline/ledger"
)

// extractor loads the languages and their models once for all tests.
var extractor = sync.OnceValues(func() (*extract.Extractor, error) {
	set, err := lang.Builtin()
	if err != nil {
		return nil, err
	}
	return extract.New(set, extract.Config{})
})

func run(t *testing.T, fsys fs.FS, cfg pipeline.Config) *ledger.Ledger {
	t.Helper()
	x, err := extractor()
	if err != nil {
		t.Fatal(err)
	}
	cfg.Generator = ledger.Generator{Name: "beleg", Version: "test"}
	l, err := pipeline.Run(t.Context(), corpus.Read([]corpus.Root{{FS: fsys, Path: "."}}, corpus.Config{}), x, cfg)
	if err != nil {
		t.Fatal(err)
	}
	return l
}

func written(t *testing.T, l *ledger.Ledger) string {
	t.Helper()
	var b bytes.Buffer
	if err := l.Write(&b); err != nil {
		t.Fatal(err)
	}
	if p := ledger.Validate(b.Bytes()); len(p) > 0 {
		t.Fatalf("invalid ledger: %v", p)
	}
	return b.String()
}

var articles = os.DirFS("../testdata/articles")

func TestRunIsTheSameForAnyNumberOfWorkers(t *testing.T) {
	var rejected [2]bytes.Buffer
	one := written(t, run(t, articles, pipeline.Config{Workers: 1, Rejected: &rejected[0]}))
	eight := written(t, run(t, articles, pipeline.Config{Workers: 8, Rejected: &rejected[1]}))
	if one != eight {
		t.Error("ledgers of 1 and 8 workers differ")
	}
	if rejected[0].String() != rejected[1].String() || rejected[0].Len() == 0 {
		t.Error("rejected numbers of 1 and 8 workers differ")
	}
}

func TestRunQuotesVerbatim(t *testing.T) {
	texts := map[string]*corpus.Document{}
	for d, err := range corpus.Read([]corpus.Root{{FS: articles, Path: "."}}, corpus.Config{}) {
		if err != nil {
			t.Fatal(err)
		}
		texts[d.ID] = d
	}
	l := run(t, articles, pipeline.Config{Workers: 2})
	for _, p := range ledger.CheckQuotes(l, func(id, part string) (string, bool) {
		d, ok := texts[id]
		switch {
		case !ok:
			return "", false
		case part == ledger.PartTitle:
			return d.Headline.Raw, true
		}
		return d.Body.Raw, true
	}) {
		t.Error(p)
	}
}

// TestMetamorphic changes how the articles are encoded, not what they say.
func TestMetamorphic(t *testing.T) {
	want := facts(run(t, articles, pipeline.Config{Workers: 2}))
	tests := []struct {
		name   string
		change func(string) string
	}{
		{"no-break spaces", strings.NewReplacer(" ", "\u00a0").Replace},
		{"decomposed", norm.NFD.String},
		{"carriage returns", strings.NewReplacer("\n", "\r\n").Replace},
		{"soft hyphens", func(s string) string { return strings.ReplaceAll(s, "ung", "u\u00adng") }},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			fsys := fstest.MapFS{}
			changed(t, fsys, tt.change)
			if got := facts(run(t, fsys, pipeline.Config{Workers: 2})); got != want {
				t.Errorf("values differ:\n%s", firstDifference(got, want))
			}
		})
	}
}

// changed copies the plain-text articles, changed, and the others as they are.
func changed(t *testing.T, to fstest.MapFS, change func(string) string) {
	t.Helper()
	err := fs.WalkDir(articles, ".", func(p string, e fs.DirEntry, err error) error {
		if err != nil || e.IsDir() {
			return err
		}
		b, err := fs.ReadFile(articles, p)
		if strings.HasSuffix(p, ".txt") {
			b = []byte(change(string(b)))
		}
		to[p] = &fstest.MapFile{Data: b}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
}

// facts lists the values of all mentions by document and order, without places.
func facts(l *ledger.Ledger) string {
	byDocument := map[string][]string{}
	for i := range l.Claims {
		c := &l.Claims[i]
		for k := range c.Mentions {
			m := &c.Mentions[k]
			byDocument[m.Document] = append(byDocument[m.Document], fmt.Sprintf("%08d %s %s", m.Line*10000, c.Kind, m.Stated(c)))
		}
	}
	var out strings.Builder
	for _, d := range l.Documents {
		fmt.Fprintf(&out, "%s %d\n", d.ID, len(byDocument[d.ID]))
		for _, line := range sorted(byDocument[d.ID]) {
			out.WriteString("  " + line + "\n")
		}
	}
	return out.String()
}

func TestCorpusTwiceAddsNoClaim(t *testing.T) {
	twice := fstest.MapFS{}
	changed(t, twice, func(s string) string { return s })
	once := len(run(t, twice, pipeline.Config{Workers: 2}).Claims)
	for p, f := range maps.Clone(twice) {
		if strings.HasSuffix(p, ".txt") {
			twice["again/"+p] = f
		}
	}
	if l := run(t, twice, pipeline.Config{Workers: 2}); len(l.Claims) != once {
		t.Errorf("got %d claims, want %d", len(l.Claims), once)
	}
}

// failing panics, fails or blocks on documents that ask for it.
type failing struct{ pipeline.Extractor }

func (f failing) Extract(ctx context.Context, d *corpus.Document) (*extract.Result, error) {
	switch {
	case strings.Contains(d.Body.Raw, "panic"):
		panic("boom")
	case strings.Contains(d.Body.Raw, "error"):
		return nil, errors.New("no model")
	}
	return f.Extractor.Extract(ctx, d)
}

func TestFailuresAreSkipped(t *testing.T) {
	x, err := extractor()
	if err != nil {
		t.Fatal(err)
	}
	fsys := fstest.MapFS{
		"a.txt": {Data: []byte("This will panic.")},
		"b.txt": {Data: []byte("This is an error.")},
		"c.txt": {Data: []byte("The brewery sold 12 boats for $5 million.")},
		"d.bin": {Data: []byte{0, 1, 2}},
	}
	l, err := pipeline.Run(t.Context(), corpus.Read([]corpus.Root{{FS: fsys, Path: "."}}, corpus.Config{}), failing{x}, pipeline.Config{Workers: 4})
	if err != nil {
		t.Fatal(err)
	}
	var got []string
	for _, s := range l.Skipped {
		got = append(got, s.Path+": "+s.Reason)
	}
	want := "a.txt: internal error: boom|b.txt: no model|d.bin: unknown kind of file: .bin"
	if strings.Join(got, "|") != want || len(l.Documents) != 1 || len(l.Claims) != 2 {
		t.Errorf("skipped %q, %d documents, %d claims; want %q, 1, 2", got, len(l.Documents), len(l.Claims), want)
	}
}

func TestCancelled(t *testing.T) {
	x, err := extractor()
	if err != nil {
		t.Fatal(err)
	}
	ctx, cancel := context.WithCancel(t.Context())
	cfg := pipeline.Config{Workers: 2, Progress: func(pipeline.Progress) { cancel() }}
	l, err := pipeline.Run(ctx, corpus.Read([]corpus.Root{{FS: articles, Path: "."}}, corpus.Config{}), x, cfg)
	if l != nil || !errors.Is(err, context.Canceled) {
		t.Errorf("got %v, %v; want no ledger and context.Canceled", l, err)
	}
}

func TestRejectedCannotBeWritten(t *testing.T) {
	x, err := extractor()
	if err != nil {
		t.Fatal(err)
	}
	cfg := pipeline.Config{Rejected: broken{}}
	_, err = pipeline.Run(t.Context(), corpus.Read([]corpus.Root{{FS: articles, Path: "."}}, corpus.Config{}), x, cfg)
	if !errors.Is(err, fs.ErrClosed) {
		t.Errorf("got %v, want fs.ErrClosed", err)
	}
}

type broken struct{}

func (broken) Write([]byte) (int, error) { return 0, fs.ErrClosed }

func BenchmarkRun(b *testing.B) {
	x, err := extractor()
	if err != nil {
		b.Fatal(err)
	}
	var docs []*corpus.Document
	size := 0
	for d, err := range corpus.Read([]corpus.Root{{FS: articles, Path: "."}}, corpus.Config{}) {
		if err != nil {
			b.Fatal(err)
		}
		docs = append(docs, d)
		size += len(d.Body.Raw)
	}
	b.SetBytes(int64(size))
	b.ReportAllocs()
	for b.Loop() {
		seq := func(yield func(*corpus.Document, error) bool) {
			for _, d := range docs {
				if !yield(d, nil) {
					return
				}
			}
		}
		if _, err := pipeline.Run(b.Context(), seq, x, pipeline.Config{}); err != nil {
			b.Fatal(err)
		}
	}
}

// TestHostileTextsStayLinear reads one phrase over and over, without a sentence's
// end: twice the text may make twice the ledger, not four times.
func TestHostileTextsStayLinear(t *testing.T) {
	for _, phrase := range []string{
		"$5 ", "5 % ", "12. Mai 2024 ", "two people ", "von 5 auf 6 Prozent ", "(5) ", `") `, "a, b 5, ", "2019-", "12 Euro und ", "half of ",
	} {
		t.Run(phrase, func(t *testing.T) {
			size := func(n int) int {
				fsys := fstest.MapFS{"a.txt": {Data: []byte(strings.Repeat(phrase, n/len(phrase)))}}
				var b bytes.Buffer
				if err := run(t, fsys, pipeline.Config{}).Write(&b); err != nil {
					t.Fatal(err)
				}
				return b.Len()
			}
			if small, large := size(15_000), size(30_000); large > small*5/2 {
				t.Errorf("15 kB make %d bytes, 30 kB make %d", small, large)
			}
		})
	}
}
