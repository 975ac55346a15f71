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

// readTable calls row for each row of a table that has so many columns; the
// slice is good for that call.
func readTable(fsys fs.FS, file string, n int, row func([]string) error) error {
	return readSourced(fsys, file, columns(n, row))
}

// readSourced calls row for each row of a table that says where it comes from.
func readSourced(fsys fs.FS, file string, row func([]string) error) error {
	b, err := fs.ReadFile(fsys, file)
	if err != nil {
		return fmt.Errorf("lang: %w", err)
	}
	text := string(b)
	for i := range 2 {
		line, rest, _ := strings.Cut(text, "\n")
		if !strings.HasPrefix(line, "#") {
			return &SyntaxError{file, i + 1, fmt.Errorf("want a comment: the columns in line 1, the source in line 2")}
		}
		text = rest
	}
	return readRows(file, string(b), row)
}

// readRows calls row for each line of text that is neither empty nor a comment.
func readRows(file, text string, row func([]string) error) error {
	var c []string
	i := 0
	for line := range strings.SplitSeq(text, "\n") {
		i++
		line = strings.TrimSuffix(line, "\r")
		if line == "" || line[0] == '#' {
			continue
		}
		c = c[:0]
		for column := range strings.SplitSeq(line, "\t") {
			c = append(c, column)
		}
		if err := row(c); err != nil {
			return &SyntaxError{file, i, err}
		}
	}
	return nil
}

// columns holds rows to a number of columns.
func columns(n int, row func([]string) error) func([]string) error {
	return func(c []string) error {
		if len(c) != n {
			return fmt.Errorf("got %d columns, want %d", len(c), n)
		}
		return row(c)
	}
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
