package lang

import "testing"

func phrases(t *testing.T, forms ...string) *Phrases[string] {
	t.Helper()
	p := &Phrases[string]{}
	for _, f := range forms {
		if err := p.Add(f, f); err != nil {
			t.Fatal(err)
		}
	}
	return p
}

func words(text string) list { return Tokens(Fold(text)) }

func TestMatchTakesTheLongest(t *testing.T) {
	p := phrases(t, "m", "m²", "Mio.", "US-Dollar", "Dollar", "km/h", "Grad Celsius", "Grad")
	for _, c := range []struct {
		text string
		at   int
		want string
		n    int
	}{
		{"5 m breit", 1, "m", 1},
		{"5 m² groß", 1, "m²", 2},
		{"5 US-Dollar", 1, "US-Dollar", 3},
		{"5 US-Bürger", 1, "", 0},
		{"80 km/h", 1, "km/h", 3},
		{"5 Mio. Euro", 1, "Mio.", 2},
		{"5 Mio Euro", 1, "Mio.", 1},
		{"20 GRAD CELSIUS", 1, "Grad Celsius", 2},
		{"20 Grad", 1, "Grad", 1},
		{"20 Grad", 2, "", 0},
		{"20 Grad", -1, "", 0},
	} {
		got, n := p.Match(words(c.text), c.at)
		if got != c.want || n != c.n {
			t.Errorf("%q at %d: got %q, %d; want %q, %d", c.text, c.at, got, n, c.want, c.n)
		}
	}
}

func TestMatchBefore(t *testing.T) {
	p := phrases(t, "rund", "nicht mehr als", "als", "ca.", "US-$")
	for _, c := range []struct {
		text string
		end  int
		want string
		n    int
	}{
		{"rund 5", 1, "rund", 1},
		{"nicht mehr als 5", 3, "nicht mehr als", 3},
		{"mehr als 5", 2, "als", 1},
		{"ca. 5", 2, "ca.", 2},
		{"ca 5", 1, "ca.", 1},
		{"rund. 5", 2, "", 0}, // only an abbreviation takes the full stop
		{"US-$ 5", 3, "US-$", 3},
		{"5", 0, "", 0},
		{"5", 9, "", 0},
	} {
		got, n := p.MatchBefore(words(c.text), c.end)
		if got != c.want || n != c.n {
			t.Errorf("%q before %d: got %q, %d; want %q, %d", c.text, c.end, got, n, c.want, c.n)
		}
	}
}

func TestGetWantsTheWholePhrase(t *testing.T) {
	p := phrases(t, "Grad")
	if _, ok := p.Get("Grad Celsius"); ok {
		t.Error("found a phrase of which the table has only the beginning")
	}
	if v, ok := p.Get("GRAD"); !ok || v != "Grad" {
		t.Errorf("got %q, %t", v, ok)
	}
}

func TestAddRejects(t *testing.T) {
	p := phrases(t, "US-Dollar")
	for _, form := range []string{"us - dollar", "US-DOLLAR", "", " "} {
		if err := p.Add(form, ""); err == nil {
			t.Errorf("entered %q", form)
		}
	}
}
