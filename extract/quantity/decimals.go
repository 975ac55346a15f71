package quantity

import (
	"strings"

	"github.com/cockroachdb/apd/v3"
)

// Plain writes a decimal as docs/ledger.md asks: no exponent, no final zeros in
// the fraction; "" for nil.
func Plain(d *apd.Decimal) string {
	if d == nil {
		return ""
	}
	var out apd.Decimal
	out.Reduce(d)
	if out.IsZero() {
		return "0"
	}
	return out.Text('f')
}

// exact does arithmetic without rounding: numerals and table values are short.
var exact = apd.BaseContext.WithPrecision(200)

var (
	minusOne        = apd.New(-1, 0)
	hundredth       = apd.New(1, -2)
	half            = apd.New(5, -1)
	one             = apd.New(1, 0)
	ten             = apd.New(1, 1)
	twelve          = apd.New(12, 0)
	sixty           = apd.New(60, 0)
	hundred         = apd.New(1, 2)
	thousand        = apd.New(1, 3)
	hundredThousand = apd.New(1, 5)
	million         = apd.New(1, 6)
)

func plus(a, b *apd.Decimal) *apd.Decimal {
	var out apd.Decimal
	_, _ = exact.Add(&out, a, b)
	return &out
}

// times returns v times factor; nil for nil.
func times(v, factor *apd.Decimal) *apd.Decimal {
	if v == nil {
		return nil
	}
	var out apd.Decimal
	_, _ = exact.Mul(&out, v, factor)
	return &out
}

// divide returns a/b and whether it is whole; nil where that has no end.
func divide(a, b *apd.Decimal) (*apd.Decimal, bool) {
	var out, rest apd.Decimal
	c := apd.BaseContext.WithPrecision(40)
	cond, err := c.Quo(&out, a, b)
	if err != nil || cond.Inexact() {
		return nil, false
	}
	_, _ = out.Reduce(&out)
	_, _ = c.Rem(&rest, &out, one)
	return &out, rest.IsZero()
}

// isPowerOfTen reports 1, 10, 100 and so on.
func isPowerOfTen(v *apd.Decimal) bool {
	return strings.TrimRight(Plain(v), "0") == "1"
}
