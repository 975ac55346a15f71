package quantity

import (
	"strings"

	"github.com/cockroachdb/apd/v3"

	"beleg/extract/numeral"
)

// lastHour is the highest number that a clock shows for hours.
var lastHour = apd.New(24, 0)

// isClock reports a time of day without its word: behind what only clocks take
// ("half past eight"), behind a preposition in a sentence that opens or begins
// something ("beginnt um 15", "open from 9 to 5"), or as four digits ("at 2100
// hrs").
func (r *reading) isClock(n numeral.Numeral) bool {
	if n.Scaled || n.Grouped || n.Article {
		return false
	}
	if r.isMilitary(n) || n.Decimal && r.isHourAndMinute(n.First) && r.has(r.cues.clockHours, n.End) && r.ends(r.cues.clockAt, n.First) { // "at 10.30 hrs"
		return true
	}
	if n.Value.Cmp(lastHour) > 0 || n.Decimal && !r.isHourAndMinute(n.First) || r.hasUnit(n) {
		return false
	}
	if _, k := r.cues.clockBehind.Match(r.s, n.End); k > 0 {
		return !r.isCounted(n.End + k)
	}
	if r.ends(r.cues.clockPhrase, n.First) {
		return !r.isCountedNoun(n.End)
	}
	if r.isCountedNoun(n.End) || r.changeAt(n.End) != "" {
		return false
	}
	if n.Words && r.ends(r.cues.clockOpens, n.First) && n.First == 1 && r.has(r.cues.finite, n.End) { // "Um sieben schloss das Lokal"
		return true
	}
	before := r.cues.clockBefore
	if n.Words {
		before = r.cues.clockAt
	}
	if _, k := before.MatchBefore(r.s, n.First); k > 0 && r.ends(r.cues.agePerson, n.First-k) { // "für Kinder ab sechs"
		return false
	}
	return (r.ends(before, n.First) || r.isClockRange(n.First)) && r.isNear(r.cues.clockVerb, n.First, n.End, scoreReach)
}

var five, twenty = apd.New(5, 0), apd.New(20, 0)

// minutes returns the end of minutes and their hour in words ("zehn vor acht"), or 0.
func (r *reading) minutes(n numeral.Numeral) int {
	_, k := r.cues.clockPast.Match(r.s, n.End)
	if k == 0 || !n.Words || !isMinutes(n.Value) {
		return 0
	}
	m, ok := r.numeral(n.End + k)
	if !ok || !m.Words || m.Article || m.Value.Cmp(twelve) > 0 || r.isCountedNoun(m.End) || r.hasUnit(m) {
		return 0
	}
	return m.End
}

// isMinutes reports the minutes that words tell a time by: five, ten, twenty.
func isMinutes(v *apd.Decimal) bool {
	return v.Cmp(five) == 0 || v.Cmp(ten) == 0 || v.Cmp(twenty) == 0
}

// isQuarterHour reports "Viertel vor acht" at token i.
func (r *reading) isQuarterHour(i int) bool {
	_, k := r.cues.clockPhrase.Match(r.s, i)
	n, ok := r.numeral(i + k)
	return k > 0 && ok && r.isClock(n)
}

// isClockRange reports the second of two times ("from 9 to 5").
func (r *reading) isClockRange(i int) bool {
	_, k := r.cues.joiner.MatchBefore(r.s, i)
	return k > 0 && r.isRejected(i-k, clockTime)
}

// isHourAndMinute reports "8.15".
func (r *reading) isHourAndMinute(i int) bool {
	_, minutes, ok := strings.Cut(r.word(i), ".")
	return ok && len(minutes) == 2 && minutes < "60"
}

// isMilitary reports "2100 hrs": hours and minutes in four digits.
func (r *reading) isMilitary(n numeral.Numeral) bool {
	w := r.word(n.First)
	return len(w) == 4 && !n.Decimal && n.End == n.First+1 && w <= "2400" && w[2:] < "60" && r.has(r.cues.clockHours, n.End)
}
