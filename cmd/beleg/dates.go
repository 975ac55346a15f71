package main

import (
	"bufio"
	"fmt"
	"os"
	"strings"

	"beleg/corpus"
)

// readDates reads the file of --dates: lines of a document's path or id, a
// comma and its day. Blank lines and those that begin with # are left out.
func readDates(file string) (map[string]string, error) {
	if file == "" {
		return nil, nil
	}
	f, err := os.Open(file)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	dates := map[string]string{}
	lines := bufio.NewScanner(f)
	for n := 1; lines.Scan(); n++ {
		if err := addDate(dates, strings.TrimSpace(lines.Text())); err != nil {
			return nil, usage(fmt.Errorf("%s:%d: %w", file, n, err), "write lines such as %q", "news/a.txt, 2024-05-28")
		}
	}
	return dates, lines.Err()
}

// addDate reads a line. The day is after the last comma: a path may hold some.
func addDate(dates map[string]string, line string) error {
	if line == "" || strings.HasPrefix(line, "#") {
		return nil
	}
	i := strings.LastIndexByte(line, ',')
	if i < 0 {
		return fmt.Errorf("no comma in %q", line)
	}
	path := strings.TrimSpace(line[:i])
	day, err := corpus.Day(strings.TrimSpace(line[i+1:]))
	switch {
	case err != nil:
		return err
	case path == "" || day == "":
		return fmt.Errorf("want a path and a day, got %q", line)
	case dates[path] != "" && dates[path] != day:
		return fmt.Errorf("%s has two dates", path)
	}
	dates[path] = day
	return nil
}
