package ledger

import (
	"fmt"
	"strconv"
	"strings"
)

// signs of what happened, at the beginning of a line.
func sign(op string) string {
	switch op {
	case Added:
		return "+ "
	case Removed:
		return "- "
	}
	return "~ "
}

// String returns the difference in a line that starts with +, - or ~, and an
// indented line for each field and mention of what changed.
func (d Difference) String() string {
	var b strings.Builder
	b.WriteString(sign(d.Op))
	if d.What != "claim" {
		b.WriteString(d.What + " ")
	}
	b.WriteString(oneLine(d.Summary))
	if d.Op != Changed && len(d.Mentions) > 0 {
		b.WriteString(" " + d.Mentions[0].String())
		if more := len(d.Mentions) - 1; more > 0 {
			fmt.Fprintf(&b, " and %d more", more)
		}
		return b.String()
	}
	for _, f := range d.Fields {
		b.WriteString("\n    " + f.String())
	}
	for _, m := range d.Mentions {
		b.WriteString("\n    " + sign(m.Op) + m.String())
	}
	return b.String()
}

// String returns the mention's place and quote, and what changed about it.
func (m MentionChange) String() string {
	s := lineOf(m.Document, m.Part, m.Line) + " " + strconv.Quote(m.Quote)
	for _, f := range m.Fields {
		s += "; " + f.String()
	}
	return s
}

// String returns "field: old -> new".
func (f FieldChange) String() string {
	return f.Field + ": " + orNothing(f.Old) + " -> " + orNothing(f.New)
}

func orNothing(s string) string {
	if s == "" {
		return "nothing"
	}
	return oneLine(s)
}

// oneLine returns s without line breaks.
func oneLine(s string) string { return strings.Join(strings.FieldsFunc(s, isBreak), " ") }

func isBreak(r rune) bool { return r == '\n' || r == '\r' }

// lineOf names a place as compilers do.
func lineOf(document, part string, line int) string {
	if part != "" {
		return document + ":" + part
	}
	if line == 0 {
		return document
	}
	return document + ":" + strconv.Itoa(line)
}
