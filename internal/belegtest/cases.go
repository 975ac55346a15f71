package belegtest

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// Cases runs the case files testdata/*.txt of the package under test. In them an
// unindented line is a language and a text, set apart by a tab, and the lines
// below it that begin with a tab are exactly what find returns for it, in
// order; a text with nothing below it says that nothing is found. With
// BELEG_UPDATE=1 it rewrites what is below the texts.
func Cases(t *testing.T, find func(language, text string) []string) {
	t.Helper()
	files, err := filepath.Glob("testdata/*.txt")
	if err != nil || len(files) == 0 {
		t.Fatalf("no case files: %v", err)
	}
	for _, file := range files {
		b, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		got := runCases(t, file, string(b), find)
		if updating() {
			write(t, file, []byte(got))
		}
	}
}

// runCases reports the texts of a file whose results differ, unless they are to
// be rewritten, and returns the file as it should be.
func runCases(t *testing.T, file, content string, find func(language, text string) []string) string {
	t.Helper()
	var out strings.Builder
	lines := strings.Split(strings.TrimRight(content, "\n"), "\n")
	for n := 0; n < len(lines); n++ {
		out.WriteString(lines[n] + "\n")
		language, text, ok := strings.Cut(lines[n], "\t")
		if !ok || language == "" || language[0] == '#' {
			continue
		}
		at, want := n+1, ""
		for n+1 < len(lines) && strings.HasPrefix(lines[n+1], "\t") {
			n++
			want += lines[n] + "\n"
		}
		got := ""
		for _, line := range find(language, text) {
			got += "\t" + line + "\n"
		}
		out.WriteString(got)
		if got != want && !updating() {
			t.Errorf("%s:%d: %s\ngot\n%swant\n%s", file, at, text, got, want)
		}
	}
	return out.String()
}
