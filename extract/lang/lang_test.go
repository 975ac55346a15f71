package lang

import (
	"fmt"
	"strings"
	"testing"
)

func TestGet(t *testing.T) {
	set := builtinSet(t)
	for _, c := range []struct{ tag, want string }{{"de", "de"}, {"de-AT", "de"}, {"en-GB", "en"}, {"en_US", "en"}, {"fr", ""}, {"", ""}, {"?", ""}} {
		got := ""
		if p := set.Get(c.tag); p != nil {
			got = p.Tag.String()
		}
		if got != c.want {
			t.Errorf("%q: got %q, want %q", c.tag, got, c.want)
		}
	}
}

func TestDetect(t *testing.T) {
	set := builtinSet(t)
	for _, c := range []struct{ text, want string }{
		{"Die Zahl der Verletzten ist nach Angaben der Polizei auf zwölf gestiegen.", "de"},
		{"The number of injured has risen to twelve, the police said on Monday.", "en"},
		{"12345 67890", ""},
	} {
		got := ""
		if p, _, lead := set.Detect(words(c.text)); p != nil {
			got = p.Tag.String()
			if lead < 1 {
				t.Errorf("%q: leads by %d", c.text, lead)
			}
		}
		if got != c.want {
			t.Errorf("%q: got %q, want %q", c.text, got, c.want)
		}
	}
}

func TestHundredsAreOrdered(t *testing.T) {
	for _, p := range builtinSet(t) {
		all := p.Hundreds()
		for i := 1; i < len(all); i++ {
			if all[i-1].Value.Cmp(all[i].Value) < 0 {
				t.Errorf("%s: %s comes before %s", p.Tag, all[i-1].Form, all[i].Form)
			}
		}
	}
}

func TestCueOfNoClassMatchesNothing(t *testing.T) {
	if _, n := builtinSet(t)[0].Cue("no such class").Match(words("rund 5"), 0); n != 0 {
		t.Errorf("matched %d words", n)
	}
}

// A language is a folder; a program may bring its own.
func ExampleLoad() {
	fsys := tiny("fr")
	fsys["fr/units.tsv"].Data = []byte("# name\tcode\tclass\n# source: own, Apache-2.0\nkilomètres\tkm\tword\nkm/h\tkm/h\tletter\n")
	set, err := Load(fsys)
	if err != nil {
		fmt.Println(err)
		return
	}
	sentence := list(Tokens(Fold("Le train roule à 300 km/h")))
	unit, n := set.Get("fr-CA").Units.Match(sentence, 5)
	fmt.Println(unit.Code, unit.Dimension, strings.Join(sentence[5:5+n], " "))
	// Output: km/h speed km / h
}
