package dedupe

import (
	"slices"

	"beleg/pipeline/ledger"
)

// alike joins the groups of a story that state an agreeing value of subjects
// that are equal, or of much the same words.
func (l *linker) alike() {
	texts := l.sets(func(s *statement) (int32, bool) { return s.text, true })
	stories := l.sets(func(s *statement) (int32, bool) { return l.stories.of.root(s.text), true })
	l.pass(rule{reason: matchConverted, same: l.isConversion, times: true}, texts)
	l.pass(rule{reason: matchSubject, same: isParticular}, l.sets(func(s *statement) (int32, bool) { return s.key, l.within(s) == reach{} }))
	l.pass(rule{reason: matchSubject, same: l.sameSubject}, stories)
	l.pass(rule{reason: matchBase, same: l.sameBase, all: true}, stories)
	l.pass(rule{reason: matchEcho, same: l.isEcho, times: true}, texts)
	l.pass(rule{reason: matchWords, same: l.sameWords, all: true}, stories)
	l.pass(rule{reason: matchValue, same: l.tellOnce(), all: true}, stories)
}

// tellOnce takes an equal value of two texts of a story, of about one day, that
// each states in one claim alone: one too particular for two facts of the story, or
// with words to speak for it.
func (l *linker) tellOnce() func(a, b *statement, apart bool) bool {
	type value struct{ text, said int32 }
	told := map[value]*group{}
	for i := range l.statements {
		s := &l.statements[i]
		v := value{s.text, s.said}
		g := l.group(int32(i))
		if o, ok := told[v]; ok && o != g {
			g = nil
		}
		told[v] = g
	}
	return func(a, b *statement, apart bool) bool {
		if !apart || a.said != b.said || !areNear(l.texts[a.text].day, l.texts[b.text].day) || a.Relative != "" || told[value{a.text, a.said}] == nil || told[value{b.text, b.said}] == nil {
			return false
		}
		return a.rarity+l.support(a, b) > particular
	}
}

// sameSubject takes equal subjects. A relative date of one text is as often
// that of two events ("on Monday … on Monday"), and "two goals" in a text that
// tells of both groups as often two pairs.
func (l *linker) sameSubject(a, b *statement, apart bool) bool {
	if len(a.subject) == 0 || !slices.Equal(a.subject, b.subject) {
		return false
	}
	if !apart && a.rarity == 0 {
		return false
	}
	if a.text == b.text && (a.Relative != "" || a.inOneSentence(b) && !isSpelledOut(a, b) || otherShares(a, b)) {
		return false
	}
	return (a.Relative == "" || apart) && l.isEnough(a, b)
}

// isParticular takes equal subjects of two texts, whatever they tell: the set
// holds values too particular to be stated of two facts.
func isParticular(_, _ *statement, apart bool) bool { return apart }

// isSpelledOut reports a date and a day or month in it ("2004: a quake … on 26 December").
func isSpelledOut(a, b *statement) bool { return a.Kind == ledger.KindDate && a.said != b.said }

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

// support returns the points of the words of two subjects and measures and of the
// names of two sentences; one more where the value is of a measure other than time.
func (l *linker) support(a, b *statement) int {
	points := l.weigh(a.subject, b.subject) + l.weigh(a.measure, b.measure) + min(mostNamePoints, countShared(a.names, b.names))
	if a.converted && a.Dimension != duration && a.Dimension != age && a.Dimension != "temperature" {
		points++
	}
	return points
}
