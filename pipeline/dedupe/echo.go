package dedupe

import (
	"strings"

	"beleg/pipeline/ledger"
)

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
	if a.said != b.said {
		return echoPart
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
	echoSubject = 2 // of a rare word that the subjects share
	echoMeasure = 2
	echoCount   = 5
	echoPart    = 6 // of a date and a day, month or year in it
	echoDate    = 8
	today       = "P0D"
)

// echo counts the words that two sentences share, those beside the figure three
// times and names twice, those of the figure itself not.
func (l *linker) echo(a, b *statement) int {
	points := countShared(a.words, b.words) - countShared(a.own, b.own) + 2*countShared(a.near, b.near) + countShared(a.names, b.names)
	if l.shareRare(a, b) {
		points += echoSubject
	}
	return points
}
