package pipeline_test

import (
	"context"
	"fmt"
	"strings"
	"testing/fstest"

	"beleg/corpus"
	"beleg/extract"
	"beleg/extract/lang"
	"beleg/pipeline"
)

// Two articles in two languages, one fact.
func Example() {
	set, err := lang.Builtin()
	if err != nil {
		panic(err)
	}
	x, err := extract.New(set, extract.Config{})
	if err != nil {
		panic(err)
	}
	articles := fstest.MapFS{
		"de.txt": {Data: []byte("Die Brauerei Brock gab im Jahr 2023 rund 580 Millionen Euro für neue Kessel aus.")},
		"en.txt": {Data: []byte("In 2023, the brewery Brock spent €580 million on new kettles.")},
	}
	docs := corpus.Read([]corpus.Root{{FS: articles, Path: "."}}, corpus.Config{})
	l, err := pipeline.Run(context.Background(), docs, x, pipeline.Config{Workers: 2})
	if err != nil {
		panic(err)
	}
	for _, c := range l.Claims {
		fmt.Println(strings.Join(strings.Fields(fmt.Sprint(c.Kind, " ", c.Value.Number, c.Value.EDTF, " ", c.Value.Unit)), " "))
		for _, m := range c.Mentions {
			fmt.Printf("  %s:%d %q\n", m.Document, m.Start, m.Quote)
		}
	}
	// Output:
	// date 2023
	//   de.txt:31 "2023"
	//   en.txt:3 "2023"
	// amount 580000000 EUR
	//   de.txt:36 "rund 580 Millionen Euro"
	//   en.txt:33 "€580 million"
}
