package corpus

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"iter"
	"path"
	"reflect"
	"slices"
	"strings"

	"github.com/yuin/goldmark/parser"
	"golang.org/x/text/language"
)

// Bounds on what is read, in bytes. They bound memory too: one file or record
// is held at a time, besides the ids read so far.
const (
	MaxFile     = 256 << 20 // a text file
	MaxMarkdown = 16 << 20  // a Markdown file: its syntax tree is many times as large; see checkMarkdown
	MaxRecord   = 64 << 20  // a line of JSON records; their files have no bound
)

// A Root is one file or folder to read.
type Root struct {
	Name string // what ids and paths begin with, as in "Name/de/a.txt"; "" for nothing
	FS   fs.FS
	Path string // a file in FS, or "." for the whole of FS

	// Reader is read instead of FS where it is not nil (standard input); Path
	// names it then. It holds JSON records where its first line is one with a
	// text, plain text otherwise. Read reads it once.
	Reader io.Reader
}

// A Config says what documents do not say themselves. The zero value says
// nothing.
type Config struct {
	Language  string            // BCP 47 tag for documents that declare none
	Published string            // ISO 8601 day, see Document.FallbackPublished
	Dates     map[string]string // document id, or path, to the ISO 8601 day it was published
	Charset   string            // declared for all files; see Decode
}

// An Error reports what could not be read, or was left out.
type Error struct {
	Path string // as Document.Path; "" for the configuration
	Line int    // of a record, from 1; 0 for a whole file or folder
	Err  error  // why, without the place
}

func (e *Error) Error() string {
	switch {
	case e.Path == "":
		return fmt.Sprintf("corpus: %v", e.Err)
	case e.Line == 0:
		return fmt.Sprintf("corpus: %s: %v", e.Path, e.Err)
	}
	return fmt.Sprintf("corpus: %s:%d: %v", e.Path, e.Line, e.Err)
}

func (e *Error) Unwrap() error { return e.Err }

// Read yields the documents of roots, each root's in the byte order of their
// paths and the order of their lines, whatever the order of roots. Roots that
// are equal are read once; folders are read with all below them.
//
// In place of what could not be read or is not read it yields a nil Document
// and an [*Error], and goes on: folders and files that do not open, symbolic
// links to folders, files of an unknown kind (one named directly is read as
// plain text), bytes that are no text, broken records, dates that are none,
// documents without text, and those whose id an earlier one has. Names that
// begin with a dot are left out silently unless a root names them.
//
// A Published that is no date is the only thing yielded: then nothing is read.
func Read(roots []Root, cfg Config) iter.Seq2[*Document, error] {
	return func(yield func(*Document, error) bool) {
		fallback, err := Day(cfg.Published)
		if err != nil {
			yield(nil, &Error{Err: err})
			return
		}
		r := &reader{
			cfg: cfg, fallback: fallback, language: canonical(cfg.Language),
			markdown: newMarkdown(), seen: map[string]place{}, yield: yield,
		}
		for _, root := range inOrder(roots) {
			if !r.root(root) {
				return
			}
		}
	}
}

// A reader reads roots. Its methods report whether to go on.
type reader struct {
	cfg                Config
	fallback, language string
	markdown           parser.Parser
	seen               map[string]place // by id
	yield              func(*Document, error) bool
}

// A place is where a document was read: a path, and a line for a record.
type place struct {
	path string
	line int
}

func (p place) String() string {
	if p.line == 0 {
		return p.path
	}
	return fmt.Sprintf("%s:%d", p.path, p.line)
}

// inOrder returns roots without repetition, sorted by path.
func inOrder(roots []Root) []Root {
	var once []Root
	for _, r := range roots {
		if !slices.ContainsFunc(once, func(o Root) bool { return sameRoot(o, r) }) {
			once = append(once, r)
		}
	}
	slices.SortStableFunc(once, func(a, b Root) int { return strings.Compare(a.key(), b.key()) })
	return once
}

// sameRoot reports whether a and b are known to hold the same files.
func sameRoot(a, b Root) bool {
	if a.Name != b.Name || path.Clean(a.Path) != path.Clean(b.Path) {
		return false
	}
	return a.Reader == nil && b.Reader == nil &&
		reflect.TypeOf(a.FS) == reflect.TypeOf(b.FS) &&
		(a.FS == nil || reflect.TypeOf(a.FS).Comparable()) && a.FS == b.FS
}

// key sorts a folder with the files in it.
func (r Root) key() string {
	if r.Reader == nil && path.Clean(r.Path) == "." {
		return path.Join(r.Name) + "/"
	}
	return path.Join(r.Name, r.Path)
}

func (r *reader) root(root Root) bool {
	switch {
	case root.Reader != nil:
		return r.stream(root.Reader, path.Join(root.Name, root.Path))
	case root.FS == nil:
		return r.fail(place{path: path.Join(root.Name, root.Path)}, errors.New("nothing to read"))
	}
	w := walker{reader: r, root: root}
	return w.start()
}

// fail reports what could not be read at p.
func (r *reader) fail(p place, err error) bool {
	return r.yield(nil, &Error{Path: p.path, Line: p.line, Err: withoutPath(err)})
}

// withoutPath returns err without the name that an error of the file system
// repeats.
func withoutPath(err error) error {
	if pathErr, ok := err.(*fs.PathError); ok {
		return pathErr.Err
	}
	return err
}

// document yields the document at p with the given text, which no earlier one
// may share its id with.
func (r *reader) document(p place, id string, m metadata, text string) bool {
	if first, taken := r.seen[id]; taken {
		return r.fail(p, fmt.Errorf("duplicate id %q: first in %v", id, first))
	}
	d := &Document{
		ID: id, Path: p.path, Line: p.line, URL: m.url,
		Language: canonical(m.language), FallbackPublished: r.fallback,
	}
	if d.Language == "" {
		d.Language = r.language
	}
	var err error
	if d.Published, err = r.published(d, m.published); err != nil {
		return r.fail(p, err)
	}
	d.Body = NewText(text)
	if strings.TrimSpace(d.Body.Norm) == "" {
		return r.fail(p, errors.New("no text"))
	}
	if strings.TrimSpace(m.title) != "" {
		d.Title, d.Headline = m.title, headline(m.title, d.Body)
	}
	r.seen[id] = p
	return r.yield(d, nil)
}

// published returns the day that d itself states, or else Config.Dates for it.
func (r *reader) published(d *Document, stated string) (string, error) {
	day, err := Day(stated)
	if day != "" || err != nil {
		return day, err
	}
	if date, ok := r.cfg.Dates[d.ID]; ok {
		return Day(date)
	}
	return Day(r.cfg.Dates[d.Path])
}

// canonical returns tag in the form of BCP 47 ("de_AT" is "de-AT"), and "" for
// what is no tag: a document is not lost for that.
func canonical(tag string) string {
	t, err := language.Parse(tag)
	if err != nil || t == language.Und {
		return ""
	}
	return t.String()
}

// text reads what src holds as plain text.
func (r *reader) text(p place, src io.Reader) bool {
	s, err := r.decode(src, MaxFile)
	if err != nil {
		return r.fail(p, err)
	}
	return r.document(p, p.path, metadata{}, s)
}

// markup reads what src holds as Markdown.
func (r *reader) markup(p place, src io.Reader) bool {
	s, err := r.decode(src, MaxMarkdown)
	if err != nil {
		return r.fail(p, err)
	}
	m, s, err := readMarkdown(r.markdown, s)
	if err != nil {
		return r.fail(p, err)
	}
	return r.document(p, p.path, m, s)
}

// decode reads all of src, which must hold no more than limit bytes.
func (r *reader) decode(src io.Reader, limit int64) (string, error) {
	var b bytes.Buffer
	n, err := b.ReadFrom(io.LimitReader(src, limit+1))
	if err != nil {
		return "", err
	}
	if n > limit {
		return "", fmt.Errorf("larger than %d MB", limit>>20)
	}
	return Decode(b.Bytes(), r.cfg.Charset)
}
