package dedupe

import (
	"slices"

	"beleg/pipeline/ledger"
)

// maxUnlike is how many groups of a block, that state no fact in common, a group
// is compared with; this keeps a text of one value a thousand times linear.
const maxUnlike = 64

// A block is where groups of one fact meet.
type block struct {
	story  int32
	class  string
	bucket int
}

// alike joins the groups of a story that state an agreeing value of subjects
// that are equal, or of much the same words.
func (l *linker) alike() {
	for _, r := range []struct {
		reason string
		same   func(a, b *statement, apart bool) bool
	}{
		{matchSubject, l.sameSubject},
		{matchBase, l.sameBase},
		{matchWords, l.sameWords},
	} {
		l.pass(r.reason, r.same)
	}
}

func (l *linker) pass(reason string, same func(a, b *statement, apart bool) bool) {
	blocks := map[block][]int32{}
	for i := range l.statements {
		s := &l.statements[i]
		if !slices.Contains(l.group(int32(i)).kinds, int32(i)) {
			continue // another speaks for its group
		}
		for d := -1; d <= 1; d++ {
			k := block{l.stories.of.root(s.text), s.class, s.bucket + d}
			near := blocks[k]
			for _, j := range near[max(0, len(near)-maxUnlike):] {
				l.try(j, int32(i), reason, same)
			}
		}
		k := block{l.stories.of.root(s.text), s.class, s.bucket}
		blocks[k] = append(blocks[k], int32(i))
	}
}

// try joins the groups of i and j if all their kinds are the same.
func (l *linker) try(i, j int32, reason string, same func(a, b *statement, apart bool) bool) {
	g, o := l.group(i), l.group(j)
	if g == o {
		return
	}
	apart := g.apart(o)
	for _, x := range g.kinds {
		for _, y := range o.kinds {
			a, b := &l.statements[x], &l.statements[y]
			if a.Scope != b.Scope && !apart || !same(a, b, apart) {
				return
			}
		}
	}
	l.join(g, o, bond{i, j, reason})
}

// sameSubject takes equal subjects. A relative date of one text is as often
// that of two events ("on Monday … on Monday").
func (l *linker) sameSubject(a, b *statement, apart bool) bool {
	if len(a.subject) == 0 || !slices.Equal(a.subject, b.subject) {
		return false
	}
	return (a.Relative == "" || apart) && (apart || !otherShares(a, b)) && l.isEnough(a, b)
}

// isEnough weighs what the value and the shared words of two texts of one
// story say; tellings of one text need no points.
func (l *linker) isEnough(a, b *statement) bool {
	if l.one.root(a.text) == l.one.root(b.text) {
		return true
	}
	rarity := min(a.rarity, b.rarity)
	return rarity >= particular && rarity+l.weigh(a.subject, b.subject) >= inStory
}

// otherShares reports shares of one text that measure something else of
// another base: "72 % of pupils" may stand twice in a row of findings.
func otherShares(a, b *statement) bool {
	return a.Kind == ledger.KindPercentage && a.Measure.Key != b.Measure.Key && (a.Measure.Of == "" || a.Measure.Of != b.Measure.Of)
}

// sameBase takes shares of bases that have a word in common, in one text too
// ("20 % of Pellworth", "up to 20 % of Pellworth's stock").
func (l *linker) sameBase(a, b *statement, apart bool) bool {
	return a.Measure.Of != "" && b.Measure.Of != "" && countShared(a.subject, b.subject) > 0
}

// sameWords takes, across the texts of a story, subjects that share enough
// words for what the value is worth ("strong earthquake", "schweres Erdbeben").
func (l *linker) sameWords(a, b *statement, apart bool) bool {
	words := l.weigh(a.subject, b.subject)
	return apart && words > 0 && a.rarity+words >= inTelling && l.isEnough(a, b)
}
