package syntax

import (
	"errors"
	"os"
	"strings"
	"testing"

	"golang.org/x/text/language"

	"beleg/extract/lang"
	"beleg/extract/segment"
	"beleg/extract/tag"
)

// A bench holds what a test needs of a language.
type bench struct {
	pack   *lang.Pack
	tagger tag.Tagger
	parser *Parser
}

func open(t testing.TB, language string) bench {
	t.Helper()
	set, err := lang.Builtin()
	if err != nil {
		t.Fatal(err)
	}
	b := bench{pack: set.Get(language)}
	if b.tagger, err = tag.Open(b.pack); err != nil {
		t.Fatal(err)
	}
	if b.parser, err = Open(b.pack); err != nil {
		t.Fatal(err)
	}
	return b
}

// sentences returns the tagged sentences of text.
func (b *bench) sentences(t testing.TB, text string) []segment.Sentence {
	t.Helper()
	all := segment.Split(text, b.pack)
	for i := range all {
		if err := b.tagger.Tag(&all[i]); err != nil {
			t.Fatal(err)
		}
	}
	return all
}

// TestCases holds the parser against testdata/*.txt: a sentence, and under it,
// indented, arcs that its tree must have ("Umsatz nsubj stieg"), written as the
// token, its label and its head ("-" for the root). Of tokens with the same form
// one must have the arc.
func TestCases(t *testing.T) {
	for _, language := range []string{"de", "en"} {
		b := open(t, language)
		file := "testdata/" + language + ".txt"
		data, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		var s segment.Sentence
		var tree Tree
		n := 0
		for line := range strings.Lines(string(data)) {
			n++
			line = strings.TrimSuffix(line, "\n")
			arc, indented := strings.CutPrefix(line, "\t")
			switch {
			case line == "" || line[0] == '#':
			case !indented:
				all := b.sentences(t, line)
				if len(all) != 1 {
					t.Fatalf("%s:%d: %d sentences", file, n, len(all))
				}
				s, tree = all[0], b.parser.Parse(&all[0])
			case !hasArc(&s, tree, strings.Fields(arc)):
				t.Errorf("%s:%d: no arc %q in\n%s", file, n, arc, tree.Text(&s))
			}
		}
	}
}

func hasArc(s *segment.Sentence, t Tree, arc []string) bool {
	for i, n := range t {
		head := "-"
		if n.Head >= 0 {
			head = s.Tokens[n.Head].Text
		}
		if len(arc) == 3 && s.Tokens[i].Text == arc[0] && n.Label.String() == arc[1] && head == arc[2] {
			return true
		}
	}
	return false
}

func TestNoModel(t *testing.T) {
	if _, err := Open(&lang.Pack{Tag: language.French}); !errors.Is(err, ErrNoModel) {
		t.Errorf("got %v, want %v", err, ErrNoModel)
	}
}

func TestEmpty(t *testing.T) {
	if tree := open(t, "en").parser.Parse(&segment.Sentence{}); len(tree) != 0 || tree.Root() != -1 {
		t.Errorf("got %v", tree)
	}
}
