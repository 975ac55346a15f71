package dedupe

import "github.com/cockroachdb/apd/v3"

// An extent is where a true value may lie; a nil end is open.
type extent struct{ low, high *apd.Decimal }

// aTenth is how far an approximate number may be off.
var aTenth = apd.New(1, -1)

// extent returns where the value may lie: half a digit around an exact number,
// a tenth around an approximate one, all above "at least".
func (f *figure) extent() (extent, bool) {
	low, high := f.number, f.number
	if f.number == nil {
		low, high = f.low, f.high
	}
	if low == nil || high == nil {
		return extent{}, false
	}
	var x extent
	if f.bounds&(below|atMost) == 0 {
		x.low = add(low, f.slack(low), -1)
	}
	if f.bounds&(above|atLeast) == 0 {
		x.high = add(high, f.slack(high), 1)
	}
	return x, true
}

// slack is how far d may be from the true value.
func (f *figure) slack(d *apd.Decimal) *apd.Decimal {
	var out apd.Decimal
	switch {
	case f.bounds == 0:
		_, _ = exact.Mul(&out, d, aTenth)
	case f.bounds == exactly && f.number != nil:
		// half of the last digit, counted as if at least two had been written
		unit := apd.New(5, int32(d.NumDigits())+d.Exponent-int32(max(f.Digits, 2))-1)
		out.Set(unit)
	}
	return out.Abs(&out)
}

func add(d, slack *apd.Decimal, sign int64) *apd.Decimal {
	var by, out apd.Decimal
	_, _ = exact.Mul(&by, slack, apd.New(sign, 0))
	_, _ = exact.Add(&out, d, &by)
	return &out
}

// excludes reports values of one class that cannot both be true.
func (f *figure) excludes(o *figure) bool {
	if f.class != o.class || f.said == o.said {
		return f.class == o.class && !f.sidesAgree(o)
	}
	a, ok := f.extent()
	b, ok2 := o.extent()
	return ok && ok2 && (a.below(b) || b.below(a))
}

func (x extent) below(o extent) bool {
	return x.high != nil && o.low != nil && x.high.Cmp(o.low) <= 0
}
