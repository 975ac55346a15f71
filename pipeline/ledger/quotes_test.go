package ledger

import (
	"strings"
	"testing"
)

func TestCheckQuotesOfTheExample(t *testing.T) {
	l := exampleLedger(t)
	wantProblems(t, CheckQuotes(l, exampleText(t, l)))
}

func TestCheckQuotesFinds(t *testing.T) {
	l := exampleLedger(t)
	text := exampleText(t, l)
	l.Documents[0].SHA256 = strings.Repeat("0", 64)
	l.Documents[1].Characters++
	m := &l.Claims[1].Mentions[0]
	m.Quote = "rund 590 Millionen Euro"
	m.Subject.Start--
	m.Attribution.End = 9999
	m.Time.Start = -1
	m.Line, m.Bytes[1] = 7, 98
	m.Prefix, m.Suffix = "x", "y"
	m.Measure.Text = "für den Kai  ausgegeben"
	l.Claims[2].Mentions[0].Measure.Of.Text = "alle Frachtverträge"
	l.Claims[3].Mentions[0].Document = "gone.txt"
	l.Claims[4].Mentions[0].Part = "footer"
	l.Claims[5].Mentions[0].Sentence.End--
	wantProblems(t, CheckQuotes(l, text),
		`/documents/0/sha256: is not that of the text`,
		`/documents/1/characters: is 283, but the text has 282`,
		`/claims/1/mentions/0: the text at 73 to 96 is "rund 580 Millionen Euro", not "rund 590 Millionen Euro"`,
		`/claims/1/mentions/0/subject: the text at 63 to 72 is " Nordwind", not "Nordwind"`,
		`/claims/1/mentions/0/measure: the text at 97 to 121 is "für den Kai 😀 ausgegeben", not "für den Kai  ausgegeben"`,
		`/claims/1/mentions/0/time: -1 to 59 is not in the text`,
		`/claims/1/mentions/0/attribution: 127 to 9999 is not in the text`,
		`/claims/1/mentions/0/bytes: are [73 98], want [73 96]`,
		`/claims/1/mentions/0/line: is 7, want 3`,
		`/claims/1/mentions/0/prefix: "x" is not before the quote`,
		`/claims/1/mentions/0/suffix: "y" is not after the quote`,
		`/claims/2/mentions/0/measure/of: the text at 164 to 184 is "aller Frachtverträge", not "alle Frachtverträge"`,
		`/claims/3/mentions/0: no text of "gone.txt"`,
		`/claims/4/mentions/0: no text of "de/hafen.txt"`,
		`/claims/5/mentions/0/sentence: the text at 203 to 277 is "„Wir sparen Anfang Juli dreistellige Millionenbeträge“, sagte die Reederei", not "„Wir sparen Anfang Juli dreistellige Millionenbeträge“, sagte die Reederei."`,
	)
}

// An index finds what a walk from the beginning finds.
func TestIndexed(t *testing.T) {
	for _, text := range []string{"", "a", "ä\n", strings.Repeat("aß\n日😀\xff", 200), strings.Repeat("x", stride)} {
		x := newIndexed(text)
		n, line := 0, 1
		for i, r := range text {
			if offset, l := x.at(n); offset != i || l != line {
				t.Fatalf("%.9q: code point %d: got byte %d line %d, want byte %d line %d", text, n, offset, l, i, line)
			}
			n++
			if r == '\n' {
				line++
			}
		}
		if offset, _ := x.at(n); offset != len(text) || x.size != n {
			t.Errorf("%.9q: got size %d ending at byte %d, want %d and %d", text, x.size, offset, n, len(text))
		}
		if _, ok := x.slice(0, n+1); ok {
			t.Errorf("%.9q: a slice beyond the end", text)
		}
	}
}
