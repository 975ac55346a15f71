package main

import (
	"bufio"
	"encoding/json"
	"fmt"
	"io"
	"regexp"
	"strings"
)

// A mark is a figure that people have marked, with the answers that they accept
// as its subject.
type mark struct {
	Document string   `json:"doc"`   // the article's path under the folder of articles
	Start    int      `json:"start"` // code points of the article, half-open
	End      int      `json:"end"`
	Subject  string   `json:"subject"`
	Also     []string `json:"subject_alt"`
}

// readMarks reads one mark a line, as JSON.
func readMarks(in io.Reader) ([]mark, error) {
	var out []mark
	lines := bufio.NewScanner(in)
	for n := 1; lines.Scan(); n++ {
		var m mark
		if err := json.Unmarshal(lines.Bytes(), &m); err != nil {
			return nil, fmt.Errorf("line %d: %w", n, err)
		}
		out = append(out, m)
	}
	return out, lines.Err()
}

// accepts reports whether people would take text for one of the answers: it has
// its words, its last word, or few words more.
func (m *mark) accepts(text string) bool {
	got := significant(text)
	if len(got) == 0 {
		return false
	}
	for _, answer := range append([]string{m.Subject}, m.Also...) {
		want := significant(answer)
		if len(want) == 0 {
			continue
		}
		if want[len(want)-1] == got[len(got)-1] || subset(want, got) && len(got) <= len(want)+4 || subset(got, want) {
			return true
		}
	}
	return false
}

var lettered = regexp.MustCompile(`[\pL\pN_&]+`)

// significant returns the words of a phrase without articles and the like.
func significant(text string) []string {
	var out []string
	for _, w := range lettered.FindAllString(strings.NewReplacer("’s", "", "'s", "").Replace(strings.ToLower(text)), -1) {
		if !articles[w] {
			out = append(out, w)
		}
	}
	return out
}

var articles = set(`the a an this that these those its their his her all of der die das den dem des ein eine einen einem
einer eines aller alle seine ihre sein ihr dieser diese dieses s`)

func set(words string) map[string]bool {
	out := map[string]bool{}
	for w := range strings.FieldsSeq(words) {
		out[w] = true
	}
	return out
}

func subset(a, b []string) bool {
	in := set(strings.Join(b, " "))
	for _, w := range a {
		if !in[w] {
			return false
		}
	}
	return true
}
