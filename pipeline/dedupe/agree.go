package dedupe

import (
	"strings"

	"github.com/cockroachdb/apd/v3"
)

// bounds is on which sides of one number a value lies, as bits. An approximate
// value may lie on any side.
type bounds int

const (
	below bounds = 1 << iota // less than
	atMost
	exactly
	atLeast
	above // more than
)

var boundsOf = map[string]bounds{"lt": below, "lte": atMost, "": exactly, "gte": atLeast, "gt": above, "approx": 0}

// An agreement says how far two values hold of one fact.
type agreement int

const (
	disagree agreement = iota
	contains           // the looser one contains the more precise one, once in one unit
	equal
)

// agree reports whether f and o can both hold, as docs/ledger.md says.
func (f *figure) agree(o *figure) agreement {
	switch {
	case f.said == o.said:
		if f.sidesAgree(o) {
			return equal
		}
	case f.class != o.class || f.Relative != "" || o.Relative != "" || f.Fiscal != o.Fiscal || f.Vague != o.Vague:
	case f.number != nil && !f.isNear(o):
	case f.EDTF != "" || o.EDTF != "":
		if f.inside(o) || o.inside(f) {
			return contains
		}
	case f.roundsTo(o):
		return contains
	}
	return disagree
}

// sidesAgree reports whether two modifiers of one number may both hold: "up to
// 5" and "5" may, "more than 5" and "less than 5" may not. "More than 440
// billion" holds beside "440 billion", for that number has been rounded;
// "more than 5 people" does not beside "5 people".
func (f *figure) sidesAgree(o *figure) bool {
	all := f.bounds | o.bounds
	if all&exactly != 0 && all&(below|above) != 0 {
		return (all == exactly|below || all == exactly|above) && f.isRounded()
	}
	return !(all&below != 0 && all&(atLeast|above) != 0) && !(all&above != 0 && all&(atMost|below) != 0)
}

// isRounded reports a number that may be a little more or less than it says:
// all but the counts that are written to their last digit.
func (f *figure) isRounded() bool {
	return f.Dimension != "count" || f.number != nil && len(strings.TrimLeft(f.Number, "0")) > f.Digits
}

// inside reports whether the day, month or year f lies in o. Of two ranges none
// lies in the other: both say where they end.
func (f *figure) inside(o *figure) bool {
	if strings.Contains(f.EDTF, "/") && strings.Contains(o.EDTF, "/") || o.Part != "" || o.Earliest == "" || o.Latest == "" || f.Earliest == "" || f.Latest == "" {
		return false
	}
	return isYear(o.Earliest) && isYear(o.Latest) && isYear(f.Earliest) && isYear(f.Latest) &&
		o.Earliest <= f.Earliest && f.Latest <= o.Latest && o.span() <= longestOuter
}

// longestOuter is how many years a date may take to hold another: a decade.
const longestOuter = 10

func (f *figure) span() int { return year(f.Latest) - year(f.Earliest) + 1 }

// isYear reports a day whose year has four digits, so that days compare as text.
func isYear(day string) bool {
	return len(day) >= 4 && day[0] >= '0' && day[0] <= '9' && (len(day) == 4 || day[4] == '-')
}

// roundsTo reports whether the numbers of f and o, in their base unit, are
// equal at the coarser one's digits and their bounds allow it.
func (f *figure) roundsTo(o *figure) bool {
	digits := min(f.Digits, o.Digits)
	if digits == 0 || (f.number == nil) != (o.number == nil) {
		return false
	}
	if f.Unit == o.Unit || !f.converted {
		if f.Digits == o.Digits {
			return false
		}
		digits = f.stated(o, digits)
		if !f.onOneSide(o) {
			return false
		}
	}
	if !f.sidesFit(o) {
		return false
	}
	if f.number != nil {
		return near(f.number, o.number, digits)
	}
	return f.low != nil && o.low != nil && f.high != nil && o.high != nil && near(f.low, o.low, digits) && near(f.high, o.high, digits)
}

// stated is the digits that the coarser one must share: two of a number that
// nothing calls rounded, as "20 million" is not "24 million".
func (f *figure) stated(o *figure, digits int) int {
	coarse := f
	if o.Digits < f.Digits {
		coarse = o
	}
	if coarse.bounds == exactly {
		return max(digits, 2)
	}
	return digits
}

// onOneSide reports whether a bound admits the other number: "more than 20
// million" is 20.4 million and not 19.9.
func (f *figure) onOneSide(o *figure) bool { return f.admitsNumber(o) && o.admitsNumber(f) }

func (f *figure) admitsNumber(o *figure) bool {
	if f.number == nil {
		return f.bounds&(above|below|atLeast|atMost) == 0
	}
	if o.bounds&exactly == 0 {
		return true
	}
	switch c := o.number.Cmp(f.number); {
	case f.bounds&(above|atLeast) != 0:
		return c >= 0
	case f.bounds&(below|atMost) != 0:
		return c <= 0
	}
	return true
}

// sidesFit reports whether two bounds on different numbers point one way.
func (f *figure) sidesFit(o *figure) bool {
	all := f.bounds | o.bounds
	return all&(below|atMost) == 0 || all&(above|atLeast) == 0
}

// A twentieth is how far two numbers may be apart at one digit: "10" and "14"
// are equal there and not one fact.
var twentieth = apd.New(5, -2)

// near reports whether a and b are equal at so many digits, and a twentieth
// apart at most.
func near(a, b *apd.Decimal, digits int) bool {
	var x, y, gap, most apd.Decimal
	c := apd.BaseContext.WithPrecision(uint32(digits))
	c.Rounding = apd.RoundHalfUp
	if _, err := c.Round(&x, a); err != nil {
		return false
	}
	if _, err := c.Round(&y, b); err != nil {
		return false
	}
	if x.Cmp(&y) != 0 {
		return false
	}
	_, _ = exact.Sub(&gap, a, b)
	_, _ = exact.Mul(&most, a, twentieth)
	return gap.Abs(&gap).Cmp(most.Abs(&most)) <= 0
}
