// Package dedupe groups mentions into claims: one fact, one claim, with every
// place that states it.
//
// Two statements are compared as records are linked: do their values agree
// (agree.go), how much does an agreeing value say (figure.go), which words and
// names do they share (texts.go), and do their texts tell one story or even retell one
// text, sentence by sentence (stories.go, align.go). What is sure is joined first,
// and each mention says why it is in its claim. What is not sure stays apart
// and is related with a reason, or contradicts (relate.go).
//
// Two mentions whose values cannot both hold are never in one claim. The result
// does not depend on the order in which mentions come, nor on what documents are
// called. The package never reads a text beyond the sentence of a mention, never
// counts how common a word is in the corpus, and starts no goroutines.
//
// Start reading at [Group]; link.go says in which order statements are joined.
package dedupe

import (
	"cmp"
	"slices"
	"strings"

	"beleg/pipeline/ledger"
)

// An Entry is a mention before it is grouped: what a claim of it alone would
// say. Mention.Value is set; equal values may share one pointer.
type Entry struct {
	Kind    string
	Subject ledger.Subject
	Measure ledger.Measure
	Time    ledger.Time
	Scope   string // the stated time as EDTF or relative code, or ""

	Resolved string // key of what the subject stands for, where it is a pronoun or "the company"; "" if not known
	Mention  *ledger.Mention
}

// Group returns the claims of entries in the ledger's order; documents holds
// the SHA-256 of each document's text by id. It sorts entries and takes their
// mentions out of them, so that a large corpus is held once.
func Group(entries []Entry, documents map[string]string) []ledger.Claim {
	slices.SortFunc(entries, compare)
	r := read(entries, documents).link().result(entries)
	return r.claims(entries, documents)
}

// subjectKey is what grouping compares of the subject.
func (e *Entry) subjectKey() string { return cmp.Or(e.Resolved, e.Subject.Key) }

func compare(a, b Entry) int {
	return cmp.Or(
		strings.Compare(a.Mention.Document, b.Mention.Document),
		cmp.Compare(a.Mention.Start, b.Mention.Start),
		cmp.Compare(a.Mention.End, b.Mention.End),
		strings.Compare(a.Kind, b.Kind),
		strings.Compare(a.Mention.Part, b.Mention.Part),
	)
}
