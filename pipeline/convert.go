package pipeline

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"unicode/utf8"

	"beleg/corpus"
	"beleg/extract"
	"beleg/extract/calendar"
	"beleg/extract/quantity"
	"beleg/pipeline/dedupe"
	"beleg/pipeline/ledger"
)

// convert turns spans of normalised text into places of the text as read.
func (p *part) convert(r *extract.Result) {
	sum := sha256.Sum256([]byte(p.doc.Body.Raw))
	p.document = ledger.Document{
		ID: p.doc.ID, Path: p.doc.Path, Language: r.Language, Title: p.doc.Title, URL: p.doc.URL,
		Published: r.Published, SHA256: hex.EncodeToString(sum[:]), Characters: utf8.RuneCountInString(p.doc.Body.Raw),
	}
	p.entries = make([]dedupe.Entry, len(r.Mentions))
	for i := range r.Mentions {
		p.entries[i] = p.entry(&r.Mentions[i], r.Published)
	}
	for i := range r.Rejected {
		p.reject(&r.Rejected[i])
	}
}

func (p *part) text(headline bool) (*corpus.Text, string) {
	if headline {
		return p.doc.Headline, ledger.PartTitle
	}
	return p.doc.Body, ""
}

func (p *part) entry(m *extract.Mention, published string) dedupe.Entry {
	t, name := p.text(m.Headline)
	raw := t.RawSpan(m.Span)
	v := value(m)
	out := &ledger.Mention{
		Document: p.doc.ID, Part: name, Line: t.Line(raw.Start), Bytes: [2]int{raw.Start, raw.End},
		Prefix: before(t.Raw, raw.Start), Suffix: after(t.Raw, raw.End), Language: m.Language,
		Value: &v, Factuality: m.Factuality, Quoted: m.Quoted, Rules: m.Rules,
	}
	quote := place(t, m.Span)
	out.Start, out.End, out.Quote = quote.Start, quote.End, quote.Text
	s := place(t, m.Sentence)
	out.Sentence = ledger.Sentence{Start: s.Start, End: s.End, Text: s.Text}
	out.Subject = ledger.SubjectPlace{Place: placed(t, m.Subject)}
	if !m.Subject.IsZero() {
		out.Subject.Confidence = m.Confidence
		named, _ := p.text(m.AntecedentTitle)
		out.Subject.Resolved = placed(named, m.Antecedent).Text
	}
	out.Measure = ledger.MeasurePlace{Place: placed(t, m.Measure), Of: placed(t, m.Of)}
	out.Time = placed(t, m.Time)
	out.Attribution = ledger.Attribution{Place: placed(t, m.Source)}
	if !m.Source.IsZero() {
		out.Attribution.Type = m.SourceType
	}
	return dedupe.Entry{
		Kind:    m.Kind,
		Subject: ledger.Subject{Text: out.Subject.Text, Key: m.SubjectKey}, Resolved: m.ResolvedKey,
		Measure: ledger.Measure{Text: out.Measure.Text, Key: m.MeasureKey, Of: out.Measure.Of.Text},
		Time:    scope(m, out.Time, published),
		Scope:   m.TimeCode,
		Mention: out,
	}
}

// scope says when a figure holds: as stated, else on the day of publication.
func scope(m *extract.Mention, stated ledger.Place, published string) ledger.Time {
	switch {
	case m.Kind == extract.Date:
		return ledger.Time{}
	case stated.Text != "":
		return ledger.Time{Text: stated.Text, EDTF: m.TimeEDTF, Basis: "stated"}
	case published != "":
		return ledger.Time{EDTF: published, Basis: "document"}
	}
	return ledger.Time{}
}

func placed(t *corpus.Text, p extract.Place) ledger.Place {
	if p.IsZero() {
		return ledger.Place{}
	}
	return place(t, p.Span)
}

func place(t *corpus.Text, sp corpus.Span) ledger.Place {
	raw := t.RawSpan(sp)
	return ledger.Place{Text: t.Raw[raw.Start:raw.End], Start: t.CodePoint(raw.Start), End: t.CodePoint(raw.End)}
}

// contextLength is how many code points of prefix and suffix a mention has.
const contextLength = 32

func before(raw string, i int) string {
	start := i
	for n := 0; n < contextLength && start > 0; n++ {
		_, size := utf8.DecodeLastRuneInString(raw[:start])
		start -= size
	}
	return raw[start:i]
}

func after(raw string, i int) string {
	end := i
	for n := 0; n < contextLength && end < len(raw); n++ {
		_, size := utf8.DecodeRuneInString(raw[end:])
		end += size
	}
	return raw[i:end]
}

func value(m *extract.Mention) ledger.Value {
	if m.Date != nil {
		return dateValue(m.Date)
	}
	return quantityValue(m.Quantity, m.Noun)
}

func dateValue(d *calendar.Date) ledger.Value {
	return ledger.Value{
		EDTF: d.EDTF, Earliest: d.Earliest, Latest: d.Latest, Part: d.Part,
		Relative: d.Relative, Fiscal: d.Fiscal, Modifier: d.Modifier,
	}
}

func quantityValue(q *quantity.Quantity, noun string) ledger.Value {
	v := ledger.Value{
		Number: quantity.Plain(q.Value), Low: quantity.Plain(q.Low), High: quantity.Plain(q.High), Vague: q.Vague,
		Dimension: q.Dimension, Unit: q.Unit, Assumed: q.Assumed, Per: q.Per,
		Fraction: q.Fraction, Modifier: q.Modifier, Digits: q.Digits,
	}
	if q.Dimension == quantity.Count && q.Unit == "" {
		v.Unit = noun
	}
	if q.Change.Role != "" {
		v.Change = ledger.Change{Role: q.Change.Role, Direction: q.Change.Direction, From: quantity.Plain(q.Change.From), To: quantity.Plain(q.Change.To)}
	}
	return v
}

// rejection is a line of the file of numbers that are no claims.
type rejection struct {
	Document string `json:"document"`
	Part     string `json:"part,omitempty"`
	Start    int    `json:"start"` // code points, like a mention's
	End      int    `json:"end"`
	Line     int    `json:"line"`
	Text     string `json:"text"`
	Reason   string `json:"reason"`
}

func (p *part) reject(r *extract.Rejection) {
	t, name := p.text(r.Headline)
	pl := place(t, r.Span)
	var b bytes.Buffer
	e := json.NewEncoder(&b)
	e.SetEscapeHTML(false)
	_ = e.Encode(rejection{p.doc.ID, name, pl.Start, pl.End, t.Line(t.RawSpan(r.Span).Start), pl.Text, r.Reason}) // strings and ints
	p.rejected = append(p.rejected, b.Bytes()...)
}
