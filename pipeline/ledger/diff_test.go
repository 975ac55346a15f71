package ledger

import (
	"encoding/json"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

func diffText(old, new *Ledger) string {
	var b strings.Builder
	for _, d := range Diff(old, new) {
		b.WriteString(d.String() + "\n")
	}
	return b.String()
}

func TestDiff(t *testing.T) {
	tests := []struct {
		name string
		edit func(l *Ledger)
		want string
	}{
		{"nothing", func(*Ledger) {}, ``},
		{"the generator", func(l *Ledger) { l.Generator.Version = "9" }, ``},
		{"the order", func(l *Ledger) {
			l.Claims[0], l.Claims[5] = l.Claims[5], l.Claims[0]
			m := l.Claims[1].Mentions
			m[0], m[2] = m[2], m[0]
			l.Skipped[0], l.Skipped[1] = l.Skipped[1], l.Skipped[0]
		}, ``},
		{"a claim gone", func(l *Ledger) { l.Claims = l.Claims[:12] },
			`- amount 3..5 berth (berths) en/harbour.txt:3 "3 to 5 berths"
`},
		{"a claim of several mentions gone", func(l *Ledger) { l.Claims = l.Claims[1:] },
			`- date 2023-06/2024-05 (Nordwind) de/hafen.txt:3 "Zwischen Juni 2023 und Mai 2024" and 1 more
`},
		{"another value, same id", func(l *Ledger) {
			l.Claims[9].Value.Number, l.Claims[9].Value.Digits, l.Claims[9].Value.Change = "28", 0, Change{}
		},
			`~ percentage down to 27 % (share of the port)
    value.number: 27 -> 28
    value.change.role: to -> nothing
    value.change.direction: down -> nothing
    value.change.from: 32.5 -> nothing
    value.change.to: 27 -> nothing
    value.digits: 2 -> nothing
`},
		{"another value, same place", func(l *Ledger) {
			l.Claims[9].ID, l.Claims[9].Value.Number = "f00f00f00f00f00f", "28"
		},
			`~ percentage down to 27 % (share of the port)
    id: bbbbbbbbbbbbbbbb -> f00f00f00f00f00f
    value.number: 27 -> 28
`},
		{"another kind in the same place", func(l *Ledger) {
			l.Claims[9].ID, l.Claims[9].Kind = "f00f00f00f00f00f", KindAmount
		},
			`+ amount down to 27 % (share of the port) en/harbour.txt:2 "27%"
- percentage down to 27 % (share of the port) en/harbour.txt:2 "27%"
`},
		{"mentions", func(l *Ledger) {
			c := &l.Claims[1]
			c.Mentions = append(c.Mentions[:1], c.Mentions[2], c.Mentions[0])
			c.Mentions[2].Document = "en/harbour.txt"
			c.Mentions[1].Subject.Text = "Nordwind AG"
			c.Mentions[0].Value = nil
		},
			`~ amount 580000000 EUR (Nordwind)
    ~ de/hafen.txt:3 "rund 580 Millionen Euro"; value.number: 580000000 -> nothing; value.dimension: money -> nothing; value.unit: EUR -> nothing; value.modifier: approx -> nothing; value.digits: 2 -> nothing
    - en/harbour.txt:1 "580 million euros"
    ~ en/harbour.txt:title "up to 580 million euros"; subject.text: Nordwind -> Nordwind AG
    + en/harbour.txt:3 "rund 580 Millionen Euro"
`},
		{"a mention that moved", func(l *Ledger) {
			m := &l.Claims[12].Mentions[0]
			*m = *m.moved(4)
			m.Line, m.Bytes = 4, [2]int{m.Bytes[0] + 5, m.Bytes[1] + 5}
			m.Factuality = "asserted"
		},
			`~ amount 3..5 berth (berths)
    ~ en/harbour.txt:4 "3 to 5 berths"; start: 267 -> 271; factuality: negated -> asserted
`},
		{"links, drift and rules", func(l *Ledger) {
			l.Claims[1].Related = nil
			l.Claims[1].Conflicts[0].Reason = "too-high"
			l.Claims[1].Drift = []string{"approx", "exact"}
			l.Claims[2].Mentions[0].Rules = []string{"a", "b"}
		},
			`~ amount 580000000 EUR (Nordwind)
    drift: approx, exact, lte -> approx, exact
    related: 9999999999999999 other-currency -> nothing
    conflicts: 8888888888888888 other-number -> 8888888888888888 too-high
~ percentage 66.67 % (Frachtverträge)
    ~ de/hafen.txt:3 "Zwei Drittel"; rules: fraction-word -> a, b
`},
		{"documents", func(l *Ledger) {
			l.Documents[0].Title = "Kai\nAusbau"
			l.Documents[1].ID = "en/port.txt"
		},
			`~ document de/hafen.txt
    title: nothing -> Kai Ausbau
- document en/harbour.txt
+ document en/port.txt
`},
		{"skipped", func(l *Ledger) {
			l.Skipped[1].Reason = "too long"
			l.Skipped = append(l.Skipped[1:], Skipped{Path: "zip.zip", Reason: "an archive"})
		},
			`- skipped broken.bin: not text
~ skipped wire.jsonl:3: too long
    reason: corpus: wire.jsonl: line 3: no text -> too long
+ skipped zip.zip: an archive
`},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			old, new := exampleLedger(t), exampleLedger(t)
			test.edit(new)
			if diff := cmp.Diff(test.want, diffText(old, new)); diff != "" {
				t.Errorf("(-want +got)\n%s", diff)
			}
		})
	}
}

// Whatever differs between the files differs for Diff, both ways.
func TestDiffMissesNothing(t *testing.T) {
	for seed := range uint64(100) {
		a, b := randomLedger(seed, 3), randomLedger(seed, 3)
		if got := Diff(a, b); len(got) > 0 {
			t.Fatalf("seed %d: equal ledgers differ: %v", seed, got)
		}
		other := randomLedger(seed+1000, 3)
		i := seed % 3
		b.Claims[i].Mentions[0] = other.Claims[i].Mentions[0]
		if len(Diff(a, b)) == 0 || len(Diff(b, a)) == 0 {
			t.Fatalf("seed %d: another mention is no difference", seed)
		}
	}
}

func TestDiffOfEmptyLedgers(t *testing.T) {
	l := exampleLedger(t)
	added, removed := Diff(&Ledger{}, l), Diff(l, &Ledger{})
	if want := 2 + 13 + 2; len(added) != want || len(removed) != want {
		t.Errorf("got %d added and %d removed, want %d", len(added), len(removed), want)
	}
}

func TestDifferenceAsJSON(t *testing.T) {
	old, new := exampleLedger(t), exampleLedger(t)
	new.Claims[12].Value.Low = "4"
	new.Claims[12].Mentions[0].Quoted = true
	got, err := json.MarshalIndent(Diff(old, new), "", " ")
	if err != nil {
		t.Fatal(err)
	}
	want := `[
 {
  "op": "changed",
  "what": "claim",
  "id": "eeeeeeeeeeeeeeee",
  "summary": "amount 3..5 berth (berths)",
  "fields": [
   {
    "field": "value.low",
    "old": "3",
    "new": "4"
   }
  ],
  "mentions": [
   {
    "op": "changed",
    "document": "en/harbour.txt",
    "line": 3,
    "start": 267,
    "end": 280,
    "quote": "3 to 5 berths",
    "fields": [
     {
      "field": "quoted",
      "old": "",
      "new": "true"
     }
    ]
   }
  ]
 }
]`
	if diff := cmp.Diff(want, string(got)); diff != "" {
		t.Errorf("(-want +got)\n%s", diff)
	}
}

func TestValueString(t *testing.T) {
	tests := []struct {
		value Value
		want  string
	}{
		{Value{Number: "580000000", Unit: "USD", Modifier: "approx"}, "approx 580000000 USD"},
		{Value{Number: "5", Unit: "%", Change: Change{Role: "by", Direction: "down"}}, "down by 5 %"},
		{Value{Number: "20000000", Unit: "USD", Per: "mo"}, "20000000 USD/mo"},
		{Value{Low: "3", High: "5"}, "3..5"},
		{Value{EDTF: "2024", Part: "start"}, "start of 2024"},
		{Value{Relative: "P-1D", Modifier: "lt"}, "lt P-1D"},
		{Value{Fiscal: "Q2 FY2026"}, "Q2 FY2026"},
	}
	for _, test := range tests {
		if got := test.value.String(); got != test.want {
			t.Errorf("%#v: got %q, want %q", test.value, got, test.want)
		}
	}
}
