package main

import (
	"fmt"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"beleg/corpus"
	"beleg/extract/lang"
)

// anyLanguage leaves the language to be told from each text.
const anyLanguage = "auto"

// addLanguage adds the flag --lang.
func addLanguage(c *cobra.Command, language *string) {
	c.Flags().StringVar(language, "lang", anyLanguage, "language of every document: "+strings.Join(languages(), ", "))
}

// languages returns what --lang takes.
func languages() []string { return append([]string{anyLanguage}, lang.BuiltinTags()...) }

// languageNamed returns the tag that --lang asks for, "" for any.
func languageNamed(name string) (string, error) {
	names := languages()
	switch slices.Index(names, name) {
	case -1:
		return "", usage(fmt.Errorf("unknown language %q", name), "give --lang one of %s", strings.Join(names, ", "))
	case 0:
		return "", nil
	}
	return name, nil
}

// addPublished adds the flag --published.
func addPublished(c *cobra.Command, day *string) {
	c.Flags().StringVar(day, "published", "", "day of publication of documents that do not say theirs, as 2024-05-28")
}

// dayFlag reads what --published got.
func dayFlag(s string) (string, error) {
	day, err := corpus.Day(s)
	if err != nil {
		return "", usage(fmt.Errorf("--published %q is not a date", s), "write the day as 2024-05-28")
	}
	return day, nil
}
