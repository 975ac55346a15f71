package main

import (
	"fmt"
	"runtime"

	"github.com/spf13/cobra"

	"beleg/pipeline/ledger"
)

// version is the program's, as ledgers name it.
const version = "0.1.0"

func newVersion() *cobra.Command {
	return &cobra.Command{
		Use:     "version",
		Short:   "Print the version",
		Long:    "Version prints the version of the program, of the ledger format that it writes, and of Go.",
		Example: example("version"),
		Args:    wantArgs(0, 0, "no arguments"),
		RunE: func(c *cobra.Command, _ []string) error {
			_, err := fmt.Fprintf(c.OutOrStdout(), "beleg %s, ledger format %d, %s\n", version, ledger.Version, runtime.Version())
			return err
		},
	}
}
