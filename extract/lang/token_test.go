package lang

import (
	"slices"
	"strings"
	"testing"
	"unicode/utf8"
)

func TestTokens(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"1.234,56 €", "1.234,56|€"},
		{"5½ km, 10:30", "5½|km|,|10:30"},
		{"7.5m 5m²", "7.5|m|5|m|²"},
		{"20°C µg/m³", "20|°|C|µg|/|m|³"},
		{"US-Dollar", "US|-|Dollar"},
		{"US-$ 5", "US|-|$|5"},
		{"Microsoft's O'Neill", "Microsoft|'s|O'Neill"},
		{"I'll, I'd, O'Óran", "I|'ll|,|I|'d|,|O'Óran"},
		{"the Smiths' house", "the|Smiths|'|house"},
		{"U.S. z.B. 5", "U.S.|z.B.|5"},
		{"A7 H2O 1980s", "A7|H2O|1980|s"},
		{"www.example.org, a@example.org.", "www.example.org|,|a@example.org|."},
		{"end.Next", "end|.|Next"},
		{"wait... ((so))", "wait|...|((|so|))"},
		{"#tag @name # 5", "#tag|@name|#|5"},
		{"CHF3.04 BMW320", "CHF|3.04|BMW320"},
		{"R5,000 R1.2bn R5 million R5-million R2-D2 R9", "R|5,000|R|1.2|bn|R|5|million|R|5|-|million|R2|-|D2|R9"},
		{"10x12 4x4 x86 0x1f", "10|x|12|4|x|4|x86|0|x|1|f"},
		{"2019/20", "2019|/|20"},
		{" \n", ""},
	} {
		if got := strings.Join(Tokens(c.text), "|"); got != c.want {
			t.Errorf("%q: got %s, want %s", c.text, got, c.want)
		}
	}
}

// Tokens must lie in order, never overlap, and leave out nothing but space.
func FuzzNextToken(f *testing.F) {
	for _, s := range []string{"5½ km", "U.S.-Dollar", "'s", "www.example.org/a?b", "a\u0301", "\xff", "m²m³"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, text string) {
		if !utf8.ValidString(text) {
			return
		}
		for i := 0; ; {
			start, end := NextToken(text, i)
			if start < i || end < start || end > len(text) {
				t.Fatalf("%q: token %d:%d after %d", text, start, end, i)
			}
			if strings.Trim(text[i:start], " \n") != "" {
				t.Fatalf("%q: left out %q", text, text[i:start])
			}
			if start == end {
				if start != len(text) {
					t.Fatalf("%q: stops at %d", text, start)
				}
				return
			}
			if !utf8.ValidString(text[start:end]) {
				t.Fatalf("%q: %q cuts a character", text, text[start:end])
			}
			i = end
		}
	})
}

// A form of a table must match itself where a text writes it.
func TestEveryFormMatchesItself(t *testing.T) {
	for _, p := range builtinSet(t) {
		for form, u := range p.Units.All() {
			if got, ok := p.Units.Get(form); !ok || got != u {
				t.Errorf("%s: %q is cut differently as a text: %v", p.Tag, form, Tokens(form))
			}
		}
		for form, c := range p.Currencies.All() {
			if got, ok := p.Currencies.Get(form); !ok || got != c {
				t.Errorf("%s: %q is cut differently as a text: %v", p.Tag, form, Tokens(form))
			}
		}
	}
}

func TestConceptsAreSound(t *testing.T) {
	for _, p := range builtinSet(t) {
		seen := map[string]bool{}
		for _, c := range p.Concepts {
			if id := c.Class + " " + c.Key; seen[id] {
				t.Errorf("%s: repeats the %s", p.Tag, id)
			} else {
				seen[id] = true
			}
			if strings.HasPrefix(c.Key, "-") {
				continue
			}
			if strings.Trim(c.Key, "abcdefghijklmnopqrstuvwxyz0123456789-") != "" {
				t.Errorf("%s: the key %q is not of letters, digits and hyphens", p.Tag, c.Key)
			}
			for i, f := range c.Forms() {
				if f != strings.TrimSpace(f) || f == "" || slices.Contains(c.Forms()[:i], f) {
					t.Errorf("%s: %s: bad or repeated form %q", p.Tag, c.Key, f)
				}
			}
		}
	}
}
