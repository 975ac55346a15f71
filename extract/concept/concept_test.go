package concept

import (
	"os"
	"strings"
	"testing"

	"beleg/extract/lang"
)

func indexes(t testing.TB) map[string]*Index {
	t.Helper()
	set, err := lang.Builtin()
	if err != nil {
		t.Fatal(err)
	}
	out := map[string]*Index{}
	for _, p := range set {
		out[p.Tag.String()] = New(p)
	}
	return out
}

// words cuts a phrase of a case file; "*" marks a name, "~" a verb.
func words(s string) []Word {
	var words []Word
	mark := ""
	for _, t := range lang.Tokens(s) {
		if t != "*" && t != "~" {
			words = append(words, Word{Text: t, Name: mark == "*", Verb: mark == "~"})
		}
		mark = t
	}
	return words
}

// A pair is a line of a case file: two phrases with their languages.
type pair struct {
	line int
	a, b [2]string // language, phrase
}

func readPairs(t testing.TB, file, sign string) []pair {
	t.Helper()
	b, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	var out []pair
	for i, line := range strings.Split(string(b), "\n") {
		if line == "" || line[0] == '#' {
			continue
		}
		left, right, ok := strings.Cut(line, " "+sign+" ")
		if !ok {
			t.Fatalf("%s:%d: no %q", file, i+1, sign)
		}
		p := pair{line: i + 1}
		p.a[0], p.a[1], _ = strings.Cut(left, " ")
		p.b[0], p.b[1], _ = strings.Cut(right, " ")
		out = append(out, p)
	}
	return out
}

func TestEqual(t *testing.T) {
	xs := indexes(t)
	for _, p := range readPairs(t, "testdata/equal.txt", "=") {
		a, b := xs[p.a[0]].KeyOf(words(p.a[1])), xs[p.b[0]].KeyOf(words(p.b[1]))
		if a != b {
			t.Errorf("testdata/equal.txt:%d: %s %q is %s, %s %q is %s", p.line, p.a[0], p.a[1], a, p.b[0], p.b[1], b)
		}
	}
}

func TestDiffer(t *testing.T) {
	xs := indexes(t)
	for _, p := range readPairs(t, "testdata/differ.txt", "≠") {
		a, b := xs[p.a[0]].KeyOf(words(p.a[1])), xs[p.b[0]].KeyOf(words(p.b[1]))
		if a == b {
			t.Errorf("testdata/differ.txt:%d: %s %q and %s %q are both %s", p.line, p.a[0], p.a[1], p.b[0], p.b[1], a)
		}
	}
}

func TestKey(t *testing.T) {
	xs := indexes(t)
	for _, c := range []struct{ lang, phrase, want string }{
		{"en", "Microsoft's stock", "microsoft-stock"},
		{"de", "Azure-Cloudverpflichtungen", "azure-cloud-commitment"},
		{"de", "Aktie der Aktie", "stock"},
		{"en", "the", "the"}, // nothing else
		{"en", "they", "they"},
		{"en", "THE COMPANY", "company"},
		{"en", "", ""},
		{"en", "...", ""},
		{"de", "A7", "a7"},
		{"de", "*Davis' Sohn", "davis-son"},
		{"de", "*Trumps Kundgebung", "rally-trump"},
		{"de", "*Trumps neue Kundgebung", "new-rally-trump"},
		{"de", "*Merlos Rede", "merlo-speech"},
		{"de", "*Tellis und seine Anwälte", "lawyer-tellis"},
		{"en", "the *Lakers", "lakers"},
		{"de", "die *Lakers", "lakers"},
		{"en", "*James", "james"},
		{"de", "*Christine *Ford", "christine-ford"},
		{"en", "*President *Warren", "president-warren"},
		{"de", "das zweite Mal", "second-time"},
		{"de", "größere Häuser", "home-house-large"},
		{"de", "vereinzelte Schauer", "isolated-rain"},
		{"en", "turkey", "turkey"},
	} {
		if got := xs[c.lang].KeyOf(words(c.phrase)); got != c.want {
			t.Errorf("%s %q: got %q, want %q", c.lang, c.phrase, got, c.want)
		}
	}
}

func TestLemma(t *testing.T) {
	xs := indexes(t)
	for _, c := range []struct{ lang, word, want string }{
		{"de", "Menschen", "Mensch"},
		{"de", "Häusern", "Haus"},
		{"de", "Kinder", "Kind"},
		{"de", "Zuschüsse", "Zuschuss"},
		{"de", "Stimmen", "Stimme"},
		{"de", "Soldaten", "Soldat"},
		{"de", "Wohnungen", "Wohnung"},
		{"de", "Krankenhausbetten", "Krankenhausbett"},
		{"de", "Arbeitsplätzen", "Arbeitsplatz"},
		{"de", "Küchen", "Küche"},
		{"de", "Kuchen", "Kuchen"},
		{"de", "Kolibris", "Kolibris"}, // no table knows it
		{"de", "Tagessätzen", "Tagessatz"},
		{"de", "Näherinnen", "Näherin"},
		{"de", "Goldsuchern", "Goldsucher"},
		{"de", "Zinnmedaillen", "Zinnmedaille"},
		{"de", "Kaninchen", "Kaninchen"},
		{"de", "Lieferwagen", "Lieferwagen"},
		{"de", "Einsatzkräfte", "Einsatzkraft"},
		{"de", "Flughäfen", "Flughafen"},
		{"de", "Benutzerkonten", "Benutzerkonto"},
		{"de", "Baukräne", "Baukran"},
		{"de", "Nebenstraßen", "Nebenstraße"},
		{"de", "Treppenstufen", "Treppenstufe"},
		{"de", "Äpfel", "Apfel"},
		{"de", "Retter", "Retter"},
		{"de", "Zelten", "Zelten"}, // tents, or those who camp
		{"en", "people", "people"},
		{"en", "persons", "person"},
		{"en", "women", "woman"},
		{"en", "cities", "city"},
		{"en", "Americans", "American"},
		{"en", "goats", "goat"},
		{"en", "viaducts", "viaduct"},
		{"en", "foxes", "fox"},
		{"en", "buses", "bus"},
		{"en", "species", "species"},
		{"en", "boss", "boss"},
	} {
		if got := xs[c.lang].Lemma(c.word); got != c.want {
			t.Errorf("%s %q: got %q, want %q", c.lang, c.word, got, c.want)
		}
	}
}

func TestEveryFormIsFound(t *testing.T) {
	for tag, x := range indexes(t) {
		for _, c := range x.concepts {
			for _, f := range c.Forms() {
				if !strings.HasPrefix(c.Key, "-") && x.Key(f) == "" {
					t.Errorf("%s %q has no key", tag, f)
				}
			}
		}
	}
}

func FuzzKey(f *testing.F) {
	for _, p := range readPairs(f, "testdata/equal.txt", "=") {
		f.Add(p.a[1])
		f.Add(p.b[1])
	}
	xs := indexes(f)
	f.Fuzz(func(t *testing.T, phrase string) {
		for tag, x := range xs {
			key := x.Key(phrase)
			if key != x.Key(phrase) {
				t.Errorf("%s %q has two keys", tag, phrase)
			}
			if (key == "") != (len(wordsOf(phrase)) == 0) {
				t.Errorf("%s %q: got the key %q", tag, phrase, key)
			}
			if strings.ContainsAny(key, " \n") {
				t.Errorf("%s %q: the key %q has a space", tag, phrase, key)
			}
			if word := strings.TrimSpace(phrase); word != "" && x.Lemma(word) == "" {
				t.Errorf("%s %q has no lemma", tag, word)
			}
		}
	})
}

func BenchmarkNew(b *testing.B) {
	set, err := lang.Builtin()
	if err != nil {
		b.Fatal(err)
	}
	for _, p := range set {
		b.Run(p.Tag.String(), func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				New(p)
			}
		})
	}
}

func BenchmarkKey(b *testing.B) {
	pairs := readPairs(b, "testdata/equal.txt", "=")
	xs := indexes(b)
	b.ReportAllocs()
	for b.Loop() {
		for _, p := range pairs {
			xs[p.a[0]].Key(p.a[1])
		}
	}
}
