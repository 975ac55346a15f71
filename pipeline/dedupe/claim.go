package dedupe

import (
	"cmp"
	"slices"

	"beleg/pipeline/ledger"
)

// A result is the entries of each claim, in order, and what claims have to do
// with each other.
type result struct {
	members            [][]int32
	related, conflicts []link
}

func (l *linker) result(entries []Entry) *result {
	groups := l.ordered()
	r := &result{members: make([][]int32, len(groups))}
	r.related, r.conflicts = l.relate(groups)
	for i, g := range groups {
		r.members[i] = l.explain(g, entries)
	}
	return r
}

// claims makes a claim of each group, in the order of their first mentions. It
// takes the mentions out of entries.
func (r *result) claims(entries []Entry, documents map[string]string) []ledger.Claim {
	out := make([]ledger.Claim, len(r.members))
	for i, members := range r.members {
		out[i] = claim(entries, members)
	}
	name(out, documents)
	for _, k := range r.related {
		c := &out[k.from]
		c.Related = append(c.Related, ledger.Related{Claim: out[k.to].ID, Reason: k.reason})
	}
	for _, k := range r.conflicts {
		c := &out[k.from]
		c.Conflicts = append(c.Conflicts, ledger.Conflict{Claim: out[k.to].ID, Reason: k.reason})
	}
	return out
}

// ordered returns the groups in the order of their first entries.
func (l *linker) ordered() []*group {
	type first struct {
		*group
		entry int32
	}
	var all []first
	for i := range l.groups {
		g := &l.groups[i]
		if g.merged != nil {
			continue
		}
		f := first{g, l.statements[g.members[0]].members[0]}
		for _, i := range g.members {
			f.entry = min(f.entry, l.statements[i].members[0])
		}
		all = append(all, f)
	}
	slices.SortFunc(all, func(a, b first) int { return cmp.Compare(a.entry, b.entry) })
	out := make([]*group, len(all))
	for i, f := range all {
		out[i] = f.group
	}
	return out
}

// explain returns the entries of g in order and tells each mention but the
// first why it is here.
func (l *linker) explain(g *group, entries []Entry) []int32 {
	if one := &l.statements[g.members[0]]; len(g.members) == 1 && len(one.members) == 1 {
		return one.members
	}
	bonds := map[int32][]bond{}
	for _, b := range g.bonds {
		bonds[b.a] = append(bonds[b.a], b)
		bonds[b.b] = append(bonds[b.b], b)
	}
	var all []int32
	first := g.members[0]
	for _, i := range g.members {
		members := l.statements[i].members
		for _, e := range members[1:] {
			entries[e].Mention.Match = matchCopy
		}
		all = append(all, members...)
		if members[0] < l.statements[first].members[0] {
			first = i
		}
	}
	seen := map[int32]bool{first: true}
	for queue := []int32{first}; len(queue) > 0; queue = queue[1:] {
		for _, b := range bonds[queue[0]] {
			other := b.a + b.b - queue[0]
			if seen[other] {
				continue
			}
			seen[other] = true
			queue = append(queue, other)
			entries[l.statements[other].members[0]].Mention.Match = b.reason
		}
	}
	slices.Sort(all)
	return all
}

// claim makes a claim of entries; the most precise mention speaks for it.
func claim(entries []Entry, members []int32) ledger.Claim {
	best := &entries[members[0]]
	for _, i := range members[1:] {
		if e := &entries[i]; precision(e.Mention.Value, best.Mention.Value) > 0 {
			best = e
		}
	}
	c := ledger.Claim{Kind: best.Kind, Subject: best.Subject, Measure: best.Measure, Value: *best.Mention.Value, Time: best.Time}
	c.Mentions = make([]ledger.Mention, 0, len(members))
	for _, i := range members {
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

// precision compares two agreeing values as stated: exact before bounded or
// approximate, then the narrower date, then more digits, then a currency that
// the text names.
func precision(a, b *ledger.Value) int {
	return cmp.Or(exactness(a)-exactness(b), len(a.EDTF)-len(b.EDTF), a.Digits-b.Digits, named(a)-named(b))
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
