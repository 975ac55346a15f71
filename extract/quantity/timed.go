package quantity

import (
	"strings"

	"github.com/cockroachdb/apd/v3"

	"beleg/extract/numeral"
)

// timed reads a duration in figures set apart by colons before the unit of the
// first ("2:08:12 Stunden", "3:25.4 minutes"): the value is in the smallest.
func (r *reading) timed(i int) (q Quantity, ok bool) {
	text := r.word(i)
	if !strings.Contains(text, ":") {
		return q, false
	}
	u, k := r.unitAt(i + 1)
	if k == 0 || u.Dimension != Duration || u.Code != "h" && u.Code != "min" {
		return q, false
	}
	parts := strings.Split(text, ":")
	units := []string{"h", "min", "s"}
	if u.Code == "min" {
		units = units[1:]
		if !strings.ContainsAny(text, ".,") { // "nach 3:35 Minuten" is the clock of a match
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
