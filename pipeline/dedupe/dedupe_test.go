package dedupe_test

import (
	"encoding/json"
	"fmt"
	"math/rand/v2"
	"regexp"
	"strings"
	"testing"

	"beleg/pipeline/dedupe"
	"beleg/pipeline/ledger"
)

// a mention as tests write it: "document start kind value subject [time] [measure]"; with a measure, it has a sentence of its own.
func entries(lines ...string) (out []dedupe.Entry, documents map[string]string) {
	documents = map[string]string{}
	for _, line := range lines {
		f := strings.Split(line, " ")
		var start int
		fmt.Sscan(f[1], &start)
		v := value(f[2], f[3])
		e := dedupe.Entry{Kind: f[2], Subject: ledger.Subject{Text: f[4], Key: f[4]}, Mention: &ledger.Mention{
			Document: f[0], Start: start, End: start + 1, Value: &v,
		}}
		if len(f) > 6 {
			e.Measure.Key, e.Mention.Sentence.Start = f[6], start
		}
		if len(f) > 5 && f[5] != "-" {
			e.Scope, e.Time = f[5], ledger.Time{Text: f[5], EDTF: f[5], Basis: "stated"}
		}
		if f[4] == "-" {
			e.Subject = ledger.Subject{}
		}
		out = append(out, e)
		documents[f[0]] = "sum of " + f[0]
	}
	return out, documents
}

var amount = regexp.MustCompile(`^([~<>]?)([0-9.]+)([a-zA-Z%]*)$`)

// value reads "~580USD" as about 580 dollars, "12" as a count, "45%" as a share.
func value(kind, s string) ledger.Value {
	if kind == ledger.KindDate {
		if strings.Contains(s, "X") {
			return ledger.Value{Relative: s}
		}
		return ledger.Value{EDTF: s}
	}
	m := amount.FindStringSubmatch(s)
	v := ledger.Value{Number: m[2], Unit: m[3], Digits: len(strings.ReplaceAll(m[2], ".", "")), Modifier: map[string]string{"~": "approx", "<": "lte", ">": "gte"}[m[1]]}
	switch {
	case kind == ledger.KindPercentage:
	case m[3] == "":
		v.Dimension = "count"
	case strings.ToUpper(m[3]) == m[3]:
		v.Dimension = "money"
	default:
		v.Dimension = "length"
	}
	return v
}

func TestGroup(t *testing.T) {
	tests := []struct {
		name  string
		lines []string
		want  string // mentions of each claim, as document:start
	}{
		{"one fact in two documents", []string{"a 1 amount 580USD brewery", "b 9 amount ~580USD brewery"}, "a:1+b:9"},
		{"two values", []string{"a 1 percentage 99.9% uptime", "b 1 percentage 99.5% uptime"}, "a:1 b:1"},
		{"two subjects", []string{"a 1 amount 580USD brewery", "b 1 amount 580USD bakery"}, "a:1 b:1"},
		{"two currencies", []string{"a 1 amount 580USD brewery", "b 1 amount 580EUR brewery"}, "a:1 b:1"},
		{"two times", []string{"a 1 amount 580USD brewery 2023", "b 1 amount 580USD brewery 2024"}, "a:1 b:1"},
		{"a time and none", []string{"a 1 amount 580USD brewery 2023", "b 1 amount 580USD brewery"}, "a:1+b:1"},
		{"a small count in two stories", []string{"a 1 amount 2 people", "b 1 amount 2 people", "a 2 amount 31 boat", "b 2 amount 77 car", "a 3 amount 5 x", "b 3 amount 6 y"}, "a:1 a:2 a:3 b:1 b:2 b:3"},
		{"a small count in one story", []string{"a 1 amount 2 people", "b 1 amount 2 people", "a 2 amount 3100 quillmark", "b 2 amount 3100 quillmark", "a 3 amount 9 x", "b 3 amount 8 x", "a 4 amount 12 y", "b 4 amount 14 y"}, "a:1 a:2+b:2 a:3 a:4 b:1 b:3 b:4"},
		{"a small count in two tellings", []string{"a 1 amount 2 people", "b 1 amount 2 people", "a 2 amount 3100 boat", "b 2 amount 3100 boat", "a 3 amount 17 crew", "b 3 amount 17 crew"}, "a:1+b:1 a:2+b:2 a:3+b:3"},
		{"pairs of one noun in two tellings", []string{"a 1 amount 2 goal - score", "b 1 amount 2 goal - score", "a 2 amount 3100 boat", "b 2 amount 3100 boat", "a 3 amount 2 early-goal - lead", "b 3 amount 2 goal - lead", "a 4 amount 17 crew", "b 4 amount 17 crew"}, "a:1+b:1 a:2+b:2 a:3+b:3 a:4+b:4"},
		{"no subject, two documents", []string{"a 1 amount 580USD -", "b 1 amount 580USD -"}, "a:1 b:1"},
		{"a weekday twice in a document", []string{"a 1 date XXXX-WXX-5 match", "a 9 date XXXX-WXX-5 match"}, "a:1 a:9"},
		{"a day in two documents", []string{"a 1 date 2024-05-12 harbourfest", "b 9 date 2024-05-12 harbourfest"}, "a:1+b:9"},
		{"a date and an amount", []string{"a 1 date 2024 match", "a 9 amount 2024 match"}, "a:1 a:9"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			var got []string
			for _, c := range dedupe.Group(entries(tt.lines...)) {
				var places []string
				for _, m := range c.Mentions {
					places = append(places, fmt.Sprintf("%s:%d", m.Document, m.Start))
				}
				got = append(got, strings.Join(places, "+"))
			}
			if strings.Join(got, " ") != tt.want {
				t.Errorf("got %v, want %s", got, tt.want)
			}
		})
	}
}

func TestMostPreciseMentionSpeaks(t *testing.T) {
	claims := dedupe.Group(entries("a 1 percentage ~20% stake", "a 5 percentage 20% stake", "b 1 percentage <20% stake"))
	if len(claims) != 1 {
		t.Fatalf("got %d claims, want 1", len(claims))
	}
	c := claims[0]
	if c.Value.Modifier != "" || fmt.Sprint(c.Drift) != "[approx exact lte]" {
		t.Errorf("got modifier %q, drift %v", c.Value.Modifier, c.Drift)
	}
	if c.Mentions[0].Value == nil || c.Mentions[1].Value != nil || c.Mentions[2].Value == nil {
		t.Errorf("a mention must carry its value where it differs, and only there: %+v", c.Mentions)
	}
}

func TestIDs(t *testing.T) {
	claims := dedupe.Group(entries("a 1 date XXXX-WXX-5 match", "a 9 date XXXX-WXX-5 match", "b 1 amount 5USD -", "c 1 amount 5USD -"))
	seen := map[string]bool{}
	for _, c := range claims {
		if !regexp.MustCompile("^[0-9a-f]{16}$").MatchString(c.ID) || seen[c.ID] {
			t.Errorf("id %q is not 16 hex digits, or not unique", c.ID)
		}
		seen[c.ID] = true
	}
	moved := dedupe.Group(entries("b 7 amount 580USD brewery"))
	if first := dedupe.Group(entries("a 1 amount ~580USD brewery")); first[0].ID != moved[0].ID {
		t.Error("the id of a claim depends on its place or modifier")
	}
}

// TestOrderDoesNotMatter groups random mentions in many orders.
func TestOrderDoesNotMatter(t *testing.T) {
	rng := rand.New(rand.NewPCG(1, 2))
	var lines []string
	for i := range 300 {
		kind, v := ledger.KindAmount, fmt.Sprintf("%d", 1+rng.IntN(40))
		switch rng.IntN(3) {
		case 0:
			v += "USD"
		case 1:
			kind, v = ledger.KindDate, fmt.Sprintf("XXXX-WXX-%d", 1+rng.IntN(7))
		}
		lines = append(lines, fmt.Sprintf("%c %d %s %s %s", 'a'+rng.IntN(8), i, kind, v, []string{"boat", "strong-boat", "crew", "-"}[rng.IntN(4)]))
	}
	want := ""
	for range 20 {
		rng.Shuffle(len(lines), func(i, j int) { lines[i], lines[j] = lines[j], lines[i] })
		b, err := json.Marshal(dedupe.Group(entries(lines...)))
		if err != nil {
			t.Fatal(err)
		}
		if want == "" {
			want = string(b)
		}
		if string(b) != want {
			t.Fatal("claims depend on the order of mentions")
		}
	}
}

// TestOneValueAClaim checks the worst that grouping could do.
func TestOneValueAClaim(t *testing.T) {
	rng := rand.New(rand.NewPCG(3, 4))
	var lines []string
	for i := range 500 {
		lines = append(lines, fmt.Sprintf("%c %d percentage %d.%d%% stock", 'a'+rng.IntN(5), i, 90+rng.IntN(10), rng.IntN(10)))
	}
	for _, c := range dedupe.Group(entries(lines...)) {
		for _, m := range c.Mentions {
			if m.Stated(&c).Number != c.Value.Number {
				t.Fatalf("claim of %s holds %s", c.Value.Number, m.Stated(&c).Number)
			}
		}
	}
}
