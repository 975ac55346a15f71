package ledger

import (
	"cmp"
	"reflect"
	"slices"
)

// What happened to a part of a ledger.
const (
	Added   = "added"
	Removed = "removed"
	Changed = "changed"
)

// A Difference is one document, claim or skipped input that two ledgers do not
// have in common.
type Difference struct {
	Op       string          `json:"op"`                 // Added, Removed or Changed
	What     string          `json:"what"`               // document, claim or skipped
	ID       string          `json:"id"`                 // of the document or claim, the new one if it changed; the path of what was skipped
	Summary  string          `json:"summary"`            // one line; of what was, if it changed
	Fields   []FieldChange   `json:"fields,omitempty"`   // if it changed
	Mentions []MentionChange `json:"mentions,omitempty"` // of a claim; all of one that was added or removed
}

// A FieldChange is one field with two values; "" is absent.
type FieldChange struct {
	Field string `json:"field"` // as in the file: value.number
	Old   string `json:"old"`
	New   string `json:"new"`
}

// A MentionChange is one mention that a claim gained, lost or states otherwise.
type MentionChange struct {
	Op       string        `json:"op"`
	Document string        `json:"document"`
	Part     string        `json:"part,omitempty"`
	Line     int           `json:"line"`
	Start    int           `json:"start"`
	End      int           `json:"end"`
	Quote    string        `json:"quote"`
	Fields   []FieldChange `json:"fields,omitempty"` // if it changed
}

// Diff returns how new differs from old: documents by id, then claims by their
// first mention, then what was skipped by path and line. Claims are the same
// if they have the same id, or else if they are of one kind and share a place;
// mentions are the same if they stand in one place, or else if they have the
// same quote in the same sentence. Neither the generator nor the order of the
// parts is a difference; anything else is.
func Diff(old, new *Ledger) []Difference {
	all := diffDocuments(old.Documents, new.Documents)
	all = append(all, diffClaims(old.Claims, new.Claims)...)
	return append(all, diffSkipped(old.Skipped, new.Skipped)...)
}

// A pair is an old thing and its new form. Either may be nil, not both.
type pair[T any] struct{ old, new *T }

// last is the new form, or the old one if that is all there is.
func (p pair[T]) last() *T {
	if p.new != nil {
		return p.new
	}
	return p.old
}

func (p pair[T]) op() string {
	switch {
	case p.old == nil:
		return Added
	case p.new == nil:
		return Removed
	}
	return Changed
}

// match pairs what is unpaired and has a key in common. Earlier pairs win.
func match[T any, K comparable](pairs []pair[T], keys func(*T) []K) []pair[T] {
	olds := map[K][]*T{}
	for _, p := range pairs {
		if p.new == nil {
			for _, k := range keys(p.old) {
				olds[k] = append(olds[k], p.old)
			}
		}
	}
	taken := map[*T]bool{}
	for i, p := range pairs {
		if p.old == nil {
			pairs[i].old = take(olds, taken, keys(p.new))
		}
	}
	return slices.DeleteFunc(pairs, func(p pair[T]) bool { return p.new == nil && taken[p.old] })
}

// take returns the first old thing with one of the keys that is not taken yet.
func take[T any, K comparable](olds map[K][]*T, taken map[*T]bool, keys []K) *T {
	for _, k := range keys {
		for _, old := range olds[k] {
			if !taken[old] {
				taken[old] = true
				return old
			}
		}
	}
	return nil
}

// unpaired puts every element into a pair of its own.
func unpaired[T any](old, new []T) []pair[T] {
	var pairs []pair[T]
	for i := range old {
		pairs = append(pairs, pair[T]{old: &old[i]})
	}
	for i := range new {
		pairs = append(pairs, pair[T]{new: &new[i]})
	}
	return pairs
}

func diffDocuments(old, new []Document) []Difference {
	pairs := match(unpaired(old, new), func(d *Document) []string { return []string{d.ID} })
	slices.SortStableFunc(pairs, func(a, b pair[Document]) int { return compareDocuments(*a.last(), *b.last()) })
	return differences(pairs, func(p pair[Document]) Difference {
		return Difference{What: "document", ID: p.last().ID, Summary: p.last().ID}
	})
}

func diffSkipped(old, new []Skipped) []Difference {
	pairs := match(unpaired(old, new), func(s *Skipped) []Skipped { return []Skipped{*s} })
	pairs = match(pairs, func(s *Skipped) []Skipped { return []Skipped{{Path: s.Path, Line: s.Line}} })
	slices.SortStableFunc(pairs, func(a, b pair[Skipped]) int { return compareSkipped(*a.last(), *b.last()) })
	return differences(pairs, func(p pair[Skipped]) Difference {
		s := p.last()
		return Difference{What: "skipped", ID: s.Path, Summary: lineOf(s.Path, "", s.Line) + ": " + s.Reason}
	})
}

// differences describes the pairs that differ.
func differences[T any](pairs []pair[T], describe func(pair[T]) Difference) []Difference {
	var all []Difference
	for _, p := range pairs {
		if p.op() == Changed && reflect.DeepEqual(*p.old, *p.new) {
			continue
		}
		d := describe(p)
		d.Op = p.op()
		if d.Op == Changed {
			d.Fields = append(d.Fields, changedFields(p.old, p.new)...)
		}
		all = append(all, d)
	}
	return all
}

func diffClaims(old, new []Claim) []Difference {
	pairs := match(unpaired(old, new), func(c *Claim) []string { return []string{c.ID} })
	pairs = match(pairs, places)
	slices.SortStableFunc(pairs, func(a, b pair[Claim]) int {
		return cmp.Or(orderClaims(a.last(), b.last()), cmp.Compare(b.op(), a.op()))
	})
	all := differences(pairs, func(p pair[Claim]) Difference {
		d := Difference{What: "claim", ID: p.last().ID, Summary: summary(p.last())}
		if p.old != nil {
			d.Summary = summary(p.old)
		}
		d.Mentions = diffMentions(p)
		return d
	})
	// Claims may be unequal in the order of their mentions alone.
	return slices.DeleteFunc(all, func(d Difference) bool {
		return d.Op == Changed && d.Fields == nil && d.Mentions == nil
	})
}

// places returns where the claim stands.
func places(c *Claim) []place {
	var all []place
	for i := range c.Mentions {
		m := &c.Mentions[i]
		all = append(all, place{m.Document, m.Part, c.Kind, m.Start, m.End})
	}
	return all
}

// summary says in a line what a claim says.
func summary(c *Claim) string {
	s := c.Kind + " " + c.Value.String()
	if c.Subject.Text != "" {
		s += " (" + c.Subject.Text + ")"
	}
	return s
}
