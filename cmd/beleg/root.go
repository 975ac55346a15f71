package main

import (
	"fmt"
	"os"

	"github.com/spf13/cobra"
)

const about = `beleg reads German and English articles and writes a claims ledger: every amount,
percentage and date, each fact once, with every place that states it.

The exit status is 0 if all is well, 1 if something failed or differs, and 2 if
the command line was wrong.`

func newRoot() *cobra.Command {
	root := &cobra.Command{
		Use:                        "beleg",
		Short:                      "Find every number that articles claim",
		Long:                       about,
		Example:                    example("run testdata/articles"),
		Args:                       cobra.ArbitraryArgs, // so that noCommand may say what is wrong
		RunE:                       noCommand,
		SilenceErrors:              true, // run reports them
		SilenceUsage:               true,
		SuggestionsMinimumDistance: 2,
		CompletionOptions:          cobra.CompletionOptions{HiddenDefaultCmd: true},
	}
	root.SetFlagErrorFunc(func(c *cobra.Command, err error) error {
		return usage(err, "run %q for the options", c.CommandPath()+" --help")
	})
	root.AddCommand(newRun(), newFind(), newExplain(), newDiff(), newExport(), newSchema(), newValidate(), newVersion())
	return root
}

// example is a command's example: it works when pasted in a clone.
func example(args string) string { return "  go run ./cmd/beleg " + args }

func noCommand(c *cobra.Command, args []string) error {
	if len(args) == 0 {
		return usage(fmt.Errorf("no command"), `run "beleg --help" for the commands`)
	}
	err := fmt.Errorf("unknown command %q", args[0])
	if _, missing := os.Stat(args[0]); missing == nil {
		return usage(err, "run %q to read it", "beleg run "+args[0])
	}
	if near := c.SuggestionsFor(args[0]); len(near) > 0 {
		return usage(err, "run %q", "beleg "+near[0])
	}
	return usage(err, `run "beleg --help" for the commands`)
}

// wantArgs checks the number of arguments; most < 0 is without limit. what
// names them.
func wantArgs(least, most int, what string) cobra.PositionalArgs {
	return func(c *cobra.Command, args []string) error {
		if n := len(args); n >= least && (most < 0 || n <= most) {
			return nil
		}
		return usage(fmt.Errorf("%s wants %s", c.Name(), what), "run %q for an example", c.CommandPath()+" --help")
	}
}
