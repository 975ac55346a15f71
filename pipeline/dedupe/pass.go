package dedupe

import "slices"

// maxUnlike is how many groups of a block, that state no fact in common, a group
// is compared with; this keeps a text of one value a thousand times linear.
const maxUnlike = 64

// A place is where groups of one fact meet.
type place struct {
	class  int32
	bucket int
}

// A rule says when two statements of a story are one fact.
type rule struct {
	reason string
	same   func(a, b *statement, apart bool) bool
	times  bool // it takes a statement that states a time and one that does not, of one text
	all    bool // it must hold of all kinds of two groups: it is too weak to be taken twice in a row
}

// sets returns the statements with one key together, all in order; those that
// are not ok are in none.
func (l *linker) sets(key func(*statement) (k int32, ok bool)) [][]int32 {
	number := map[int32]int{}
	var out [][]int32
	for i := range l.statements {
		k, ok := key(&l.statements[i])
		if !ok {
			continue
		}
		n, known := number[k]
		if !known {
			n = len(out)
			number[k] = n
			out = append(out, nil)
		}
		out[n] = append(out[n], int32(i))
	}
	return out
}

// pass asks a rule of the statements of each set.
func (l *linker) pass(r rule, sets [][]int32) {
	for _, set := range sets {
		if len(set) <= maxUnlike {
			l.few(r, set)
		} else {
			l.many(r, set)
		}
	}
}

func (l *linker) few(r rule, set []int32) {
	for n, i := range set {
		a := &l.statements[i]
		for _, j := range set[:n] {
			b := &l.statements[j]
			if a.class == b.class && a.isNear(b.figure) {
				l.try(j, i, r)
			}
		}
	}
}

func (l *linker) many(r rule, set []int32) {
	places := map[place][]int32{}
	for _, i := range set {
		s := &l.statements[i]
		if !slices.Contains(l.group(i).kinds, i) {
			continue // another speaks for it
		}
		for d := -1; d <= 1; d++ {
			near := places[place{s.class, s.bucket + d}]
			for _, j := range near[max(0, len(near)-maxUnlike):] {
				l.try(j, i, r)
			}
		}
		k := place{s.class, s.bucket}
		places[k] = append(places[k], i)
	}
}

// try joins the groups of i and j if the rule says so.
func (l *linker) try(i, j int32, r rule) {
	g, o := l.group(i), l.group(j)
	if g == o {
		return
	}
	apart := g.apart(o)
	if l.holds(r, i, j, apart) && (!r.all || l.holdsOfAll(r, g, o, apart)) && !l.listed(g, o) {
		l.join(g, o, bond{i, j, r.reason})
	}
}

// holdsOfAll reports whether a rule takes any two kinds of g and o.
func (l *linker) holdsOfAll(r rule, g, o *group, apart bool) bool {
	for _, i := range g.kinds {
		for _, j := range o.kinds {
			if !l.holds(r, i, j, apart) {
				return false
			}
		}
	}
	return true
}

// holds reports whether a rule takes i and j. Where only one states a time, a text
// that holds both may tell of two events ("the quake … 2010: a quake"), unless
// the value is too rare for that.
func (l *linker) holds(r rule, i, j int32, apart bool) bool {
	a, b := &l.statements[i], &l.statements[j]
	times := a.Scope == b.Scope || apart || r.times || min(a.rarity, b.rarity) > particular
	return times && !otherNoun(a, b) && r.same(a, b, apart)
}

// otherNoun reports counts of two nouns of one language that are not equal:
// "51 Republicans" are not "at least 50 votes".
func otherNoun(a, b *statement) bool {
	return a.said != b.said && a.Dimension == "count" && a.Unit != b.Unit && a.language() == b.language()
}
