package ledger

// A Value is an amount, a percentage or a date. Values are comparable with ==.
//
// Number, Low and High are decimals in plain notation, without exponent and
// without final zeros in the fraction, in base units of Unit. Either Number is
// set or Low and High are, and neither for a date.
type Value struct {
	Number    string `json:"number,omitempty"`
	Low       string `json:"low,omitempty"`
	High      string `json:"high,omitempty"`      // inclusive
	Vague     bool   `json:"vague,omitempty"`     // Low and High stand for a magnitude ("millions of")
	Dimension string `json:"dimension,omitempty"` // of an amount: money, count, ratio, duration, ...
	Unit      string `json:"unit,omitempty"`      // ISO 4217, a UCUM code, a counted noun's lemma; %, pp or bp
	Assumed   bool   `json:"assumed,omitempty"`   // the currency is a guess: a bare "$"
	Per       string `json:"per,omitempty"`       // UCUM code: "monthly" is mo
	Fraction  string `json:"fraction,omitempty"`  // of a percentage, as stated: 2/3

	EDTF     string `json:"edtf,omitempty"`     // of a date, at the precision stated
	Earliest string `json:"earliest,omitempty"` // first ISO day of EDTF, Part not applied; "" on an open side
	Latest   string `json:"latest,omitempty"`   // last ISO day of EDTF, inclusive
	Part     string `json:"part,omitempty"`     // start, mid or end
	Relative string `json:"relative,omitempty"` // instead of EDTF where the document's date is unknown
	Fiscal   string `json:"fiscal,omitempty"`   // the period as named: "Q2 FY2026"

	Modifier string `json:"modifier,omitempty"` // approx, lt, lte, gt, gte; "" is exact
	Change   Change `json:"change,omitzero"`
	Digits   int    `json:"digits,omitempty"` // significant digits of the numeral as written
}

// A Change says that a value is a difference, or one of the levels between
// which something moved.
type Change struct {
	Role      string `json:"role"`                // by, from or to
	Direction string `json:"direction,omitempty"` // up or down
	From      string `json:"from,omitempty"`      // decimal, where stated
	To        string `json:"to,omitempty"`
}
