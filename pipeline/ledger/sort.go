package ledger

import (
	"cmp"
	"slices"
)

// Sort puts l into the documented order: documents by id; mentions by
// document, start, end; claims by their first mention, then kind; skipped by
// path, line. What is still equal goes by part, id or reason, so that the
// order never depends on the one before. Strings compare as bytes of UTF-8.
func (l *Ledger) Sort() {
	slices.SortStableFunc(l.Documents, compareDocuments)
	for i := range l.Claims {
		slices.SortStableFunc(l.Claims[i].Mentions, compareMentions)
	}
	slices.SortStableFunc(l.Claims, compareClaims)
	slices.SortStableFunc(l.Skipped, compareSkipped)
}

func compareDocuments(a, b Document) int { return cmp.Compare(a.ID, b.ID) }

func compareMentions(a, b Mention) int { return orderMentions(&a, &b) }

// orderMentions compares mentions of one kind.
func orderMentions(a, b *Mention) int {
	return cmp.Or(orderPlaces(a, b), cmp.Compare(a.Part, b.Part))
}

func orderPlaces(a, b *Mention) int {
	return cmp.Or(cmp.Compare(a.Document, b.Document), cmp.Compare(a.Start, b.Start), cmp.Compare(a.End, b.End))
}

func compareClaims(a, b Claim) int { return orderClaims(&a, &b) }

func orderClaims(a, b *Claim) int {
	if len(a.Mentions) == 0 || len(b.Mentions) == 0 {
		return cmp.Or(cmp.Compare(len(a.Mentions), len(b.Mentions)), cmp.Compare(a.ID, b.ID))
	}
	first, second := &a.Mentions[0], &b.Mentions[0]
	return cmp.Or(orderPlaces(first, second), cmp.Compare(a.Kind, b.Kind),
		cmp.Compare(first.Part, second.Part), cmp.Compare(a.ID, b.ID))
}

func compareSkipped(a, b Skipped) int {
	return cmp.Or(cmp.Compare(a.Path, b.Path), cmp.Compare(a.Line, b.Line), cmp.Compare(a.Reason, b.Reason))
}
