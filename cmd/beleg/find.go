package main

import (
	"fmt"
	"io"
	"strings"

	"github.com/spf13/cobra"

	"beleg/pipeline/ledger"
)

func newFind() *cobra.Command {
	var asJSON bool
	var t tables
	c := &cobra.Command{
		Use:   "find LEDGER QUERY...",
		Short: "Show what a ledger says of a figure or a subject",
		Long: `Find shows the claims of a ledger that a figure, a subject or both fit, with the
places that state them, the best fit first. The query is read as an article is,
in each language: its amounts, shares and dates are figures, what is left is the
subject. A claim fits if its value and one of the figures can both hold, and if
what it is about or measures, or at least its sentence, has all words of the
subject, in either language.
"-" is standard input. The exit status is 1 if nothing fits.`,
		Example: example("find testdata/golden/ledger.json 138,4 Mio. Euro"),
		Args:    wantArgs(2, -1, "a ledger and what to look for"),
		RunE: func(c *cobra.Command, args []string) error {
			return findClaims(c, &t, args[0], strings.Join(args[1:], " "), asJSON)
		},
	}
	c.Flags().BoolVar(&asJSON, "json", false, "write the claims as a JSON array")
	t.add(c)
	return c
}

func findClaims(c *cobra.Command, t *tables, path, text string, asJSON bool) error {
	set, err := t.languages()
	if err != nil {
		return err
	}
	q, err := newQuery(c.Context(), set, text)
	if err != nil {
		return err
	}
	l, err := readLedger(c, path)
	if err != nil {
		return err
	}
	found := q.find(l)
	if len(found) == 0 {
		return fmt.Errorf("%s: no claim fits %q", path, text)
	}
	return writeOutput(c.Context(), toStdout, c.OutOrStdout(), func(w io.Writer) error {
		if asJSON {
			return writeJSON(w, found)
		}
		return writeClaims(w, found)
	})
}

// writeClaims writes a block for each claim: its value and subject, then its
// places.
func writeClaims(w io.Writer, claims []*ledger.Claim) error {
	for i, c := range claims {
		if i > 0 {
			fmt.Fprintln(w)
		}
		fmt.Fprintln(w, strings.TrimRight(c.Value.String()+"  "+oneLine(c.Subject.Text), " "))
		for k := range c.Mentions {
			m := &c.Mentions[k]
			if _, err := fmt.Fprintf(w, "  %s: %s — %s\n", m.Where(), oneLine(m.Quote), oneLine(m.Sentence.Text)); err != nil {
				return err
			}
		}
	}
	return nil
}

// oneLine writes a text with a space for each line break and its indent.
func oneLine(text string) string { return strings.Join(strings.Fields(text), " ") }
