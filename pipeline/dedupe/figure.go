package dedupe

import (
	"strconv"
	"strings"

	"github.com/cockroachdb/apd/v3"

	"beleg/extract/lang"
	"beleg/pipeline/ledger"
)

// A figure is a value made ready to be compared. Equal values share one.
type figure struct {
	*ledger.Value
	said      int32 // equal for values that are one, whatever their modifier and digits
	class     int32 // figures of two classes never hold of one fact
	converted bool  // number, low and high are in the base unit of class
	number    *apd.Decimal
	low, high *apd.Decimal
	bounds    bounds
	rarity    int // how much an equal value speaks for one fact; see [rarity]
	bucket    int // figures that may hold of one fact are in one bucket, or in adjacent ones
}

// figures makes one figure of each value.
type figures struct {
	measures map[string]lang.Measure
	of       map[kindValue]*figure
	said     map[string]int32
	classes  map[string]int32
}

type kindValue struct {
	kind  string
	value ledger.Value
}

func newFigures() *figures {
	return &figures{measures: lang.Measures(), of: map[kindValue]*figure{}, said: map[string]int32{}, classes: map[string]int32{}}
}

func (fs *figures) get(kind string, v *ledger.Value) *figure {
	k := kindValue{kind, *v}
	f := fs.of[k]
	if f == nil {
		f = fs.make(kind, v)
		fs.of[k] = f
	}
	return f
}

func (fs *figures) make(kind string, v *ledger.Value) *figure {
	f := &figure{Value: v, bounds: boundsOf[v.Modifier], rarity: rarity(kind, v)}
	said := *v
	if said.Dimension == age {
		said.Dimension = duration
	}
	f.said = number(fs.said, kind+"\x1e"+value(&said))
	fs.scale(kind, said.Dimension, f)
	f.bucket = f.magnitude()
	return f
}

// scale sets the class and the numbers, in the base unit of the class if the
// unit is one of UCUM.
func (fs *figures) scale(kind, dimension string, f *figure) {
	v := f.Value
	unit := v.Unit
	f.number, f.low, f.high = parse(v.Number), parse(v.Low), parse(v.High)
	switch m, ok := fs.measures[v.Unit]; {
	case dimension == "count":
		unit = ""
	case dimension == "temperature":
		if base, ok := celsius[v.Unit]; ok {
			unit, f.converted = "", true
			f.each(base.apply)
		}
	case ok && dimension != "money" && dimension != "scale":
		unit, f.converted = "", true
		f.each(func(d *apd.Decimal) { times(d, m.Factor) })
	}
	f.class = number(fs.classes, strings.Join([]string{kind, dimension, unit, v.Per}, "\x1f"))
}

// number returns the number of s, the next one if it is new.
func number(of map[string]int32, s string) int32 {
	id, ok := of[s]
	if !ok {
		id = int32(len(of))
		of[s] = id
	}
	return id
}

// "36 years old" and "36 years" are one value: both count years.
const age, duration = "age", "duration"

func (f *figure) each(do func(*apd.Decimal)) {
	for _, d := range []*apd.Decimal{f.number, f.low, f.high} {
		if d != nil {
			do(d)
		}
	}
}

// A thermometer turns degrees of its scale into those of Celsius. Differences
// of degrees are not told from degrees: they meet only where both agree.
type thermometer struct{ zero, factor *apd.Decimal }

var celsius = map[string]thermometer{
	"Cel":    {apd.New(0, 0), apd.New(1, 0)},
	"K":      {apd.New(27315, -2), apd.New(1, 0)},
	"[degF]": {apd.New(32, 0), apd.New(5555555556, -10)},
}

func (t thermometer) apply(d *apd.Decimal) {
	_, _ = exact.Sub(d, d, t.zero)
	times(d, t.factor)
}

// exact has more digits than any figure needs; its errors are those of
// exponents that [parse] lets in no longer.
var exact = apd.BaseContext.WithPrecision(40)

func times(d, factor *apd.Decimal) { _, _ = exact.Mul(d, d, factor) }

// maxDigits is how long a number may be that is compared by more than its text.
const maxDigits = 30

// parse returns nil for what is no number of common length.
func parse(s string) *apd.Decimal {
	if s == "" || len(s) > maxDigits {
		return nil
	}
	d, _, err := apd.NewFromString(s)
	if err != nil || d.Form != apd.Finite {
		return nil
	}
	return d
}

// year returns the year of a day, 0 if that is none of common length.
func year(day string) int {
	digits, _, _ := strings.Cut(day, "-")
	n, err := strconv.Atoi(digits)
	if err != nil {
		return 0
	}
	return n
}

// magnitude numbers the buckets of figures: a year's for dates, ten to a power
// of ten for numbers. Figures that differ by a twentieth are in adjacent ones at most.
func (f *figure) magnitude() int {
	if f.Earliest != "" {
		return year(f.Earliest) * 2
	}
	d := f.number
	if d == nil {
		d = f.low
	}
	if d == nil || d.IsZero() {
		return 0
	}
	digits := d.Coeff.String()
	lead := int(digits[0]-'0') * 10
	if len(digits) > 1 {
		lead += int(digits[1] - '0')
	}
	step := 0
	for step+1 < len(steps) && steps[step+1] <= lead {
		step++
	}
	return (len(digits)+int(d.Exponent))*len(steps) + step
}

// isNear reports figures in one bucket or in adjacent ones.
func (f *figure) isNear(o *figure) bool { return max(f.bucket-o.bucket, o.bucket-f.bucket) <= 1 }

// steps cut a power of ten so that each is more than a twentieth wide.
var steps = [...]int{10, 13, 16, 20, 25, 32, 40, 50, 63, 80}

// rarity is how much it says that two places state a value, in points: nothing
// for "2 people" and "Friday", much for "379,800" and a calendar day.
func rarity(kind string, v *ledger.Value) int {
	switch {
	case v.Vague, v.Relative != "":
		return 0
	case kind == ledger.KindDate:
		return dateRarity(v)
	case v.Digits >= 3, v.Low != "" && v.Digits >= 2, v.Dimension == "money" && v.Digits >= 2, len(v.Number) >= len("1000000"):
		return 4
	case v.Digits >= 2, v.Dimension == "money", len(v.Number) >= len("10000"):
		return 3
	case kind == ledger.KindPercentage:
		return 2
	case v.Dimension == "count", v.Dimension == "ratio":
		return 0
	}
	return 1
}

func dateRarity(v *ledger.Value) int {
	switch n := len(v.EDTF); {
	case n >= len("2024-05-12"):
		return 4
	case n >= len("2024-05"):
		return 3
	case n == len("2024"):
		return 2
	}
	return 1
}
