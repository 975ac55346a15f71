package dedupe

import (
	"cmp"
	"fmt"
	"maps"
	"slices"
	"strings"

	"beleg/pipeline/ledger"
)

// A group is a claim in the making: entries that state one fact.
type group struct {
	members   []int           // entries
	documents map[string]bool // of the members
	first     *Entry
	scope     string // the stated time, if any member has one
	change    ledger.Change
	bounds    bounds
}

// bounds is on which sides of one number the members lie, as bits. An
// approximate value may lie on any side.
type bounds int

const (
	below bounds = 1 << iota // less than
	atMost
	exactly
	atLeast
	above // more than
)

var boundsOf = map[string]bounds{"lt": below, "lte": atMost, "": exactly, "gte": atLeast, "gt": above, "approx": 0}

// agrees reports whether all may hold of one true value: "more than 5" and
// "less than 5" may not, "up to 5" and "5" may.
func (b bounds) agrees(o bounds) bool {
	all := b | o
	return !(all&below != 0 && all&(exactly|atLeast|above) != 0) && !(all&above != 0 && all&(exactly|atMost|below) != 0)
}

// link joins entries in passes, the surest first. A later pass joins groups,
// never parts of them, and the first group that fits takes the other. The order
// in which groups are taken is that of their texts' content, so neither names
// nor copies of documents change the result.
func link(entries []Entry, documents map[string]string, s *stories) []*group {
	groups := texts(entries, documents)
	inStory := func(g *group) string { return said(g.first) + s.of[g.first.Mention.Document] }
	inTelling := func(g *group) string { return said(g.first) + s.tellings[g.first.Mention.Document] }
	anywhere := func(g *group) string { return said(g.first) + g.first.Subject.Key }
	groups = pass(groups, anywhere, atOneTime(sameAnywhere))
	groups = pass(groups, inStory, atOneTime(sameSubject))
	groups = pass(groups, anywhere, sameAnywhere)
	groups = pass(groups, inStory, sameSubject)
	groups = pass(groups, inStory, sameBase)
	groups = pass(groups, inStory, relatedSubject)
	groups = pass(groups, inTelling, sameRareValue)
	once := statedOnce(entries)
	groups = pass(groups, inTelling, func(a, b *group) bool { return a.apart(b) && once(a) && once(b) })
	for _, g := range groups {
		slices.Sort(g.members)
	}
	slices.SortFunc(groups, func(a, b *group) int { return cmp.Compare(a.members[0], b.members[0]) })
	return groups
}

// texts makes a group of each entry, and one of the entries at one place of the
// copies of one text, in the order of the texts' SHA-256.
func texts(entries []Entry, documents map[string]string) []*group {
	place := func(i int) string {
		m := entries[i].Mention
		return fmt.Sprintf("%s %s %08d %08d %s", documents[m.Document], m.Part, m.Start, m.End, said(&entries[i]))
	}
	groups := map[string]*group{}
	for i := range entries {
		e, at := &entries[i], place(i)
		g := groups[at]
		if g == nil {
			g = &group{documents: map[string]bool{}, first: e, scope: e.Scope, change: e.Mention.Value.Change, bounds: boundsOf[e.Mention.Value.Modifier]}
			groups[at] = g
		}
		g.members = append(g.members, i)
		g.documents[e.Mention.Document] = true
	}
	out := make([]*group, 0, len(groups))
	for _, at := range slices.Sorted(maps.Keys(groups)) {
		out = append(out, groups[at])
	}
	return out
}

// said is the kind and the value of an entry.
func said(e *Entry) string { return e.Kind + "\x1e" + value(e.Mention.Value) + "\x1e" }

// maxUnlike is how many groups of a block, that state no fact in common, a group
// is compared with; this keeps a text of one value a thousand times linear.
const maxUnlike = 64

// pass joins the groups of each block that state the same fact.
func pass(groups []*group, block func(*group) string, same func(a, b *group) bool) []*group {
	kept := groups[:0]
	blocks := map[string][]*group{}
	for _, g := range groups {
		k := block(g)
		near := blocks[k][max(0, len(blocks[k])-maxUnlike):]
		if i := slices.IndexFunc(near, func(o *group) bool { return o.admits(g) && same(o, g) }); i >= 0 {
			near[i].join(g)
			continue
		}
		blocks[k] = append(blocks[k], g)
		kept = append(kept, g)
	}
	return kept
}

// atOneTime narrows same to groups that state one time, or both none.
func atOneTime(same func(a, b *group) bool) func(a, b *group) bool {
	return func(a, b *group) bool { return a.scope == b.scope && same(a, b) }
}

// admits reports whether nothing speaks against one fact: neither the bounds,
// the stated times nor the changes of g and o exclude each other. Where only one states a time, a
// document that holds both may tell of two events ("the quake … 2010: a quake").
func (g *group) admits(o *group) bool {
	if g.scope != o.scope && (g.scope != "" && o.scope != "" || !g.apart(o)) {
		return false
	}
	if !g.bounds.agrees(o.bounds) {
		return false
	}
	a, b := g.change, o.change
	return a.Role == "" || b.Role == "" || a.Role == b.Role && (a.Direction == b.Direction || a.Direction == "" || b.Direction == "")
}

func (g *group) join(o *group) {
	g.members = append(g.members, o.members...)
	for d := range o.documents {
		g.documents[d] = true
	}
	g.scope = cmp.Or(g.scope, o.scope)
	g.bounds |= o.bounds
	if g.change.Role == "" {
		g.change = o.change
	}
}

// sameAnywhere joins equal subjects with a value too particular to be stated of
// two facts, wherever they stand.
func sameAnywhere(a, b *group) bool {
	return a.first.Subject.Key != "" && isParticular(a.first) && isParticular(b.first) && !isRelative(a.scope) && !isRelative(b.scope) && !otherShares(a, b)
}

// sameSubject joins equal subjects of one story. A relative date of one
// document is as often that of two events ("on Monday … on Monday"), so those
// are joined across documents only, in the order in which each tells them.
func sameSubject(a, b *group) bool {
	if a.first.Subject.Key == "" || a.first.Subject.Key != b.first.Subject.Key {
		return false
	}
	return (a.first.Mention.Value.Relative == "" || a.apart(b)) && !otherShares(a, b)
}

// otherShares reports shares of one document that measure something else of
// another base: "72 % of pupils" may stand twice in a row of findings.
func otherShares(a, b *group) bool {
	return a.first.Kind == ledger.KindPercentage && !a.apart(b) &&
		a.first.Measure.Key != b.first.Measure.Key && (a.first.Measure.Of == "" || a.first.Measure.Of != b.first.Measure.Of)
}

// sameBase joins shares of bases that have a word in common, in one document
// too ("20 % of Pellworth", "up to 20 % of Pellworth's stock").
func sameBase(a, b *group) bool {
	return a.first.Measure.Of != "" && b.first.Measure.Of != "" && haveCommon(a.first.Subject.Key, b.first.Subject.Key)
}

// relatedSubject joins, across the documents of a story, subjects that have a
// word in common ("strong earthquake", "schweres Erdbeben").
func relatedSubject(a, b *group) bool {
	return a.apart(b) && haveCommon(a.first.Subject.Key, b.first.Subject.Key)
}

// sameRareValue joins, across the tellings of one text, values that it hardly
// states of two facts.
func sameRareValue(a, b *group) bool {
	return a.apart(b) && isRare(a.first) && isRare(b.first)
}

// statedOnce returns what tells whether each document of a group states the
// group's value once. Two tellings of one text that do so mean one fact,
// whatever subject each names.
func statedOnce(entries []Entry) func(*group) bool {
	times := map[string]int{}
	for i := range entries {
		times[said(&entries[i])+entries[i].Mention.Document]++
	}
	return func(g *group) bool {
		for d := range g.documents {
			if times[said(g.first)+d] > 1 {
				return false
			}
		}
		return true
	}
}

// isRelative reports a stated time that means another day in another document.
func isRelative(scope string) bool {
	return strings.ContainsAny(scope, "XP") && !strings.HasPrefix(scope, "1") && !strings.HasPrefix(scope, "2")
}

// apart reports whether no document holds members of both.
func (g *group) apart(o *group) bool {
	for d := range o.documents {
		if g.documents[d] {
			return false
		}
	}
	return true
}

func haveCommon(a, b string) bool {
	if a == "" || b == "" {
		return false
	}
	for w := range strings.SplitSeq(a, "-") {
		for o := range strings.SplitSeq(b, "-") {
			if w == o {
				return true
			}
		}
	}
	return false
}

// isParticular reports whether a value with its subject is unlikely to be
// stated of two facts: money, shares, three digits and more, calendar days.
func isParticular(e *Entry) bool {
	v := e.Mention.Value
	switch {
	case v.Vague || v.Relative != "":
		return false
	case e.Kind == ledger.KindDate:
		return len(v.EDTF) >= len("2024-05-12")
	}
	return v.Digits >= 3 || v.Dimension == "money" || e.Kind == ledger.KindPercentage
}

// isRare reports whether a value alone identifies a fact in its story: an
// amount of two digits and more.
func isRare(e *Entry) bool {
	v := e.Mention.Value
	return e.Kind == ledger.KindAmount && !v.Vague && v.Digits >= 2
}
