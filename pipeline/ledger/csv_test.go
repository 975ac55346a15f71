package ledger

import (
	"bytes"
	"encoding/csv"
	"errors"
	"fmt"
	"strings"
	"testing"

	"beleg/internal/belegtest"

	"github.com/google/go-cmp/cmp"
)

func writtenCSV(t *testing.T, l *Ledger, d Dialect) []byte {
	t.Helper()
	var b bytes.Buffer
	if err := WriteCSV(&b, l, d); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

func TestWriteCSVGoldens(t *testing.T) {
	l := exampleLedger(t)
	belegtest.Golden(t, "testdata/example.csv", writtenCSV(t, l, CSV))
	belegtest.Golden(t, "testdata/example-german.csv", writtenCSV(t, l, CSVGerman))
}

// load reads a table back: one map from column to cell for each row.
func load(t *testing.T, b []byte, comma rune) []map[string]string {
	t.Helper()
	r := csv.NewReader(bytes.NewReader(b))
	r.Comma = comma
	rows, err := r.ReadAll()
	if err != nil {
		t.Fatal(err)
	}
	var all []map[string]string
	for _, row := range rows[1:] {
		cells := map[string]string{}
		for i, name := range rows[0] {
			cells[name] = row[i]
		}
		all = append(all, cells)
	}
	return all
}

func TestCSVLoadsBack(t *testing.T) {
	l := exampleLedger(t)
	plain := load(t, writtenCSV(t, l, CSV), ',')
	german, ok := bytes.CutPrefix(writtenCSV(t, l, CSVGerman), []byte("\ufeff"))
	if !ok {
		t.Error("the German dialect has no byte-order mark")
	}
	var want []map[string]string
	for _, c := range l.Claims {
		for _, m := range c.Mentions {
			v := m.Stated(&c)
			want = append(want, map[string]string{"claim_id": c.ID, "value": v.Number, "low": v.Low, "high": v.High,
				"modifier": v.Modifier, "edtf": v.EDTF, "quote": m.Quote, "sentence": m.Sentence.Text,
				"document": m.Document, "line": fmt.Sprint(m.Line), "mentions": fmt.Sprint(len(c.Mentions))})
		}
	}
	if diff := cmp.Diff(want, keep(plain, want[0])); diff != "" {
		t.Errorf("(-ledger +table)\n%s", diff)
	}
	for _, row := range want {
		row["value"] = strings.Replace(row["value"], ".", ",", 1)
	}
	if diff := cmp.Diff(want, keep(load(t, german, ';'), want[0])); diff != "" {
		t.Errorf("German: (-ledger +table)\n%s", diff)
	}
}

// keep leaves the columns of like in each row.
func keep(rows []map[string]string, like map[string]string) []map[string]string {
	for _, row := range rows {
		for name := range row {
			if _, ok := like[name]; !ok {
				delete(row, name)
			}
		}
	}
	return rows
}

func TestCSVDefusesText(t *testing.T) {
	tests := []struct{ in, want string }{
		{"=1+1", "'=1+1"}, {"+49", "'+49"}, {"-x", "'-x"}, {"@me", "'@me"}, {"\tx", "'\tx"},
		{"a=1", "a=1"}, {"5,3 Mrd.; \"rund\"", "5,3 Mrd.; \"rund\""}, {"two\nlines", "two\nlines"}, {"", ""},
	}
	for _, test := range tests {
		l := oneClaim()
		l.Claims[0].Mentions[0].Quote = test.in
		for d, comma := range map[Dialect]rune{CSV: ',', CSVGerman: ';'} {
			row := load(t, bytes.TrimPrefix(writtenCSV(t, l, d), []byte("\ufeff")), comma)[0]
			if row["quote"] != test.want {
				t.Errorf("dialect %d: %q: got %q, want %q", d, test.in, row["quote"], test.want)
			}
		}
	}
}

func TestCSVNumbersStayNumbers(t *testing.T) {
	l := oneClaim()
	l.Claims[0].Value = Value{Number: "-3.5", Low: "-4", High: "=7", Unit: "-x", EDTF: "-0478"}
	tests := []struct {
		dialect Dialect
		comma   rune
		number  string
	}{{CSV, ',', "-3.5"}, {CSVGerman, ';', "-3,5"}}
	for _, test := range tests {
		row := load(t, bytes.TrimPrefix(writtenCSV(t, l, test.dialect), []byte("\ufeff")), test.comma)[0]
		got := []string{row["value"], row["low"], row["high"], row["unit"], row["edtf"]}
		if diff := cmp.Diff([]string{test.number, "-4", "'=7", "'-x", "'-0478"}, got); diff != "" {
			t.Error(diff)
		}
	}
}

func TestCSVLineEnds(t *testing.T) {
	for _, d := range []Dialect{CSV, CSVGerman} {
		b := writtenCSV(t, exampleLedger(t), d)
		if n := bytes.Count(b, []byte("\n")); n != bytes.Count(b, []byte("\r\n")) || n != 17 {
			t.Errorf("dialect %d: %d lines, not all of them end in CRLF", d, n)
		}
	}
}

func TestWriteCSVReportsErrors(t *testing.T) {
	for _, d := range []Dialect{CSV, CSVGerman} {
		if err := WriteCSV(&limited{1}, exampleLedger(t), d); !errors.Is(err, errFull) {
			t.Errorf("dialect %d: got error %v, want %v", d, err, errFull)
		}
	}
}

// oneClaim is a ledger with one claim of one mention, in a document that the
// ledger does not have.
func oneClaim() *Ledger {
	return &Ledger{Claims: []Claim{{ID: "1", Kind: KindAmount, Mentions: []Mention{{Document: "a.txt", Line: 1}}}}}
}
