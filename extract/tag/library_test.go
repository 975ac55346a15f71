package tag

import (
	"strings"
	"testing"

	"github.com/jdkato/prose/v2"

	"beleg/corpus"
	"beleg/extract/lang"
	"beleg/extract/segment"
)

// TestLibrary holds the tags against those of the library's own loop, in
// sentences that it cuts as we do and where no word comes twice.
func TestLibrary(t *testing.T) {
	p, err := NewProse()
	if err != nil {
		t.Fatal(err)
	}
	off := []prose.DocOpt{prose.WithSegmentation(false), prose.WithExtraction(false)}
	model, err := prose.NewDocument("", off...)
	if err != nil {
		t.Fatal(err)
	}
	off = append(off, prose.UsingModel(model.Model))
	for _, text := range []string{
		"The board approved a plan to cut 4,000 jobs in 2024 , about 12 percent of its workers .",
		"Shares of the well-known maker rose sharply after Ms. Weber reported record earnings on Monday .",
		"She does n't know why prices in the city 's twenty-five shops keep falling so fast .",
		"Überraschend viele Menschen bought coffee while Zürich slept",
		"Could you lend me $ 5 ?",
		"go",
	} {
		words := spaced(text)
		p.tag(words)
		d, err := prose.NewDocument(text, off...)
		if err != nil {
			t.Fatal(err)
		}
		want := d.Tokens()
		if len(want) != len(words) {
			t.Fatalf("%s: the library cuts %d words, want %d", text, len(want), len(words))
		}
		for i, w := range words {
			if w.text != want[i].Text || w.tag != want[i].Tag {
				t.Errorf("%s: word %d: got %s/%s, the library has %s/%s", text, i, w.text, w.tag, want[i].Text, want[i].Tag)
			}
		}
	}
}

// spaced makes a word of each field of text.
func spaced(text string) []word {
	var words []word
	for f := range strings.FieldsSeq(text) {
		words = append(words, word{text: f, context: pennContext(f, strings.ToLower(f))})
	}
	return words
}

func TestPennWords(t *testing.T) {
	for text, want := range map[string]string{
		"didn't":              "did n't",
		"CAN'T":               "CA n't",
		"Microsoft's":         "Microsoft 's",
		"O'Reilly's":          "O'Reilly 's",
		"they've":             "they 've",
		"twenty-five-year":    "twenty-five-year",
		"a - b -c":            "a -- b -- c",
		"7.5m":                "7.5 m",
		"€5bn":                "$ 5 bn",
		"Mr. X.":              "Mr. X .",
		"so... –":             "so ... --",
		`"a" 'b' c'`:          "`` a '' `` b ' c '",
		"((( ]]":              "( ]",
		"a@example.org #x-1":  "a@example.org #x-1",
		"n't":                 "n 't",
		"'t":                  "`` t",
		"U.S.-based":          "U.S. -- based",
		"1,234.56 2024 1-2-3": "1,234.56 2024 1-2-3",
	} {
		s := segment.Sentence{Text: text, Span: corpus.Span{End: len(text)}}
		for i, j := lang.NextToken(text, 0); i < j; i, j = lang.NextToken(text, j) {
			s.Tokens = append(s.Tokens, segment.NewToken(corpus.Span{Start: i, End: j}, text[i:j], i == 0 || text[i-1] == ' '))
		}
		words, at := pennWords(&s)
		var got []string
		for _, w := range words {
			got = append(got, w.text)
		}
		if g := strings.Join(got, " "); g != want {
			t.Errorf("%s: got %s, want %s", text, g, want)
		}
		if last := at[len(at)-1]; last != len(words)-1 {
			t.Errorf("%s: the last token is in word %d of %d", text, last, len(words))
		}
	}
}
