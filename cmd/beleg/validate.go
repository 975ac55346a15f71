package main

import (
	"bytes"
	"fmt"

	"github.com/spf13/cobra"

	"beleg/corpus"
	"beleg/pipeline/ledger"
)

func newValidate() *cobra.Command {
	var paths []string
	c := &cobra.Command{
		Use:   "validate LEDGER [--corpus PATH]...",
		Short: "Check a ledger, and its quotes against the corpus",
		Long: `Validate holds a ledger against the JSON Schema and the rules that a schema
cannot say. With --corpus it also reads the articles again and looks for every
quote at its place; give the paths that the run was given. "-" is standard
input. The exit status is 1 if something is wrong.`,
		Example: example("validate testdata/golden/ledger.json --corpus testdata/articles"),
		Args:    wantArgs(1, 1, "one ledger, and --corpus before each path of its articles"),
		RunE: func(c *cobra.Command, args []string) error {
			return validate(c, args[0], paths)
		},
	}
	c.Flags().StringArrayVar(&paths, "corpus", nil, "file or folder that was read; may be given several times")
	return c
}

func validate(c *cobra.Command, path string, corpusPaths []string) error {
	b, err := readFile(c, path)
	if err != nil {
		return err
	}
	problems := ledger.Validate(b)
	if len(problems) == 0 && len(corpusPaths) > 0 {
		problems, err = checkQuotes(c, b, corpusPaths)
		if err != nil {
			return err
		}
	}
	for _, p := range problems {
		fmt.Fprintf(c.OutOrStdout(), "%s: %s\n", path, p)
	}
	if n := len(problems); n > 0 {
		return fmt.Errorf("%s: %s", path, count(n, "problem"))
	}
	return nil
}

// checkQuotes holds the valid ledger b against its articles.
func checkQuotes(c *cobra.Command, b []byte, paths []string) ([]ledger.Problem, error) {
	l, err := ledger.Read(bytes.NewReader(b))
	if err != nil {
		return nil, err
	}
	all := inputs(paths)
	if errs := missing(all); len(errs) > 0 {
		return nil, errs[0]
	}
	texts := map[[2]string]string{} // by id and part
	for d, err := range corpus.Read(roots(all, c.InOrStdin(), nil), corpus.Config{}) {
		if c.Context().Err() != nil {
			return nil, c.Context().Err()
		}
		if err == nil { // what was skipped has no quotes
			texts[[2]string{d.ID, ""}] = d.Body.Raw
			texts[[2]string{d.ID, ledger.PartTitle}] = d.Title
		}
	}
	return ledger.CheckQuotes(l, func(id, part string) (string, bool) {
		text, ok := texts[[2]string{id, part}]
		return text, ok
	}), nil
}
