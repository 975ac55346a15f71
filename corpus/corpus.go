// Package corpus reads articles and normalises them without losing their place.
//
// A [Document] holds each of its texts twice: [Text.Raw], the text as it was
// read (decoded, markup removed), and [Text.Norm], the normalised form that
// every later stage reads. Spans produced by later stages index Norm;
// [Text.RawSpan] is the only way back to Raw.
//
// The package never looks at what a text says and starts no goroutines. Start
// reading at [Read] and [NewText].
package corpus

// A Span is a half-open byte range [Start, End) of a normalised text, unless
// its holder says otherwise.
type Span struct{ Start, End int }

// A Document is one article. It is immutable once read.
type Document struct {
	ID        string // unique in a run; see "Input" in docs/ledger.md
	Path      string // where it was read from, relative to the corpus root, '/'-separated
	Language  string // BCP 47 tag as declared by the record or its metadata, or ""
	Title     string // as given by a record or front matter, or ""
	URL       string
	Published string // ISO 8601 day as given by record, front matter or configuration, or ""
	Body      *Text
	Headline  *Text // the title, when the body does not begin with it; nil otherwise
}
