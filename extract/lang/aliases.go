package lang

import (
	"fmt"
	"io"
	"slices"
	"strings"
	"unicode"
)

// aliasFile holds the names that are the same in every language.
const aliasFile = "aliases.tsv"

// AddAliases makes every language know the names of table: on each line, cut by
// tabs, a key and a name of it too, then its other names. They come before
// whatever the languages say of these words. file names the table in errors,
// which are a [*SyntaxError] or the reader's. The packs of s must not be in use.
func (s Set) AddAliases(file string, table io.Reader) error {
	b, err := io.ReadAll(table)
	if err != nil {
		return fmt.Errorf("lang: %s: %w", file, err)
	}
	a := aliases{known: map[string]int{}}
	if err := readRows(file, string(b), a.add); err != nil {
		return err
	}
	s.put(a.rows)
	return nil
}

// AddConcepts makes every language know the concepts of table, which has the
// columns of concepts.tsv, in words of any language. The rest is as for
// [Set.AddAliases].
func (s Set) AddConcepts(file string, table io.Reader) error {
	b, err := io.ReadAll(table)
	if err != nil {
		return fmt.Errorf("lang: %s: %w", file, err)
	}
	var p Pack
	err = readRows(file, string(b), columns(conceptColumns, func(c []string) error {
		if strings.HasPrefix(c[0], "-") {
			return fmt.Errorf("%q is a key of the program's own", c[0])
		}
		key, err := keyOf(c[0])
		if err != nil {
			return err
		}
		for form := range strings.SplitSeq(c[2], "|") {
			if !hasLetter(form) {
				return fmt.Errorf("%q is no word", form)
			}
		}
		return p.concept([]string{key, c[1], c[2]})
	}))
	if err != nil {
		return err
	}
	s.put(p.Concepts)
	return nil
}

// put puts a user's concepts into every pack.
func (s Set) put(rows []Concept) {
	for i := range rows {
		rows[i].Given = true
	}
	for _, p := range s {
		p.Concepts = slices.Concat(rows, p.Concepts)
	}
}

// aliases gathers the rows of a table of names.
type aliases struct {
	known map[string]int // the row of each name, folded
	rows  []Concept
}

func (a *aliases) add(names []string) error {
	key, err := keyOf(names[0])
	if err != nil {
		return err
	}
	for _, name := range names {
		if !hasLetter(name) || strings.Contains(name, "|") {
			return fmt.Errorf("%q is no name", name)
		}
		if row, ok := a.known[Fold(name)]; ok && row != len(a.rows) {
			return fmt.Errorf("repeats %q", name)
		}
		a.known[Fold(name)] = len(a.rows)
	}
	a.rows = append(a.rows, Concept{Key: key, Class: "name", forms: strings.Join(names, "|")})
	return nil
}

// keyOf writes a name as a key: in lower case, with hyphens between the words,
// without apostrophes.
func keyOf(name string) (string, error) {
	name = strings.NewReplacer("'", "", "’", "", "ß", "ss").Replace(Fold(name))
	words := strings.FieldsFunc(name, func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsMark(r) && !unicode.IsDigit(r) })
	if len(words) == 0 {
		return "", fmt.Errorf("%q is no key", name)
	}
	return strings.Join(words, "-"), nil
}

func hasLetter(s string) bool {
	return strings.ContainsFunc(s, func(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) })
}

// loadAliases reads the names that the program carries.
func loadAliases() ([]Concept, error) {
	a := aliases{known: map[string]int{}}
	err := readSourced(builtin, aliasFile, a.add)
	return a.rows, err
}
