package quantity_test

import (
	"fmt"
	"strings"
	"testing"

	"beleg/extract/lang"
	"beleg/extract/quantity"
	"beleg/extract/segment"
)

var news = map[string]string{
	"de": "Die Gemeinde verkauft den alten Bahnhof für 2,3 Millionen Euro und sucht dafür einen Käufer, der das Haus erhält. " +
		"Rund 40 Anwohner waren gekommen, viele von ihnen mit Plakaten. Der Bürgermeister sprach von einem guten Zeichen. " +
		"Die Roten kamen auf 16,4 Prozent, die Blauen auf 14,8, die Grünen auf 3,4. Das Dach misst 1.200 Quadratmeter. " +
		"Wer danach noch Fragen hat, kann sich an das Rathaus wenden, sagte eine Sprecherin der Stadt.",
	"en": "The council sells the old station for 2.3 million euros and is looking for a buyer who will keep the house. " +
		"Some 40 neighbours came, many of them with placards. The mayor spoke of a good sign for the whole region. " +
		"The Reds took 16.4 percent, the Blues 14.8, the Greens 3.4. The roof measures 13,000 square feet. " +
		"Anyone who still has questions can turn to the town hall, a spokeswoman said.",
}

// hostile are pieces whose repetition asks much of a reader of quantities.
var hostile = []string{
	"1", "1,", "1.", "1 ", "111 ", "1/", "1/2 ", "1:", "-", "$", "€ ", "$1 ", "one ", "one million ", "hundred ", "zero ", "half ", "a quarter of ",
	"point one ", "two and ", "vier und ", "zweihundert", "hundert und ", "Komma eins ", "5 to ", "5 - ", "3, ", "5 %, ", "5 Euro und ", "1 hour and ",
	"from 5 to ", "per 100 ", "about ", "6'4\" ", "5 feet ", "einer guten ", "viertel", "millionen",
}

func BenchmarkFind(b *testing.B) {
	for code, f := range finders(b) {
		benchmarkFind(b, code+"-news", f, news[code])
		for _, size := range []int{1 << 10, 1 << 16, 10 << 20} {
			var text strings.Builder
			for i := 0; text.Len() < size; i++ {
				text.WriteString(strings.Repeat(hostile[i%len(hostile)], 40))
			}
			benchmarkFind(b, fmt.Sprintf("%s-hostile-%dkB", code, size>>10), f, text.String())
		}
	}
}

func benchmarkFind(b *testing.B, name string, f finder, text string) {
	sentences := segment.Split(text, f.pack)
	b.Run(name, func(b *testing.B) {
		b.ReportAllocs()
		b.SetBytes(int64(len(text)))
		for b.Loop() {
			for i := range sentences {
				f.Find(&sentences[i], nil)
			}
		}
		b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N*len(sentences)), "ns/sentence")
	})
}

type finder struct {
	*quantity.Finder
	pack *lang.Pack
}

func finders(tb testing.TB) map[string]finder {
	tb.Helper()
	set, err := lang.Builtin()
	if err != nil {
		tb.Fatal(err)
	}
	out := map[string]finder{}
	for _, p := range set {
		out[p.Tag.String()] = finder{quantity.New(p), p}
	}
	return out
}
