package extract_test

import (
	"context"
	"fmt"

	"beleg/corpus"
	"beleg/extract"
	"beleg/extract/lang"
)

// What one string says.
func Example() {
	set, err := lang.Builtin()
	if err != nil {
		panic(err)
	}
	x, err := extract.New(set, extract.Config{})
	if err != nil {
		panic(err)
	}
	doc := &corpus.Document{ID: "note", Body: corpus.NewText("Im Mai gab die Brauerei Brock rund 5 Millionen Euro aus.")}
	r, err := x.Extract(context.Background(), doc)
	if err != nil {
		panic(err)
	}
	for _, m := range r.Mentions {
		fmt.Printf("%s %q: %q\n", m.Kind, doc.Body.Quote(m.Span), doc.Body.Quote(m.Subject.Span))
	}
	// Output:
	// date "Mai": "Brauerei Brock"
	// amount "rund 5 Millionen Euro": "Brauerei Brock"
}
