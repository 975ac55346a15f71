package main

import (
	"github.com/spf13/cobra"

	"beleg/pipeline/ledger"
)

func newSchema() *cobra.Command {
	return &cobra.Command{
		Use:     "schema",
		Short:   "Print the JSON Schema of a ledger",
		Long:    "Schema prints the JSON Schema (2020-12) that describes a ledger.",
		Example: example("schema"),
		Args:    wantArgs(0, 0, "no arguments"),
		RunE: func(c *cobra.Command, _ []string) error {
			_, err := c.OutOrStdout().Write(ledger.Schema())
			return err
		},
	}
}
