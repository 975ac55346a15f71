package corpus

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"testing/fstest"
	"testing/iotest"
	"unicode/utf8"

	"github.com/google/go-cmp/cmp"
)

// files returns a file system of names and contents.
func files(pairs ...string) fstest.MapFS {
	fsys := fstest.MapFS{}
	for i := 0; i < len(pairs); i += 2 {
		fsys[pairs[i]] = &fstest.MapFile{Data: []byte(pairs[i+1])}
	}
	return fsys
}

// listing returns what Read yields: ids for documents, "!" and the message for
// errors.
func listing(t *testing.T, roots []Root, cfg Config) (got []string) {
	t.Helper()
	for d, err := range Read(roots, cfg) {
		var problem *Error
		switch {
		case err == nil && d != nil:
			got = append(got, d.ID)
		case d == nil && errors.As(err, &problem):
			got = append(got, "!"+err.Error())
		default:
			t.Errorf("Read yielded %v and %v", d, err)
		}
	}
	return got
}

// documents returns the documents alone.
func documents(roots []Root, cfg Config) (got []*Document) {
	for d := range Read(roots, cfg) {
		if d != nil {
			got = append(got, d)
		}
	}
	return got
}

func folder(fsys fs.FS) []Root { return []Root{{FS: fsys, Path: "."}} }

func TestReadListing(t *testing.T) {
	tests := []struct {
		name  string
		roots []Root
		want  []string
	}{
		{"nothing", nil, nil},
		{"folder in path order", folder(files("b.txt", "x", "a/z.txt", "x", "a.txt", "x", "a-b/c.txt", "x", "a/b/c.TEXT", "x")),
			[]string{"a-b/c.txt", "a.txt", "a/b/c.TEXT", "a/z.txt", "b.txt"}},
		{"dot files", folder(files(".a.txt", "x", ".git/b.txt", "x", "c.txt", "x")), []string{"c.txt"}},
		{"dot file named directly", []Root{{FS: files(".a.txt", "x"), Path: ".a.txt"}}, []string{".a.txt"}},
		{"other kinds", folder(files("a.png", "x", "README", "x", "b.tar.gz", "x")), []string{
			"!corpus: README: unknown kind of file: no extension",
			"!corpus: a.png: unknown kind of file: .png",
			"!corpus: b.tar.gz: unknown kind of file: .gz",
		}},
		{"other kind named directly", []Root{{FS: files("README", "x"), Path: "README"}}, []string{"README"}},
		{"binary named directly", []Root{{FS: files("a.png", "x\x00"), Path: "a.png"}}, []string{"!corpus: a.png: binary data: NUL at byte 1"}},
		{"no text", folder(files("a.txt", "", "b.txt", " \n\u00ad\ufeff", "c.jsonl", "\n", "d.md", "```\nx\n```\n", "e.jsonl", `{"id":"e","text":" "}`)), []string{
			"!corpus: a.txt: no text", "!corpus: b.txt: no text", "!corpus: c.jsonl: no text", "!corpus: d.md: no text", "!corpus: e.jsonl:1: no text",
		}},
		{"missing", []Root{{Name: "n", FS: files(), Path: "a.txt"}}, []string{"!corpus: n/a.txt: file does not exist"}},
		{"no file system", []Root{{Path: "a.txt"}}, []string{"!corpus: a.txt: nothing to read"}},
		{"bad path", []Root{{FS: files("a.txt", "x"), Path: "../a.txt"}}, []string{"!corpus: ../a.txt: file does not exist"}},
		{"pipe", folder(fstest.MapFS{"a.txt": {Mode: fs.ModeNamedPipe}}), []string{"!corpus: a.txt: not a regular file"}},
		{"several roots, sorted", []Root{
			{Name: "b", FS: files("x.txt", "x"), Path: "."},
			{Name: "a", FS: files("y.txt", "x", "x.txt", "x"), Path: "."},
			{Name: "a", FS: files("a.txt", "x"), Path: "a.txt"},
		}, []string{"a/x.txt", "a/y.txt", "a/a.txt", "b/x.txt"}},
		{"same file twice", []Root{
			{Name: "a", FS: files("x.txt", "x"), Path: "."}, {Name: "a", FS: files("x.txt", "x"), Path: "x.txt"},
		}, []string{"a/x.txt", `!corpus: a/x.txt: duplicate id "a/x.txt": first in a/x.txt`}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if diff := cmp.Diff(tt.want, listing(t, tt.roots, Config{})); diff != "" {
				t.Error(diff)
			}
		})
	}
}

func TestReadRootsAnyOrder(t *testing.T) {
	dir := t.TempDir()
	writeFiles(t, dir, "a.txt", "x", "b.jsonl", `{"id":"a.txt","text":"x"}`)
	a, b := Root{FS: os.DirFS(dir), Path: "a.txt"}, Root{FS: os.DirFS(dir), Path: "b.jsonl"}
	want := []string{"a.txt", `!corpus: b.jsonl:1: duplicate id "a.txt": first in a.txt`}
	for _, roots := range [][]Root{{a, b}, {b, a}, {a, b, a, b}} {
		if got := listing(t, roots, Config{}); !slices.Equal(got, want) {
			t.Errorf("got %q, want %q", got, want)
		}
	}
}

func writeFiles(t *testing.T, dir string, pairs ...string) {
	t.Helper()
	for i := 0; i < len(pairs); i += 2 {
		name := filepath.Join(dir, filepath.FromSlash(pairs[i]))
		if err := os.MkdirAll(filepath.Dir(name), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(name, []byte(pairs[i+1]), 0o644); err != nil {
			t.Fatal(err)
		}
	}
}

func TestReadSymbolicLinks(t *testing.T) {
	dir := t.TempDir()
	writeFiles(t, dir, "real/a.txt", "x")
	for name, target := range map[string]string{
		"file.txt": "real/a.txt", "folder": "real", "self": ".", "loop.txt": "loop.txt", "broken.txt": "gone.txt",
	} {
		if err := os.Symlink(target, filepath.Join(dir, name)); err != nil {
			t.Skip(err)
		}
	}
	want := []string{
		"!corpus: broken.txt: symbolic link: no such file or directory",
		"file.txt",
		"!corpus: folder: symbolic link to a folder",
		"!corpus: loop.txt: symbolic link: too many levels of symbolic links",
		"real/a.txt",
		"!corpus: self: symbolic link to a folder",
	}
	if diff := cmp.Diff(want, listing(t, folder(os.DirFS(dir)), Config{})); diff != "" {
		t.Error(diff)
	}
}

// closed is a file system in which some names do not open.
type closed struct {
	fs.FS
	names []string
}

func (c closed) Open(name string) (fs.File, error) {
	if slices.Contains(c.names, name) {
		return nil, &fs.PathError{Op: "open", Path: name, Err: fs.ErrPermission}
	}
	return c.FS.Open(name)
}

func TestReadUnreadable(t *testing.T) {
	fsys := closed{files("a/x.txt", "x", "b.txt", "x", "c.txt", "x"), []string{"a", "b.txt"}}
	want := []string{"!corpus: a: permission denied", "!corpus: b.txt: permission denied", "c.txt"}
	if diff := cmp.Diff(want, listing(t, folder(fsys), Config{})); diff != "" {
		t.Error(diff)
	}
	for _, err := range Read(folder(fsys), Config{}) {
		if err != nil && !errors.Is(err, fs.ErrPermission) {
			t.Errorf("%v is not fs.ErrPermission", err)
		}
	}
}

func TestReadTooLarge(t *testing.T) {
	r := &reader{}
	if _, err := r.decode(strings.NewReader("12345"), 4); err == nil || err.Error() != "larger than 0 MB" {
		t.Errorf("error %v", err)
	}
	if s, err := r.decode(strings.NewReader("1234"), 4); s != "1234" || err != nil {
		t.Errorf("got %q, %v", s, err)
	}
}

func TestReadStopsWhenAsked(t *testing.T) {
	fsys := files("a.txt", "x", "b.png", "x", "c/d.txt", "x", "e.jsonl", `{"id":"1","text":"x"}`+"\nx\n", "f.txt", "")
	roots := []Root{{FS: fsys, Path: "."}, {Path: "-", Reader: strings.NewReader("x")}}
	for n := 1; n <= 8; n++ {
		got := 0
		for range Read(roots, Config{}) {
			if got++; got == n {
				break
			}
		}
	}
}

func TestReadDocument(t *testing.T) {
	record := `{"id": 17, "text": "Sales\u00a0rise.", "title": "5 %", "url": "https://a.example", "language": "de_at", "published": "2024-05-28T23:00:00-08:00", "other": [1]}`
	tests := []struct {
		name, file, content string
		cfg                 Config
		want                Document
	}{
		{"text", "d/a.txt", "\ufeffGr\u00f6\u00dfe", Config{}, Document{ID: "n/d/a.txt", Path: "n/d/a.txt"}},
		{"text with configuration", "a.txt", "x", Config{Language: "EN", Published: "2024-01-02", Dates: map[string]string{"n/a.txt": "2024-01-03"}},
			Document{ID: "n/a.txt", Path: "n/a.txt", Language: "en", Published: "2024-01-03", FallbackPublished: "2024-01-02"}},
		{"declared charset", "a.txt", "5 \xA4", Config{Charset: "ISO-8859-15"}, Document{ID: "n/a.txt", Path: "n/a.txt"}},
		{"record", "a.ndjson", "\n" + record, Config{Language: "en", Published: "2024-01-02", Dates: map[string]string{"17": "2024-01-03"}},
			Document{ID: "17", Path: "n/a.ndjson", Line: 2, Language: "de-AT", Title: "5 %", URL: "https://a.example", Published: "2024-05-28", FallbackPublished: "2024-01-02"}},
		{"record dated by its file", "a.jsonl", `{"id":"x","text":"y","published":null,"language":"martian"}`, Config{Dates: map[string]string{"n/a.jsonl": "2024-01-03"}},
			Document{ID: "x", Path: "n/a.jsonl", Line: 1, Published: "2024-01-03"}},
		{"markdown", "a.md", "---\ntitle: Up\nlang: de\npublished: 2024-05-28\n---\n# *Up*\n\nBy 5 %.", Config{},
			Document{ID: "n/a.md", Path: "n/a.md", Language: "de", Title: "Up", Published: "2024-05-28"}},
	}
	bodies := map[string]string{
		"text": "Größe", "text with configuration": "x", "declared charset": "5 €", "record": "Sales\u00a0rise.",
		"record dated by its file": "y", "markdown": "Up\n\nBy 5 %.",
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			got := documents([]Root{{Name: "n", FS: files(tt.file, tt.content), Path: "."}}, tt.cfg)
			if len(got) != 1 {
				t.Fatalf("got %d documents", len(got))
			}
			d := *got[0]
			if d.Body.Raw != bodies[tt.name] {
				t.Errorf("Raw = %q, want %q", d.Body.Raw, bodies[tt.name])
			}
			if want := tt.name == "record"; (d.Headline != nil) != want || want && d.Headline.Raw != d.Title {
				t.Errorf("Headline = %v, want one: %v", d.Headline, want)
			}
			d.Body, d.Headline = nil, nil
			if diff := cmp.Diff(tt.want, d); diff != "" {
				t.Error(diff)
			}
		})
	}
}

func TestReadDates(t *testing.T) {
	fsys := files("a.txt", "x", "b.md", "---\ndate: 28.05.2024\n---\nx", "c.jsonl", `{"id":"c","text":"x","published":20240528}`)
	cfg := Config{Dates: map[string]string{"a.txt": "May"}}
	want := []string{"!corpus: a.txt: published: not a date", "!corpus: b.md: published: not a date", "!corpus: c.jsonl:1: published: not a date"}
	if diff := cmp.Diff(want, listing(t, folder(fsys), cfg)); diff != "" {
		t.Error(diff)
	}
	want = []string{"!corpus: published: not a date"}
	if diff := cmp.Diff(want, listing(t, folder(fsys), Config{Published: "May"})); diff != "" {
		t.Error(diff)
	}
}

func BenchmarkRead(b *testing.B) {
	body := strings.Repeat("Die „Umsätze“ stiegen um 12,5\u00a0% auf 1,4 Mrd. Euro.\n", 80)
	fsys, size := fstest.MapFS{}, 0
	for i := range 100 {
		var jsonl strings.Builder
		for k := range 3 {
			fmt.Fprintf(&jsonl, "{\"id\":\"%d-%d\",\"text\":%q}\n", i, k, body)
		}
		fsys[fmt.Sprintf("%d.jsonl", i)] = &fstest.MapFile{Data: []byte(jsonl.String())}
		fsys[fmt.Sprintf("%d.txt", i)] = &fstest.MapFile{Data: []byte(body)}
		fsys[fmt.Sprintf("%d.md", i)] = &fstest.MapFile{Data: []byte("# Title\n\n" + body)}
		size += 5 * len(body)
	}
	b.ReportAllocs()
	b.SetBytes(int64(size))
	for b.Loop() {
		for _, err := range Read(folder(fsys), Config{}) {
			if err != nil {
				b.Fatal(err)
			}
		}
	}
}

func TestReadStream(t *testing.T) {
	jsonl := `{"id":"a","text":"x"}` + "\n"
	tests := []struct {
		name, src string
		want      []string
	}{
		{"empty", "", []string{"!corpus: -: no text"}},
		{"text", "Sales rose.\n", []string{"-=Sales rose.\n"}},
		{"records", "\n " + jsonl + "\nbroken\n" + strings.ReplaceAll(jsonl, `"a"`, `"b"`), []string{
			"a=x", "!corpus: -:4: not JSON: invalid character 'b' looking for beginning of value", "b=x",
		}},
		{"record without id", `{"text":"x"}`, []string{"!corpus: -:1: id: missing"}},
		{"records after a mark", "\xEF\xBB\xBF" + jsonl, []string{"a=x"}},
		{"text after a mark", "\xEF\xBB\xBFx", []string{"-=x"}},
		{"records in utf-16", utf16LE(jsonl), []string{"a=x"}},
		{"text in utf-16", utf16LE("x\ny"), []string{"-=x\ny"}},
		{"a brace is text", "{curly} words\n" + jsonl, []string{"-={curly} words\n" + jsonl}},
		{"json without text is text", `{"id":"a"}`, []string{`-={"id":"a"}`}},
		{"binary", "x\x00y", []string{"!corpus: -: binary data: NUL at byte 1"}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			var got []string
			for d, err := range Read([]Root{{Path: "-", Reader: iotest.OneByteReader(strings.NewReader(tt.src))}}, Config{}) {
				if err != nil {
					got = append(got, "!"+err.Error())
				} else {
					got = append(got, d.ID+"="+d.Body.Raw)
				}
			}
			if diff := cmp.Diff(tt.want, got); diff != "" {
				t.Error(diff)
			}
		})
	}
}

func utf16LE(ascii string) string {
	s := bomUTF16LE
	for _, c := range ascii {
		s += string(byte(c)) + "\x00"
	}
	return s
}

func TestReadBrokenReader(t *testing.T) {
	src := func(head string) []Root {
		return []Root{{Path: "-", Reader: io.MultiReader(strings.NewReader(head), iotest.ErrReader(errors.New("broken pipe")))}}
	}
	for head, want := range map[string][]string{
		"":                                {"!corpus: -: broken pipe"},
		"text\n":                          {"!corpus: -: broken pipe"},
		`{"id":"a","text":"x"}` + "\n{\"": {"a", "!corpus: -:2: broken pipe"},
	} {
		if got := listing(t, src(head), Config{}); !slices.Equal(got, want) {
			t.Errorf("%q: got %q, want %q", head, got, want)
		}
	}
}

func checkDocument(t *testing.T, d *Document) {
	t.Helper()
	for _, s := range []string{d.ID, d.Path, d.Language, d.Title, d.URL, d.Body.Raw, d.Body.Norm} {
		if !utf8.ValidString(s) {
			t.Errorf("%q: %q is not UTF-8", d.ID, s)
		}
	}
	if d.ID == "" || strings.TrimSpace(d.Body.Norm) == "" || d.Headline != nil && d.Headline.Raw != d.Title {
		t.Errorf("broken document %+v", d)
	}
}
