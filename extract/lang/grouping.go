package lang

import (
	"fmt"
	"path"
)

// Measures returns what UCUM says of each code that a unit may have.
func Measures() map[string]Measure {
	m, err := loadMeasures(builtin)
	if err != nil {
		panic(err) // the program's own table
	}
	return m
}

// Common returns, for words of concept keys that stand in texts of any matter,
// how common they are: 1 (some) or 2 (very). It is a table of its own, so that
// what a word weighs never depends on the corpus.
func Common() map[string]int {
	out := map[string]int{}
	err := readTable(builtin, "common.tsv", 2, func(c []string) error {
		switch c[1] {
		case "some":
			return once(out, c[0], 1)
		case "very":
			return once(out, c[0], 2)
		}
		return fmt.Errorf("unknown class %q", c[1])
	})
	if err != nil {
		panic(err) // the program's own table
	}
	return out
}

// StopWords returns the most frequent words of every language of the program,
// folded.
func StopWords() map[string]bool {
	out := map[string]bool{}
	for _, tag := range BuiltinTags() {
		err := readTable(builtin, path.Join(tag, "stop.tsv"), 1, func(c []string) error {
			out[c[0]] = true
			return nil
		})
		if err != nil {
			panic(err) // the program's own table
		}
	}
	return out
}
