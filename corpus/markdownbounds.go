package corpus

import (
	"fmt"
	"strings"
)

// Bounds on Markdown: the parser takes time in the square of both.
const (
	maxNesting   = 200       // block quotes and lists that begin on one line
	maxUnbroken  = 128 << 10 // bytes without an empty line
	containerSet = " \t>-+*.)0123456789"
)

// checkMarkdown refuses what the parser would take minutes for. No article
// comes near.
func checkMarkdown(source string) error {
	unbroken := 0
	for line := range strings.Lines(source) {
		text := strings.TrimLeft(line, containerSet)
		if containers(line[:len(line)-len(text)]) > maxNesting {
			return fmt.Errorf("markdown: more than %d block quotes and lists in each other", maxNesting)
		}
		unbroken += len(line)
		if strings.TrimSpace(text) == "" {
			unbroken = 0
		}
		if unbroken > maxUnbroken {
			return fmt.Errorf("markdown: more than %d KB without an empty line", maxUnbroken>>10)
		}
	}
	return nil
}

// containers counts the marks in prefix that may open a block quote or a list
// item. A rule of dashes is none: no space follows them.
func containers(prefix string) int {
	n := strings.Count(prefix, ">")
	for _, mark := range []string{"- ", "+ ", "* ", ". ", ") ", "-\t", "+\t", "*\t", ".\t", ")\t"} {
		n += strings.Count(prefix, mark)
	}
	return n
}
