package main

import (
	"bufio"
	"errors"
	"fmt"

	"github.com/spf13/cobra"

	"beleg/corpus"
	"beleg/extract"
)

func newExplain() *cobra.Command {
	var language, published string
	c := &cobra.Command{
		Use:   "explain FILE",
		Short: "Show how a file's numbers were read",
		Long: `Explain prints each sentence that holds a number: its words with their tags, what
was recognised and by which rules, what it is about, and what is no claim and
why. "-" is standard input.`,
		Example: example("explain testdata/articles/en/flood.txt"),
		Args:    wantArgs(1, 1, "one file or -"),
		RunE: func(c *cobra.Command, args []string) error {
			x, err := newExtractor(language)
			if err != nil {
				return err
			}
			day, err := dayFlag(published)
			if err != nil {
				return err
			}
			return explain(c, x, args[0], corpus.Config{Published: day})
		},
	}
	addLanguage(c, &language)
	addPublished(c, &published)
	return c
}

func explain(c *cobra.Command, x *extract.Extractor, path string, cfg corpus.Config) error {
	all := inputs([]string{path})
	if gone := missing(all); len(gone) > 0 {
		return failed(gone[0], "check the path, or give - to read standard input")
	}
	w := bufio.NewWriter(c.OutOrStdout())
	var problems []error
	for d, err := range corpus.Read(roots(all, c.InOrStdin(), nil), cfg) {
		if ended := c.Context().Err(); ended != nil {
			return ended
		}
		if err == nil {
			err = x.Explain(d, w)
		}
		problems = append(problems, err)
	}
	if err := errors.Join(append(problems, w.Flush())...); err != nil {
		return fmt.Errorf("explain: %w", err)
	}
	return nil
}
