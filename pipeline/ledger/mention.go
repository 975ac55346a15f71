package ledger

import (
	"bytes"
	"encoding/json"
	"maps"
	"slices"
)

// A Mention is one place that states a claim. Start and End are code points,
// half-open, in the document's text as read, or in its title if Part says so;
// the offsets of every [Place] below a mention index the same text.
type Mention struct {
	Document    string       `json:"document"` // its id
	Part        string       `json:"part,omitempty"`
	Start       int          `json:"start"`
	End         int          `json:"end"`
	Line        int          `json:"line"`  // of Start, from 1
	Bytes       [2]int       `json:"bytes"` // Start and End as bytes of UTF-8
	Quote       string       `json:"quote"` // the text in [Start, End)
	Prefix      string       `json:"prefix"`
	Suffix      string       `json:"suffix"` // both up to 32 code points, "" at an edge of the text
	Language    string       `json:"language"`
	Sentence    Sentence     `json:"sentence"`
	Subject     SubjectPlace `json:"subject,omitzero"`
	Value       *Value       `json:"value,omitempty"` // whole, and only where it differs from the claim's
	Measure     MeasurePlace `json:"measure,omitzero"`
	Time        Place        `json:"time,omitzero"`
	Attribution Attribution  `json:"attribution,omitzero"`
	Factuality  string       `json:"factuality"` // negated, conditional, forecast, reported or asserted
	Quoted      bool         `json:"quoted,omitempty"`
	Match       string       `json:"match,omitempty"` // why it stands in its claim; "" for the first, see docs/ledger.md
	Rules       []string     `json:"rules,omitempty"` // what fired, by stable name
}

// A Place is a verbatim part of the text. The zero Place is no place.
type Place struct {
	Text  string `json:"text"`
	Start int    `json:"start"`
	End   int    `json:"end"`
}

// A Sentence is the sentence around a mention.
type Sentence struct {
	Start int    `json:"start"`
	End   int    `json:"end"`
	Text  string `json:"text"`
}

// A SubjectPlace is the subject as a mention's text names it.
type SubjectPlace struct {
	Place
	Resolved   string `json:"resolved,omitempty"`   // what a pronoun or "the company" stands for
	Confidence string `json:"confidence,omitempty"` // high, medium or low
}

// A MeasurePlace is what the figure measures, and the base of a share, as a
// mention's text states them. Either may be the zero Place.
type MeasurePlace struct {
	Place
	Of Place `json:"of,omitzero"`
}

// MarshalJSON leaves out text, start and end where only the base is stated.
// It leaves the choice of HTML escapes to the encoder that calls it.
func (m MeasurePlace) MarshalJSON() ([]byte, error) {
	type plain MeasurePlace // without this method
	var v any = plain(m)
	if m.Text == "" {
		v = struct {
			Of Place `json:"of,omitzero"`
		}{m.Of}
	}
	var b bytes.Buffer
	e := json.NewEncoder(&b)
	e.SetEscapeHTML(false)
	err := e.Encode(v)
	return b.Bytes(), err
}

// An Attribution is who a mention's text says the figure comes from.
type Attribution struct {
	Place
	Type string `json:"type"` // named, document or anonymous
}

// Stated returns the value that the mention states: its own, or else that of
// its claim c.
func (m *Mention) Stated(c *Claim) Value {
	if m.Value != nil {
		return *m.Value
	}
	return c.Value
}

// Where names the line of m as compilers do, or its part.
func (m *Mention) Where() string { return lineOf(m.Document, m.Part, m.Line) }

// Drift returns the modifiers that differ between the mentions of c, sorted,
// with "exact" for none; nil if all are the same.
func Drift(c *Claim) []string {
	set := map[string]bool{}
	for i := range c.Mentions {
		modifier := c.Mentions[i].Stated(c).Modifier
		if modifier == "" {
			modifier = "exact"
		}
		set[modifier] = true
	}
	if len(set) < 2 {
		return nil
	}
	return slices.Sorted(maps.Keys(set))
}
