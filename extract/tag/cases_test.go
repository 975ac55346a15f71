package tag_test

import (
	"os"
	"strconv"
	"strings"
	"testing"

	"beleg/corpus"
	"beleg/extract/lang"
	"beleg/extract/segment"
	"beleg/extract/tag"
)

// cut makes one sentence of text, whatever it says.
func cut(text string) segment.Sentence {
	s := segment.Sentence{Text: text, Span: corpus.Span{End: len(text)}}
	for end := 0; ; {
		i, j := lang.NextToken(text, end)
		if i == j {
			return s
		}
		t := segment.NewToken(corpus.Span{Start: i, End: j}, text[i:j], i > end || end == 0)
		s.Tokens = append(s.Tokens, t)
		end = j
	}
}

func show(s segment.Sentence) string {
	var parts []string
	for _, t := range s.Tokens {
		parts = append(parts, t.Text+"/"+t.Tag+"/"+t.Fine)
	}
	return strings.Join(parts, " ")
}

// open returns the tagger of a built-in language.
func open(t testing.TB, language string) tag.Tagger {
	t.Helper()
	set, err := lang.Builtin()
	if err != nil {
		t.Fatal(err)
	}
	tagger, err := tag.Open(set.Get(language))
	if err != nil {
		t.Fatal(err)
	}
	return tagger
}

// TestCases holds the taggers against testdata/*.txt. BELEG_UPDATE=1 rewrites
// the tags; read them before they are committed.
func TestCases(t *testing.T) {
	for _, language := range []string{"de", "en"} {
		file := "testdata/" + language + ".txt"
		data, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		tagger, out := open(t, language), ""
		lines := strings.Split(string(data), "\n")
		for i, line := range lines {
			switch {
			case line == "" || line[0] == '\t':
				continue
			case line[0] == '#':
				out += line + "\n"
				continue
			}
			s := cut(line)
			if err := tagger.Tag(&s); err != nil {
				t.Errorf("%s:%d: %v", file, i+1, err)
			}
			got := "\t" + show(s)
			out += line + "\n" + got + "\n"
			if i+1 < len(lines) && got != lines[i+1] && os.Getenv("BELEG_UPDATE") != "1" {
				t.Errorf("%s:%d: %s\n got %s\nwant %s", file, i+1, line, got, lines[i+1])
			}
		}
		if os.Getenv("BELEG_UPDATE") == "1" {
			if err := os.WriteFile(file, []byte(out), 0o666); err != nil {
				t.Fatal(err)
			}
		}
	}
}

func TestSameTagsEveryTime(t *testing.T) {
	for _, language := range []string{"de", "en"} {
		tagger := open(t, language)
		for _, text := range sentencesOf(t, language) {
			want := ""
			for range 100 {
				s := cut(text)
				if err := tagger.Tag(&s); err != nil {
					t.Fatal(err)
				}
				if got := show(s); want == "" {
					want = got
				} else if got != want {
					t.Fatalf("%s: tagged in two ways:\n%s\n%s", text, got, want)
				}
			}
		}
	}
}

func TestConcurrent(t *testing.T) {
	for _, language := range []string{"de", "en"} {
		tagger, texts := open(t, language), sentencesOf(t, language)
		want := tagAll(t, tagger, texts)
		t.Run(language, func(t *testing.T) {
			for i := range 16 {
				t.Run(strconv.Itoa(i), func(t *testing.T) {
					t.Parallel()
					for range 20 {
						if got := tagAll(t, tagger, texts); got != want {
							t.Errorf("got %s\nwant %s", got, want)
						}
					}
				})
			}
		})
	}
}

func tagAll(t *testing.T, tagger tag.Tagger, texts []string) string {
	var b strings.Builder
	for _, text := range texts {
		s := cut(text)
		if err := tagger.Tag(&s); err != nil {
			t.Error(err)
		}
		b.WriteString(show(s) + "\n")
	}
	return b.String()
}

// sentencesOf returns the texts of a case file.
func sentencesOf(t testing.TB, language string) []string {
	t.Helper()
	data, err := os.ReadFile("testdata/" + language + ".txt")
	if err != nil {
		t.Fatal(err)
	}
	var texts []string
	for line := range strings.Lines(string(data)) {
		if line[0] != '#' && line[0] != '\t' && line != "\n" {
			texts = append(texts, strings.TrimSuffix(line, "\n"))
		}
	}
	return texts
}

func BenchmarkTag(b *testing.B) {
	for _, language := range []string{"de", "en"} {
		b.Run(language, func(b *testing.B) {
			tagger := open(b, language)
			var sentences []segment.Sentence
			var size int
			for _, text := range sentencesOf(b, language) {
				sentences = append(sentences, cut(text))
				size += len(text)
			}
			b.SetBytes(int64(size))
			b.ReportAllocs()
			for b.Loop() {
				for i := range sentences {
					if err := tagger.Tag(&sentences[i]); err != nil {
						b.Fatal(err)
					}
				}
			}
		})
	}
}

func BenchmarkOpen(b *testing.B) {
	for _, language := range []string{"de", "en"} {
		b.Run(language, func(b *testing.B) {
			set, err := lang.Builtin()
			if err != nil {
				b.Fatal(err)
			}
			pack := set.Get(language)
			b.ReportAllocs()
			for b.Loop() {
				if _, err := tag.Open(pack); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}
