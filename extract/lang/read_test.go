package lang

import (
	"errors"
	"io/fs"
	"testing"
	"testing/fstest"
)

const head = "# columns\n# source\n"

// tiny returns a language with every file and nothing in them.
func tiny(tag string) fstest.MapFS {
	fsys := fstest.MapFS{}
	for _, t := range (&Pack{}).tables(nil) {
		fsys[tag+"/"+t.file] = &fstest.MapFile{Data: []byte(head)}
	}
	fsys[tag+"/format.tsv"] = &fstest.MapFile{Data: []byte(head + "group\t.\n")}
	return fsys
}

func TestLoadTellsWhere(t *testing.T) {
	for _, c := range []struct{ file, data, want string }{
		{"units.tsv", head + "mètre\tm\n", "lang: fr/units.tsv:3: got 2 columns, want 3"},
		{"units.tsv", head + "mètre\tmeter\tword\n", `lang: fr/units.tsv:3: unknown UCUM code "meter"`},
		{"units.tsv", head + "mètre\tm\tnoun\n", `lang: fr/units.tsv:3: unknown class "noun"`},
		{"units.tsv", head + "\n# more\nmètre\tm\tword\nMètre\tm\tword\n", `lang: fr/units.tsv:6: repeats "Mètre"`},
		{"units.tsv", "mètre\tm\tword\n", "lang: fr/units.tsv:1: want a comment: the columns in line 1, the source in line 2"},
		{"units.tsv", head + "\tm\tword\n", "lang: fr/units.tsv:3: empty phrase"},
		{"currencies.tsv", head + "euro\teur\tname\t-\n", `lang: fr/currencies.tsv:3: "eur" is not an ISO 4217 code`},
		{"currencies.tsv", head + "euro\tEUR\tword\t-\n", `lang: fr/currencies.tsv:3: unknown class "word"`},
		{"currencies.tsv", head + "euro\tEUR\tname\tno\n", `lang: fr/currencies.tsv:3: got "no", want - or assumed`},
		{"numbers.tsv", head + "deux\ttwo\tunit\n", `lang: fr/numbers.tsv:3: "two" is not a number`},
		{"numbers.tsv", head + "deux\t2\tpair\n", `lang: fr/numbers.tsv:3: unknown class "pair"`},
		{"scales.tsv", head + "mille\tNaN\tword\n", `lang: fr/scales.tsv:3: "NaN" is not a number`},
		{"fractions.tsv", head + "tiers\t1/0\n", `lang: fr/fractions.tsv:3: "1/0" is not a fraction`},
		{"stop.tsv", head + "le\nLe\n", `lang: fr/stop.tsv:4: repeats "le"`},
		{"concepts.tsv", head + "cow\tanimal\tvache\n", `lang: fr/concepts.tsv:3: unknown class "animal"`},
		{"format.tsv", head + "colour\tred\n", `lang: fr/format.tsv:3: unknown switch "colour"`},
		{"format.tsv", head + "day-first\tmaybe\n", `lang: fr/format.tsv:3: got "maybe", want true or false`},
		{"format.tsv", head, "lang: fr/format.tsv: group must be set"},
	} {
		fsys := tiny("fr")
		fsys["fr/"+c.file] = &fstest.MapFile{Data: []byte(c.data)}
		_, err := Load(fsys)
		if err == nil || err.Error() != c.want {
			t.Errorf("%s %q: got %v, want %s", c.file, c.data, err, c.want)
		}
	}
}

func TestLoadErrorsAreTyped(t *testing.T) {
	fsys := tiny("fr")
	fsys["fr/units.tsv"].Data = []byte(head + "mètre\n")
	_, err := Load(fsys)
	var syntax *SyntaxError
	if !errors.As(err, &syntax) || syntax.File != "fr/units.tsv" || syntax.Line != 3 {
		t.Errorf("got %v, want a SyntaxError in line 3 of fr/units.tsv", err)
	}
	delete(fsys, "fr/units.tsv")
	if _, err := Load(fsys); !errors.Is(err, fs.ErrNotExist) {
		t.Errorf("got %v, want fs.ErrNotExist", err)
	}
	if _, err := Load(tiny("not a tag")); err == nil {
		t.Error("loaded a folder whose name is no language tag")
	}
}

func TestLoadReadsWindowsLineEnds(t *testing.T) {
	fsys := tiny("fr")
	fsys["fr/units.tsv"].Data = []byte("# columns\r\n# source\r\nmètre\tm\tword\r\n")
	set, err := Load(fsys)
	if err != nil {
		t.Fatal(err)
	}
	if u, ok := set[0].Units.Get("mètre"); !ok || u.Class != "word" {
		t.Errorf("got %+v, %t", u, ok)
	}
}
