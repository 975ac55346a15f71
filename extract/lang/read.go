package lang

import (
	"fmt"
	"io/fs"
	"strings"
)

// A SyntaxError reports a row that cannot be read.
type SyntaxError struct {
	File string // "fr/units.tsv"
	Line int    // from 1
	Err  error
}

func (e *SyntaxError) Error() string { return fmt.Sprintf("lang: %s:%d: %v", e.File, e.Line, e.Err) }

func (e *SyntaxError) Unwrap() error { return e.Err }

// readTable calls row for each row of the file; the slice is good for that call.
func readTable(fsys fs.FS, file string, columns int, row func([]string) error) error {
	b, err := fs.ReadFile(fsys, file)
	if err != nil {
		return fmt.Errorf("lang: %w", err)
	}
	c := make([]string, 0, columns+1)
	i := -1
	for line := range strings.SplitSeq(string(b), "\n") {
		i++
		line = strings.TrimSuffix(line, "\r")
		if i < 2 && !strings.HasPrefix(line, "#") {
			return &SyntaxError{file, i + 1, fmt.Errorf("want a comment: the columns in line 1, the source in line 2")}
		}
		if line == "" || line[0] == '#' {
			continue
		}
		c = c[:0]
		for column := range strings.SplitSeq(line, "\t") {
			c = append(c, column)
		}
		if len(c) != columns {
			return &SyntaxError{file, i + 1, fmt.Errorf("got %d columns, want %d", len(c), columns)}
		}
		if err := row(c); err != nil {
			return &SyntaxError{file, i + 1, err}
		}
	}
	return nil
}

// loadMeasures reads the codes that unit tables may use.
func loadMeasures(fsys fs.FS) (map[string]Measure, error) {
	out := map[string]Measure{}
	err := readTable(fsys, "ucum.tsv", 3, func(c []string) error {
		f, err := decimal(c[2])
		if err != nil {
			return err
		}
		if _, ok := out[c[0]]; ok {
			return fmt.Errorf("repeats %q", c[0])
		}
		out[c[0]] = Measure{c[1], f}
		return nil
	})
	return out, err
}
