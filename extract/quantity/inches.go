package quantity

import (
	"strings"

	"github.com/cockroachdb/apd/v3"

	"beleg/extract/numeral"
)

// inches reads lengths that are written with the marks of feet and inches: 6'4", and
// 27" where no quotation is open that the mark would close.
func (r *reading) inches(i int) (q Quantity, ok bool) {
	long := r.has(r.cues.extent, i+2)
	if r.word(i+1) != `"` && r.word(i+1) != "''" || !r.s.Glued(i+1) && !long {
		return q, false
	}
	feet, rest, both := strings.Cut(r.word(i), "'")
	if !both && !long && (r.inQuote(i) || r.s.Glued(i+2) && !strings.Contains("-.,;:!?)]", r.word(i+2))) { // not `day="12">`
		return q, false
	}
	v, ok := wholeNumber(feet)
	ok = ok && feet[0] != '0'
	if n, is := r.numeral(i); is && n.Decimal && n.End == i+1 && !both { // a 13.3" screen
		v, ok = n.Value, true
	}
	if ok && both {
		var more *apd.Decimal
		if more, ok = wholeNumber(rest); ok {
			v = plus(times(v, twelve), more)
		}
	}
	if !ok {
		return q, false
	}
	q = newAmount(i, i+2)
	q.Value, q.Digits, q.Dimension, q.Unit = v, numeral.DigitsOf(v), length, inch
	q.rule("inch-mark")
	return q, true
}

// inQuote reports that a quotation is open before token i.
func (r *reading) inQuote(i int) bool {
	open := r.s.Quoted
	for j := range i {
		if r.word(j) == `"` && (open || !r.s.Glued(j) || !numeral.IsDigits(r.word(j-1))) { // no inch mark
			open = !open
		}
	}
	return open
}

// wholeNumber reads up to three digits.
func wholeNumber(s string) (*apd.Decimal, bool) {
	if s == "" || len(s) > 3 || !onlyDigits(s) {
		return nil, false
	}
	v, _, err := apd.NewFromString(s)
	return v, err == nil
}
