// Package dedupe groups mentions into claims: one fact, one claim, with every
// place that states it.
//
// Two mentions whose values cannot both hold are never in one claim, for only
// equal values are joined. The result does not depend on the order in which
// mentions come. The package never reads a text and starts no goroutines.
//
// Start reading at [Group]; link.go says when two mentions state one fact.
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
	Mention *ledger.Mention
}

// Group returns the claims of entries in the ledger's order; documents holds
// the SHA-256 of each document's text by id. It sorts entries and takes their
// mentions out of them, so that a large corpus is held once.
func Group(entries []Entry, documents map[string]string) []ledger.Claim {
	slices.SortFunc(entries, compare)
	groups := link(entries, documents, newStories(entries, documents))
	claims := make([]ledger.Claim, len(groups))
	for i, g := range groups {
		claims[i] = g.claim(entries)
	}
	name(claims, documents)
	return claims
}

func compare(a, b Entry) int {
	return cmp.Or(
		strings.Compare(a.Mention.Document, b.Mention.Document),
		cmp.Compare(a.Mention.Start, b.Mention.Start),
		cmp.Compare(a.Mention.End, b.Mention.End),
		strings.Compare(a.Kind, b.Kind),
		strings.Compare(a.Mention.Part, b.Mention.Part),
	)
}

// claim makes a claim of the group; its most precise mention speaks for it.
func (g *group) claim(entries []Entry) ledger.Claim {
	best := &entries[g.members[0]]
	for _, i := range g.members[1:] {
		if e := &entries[i]; precision(e.Mention.Value, best.Mention.Value) > 0 {
			best = e
		}
	}
	c := ledger.Claim{Kind: best.Kind, Subject: best.Subject, Measure: best.Measure, Value: *best.Mention.Value, Time: best.Time}
	c.Mentions = make([]ledger.Mention, 0, len(g.members))
	for _, i := range g.members {
		m := entries[i].Mention
		if *m.Value == c.Value {
			m.Value = nil
		}
		c.Mentions = append(c.Mentions, *m)
		entries[i].Mention = nil
	}
	c.Drift = ledger.Drift(&c)
	return c
}

// precision compares two equal values as stated: exact before bounded or
// approximate, then more digits, then a currency that the text names.
func precision(a, b *ledger.Value) int {
	return cmp.Or(exactness(a)-exactness(b), a.Digits-b.Digits, named(a)-named(b))
}

func named(v *ledger.Value) int {
	if v.Assumed {
		return 0
	}
	return 1
}

func exactness(v *ledger.Value) int {
	if v.Modifier == "" && !v.Vague {
		return 1
	}
	return 0
}
