package main

import (
	"fmt"
	"io"

	"github.com/spf13/cobra"

	"beleg/pipeline/ledger"
)

func newDiff() *cobra.Command {
	var asJSON bool
	c := &cobra.Command{
		Use:   "diff OLD NEW",
		Short: "Show how two ledgers differ",
		Long: `Diff shows how the ledger NEW differs from OLD: which documents, claims, mentions
and skipped inputs were added (+), removed (-) or changed (~). "-" is standard
input. The exit status is 1 if there is a difference.`,
		Example: "  go run ./cmd/beleg run testdata/articles -o - | go run ./cmd/beleg diff testdata/golden/ledger.json -",
		Args:    wantArgs(2, 2, "two ledgers"),
		RunE: func(c *cobra.Command, args []string) error {
			return diff(c, args[0], args[1], asJSON)
		},
	}
	c.Flags().BoolVar(&asJSON, "json", false, "write a JSON array")
	return c
}

func diff(c *cobra.Command, oldPath, newPath string, asJSON bool) error {
	old, err := readLedger(c, oldPath)
	if err != nil {
		return err
	}
	new, err := readLedger(c, newPath)
	if err != nil {
		return err
	}
	all := ledger.Diff(old, new)
	if asJSON {
		err = writeDiffJSON(c.OutOrStdout(), all)
	} else {
		err = writeDiff(c.OutOrStdout(), all)
	}
	if err == nil && len(all) > 0 {
		err = exit(statusFailed)
	}
	return err
}

func writeDiff(w io.Writer, all []ledger.Difference) error {
	for _, d := range all {
		if _, err := fmt.Fprintln(w, d); err != nil {
			return err
		}
	}
	return nil
}

func writeDiffJSON(w io.Writer, all []ledger.Difference) error {
	if all == nil {
		all = []ledger.Difference{} // an array, not null
	}
	return writeJSON(w, all)
}
