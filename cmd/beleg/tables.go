package main

import (
	"errors"
	"fmt"
	"io"
	"os"

	"github.com/spf13/cobra"

	"beleg/extract"
	"beleg/extract/lang"
)

// tables are the user's own tables of names and words.
type tables struct{ aliases, concepts string }

// add adds the flags --aliases and --concepts.
func (t *tables) add(c *cobra.Command) {
	c.Flags().StringVar(&t.aliases, "aliases", "", "file of names that mean one thing: on each line a key and its names, with tabs between")
	c.Flags().StringVar(&t.concepts, "concepts", "", "file of words that mean one thing: on each line key, class and words, with tabs between")
}

// languages returns the languages of the program with the user's tables.
func (t *tables) languages() (lang.Set, error) {
	set, err := lang.Builtin()
	if err != nil {
		return nil, err
	}
	if err := readTable(t.aliases, set.AddAliases); err != nil {
		return nil, tableError(err, "write lines such as %q", "WHO\tWeltgesundheitsorganisation")
	}
	if err := readTable(t.concepts, set.AddConcepts); err != nil {
		return nil, tableError(err, "write lines such as %q; a class is noun, verb, adj or name", "revenue\tnoun\tUmsatz|turnover")
	}
	return set, nil
}

func readTable(file string, add func(string, io.Reader) error) error {
	if file == "" {
		return nil
	}
	f, err := os.Open(file)
	if err != nil {
		return err
	}
	defer f.Close()
	return add(file, f)
}

// tableError makes a bad line an error of the command line.
func tableError(err error, hint, line string) error {
	var e *lang.SyntaxError
	if !errors.As(err, &e) {
		return err
	}
	return usage(fmt.Errorf("%s:%d: %w", e.File, e.Line, e.Err), hint, line)
}

func (t *tables) extractor(language string) (*extract.Extractor, error) {
	tag, err := languageNamed(language)
	if err != nil {
		return nil, err
	}
	set, err := t.languages()
	if err != nil {
		return nil, err
	}
	return extract.New(set, extract.Config{Language: tag})
}

// newExtractor returns an extractor without tables of the user.
func newExtractor(language string) (*extract.Extractor, error) {
	return new(tables).extractor(language)
}
