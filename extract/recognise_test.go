package extract

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"beleg/extract/calendar"
	"beleg/extract/lang"
	"beleg/extract/segment"
)

// BenchmarkRecognise reads every figure of sentences that are already cut, in
// news text and in text that is made to be slow. Throughput must not fall as the
// text grows.
func BenchmarkRecognise(b *testing.B) {
	set, err := lang.Builtin()
	if err != nil {
		b.Fatal(err)
	}
	for _, code := range []string{"de", "en"} {
		e := newEngine(set.Get(code))
		b.Run(code+"/news", func(b *testing.B) { benchmarkRecognise(b, e, articles(b, code)) })
		b.Run(code+"/no-figures", func(b *testing.B) { benchmarkRecognise(b, e, strings.Repeat(quiet[code], 1000)) })
		for name, unit := range hostile {
			for _, size := range []int{1e3, 1e5, 1e7} {
				text := strings.Repeat(unit, size/len(unit)+1)[:size]
				b.Run(code+"/"+name+"/"+byteSize(size), func(b *testing.B) { benchmarkRecognise(b, e, text) })
			}
		}
	}
}

var quiet = map[string]string{
	"de": "Der Hafen der alten Stadt liegt hinter einer breiten Mole, und an ruhigen Tagen hört man dort nur die Möwen.\n",
	"en": "The harbour of the old town lies behind a broad pier, and on quiet days only the gulls can be heard there.\n",
}

var hostile = map[string]string{
	"digits":   "1234567890",
	"groups":   "1,234,567.89 ",
	"dates":    "12.11.2023/",
	"months":   "May June July ",
	"words":    "hundred zweihundert million drei-",
	"ranges":   "5-10-",
	"money":    "$€ 5 bis ",
	"brackets": "((5 % (",
}

func byteSize(n int) string {
	switch {
	case n >= 1e6:
		return string(rune('0'+n/1e6/10)) + string(rune('0'+n/1e6%10)) + "MB"
	default:
		return string(rune('0'+n/1e3/100)) + string(rune('0'+n/1e3/10%10)) + string(rune('0'+n/1e3%10)) + "kB"
	}
}

func benchmarkRecognise(b *testing.B, e *engine, text string) {
	sentences := segment.Split(text, e.pack)
	b.SetBytes(int64(len(text)))
	b.ReportAllocs()
	b.ResetTimer()
	for range b.N {
		story := calendar.NewStory("2024-05-12")
		for i := range sentences {
			taken := make([]bool, len(sentences[i].Tokens))
			dates, _ := e.calendar.Follow(&sentences[i], story, nil)
			for _, d := range dates {
				take(taken, d.First, d.End)
			}
			e.quantity.Find(&sentences[i], taken)
		}
	}
	b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N*len(sentences)), "ns/sentence")
}

func articles(b *testing.B, code string) string {
	paths, err := filepath.Glob("../testdata/articles/" + code + "/*.txt")
	if err != nil || len(paths) == 0 {
		b.Fatalf("no articles: %v", err)
	}
	var all strings.Builder
	for _, p := range paths {
		text, err := os.ReadFile(p)
		if err != nil {
			b.Fatal(err)
		}
		all.Write(text)
	}
	return all.String()
}
