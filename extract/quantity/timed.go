package quantity

import (
	"strings"

	"github.com/cockroachdb/apd/v3"

	"beleg/extract/numeral"
)

// timed reads a duration in figures set apart by colons before the unit of the
// first ("2:08:12 Stunden", "3:25.4 minutes"), or by that unit ("2h15"): the value is
// in the smallest.
func (r *reading) timed(i int) (q Quantity, ok bool) {
	text := r.word(i)
	if !strings.Contains(text, ":") {
		return r.hoursAndMinutes(i)
	}
	u, k := r.unitAt(i + 1)
	if k == 0 || u.Dimension != Duration || u.Code != "h" && u.Code != "min" {
		return q, false
	}
	parts := strings.Split(text, ":")
	units := []string{"h", "min", "s"}
	if u.Code == "min" {
		units = units[1:]
		if !strings.ContainsAny(text, ".,") && !r.isTimeGap(i+1+k) && r.ends(r.cues.matchClock, i) { // "nach 3:35 Minuten"
			return q, false
		}
	}
	if len(parts) > len(units) {
		return q, false
	}
	v := apd.New(0, 0)
	for n, p := range parts {
		d, _, err := apd.NewFromString(strings.Replace(p, ",", ".", 1))
		if err != nil || d.Form != apd.Finite || n > 0 && d.Cmp(sixty) >= 0 || n < len(parts)-1 && d.Exponent != 0 {
			return q, false
		}
		v = plus(times(v, sixty), d)
	}
	q = newAmount(i, i+1+k)
	q.Value, q.Digits, q.Dimension, q.Unit = v, numeral.DigitsOf(v), Duration, units[len(parts)-1]
	q.rule("timed")
	return q, true
}

// isTimeGap reports at token i a word that parts two by minutes and seconds, and that ends
// its clause or is a noun: "1:12 Minuten zurück", not "nach 13:10 Minuten zurück ins Spiel".
func (r *reading) isTimeGap(i int) bool {
	_, k := r.cues.timeGap.Match(r.s, i)
	return k > 0 && (r.isClauseEnd(i+k) || r.pack.Format.NounCapitals && r.isCapital(i))
}

// hoursAndMinutes reads "2h15m", and "2h15" behind a word for how long, as it is a time
// of day elsewhere.
func (r *reading) hoursAndMinutes(i int) (q Quantity, ok bool) {
	w := r.word(i + 1)
	at := strings.IndexAny(w, "0123456789")
	if at < 1 || !r.s.Glued(i+1) || len(w) < at+2 || r.isCapital(i+1) {
		return q, false
	}
	u, isUnit := r.pack.Units.One(w[:at])
	hours, ok1 := wholeNumber(r.word(i))
	minutes, ok2 := wholeNumber(w[at : at+2])
	_, isLast := r.pack.Units.One(w[at+2:])
	if w[at+2:] == "" {
		isLast = r.follows(r.cues.howLong, i)
	}
	if !isUnit || u.Code != "h" || !ok1 || !ok2 || !isLast || minutes.Cmp(sixty) >= 0 {
		return q, false
	}
	q = newAmount(i, i+2)
	q.Value, q.Dimension, q.Unit = plus(times(hours, sixty), minutes), Duration, "min"
	q.Digits = numeral.DigitsOf(q.Value)
	q.rule("timed")
	return q, true
}
