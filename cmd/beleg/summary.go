package main

import (
	"fmt"
	"io"
	"maps"
	"slices"
	"strings"

	"beleg/pipeline/ledger"
)

// most is how many lines a list of inputs has.
const most = 10

// warnSkipped says what was not read.
func warnSkipped(stderr io.Writer, l *ledger.Ledger) {
	for i, s := range l.Skipped {
		if i == most {
			warn(stderr, `skipped %s more: see "skipped" in the ledger`, grouped(len(l.Skipped)-most))
			return
		}
		place := s.Path
		if s.Line > 0 {
			place = fmt.Sprintf("%s:%d", s.Path, s.Line)
		}
		warn(stderr, "skipped %s: %s", place, s.Reason)
	}
}

// summarise says in a few lines what the ledger holds.
func summarise(w io.Writer, l *ledger.Ledger, output string) {
	languages := tally{}
	for _, d := range l.Documents {
		languages.add(d.Language)
	}
	fmt.Fprintf(w, "%s%s", count(len(l.Documents), "document"), languages.list())
	if n := len(l.Skipped); n > 0 {
		fmt.Fprintf(w, ", %s skipped", grouped(n))
	}
	mentions := 0
	for _, c := range l.Claims {
		mentions += len(c.Mentions)
	}
	repeats := mentions - len(l.Claims)
	fmt.Fprintf(w, "\n%s of %s, %s\n", count(mentions, "mention"), count(len(l.Claims), "claim"), count(repeats, "repeat"))
	writeKinds(w, l)
	writeUndated(w, l.Documents)
	if output != toStdout {
		fmt.Fprintf(w, "ledger: %s\n", output)
	}
}

// writeKinds writes a table of the claims by kind and by the languages that
// state them. A claim that two languages state counts in both columns.
func writeKinds(w io.Writer, l *ledger.Ledger) {
	kinds, languages := tally{}, tally{}
	cells := map[[2]string]int{}
	for i := range l.Claims {
		c := &l.Claims[i]
		kinds.add(c.Kind)
		for _, language := range stating(c) {
			languages.add(language)
			cells[[2]string{c.Kind, language}]++
		}
	}
	if len(kinds) == 0 {
		return
	}
	fmt.Fprintf(w, "%-10s", "claims")
	for _, column := range append(languages.names(), "all") {
		fmt.Fprintf(w, "%8s", column)
	}
	for _, kind := range kinds.names() {
		fmt.Fprintf(w, "\n%-10s", kind)
		for _, language := range languages.names() {
			fmt.Fprintf(w, "%8s", grouped(cells[[2]string{kind, language}]))
		}
		fmt.Fprintf(w, "%8s", grouped(kinds[kind]))
	}
	fmt.Fprintln(w)
}

// stating returns the languages that state c.
func stating(c *ledger.Claim) []string {
	languages := tally{}
	for i := range c.Mentions {
		languages.add(c.Mentions[i].Language)
	}
	return languages.names()
}

// writeUndated names documents whose relative dates stay relative.
func writeUndated(w io.Writer, all []ledger.Document) {
	var ids []string
	for _, d := range all {
		if d.Published == "" {
			ids = append(ids, d.ID)
		}
	}
	if len(ids) == 0 {
		return
	}
	n := len(ids)
	if n > most {
		ids = append(ids[:most], "...")
	}
	fmt.Fprintf(w, "%s without a date (see --published, --dates): %s\n", count(n, "document"), strings.Join(ids, ", "))
}

// A tally counts by name.
type tally map[string]int

func (t tally) add(name string) { t[name]++ }

// names returns what was counted, in byte order.
func (t tally) names() []string { return slices.Sorted(maps.Keys(t)) }

// list writes ": 9 de, 8 en", or nothing.
func (t tally) list() string {
	var parts []string
	for _, name := range t.names() {
		parts = append(parts, grouped(t[name])+" "+name)
	}
	if parts == nil {
		return ""
	}
	return ": " + strings.Join(parts, ", ")
}
