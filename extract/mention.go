package extract

import (
	"beleg/corpus"
	"beleg/extract/calendar"
	"beleg/extract/quantity"
)

// Date is the kind of a mention that is no quantity.
const Date = "date"

// A Mention is one place of a document that states a figure. Spans index the
// normalised text of its part; [corpus.Text.RawSpan] leads back.
type Mention struct {
	Headline bool // it stands in the document's headline, not in its body
	Span     corpus.Span
	Sentence corpus.Span
	Language string // BCP 47 tag
	Kind     string // amount, percentage or date

	Quantity *quantity.Quantity // nil for dates
	Date     *calendar.Date     // nil for quantities
	Noun     string             // the lemma of a count's noun, or ""

	Subject     Place
	SubjectKey  string // language-neutral, see [concept.Index.Key]; "" without a subject
	Antecedent  Place  // what a pronoun or "the company" as Subject stands for; zero where it is not sure
	ResolvedKey string // of what Antecedent makes of Subject: "its revenue" is that of its owner; "" without Antecedent
	Confidence  string // high | medium | low; "" without a subject
	Measure     Place
	MeasureKey  string
	Of          Place // the base of a share
	Time        Place // the date that scopes a quantity
	TimeEDTF    string
	TimeCode    string // what tells it from other times: TimeEDTF, or the relative code
	Source      Place  // who says so
	SourceType  string
	Factuality  string
	Quoted      bool
	Rules       []string

	AntecedentTitle bool // Antecedent stands in the headline, whatever part the mention is in
}

// A Place is a part of the text; the zero Place is none.
type Place struct{ Span corpus.Span }

// IsZero reports whether p is no place.
func (p Place) IsZero() bool { return p.Span.End == 0 }

// A Rejection is a number or number word that is in no mention, and why.
type Rejection struct {
	Headline bool
	Span     corpus.Span
	Reason   string
}

// A Result is what one document says.
type Result struct {
	Language  string    // of the document, BCP 47
	Published string    // ISO day by which relative dates were read, or ""
	Mentions  []Mention // headline first, then by Span
	Rejected  []Rejection
}
