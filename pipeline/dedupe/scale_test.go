package dedupe_test

import (
	"fmt"
	"math/rand/v2"
	"runtime"
	"strings"
	"testing"

	"beleg/pipeline/dedupe"
	"beleg/pipeline/ledger"
)

// news makes n mentions in articles of about ten, of which a fifth retell
// another: most values are small counts, years and weekdays, as in news, and
// most subjects common words.
func news(n int, seed uint64) (entries []dedupe.Entry, documents map[string]string) {
	g := generator{Rand: rand.New(rand.NewPCG(seed, 1)), documents: map[string]string{}}
	var last []fact
	for id := 0; len(g.entries) < n; id++ {
		facts := g.article()
		if id%5 == 4 {
			facts = last
		}
		g.tell(fmt.Sprintf("doc%07d", id), facts)
		last = facts
	}
	return g.entries, g.documents
}

type generator struct {
	*rand.Rand
	entries   []dedupe.Entry
	documents map[string]string
	values    map[ledger.Value]*ledger.Value
}

// A fact is what one mention states.
type fact struct {
	kind, subject, measure, scope, sentence string
	value                                   *ledger.Value
}

func (g *generator) article() []fact {
	names := make([]string, 4)
	for i := range names {
		names[i] = g.name()
	}
	out := make([]fact, 4+g.IntN(13))
	for i := range out {
		f := &out[i]
		f.kind, f.value = g.value()
		f.subject = []string{"people", "year", "company", "earthquake", "revenue", "city-population"}[g.IntN(6)]
		if g.IntN(3) == 0 {
			f.subject = f.subject + "-" + strings.ToLower(names[g.IntN(4)])
		}
		f.measure = []string{"", "reach", "rise", "spend", "report"}[g.IntN(5)]
		f.sentence = fmt.Sprintf("In %s haben %s und das Werk von %s nach Angaben der Stelle %s erreicht, sagte sie.", g.name(), names[g.IntN(4)], names[g.IntN(4)], f.value.Number)
		if g.IntN(4) == 0 {
			f.scope = fmt.Sprint(2015 + g.IntN(10))
		}
	}
	return out
}

func (g *generator) name() string {
	const parts = "bamerolinkatuvestorganelichadomiru"
	i, j, k := g.IntN(len(parts)-3), g.IntN(len(parts)-3), g.IntN(len(parts)-2)
	return strings.ToUpper(parts[i:i+1]) + parts[i+1:i+3] + parts[j:j+3] + parts[k:k+2]
}

// value draws by the shares that values have in news.
func (g *generator) value() (string, *ledger.Value) {
	kind, v := ledger.KindAmount, ledger.Value{}
	switch n := g.IntN(100); {
	case n < 20:
		v = ledger.Value{Number: fmt.Sprint(2 + g.IntN(8)), Dimension: "count", Digits: 1}
	case n < 35:
		v = ledger.Value{Number: fmt.Sprint(10 + g.IntN(990)), Dimension: "count", Digits: 2}
	case n < 45:
		v = ledger.Value{Number: fmt.Sprint(1000 + g.IntN(100000)), Dimension: "count", Digits: 4}
	case n < 55:
		v = ledger.Value{Number: fmt.Sprintf("%d00000", 1+g.IntN(90000)), Dimension: "money", Unit: []string{"EUR", "USD", "GBP"}[g.IntN(3)], Digits: 2}
	case n < 62:
		v = ledger.Value{Number: fmt.Sprint(1 + g.IntN(300)), Dimension: "length", Unit: []string{"km", "[mi_i]", "m"}[g.IntN(3)], Digits: 2}
	case n < 75:
		kind, v = ledger.KindPercentage, ledger.Value{Number: fmt.Sprintf("%d.%d", g.IntN(60), 1+g.IntN(9)), Unit: "%", Digits: 2}
	case n < 85:
		y := 1990 + g.IntN(35)
		kind, v = ledger.KindDate, ledger.Value{EDTF: fmt.Sprint(y), Earliest: fmt.Sprintf("%d-01-01", y), Latest: fmt.Sprintf("%d-12-31", y)}
	case n < 93:
		kind, v = ledger.KindDate, ledger.Value{Relative: fmt.Sprintf("XXXX-WXX-%d", 1+g.IntN(7))}
	default:
		day := fmt.Sprintf("%d-%02d-%02d", 2018+g.IntN(7), 1+g.IntN(12), 1+g.IntN(28))
		kind, v = ledger.KindDate, ledger.Value{EDTF: day, Earliest: day, Latest: day}
	}
	if kind != ledger.KindDate {
		v.Modifier = []string{"", "", "", "approx", "gt"}[g.IntN(5)]
	}
	if g.values == nil {
		g.values = map[ledger.Value]*ledger.Value{}
	}
	if g.values[v] == nil {
		g.values[v] = &v
	}
	return kind, g.values[v]
}

func (g *generator) tell(id string, facts []fact) {
	g.documents[id] = fmt.Sprintf("%016x", g.Uint64())
	for i, f := range facts {
		at := 200 * i
		g.entries = append(g.entries, dedupe.Entry{
			Kind: f.kind, Subject: ledger.Subject{Text: f.subject, Key: f.subject}, Measure: ledger.Measure{Key: f.measure}, Scope: f.scope,
			Mention: &ledger.Mention{
				Document: id, Start: at + 60, End: at + 64, Quote: f.value.Number, Prefix: "und das Werk von Kestrel nach ", Suffix: " erreicht, sagte sie.", Language: "de",
				Sentence: ledger.Sentence{Start: at, End: at + len(f.sentence), Text: f.sentence}, Value: f.value, Factuality: "asserted", Rules: []string{f.subject, f.measure, f.scope},
			},
		})
	}
}

func BenchmarkGroup(b *testing.B) {
	for _, n := range []int{10_000, 100_000, 1_000_000} {
		b.Run(fmt.Sprint(n), func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				b.StopTimer()
				e, documents := news(n, 7)
				runtime.GC()
				b.StartTimer()
				claims := dedupe.Group(e, documents)
				b.ReportMetric(float64(len(claims)), "claims")
			}
		})
	}
}
