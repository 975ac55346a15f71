package dedupe

import (
	"slices"
	"strings"

	"beleg/pipeline/ledger"
)

// maxUnlike is how many groups of a block, that state no fact in common, a group
// is compared with; this keeps a text of one value a thousand times linear.
const maxUnlike = 64

// A place is where groups of one fact meet.
type place struct {
	story  int32
	class  int32
	bucket int
}

// A rule says when two statements of a story are one fact.
type rule struct {
	reason string
	same   func(a, b *statement, apart bool) bool
	only   func(*statement) bool // the statements that it is asked of; nil for all
	times  bool                  // it takes a statement that states a time and one that does not, of one text
	all    bool                  // it must hold of all kinds of two groups: it is too weak to be taken twice in a row
}

// alike joins the groups of a story that state an agreeing value of subjects
// that are equal, or of much the same words.
func (l *linker) alike() {
	inText := func(s *statement) int32 { return s.text }
	inStory := func(s *statement) int32 { return l.stories.of.root(s.text) }
	l.pass(rule{reason: matchConverted, same: l.isConversion, times: true}, inText)
	l.pass(rule{reason: matchSubject, same: l.isParticular, only: l.reachesAnywhere}, func(s *statement) int32 { return s.key })
	l.pass(rule{reason: matchSubject, same: l.sameSubject}, inStory)
	l.pass(rule{reason: matchBase, same: l.sameBase, all: true}, inStory)
	l.pass(rule{reason: matchEcho, same: l.isEcho, times: true}, inText)
	l.pass(rule{reason: matchWords, same: l.sameWords, all: true}, inStory)
}

func (l *linker) pass(r rule, in func(*statement) int32) {
	blocks := map[place][]int32{}
	for i := range l.statements {
		s := &l.statements[i]
		if r.only != nil && !r.only(s) {
			continue
		}
		if !slices.Contains(l.group(int32(i)).kinds, int32(i)) {
			continue // another speaks for it
		}
		for d := -1; d <= 1; d++ {
			near := blocks[place{in(s), s.class, s.bucket + d}]
			for _, j := range near[max(0, len(near)-maxUnlike):] {
				l.try(j, int32(i), r)
			}
		}
		k := place{in(s), s.class, s.bucket}
		blocks[k] = append(blocks[k], int32(i))
	}
}

// try joins the groups of i and j if the rule says so.
func (l *linker) try(i, j int32, r rule) {
	g, o := l.group(i), l.group(j)
	if g == o {
		return
	}
	apart := g.apart(o)
	if !l.holds(r, i, j, apart) {
		return
	}
	for _, x := range g.kinds {
		for _, y := range o.kinds {
			if r.all && !l.holds(r, x, y, apart) {
				return
			}
		}
	}
	l.join(g, o, bond{i, j, r.reason})
}

// holds reports whether a rule takes i and j. Where only one states a time, a text
// that holds both may tell of two events ("the quake … 2010: a quake"), unless
// the value is too rare for that.
func (l *linker) holds(r rule, i, j int32, apart bool) bool {
	a, b := &l.statements[i], &l.statements[j]
	times := a.Scope == b.Scope || apart || r.times || min(a.rarity, b.rarity) > particular
	return times && r.same(a, b, apart)
}

// isConversion takes a figure that repeats, in another unit, the one just
// before it: "300 km (180 miles)".
func (l *linker) isConversion(a, b *statement, apart bool) bool {
	x, y := a.Entry.Mention, b.Entry.Mention
	gap := y.Start - x.End
	return a.text == b.text && x.Part == y.Part && a.Unit != b.Unit && a.converted && gap >= 0 && gap <= maxGap
}

// maxGap is how many code points stand between a figure and its conversion:
// " (", " (about ", ", oder ".
const maxGap = 8

// isEcho takes a figure that a text states again, in another sentence of much
// the same words. How much the same depends on how often a text states such a value of
// two facts: seldom a length, an age or a rare value, often a small count, a year or a
// weekday. "Friday" and "Friday night" are two. Shares also need a rare word of
// their base, as "2.7 %" may be two kinds of sales.
func (l *linker) isEcho(a, b *statement, apart bool) bool {
	if a.text != b.text || a.inOneSentence(b) {
		return false
	}
	if a.Relative != "" && !strings.EqualFold(a.Entry.Mention.Quote, b.Entry.Mention.Quote) {
		return false
	}
	if a.Kind == ledger.KindPercentage && !l.shareRare(a, b) {
		return false
	}
	return l.echo(a, b) >= leastEcho(a, b)
}

func leastEcho(a, b *statement) int {
	seldom := a.converted && a.Dimension != "temperature" ||
		a.Kind == ledger.KindAmount && min(a.rarity, b.rarity) > particular ||
		a.Kind == ledger.KindPercentage && min(a.rarity, b.rarity) >= particular
	switch {
	case seldom && a.Scope == b.Scope:
		return echoMeasure
	case seldom, a.Scope == b.Scope && (a.Kind != ledger.KindDate || a.Relative == today):
		return echoCount
	}
	return echoDate
}

// shareRare reports whether two subjects share a rare word.
func (l *linker) shareRare(a, b *statement) (found bool) {
	shared(a.subject, b.subject, func(id int32) { found = found || l.vocabulary.weight[id] == rareWord })
	return found
}

// The points of two sentences that state one fact: of a measure, of a count, of
// a date. "Today" is one day all through a text.
const (
	echoMeasure = 2
	echoCount   = 5
	echoDate    = 8
	today       = "P0D"
)

// echo counts the words that two sentences share, those beside the figure three
// times and names twice, those of the figure itself not.
func (l *linker) echo(a, b *statement) int {
	return countShared(a.words, b.words) - countShared(a.own, b.own) + 2*countShared(a.near, b.near) + countShared(a.names, b.names)
}

// sameSubject takes equal subjects. A relative date of one text is as often
// that of two events ("on Monday … on Monday").
func (l *linker) sameSubject(a, b *statement, apart bool) bool {
	if len(a.subject) == 0 || !slices.Equal(a.subject, b.subject) {
		return false
	}
	if a.text == b.text && (a.Relative != "" || a.rarity == 0 || a.inOneSentence(b) || otherShares(a, b)) {
		return false
	}
	return (a.Relative == "" || apart) && l.isEnough(a, b)
}

// isParticular takes equal subjects of two texts, whatever they tell, with a
// value too particular to be stated of two facts.
func (l *linker) isParticular(a, b *statement, apart bool) bool {
	return apart && a.key == b.key
}

func (l *linker) reachesAnywhere(s *statement) bool { return l.within(s) == reach{} }

// isEnough weighs what the value and the shared words of two texts of one
// story say; tellings of one text need no points.
func (l *linker) isEnough(a, b *statement) bool {
	if l.one.root(a.text) == l.one.root(b.text) {
		return true
	}
	if strangers(a.names, b.names) {
		return false
	}
	words := l.weigh(a.subject, b.subject) + min(mostNamePoints, countShared(a.names, b.names))
	rarity := min(a.rarity, b.rarity)
	return worth(rarity, words).inStory && (a.Scope == b.Scope || rarity > particular)
}

// mostNamePoints is what the names that two sentences share are worth at most,
// beside the words of their subjects.
const mostNamePoints = 2

// otherShares reports shares of one text that measure something else of
// another base: "72 % of pupils" may stand twice in a row of findings.
func otherShares(a, b *statement) bool {
	return a.Kind == ledger.KindPercentage && a.Measure.Key != b.Measure.Key && (a.Measure.Of == "" || a.Measure.Of != b.Measure.Of)
}

// inOneSentence reports statements of one sentence of one text, which hardly
// states one fact twice.
func (s *statement) inOneSentence(o *statement) bool {
	a, b := s.Entry.Mention, o.Entry.Mention
	return s.text == o.text && a.Part == b.Part && a.Sentence.Start == b.Sentence.Start
}

// sameBase takes shares of bases that have a word in common, in one text too
// ("20 % of Pellworth", "up to 20 % of Pellworth's stock").
func (l *linker) sameBase(a, b *statement, apart bool) bool {
	return !a.inOneSentence(b) && a.Measure.Of != "" && b.Measure.Of != "" && countShared(a.subject, b.subject) > 0
}

// sameWords takes, across the texts of a story, subjects that share enough
// words for what the value is worth ("strong earthquake", "schweres Erdbeben").
func (l *linker) sameWords(a, b *statement, apart bool) bool {
	words := l.weigh(a.subject, b.subject)
	return apart && words > 0 && a.rarity+words >= enoughInTelling && l.isEnough(a, b) && !l.namesOther(a, b)
}

// namesOther reports subjects that share only common words while each has a
// rare one of its own: "the company Kestrel", "the company Brock".
func (l *linker) namesOther(a, b *statement) bool {
	return !l.shareRare(a, b) && l.hasRare(a.subject) && l.hasRare(b.subject)
}

func (l *linker) hasRare(words []int32) bool {
	return slices.ContainsFunc(words, func(id int32) bool { return l.vocabulary.weight[id] == rareWord })
}
