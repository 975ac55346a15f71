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
	return (r.ends(r.cues.clockBefore, n.First) || r.isClockRange(n.First)) && !n.Words && !r.isCountedNoun(n.End) && r.isNear(r.cues.clockVerb, n.First, n.End, scoreReach)
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
