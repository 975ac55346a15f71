package main

import (
	"fmt"
	"io"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"beleg/pipeline/ledger"
)

// A format is a form to export a ledger in.
type format struct {
	name    string
	dialect ledger.Dialect
}

func formats() []format {
	return []format{{"csv", ledger.CSV}, {"csv-de", ledger.CSVGerman}}
}

func newExport() *cobra.Command {
	var to, output string
	c := &cobra.Command{
		Use:   "export --to FORMAT LEDGER",
		Short: "Write a ledger as a table",
		Long: `Export writes a table with one row for each mention. The format csv has commas
and decimal points; csv-de is what a German Excel opens: semicolons and decimal
commas. "-" is standard input.`,
		Example: example("export --to csv testdata/golden/ledger.json"),
		Args:    wantArgs(1, 1, "one ledger"),
		RunE: func(c *cobra.Command, args []string) error {
			f, err := formatNamed(to)
			if err != nil {
				return err
			}
			if _, err := checkOutputs(inputs(args), output); err != nil {
				return err
			}
			l, err := readLedger(c, args[0])
			if err != nil {
				return err
			}
			return writeOutput(c.Context(), output, c.OutOrStdout(), func(w io.Writer) error {
				return ledger.WriteCSV(w, l, f.dialect)
			})
		},
	}
	c.Flags().StringVar(&to, "to", "", "format: "+formatNames())
	c.Flags().StringVarP(&output, "output", "o", toStdout, `file to write, "-" is standard output`)
	return c
}

func formatNamed(name string) (format, error) {
	all := formats()
	i := slices.IndexFunc(all, func(f format) bool { return f.name == name })
	if i >= 0 {
		return all[i], nil
	}
	err := fmt.Errorf("unknown format %q", name)
	if name == "" {
		err = fmt.Errorf("no format")
	}
	return format{}, usage(err, "give one of --to %s", formatNames())
}

func formatNames() string {
	var names []string
	for _, f := range formats() {
		names = append(names, f.name)
	}
	return strings.Join(names, ", ")
}
