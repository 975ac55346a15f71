package lang

import (
	"errors"
	"strings"
	"testing"
)

func TestUsersTables(t *testing.T) {
	set := builtinSet(t)
	if err := set.AddAliases("names.tsv", strings.NewReader("# mine\r\nBrock's Bräu\tBrauerei Brock\tbrock's bräu\r\n")); err != nil {
		t.Fatal(err)
	}
	if err := set.AddConcepts("words.tsv", strings.NewReader("Hop Yield\tnoun\thop yield|Hopfenertrag\n")); err != nil {
		t.Fatal(err)
	}
	for _, p := range set {
		var got []string
		for _, c := range p.Concepts {
			if c.Given {
				got = append(got, c.Key+" "+c.Class+" "+strings.Join(c.Forms(), "|"))
			}
		}
		want := "hop-yield noun hop yield|Hopfenertrag\nbrocks-bräu name Brock's Bräu|Brauerei Brock|brock's bräu"
		if strings.Join(got, "\n") != want {
			t.Errorf("%s: got %q, want %q", p.Tag, got, want)
		}
	}
}

func TestUsersTablesTellWhere(t *testing.T) {
	set := builtinSet(t)
	for _, c := range []struct{ kind, data, want string }{
		{"aliases", "Brock\tBrauerei Brock\n# more\nOcker\tBrock\n", `lang: my.tsv:3: repeats "Brock"`},
		{"aliases", "Brock\t\n", `lang: my.tsv:1: "" is no name`},
		{"aliases", "Brock|Ocker\n", `lang: my.tsv:1: "Brock|Ocker" is no name`},
		{"aliases", "--\tBrock\n", `lang: my.tsv:1: "--" is no key`},
		{"concepts", "revenue\tnoun\n", "lang: my.tsv:1: got 2 columns, want 3"},
		{"concepts", "\nrevenue\tword\tUmsatz\n", `lang: my.tsv:2: unknown class "word"`},
		{"concepts", "revenue\tnoun\tUmsatz||Erlös\n", `lang: my.tsv:1: "" is no word`},
		{"concepts", "-stem\tnoun\tgerman\n", `lang: my.tsv:1: "-stem" is a key of the program's own`},
	} {
		add := set.AddAliases
		if c.kind == "concepts" {
			add = set.AddConcepts
		}
		err := add("my.tsv", strings.NewReader(c.data))
		var syntax *SyntaxError
		if !errors.As(err, &syntax) || err.Error() != c.want {
			t.Errorf("%s %q: got %v, want %s", c.kind, c.data, err, c.want)
		}
	}
}
