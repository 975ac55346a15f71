package ledger

import (
	"cmp"
	"encoding/csv"
	"fmt"
	"io"
	"slices"
	"strconv"
	"strings"
)

// A Dialect is a way to write CSV.
type Dialect int

const (
	// CSV is RFC 4180 in UTF-8: commas, CRLF, a decimal point.
	CSV Dialect = iota
	// CSVGerman is what a German Excel opens as a table: semicolons, CRLF, a
	// decimal comma, and a byte-order mark.
	CSVGerman
)

// columns names the cells of a row. Their order is fixed; new ones go last.
var columns = [...]string{"claim_id", "kind", "value", "low", "high", "unit", "per", "modifier", "edtf", "relative",
	"subject", "measure", "base", "period", "attribution", "factuality", "language", "document", "title", "url",
	"published", "line", "quote", "sentence", "mentions", "documents", "related", "conflicts"}

// WriteCSV writes a header and one row for each mention, in the ledger's
// order. Value, subject, measure and base are as the mention states them, or
// else its claim's; period is the claim's time if one is stated. Text that a spreadsheet could
// take for a formula starts with an apostrophe; numbers are never touched.
func WriteCSV(w io.Writer, l *Ledger, d Dialect) error {
	t := table{csv: csv.NewWriter(w), documents: map[string]*Document{}}
	t.csv.UseCRLF = true
	if d == CSVGerman {
		t.csv.Comma, t.decimalComma = ';', true
		if _, err := io.WriteString(w, "\ufeff"); err != nil {
			return fmt.Errorf("ledger: csv: %w", err)
		}
	}
	for i := range l.Documents {
		t.documents[l.Documents[i].ID] = &l.Documents[i]
	}
	if err := t.write(l); err != nil {
		return fmt.Errorf("ledger: csv: %w", err)
	}
	return nil
}

type table struct {
	csv          *csv.Writer
	decimalComma bool
	documents    map[string]*Document
	row          []string // reused
}

func (t *table) write(l *Ledger) error {
	if err := t.csv.Write(columns[:]); err != nil {
		return err
	}
	for i := range l.Claims {
		c := &l.Claims[i]
		for j := range c.Mentions {
			t.row = t.row[:0]
			t.mention(c, &c.Mentions[j])
			if err := t.csv.Write(t.row); err != nil {
				return err
			}
		}
	}
	t.csv.Flush()
	return t.csv.Error()
}

// subjectCell is a subject with what it stands for: "its revenue [OpenAI]".
func subjectCell(text, resolved string) string {
	if resolved == "" {
		return text
	}
	return text + " [" + resolved + "]"
}

// mention fills the row: one cell for each of the columns.
func (t *table) mention(c *Claim, m *Mention) {
	v := m.Stated(c)
	t.text(c.ID, c.Kind)
	t.decimal(v.Number, v.Low, v.High)
	t.text(v.Unit, v.Per, v.Modifier, v.EDTF, v.Relative)
	t.text(subjectCell(cmp.Or(m.Subject.Text, c.Subject.Text), m.Subject.Resolved), cmp.Or(m.Measure.Text, c.Measure.Text),
		cmp.Or(m.Measure.Of.Text, c.Measure.Of), period(c.Time), m.Attribution.Text, m.Factuality, m.Language)
	var d Document
	if known := t.documents[m.Document]; known != nil {
		d = *known
	}
	t.text(m.Document, d.Title, d.URL, d.Published)
	t.count(m.Line)
	t.text(m.Quote, m.Sentence.Text)
	t.count(len(c.Mentions))
	t.count(documentsOf(c))
	t.text(related(c), conflicts(c))
}

func (t *table) text(cells ...string) {
	for _, s := range cells {
		t.row = append(t.row, defuse(s))
	}
}

func (t *table) count(n int) { t.row = append(t.row, strconv.Itoa(n)) }

func (t *table) decimal(cells ...string) {
	for _, s := range cells {
		if strings.Trim(s, "-.0123456789") != "" { // not a number, whoever wrote it
			s = defuse(s)
		} else if t.decimalComma {
			s = strings.Replace(s, ".", ",", 1)
		}
		t.row = append(t.row, s)
	}
}

// defuse keeps a spreadsheet from running a cell as a formula.
func defuse(s string) string {
	if s != "" && strings.IndexByte("=+-@\t\r", s[0]) >= 0 {
		return "'" + s
	}
	return s
}

// period leaves out the day of publication: it has its own column.
func period(t Time) string {
	if t.Basis == "document" {
		return ""
	}
	return cmp.Or(t.EDTF, t.Text)
}

func documentsOf(c *Claim) int {
	var ids []string
	for i := range c.Mentions {
		ids = append(ids, c.Mentions[i].Document)
	}
	slices.Sort(ids)
	return len(slices.Compact(ids))
}

// related and conflicts list claims as "id reason, id reason".

func related(c *Claim) string {
	var all []string
	for _, r := range c.Related {
		all = append(all, r.Claim+" "+r.Reason)
	}
	return strings.Join(all, ", ")
}

func conflicts(c *Claim) string {
	var all []string
	for _, r := range c.Conflicts {
		all = append(all, r.Claim+" "+r.Reason)
	}
	return strings.Join(all, ", ")
}
