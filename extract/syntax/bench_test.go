package syntax

import (
	"os"
	"strings"
	"testing"
)

func BenchmarkParse(b *testing.B) {
	for _, language := range []string{"de", "en"} {
		b.Run(language, func(b *testing.B) {
			l := open(b, language)
			sentences := l.sentences(b, strings.Join(texts(b, l.pack), "\n"))
			bytes, tokens := 0, 0
			for _, s := range sentences {
				bytes += len(s.Text)
				tokens += len(s.Tokens)
			}
			b.SetBytes(int64(bytes))
			b.ReportAllocs()
			for b.Loop() {
				for i := range sentences {
					l.parser.Parse(&sentences[i])
				}
			}
			b.ReportMetric(float64(tokens)*float64(b.N)/b.Elapsed().Seconds(), "tokens/s")
		})
	}
}

func BenchmarkOpen(b *testing.B) {
	for _, language := range []string{"de", "en"} {
		b.Run(language, func(b *testing.B) {
			pack := open(b, language).pack
			model, err := os.ReadFile("models/" + language + ".model")
			if err != nil {
				b.Fatal(err)
			}
			b.ReportAllocs()
			for b.Loop() {
				if _, err := NewParser(model, pack); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}
