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
		x.low = new(apd.Decimal)
		_, _ = exact.Sub(x.low, low, f.slack(low))
	}
	if f.bounds&(above|atLeast) == 0 {
		x.high = new(apd.Decimal)
		_, _ = exact.Add(x.high, high, f.slack(high))
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
		out.Set(apd.New(5, int32(d.NumDigits())+d.Exponent-int32(max(f.Digits, 2))-1))
	}
	return out.Abs(&out)
}

// excludes reports whether f and o, of one class, cannot both be true.
func (f *figure) excludes(o *figure) bool {
	if f.said == o.said {
		return !f.sidesAgree(o)
	}
	a, ok := f.extent()
	b, ok2 := o.extent()
	return ok && ok2 && (a.below(b) || b.below(a))
}

func (x extent) below(o extent) bool {
	return x.high != nil && o.low != nil && x.high.Cmp(o.low) <= 0
}
