// Package corpus reads articles and normalises them without losing their place.
//
// A [Document] holds each of its texts twice: [Text.Raw], the text as it was
// read (decoded, markup removed), and [Text.Norm], the normalised form that
// every later stage reads. Spans produced by later stages index Norm;
// [Text.RawSpan] is the only way back to Raw, and [Text.CodePoint] and
// [Text.Line] turn a place in Raw into what the ledger writes.
//
// It reads plain text (.txt, .text), Markdown with YAML front matter (.md,
// .markdown) and JSON records, one a line (.jsonl, .ndjson). What cannot be
// read is reported as an [*Error] and never ends the run. Names that begin
// with a dot are left out without a word.
//
// The package never looks at what a text says, never guesses its language or
// its date, and starts no goroutines. Start reading at [Read] and [NewText].
package corpus

// A Span is a half-open byte range [Start, End) of a normalised text, unless
// its holder says otherwise.
type Span struct{ Start, End int }

// A Document is one article. It is immutable once read. All its strings are
// valid UTF-8.
type Document struct {
	ID       string // unique in a run; see "Input" in docs/ledger.md
	Path     string // where it was read from, relative to the corpus root, '/'-separated
	Line     int    // of its record in Path, from 1; 0 where the file is the document
	Language string // BCP 47 tag as declared by the record, its metadata or Config, or ""
	Title    string // as given by a record or front matter, or ""
	URL      string // as given by a record or front matter, or ""

	// Published is the ISO 8601 day that a record, its front matter or
	// Config.Dates gives for this very document, or "".
	Published string
	// FallbackPublished is the ISO 8601 day of Config.Published, or "". It
	// counts where Published is "" and the text has no dateline.
	FallbackPublished string

	Body     *Text
	Headline *Text // the title, when the body does not begin with it; nil otherwise
}
