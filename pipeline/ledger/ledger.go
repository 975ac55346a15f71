// Package ledger is the format of beleg's result: one JSON object that holds
// every claim once, with every place that states it. docs/ledger.md describes
// it field by field; this package is that description in Go.
//
// Beside the types it holds what only the format itself needs: reading and
// writing ([Read], [Ledger.Write]), the JSON Schema and the rules that a
// schema cannot say ([Schema], [Validate], [CheckQuotes]), comparing two
// ledgers ([Diff]) and tables for a spreadsheet ([WriteCSV]).
//
// The package never reads a corpus, never decides what a claim is or which
// mentions belong together, never computes an id, and starts no goroutines.
// Start reading at [Ledger], then [Claim] and [Mention].
package ledger

// Version is the format version that [Ledger.Write] writes and [Read] takes.
const Version = 1

// The kinds of claims.
const (
	KindAmount     = "amount"
	KindPercentage = "percentage"
	KindDate       = "date"
)

// PartTitle is a [Mention.Part]: its offsets index the document's title.
const PartTitle = "title"

// A Ledger is everything that one run found. In all its types a zero optional
// field means unknown, and is absent from the file.
type Ledger struct {
	Ledger    int        `json:"ledger"` // format version; Write sets it to Version
	Generator Generator  `json:"generator"`
	Documents []Document `json:"documents"` // by id
	Claims    []Claim    `json:"claims"`    // by first mention
	Skipped   []Skipped  `json:"skipped"`   // by path, line
}

// A Generator is the program that wrote a ledger.
type Generator struct {
	Name    string `json:"name"`
	Version string `json:"version"`
}

// A Document is one text that was read.
type Document struct {
	ID         string `json:"id"`   // unique in the ledger
	Path       string `json:"path"` // relative to the corpus root, '/'-separated
	Language   string `json:"language"`
	Title      string `json:"title,omitempty"`
	URL        string `json:"url,omitempty"`
	Published  string `json:"published,omitempty"` // ISO day
	SHA256     string `json:"sha256"`              // of the text as read, in UTF-8; lower-case hex
	Characters int    `json:"characters"`          // code points in the text as read
}

// A Skipped is an input that could not be read, and why.
type Skipped struct {
	Path   string `json:"path"`
	Line   int    `json:"line,omitempty"` // of a JSONL record, from 1
	Reason string `json:"reason"`
}

// A Claim is one fact. Its subject, measure, value and time are those of its
// most precise mention.
type Claim struct {
	ID        string     `json:"id"`   // 16 hex digits, unique in the ledger
	Kind      string     `json:"kind"` // amount, percentage or date
	Subject   Subject    `json:"subject,omitzero"`
	Measure   Measure    `json:"measure,omitzero"`
	Value     Value      `json:"value"`
	Time      Time       `json:"time,omitzero"`       // zero for dates
	Mentions  []Mention  `json:"mentions"`            // at least one; by document, start, end
	Drift     []string   `json:"drift,omitempty"`     // the modifiers that differ between the mentions, sorted; "exact" for none
	Related   []Related  `json:"related,omitempty"`   // claims that may be the same fact, not merged
	Conflicts []Conflict `json:"conflicts,omitempty"` // claims that cannot hold beside this one
}

// A Subject is who or what a claim is about.
type Subject struct {
	Text string `json:"text"`
	Key  string `json:"key,omitempty"` // language-neutral; what grouping compares
}

// A Measure is what a claim's figure measures.
type Measure struct {
	Text string `json:"text,omitempty"`
	Key  string `json:"key,omitempty"`
	Of   string `json:"of,omitempty"` // the base of a share: "% of what"
}

// A Time is when an amount or a percentage holds.
type Time struct {
	Text  string `json:"text,omitempty"` // "" where basis is "document"
	EDTF  string `json:"edtf,omitempty"`
	Basis string `json:"basis"` // stated, or document: the day of publication
}

// A Related points to a claim that may be the same fact.
type Related struct {
	Claim  string `json:"claim"`  // its id
	Reason string `json:"reason"` // kebab-case: other-base, rounding, ...
}

// A Conflict points to a claim with the same subject, measure and time whose
// value cannot hold beside this one.
type Conflict struct {
	Claim  string `json:"claim"` // its id
	Reason string `json:"reason"`
}
