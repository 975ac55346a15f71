package calendar_test

import (
	"fmt"
	"strings"
	"testing"

	"beleg/extract/calendar"
	"beleg/extract/segment"
)

var news = map[string]string{
	"de": "Die Gemeinde will den alten Bahnhof bis Ende 2026 verkaufen und sucht dafür einen Käufer, der das Haus erhält. " +
		"Seit dem 12. Mai 2019 steht es leer, am Freitag tagt der Rat. Der Bürgermeister sprach von einem guten Zeichen für die ganze Region. " +
		"Rund 40 Anwohner waren gekommen, viele von ihnen mit Plakaten. Vor drei Jahren hatte ein Sturm das Dach beschädigt. " +
		"Die Kosten der Sanierung bezifferte die Verwaltung damals auf 2,3 Millionen Euro. Im Herbst soll ein Gutachten vorliegen. " +
		"Wer danach noch Fragen hat, kann sich an das Rathaus wenden, sagte eine Sprecherin der Stadt.",
	"en": "The council wants to sell the old station by the end of 2026 and is looking for a buyer who will keep the house. " +
		"It has stood empty since May 12, 2019; the board meets on Friday. The mayor spoke of a good sign for the whole region. " +
		"Some 40 neighbours came, many of them with placards. Three years ago a storm damaged the roof. " +
		"The administration then put the cost of the repairs at 2.3 million euros. A report is due in the autumn. " +
		"Anyone who still has questions can turn to the town hall, a spokeswoman said.",
}

func BenchmarkFind(b *testing.B) {
	finders := load(b)
	for code, text := range news {
		f := finders[code]
		sentences := segment.Split(text, f.pack)
		b.Run(code, func(b *testing.B) {
			b.ReportAllocs()
			b.SetBytes(int64(len(text)))
			for b.Loop() {
				story := calendar.NewStory("2024-05-28")
				for i := range sentences {
					f.Follow(&sentences[i], story, nil)
				}
			}
		})
	}
	s := segment.Split("Die Gemeinde will den alten Bahnhof verkaufen und sucht dafür einen Käufer, der das Haus erhält.", finders["de"].pack)
	b.Run("none", func(b *testing.B) {
		b.ReportAllocs()
		b.SetBytes(int64(len(s[0].Text)))
		story := calendar.NewStory("2024-05-28")
		for b.Loop() {
			finders["de"].Follow(&s[0], story, nil)
		}
	})
}

// hostile are pieces whose repetition asks much of a grammar of dates.
var hostile = []string{
	"1", "12 ", "1/", "1.", "12.5.", "2024-", "2024/", "2019 bis ", "März ", "May ", "am 3. ", "the first day of ", "last week of ",
	"two days before ", "the day after ", "zwei Tage nach ", "Ende des ", "from ", "since about early ", "Ostern ", "Q3/", "1. Advent ", "'89 ",
	"first two weeks of ", "Montag, ", "5 to 7 ", "14./", "1st of ", "vor ", "week of ",
}

func BenchmarkHostile(b *testing.B) {
	finders := load(b)
	for _, size := range []int{1 << 10, 1 << 16, 10 << 20} {
		for _, code := range []string{"de", "en"} {
			f := finders[code]
			var text strings.Builder
			for i := 0; text.Len() < size; i++ {
				text.WriteString(strings.Repeat(hostile[i%len(hostile)], 40))
			}
			sentences := segment.Split(text.String(), f.pack)
			b.Run(fmt.Sprintf("%s-%dkB", code, size>>10), func(b *testing.B) {
				b.ReportAllocs()
				b.SetBytes(int64(text.Len()))
				for b.Loop() {
					story := calendar.NewStory("2024-05-28")
					for i := range sentences {
						f.Follow(&sentences[i], story, nil)
					}
				}
			})
		}
	}
}
