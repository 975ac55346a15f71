package tag_test

import (
	"testing"

	"golang.org/x/text/language"

	"beleg/extract/lang"
	"beleg/extract/tag"
)

// TestShapes opens a language that has no model.
func TestShapes(t *testing.T) {
	tagger, err := tag.Open(&lang.Pack{Tag: language.French, Stop: map[string]bool{"la": true, "de": true}})
	if err != nil {
		t.Fatal(err)
	}
	s := cut("La banque de Lyon perd 4,5 % d'euros : 3 $ (1½).")
	if err := tagger.Tag(&s); err != nil {
		t.Fatal(err)
	}
	const want = "La/X/X banque/NOUN/NOUN de/X/X Lyon/PROPN/PROPN perd/NOUN/NOUN 4,5/NUM/NUM %/SYM/SYM d/NOUN/NOUN 'euros/NOUN/NOUN " +
		":/PUNCT/PUNCT 3/NUM/NUM $/SYM/SYM (/PUNCT/PUNCT 1½/NUM/NUM )/PUNCT/PUNCT ./PUNCT/PUNCT"
	if got := show(s); got != want {
		t.Errorf("got  %s\nwant %s", got, want)
	}
}
