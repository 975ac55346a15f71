package quantity

import "github.com/cockroachdb/apd/v3"

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
