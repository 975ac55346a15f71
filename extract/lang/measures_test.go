package lang

import (
	"os"
	"slices"
	"strings"
	"testing"
)

func builtinSet(t testing.TB) Set {
	t.Helper()
	set, err := Builtin()
	if err != nil {
		t.Fatal(err)
	}
	return set
}

func TestEveryCodeOfMoneyIsKnown(t *testing.T) {
	known := strings.Fields(readFile(t, "testdata/iso4217.txt"))
	for _, p := range builtinSet(t) {
		for form, c := range p.Currencies.All() {
			if _, ok := slices.BinarySearch(known, c.Code); !ok {
				t.Errorf("%s: %q has the code %q, which is not in testdata/iso4217.txt", p.Tag, form, c.Code)
			}
		}
	}
}

func readFile(t *testing.T, name string) string {
	t.Helper()
	b, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	return string(b)
}

func TestCurrencies(t *testing.T) {
	for _, c := range []struct{ lang, form, want string }{
		{"de", "€", "EUR sign -"},
		{"de", "Euro", "EUR name -"},
		{"de", "Cent", "EUR minor assumed"},
		{"de", "US-Dollar", "USD name -"},
		{"de", "US-$", "USD sign -"},
		{"de", "Dollar", "USD name assumed"},
		{"de", "Pfund", "GBP name assumed"},
		{"de", "britische Pfund", "GBP name -"},
		{"de", "Schweizer Franken", "CHF name -"},
		{"de", "norwegischen Kronen", "NOK name -"},
		{"de", "Kronen", "XXX behind -"},
		{"de", "kanadischen Dollar", "CAD name -"},
		{"de", "D-Mark", "DEM name -"},
		{"de", "Rappen", "CHF minor -"},
		{"en", "$", "USD sign assumed"},
		{"en", "A$", "AUD sign -"},
		{"en", "¥", "JPY sign assumed"},
		{"en", "U.S. dollars", "USD name -"},
		{"en", "pounds sterling", "GBP name -"},
		{"en", "Swiss francs", "CHF name -"},
		{"en", "Swedish kronor", "SEK name -"},
		{"en", "Hong Kong dollars", "HKD name -"},
		{"en", "cents", "USD minor assumed"},
		{"en", "p", "GBP minor -"},
		{"en", "USD", "USD code -"},
		{"en", "won", "KRW scaled -"},
		{"en", "dimes", "USD minor assumed"},
		{"en", "COP", "none"},
	} {
		got := "none"
		if v, ok := builtinSet(t).Get(c.lang).Currencies.Get(c.form); ok {
			got = strings.Join([]string{v.Code, v.Class, map[bool]string{true: "assumed", false: "-"}[v.Assumed]}, " ")
		}
		if got != c.want {
			t.Errorf("%s: %q is %s, want %s", c.lang, c.form, got, c.want)
		}
	}
}

func TestUnits(t *testing.T) {
	for _, c := range []struct{ lang, form, want string }{
		{"de", "Kilometern", "km length word"},
		{"de", "km/h", "km/h speed letter"},
		{"de", "m²", "m2 area letter"},
		{"de", "Quadratmetern", "m2 area word"},
		{"de", "°C", "Cel temperature letter"},
		{"de", "Grad Celsius", "Cel temperature word"},
		{"de", "Kilowattstunden", "kW.h energy word"},
		{"de", "Jahren", "a duration word"},
		{"de", "Jahrzehnten", "10.a duration word"},
		{"de", "µg/m³", "ug/m3 concentration letter"},
		{"de", "Kilometer pro Stunde", "km/h speed word"},
		{"de", "Euro", "none"},
		{"en", "feet", "[ft_i] length word"},
		{"en", "miles an hour", "[mi_i]/h speed word"},
		{"en", "kilometres per hour", "km/h speed word"},
		{"en", "degrees Fahrenheit", "[degF] temperature word"},
		{"en", "sq. ft.", "[sft_i] area letter"},
		{"en", "decades", "10.a duration word"},
		{"en", "tonnes", "t mass word"},
		{"en", "megabits per second", "Mbit/s data-rate word"},
		{"en", "in", "none"},
		{"en", "s", "none"},
	} {
		got := "none"
		if v, ok := builtinSet(t).Get(c.lang).Units.Get(c.form); ok {
			got = strings.Join([]string{v.Code, v.Dimension, v.Class}, " ")
		}
		if got != c.want {
			t.Errorf("%s: %q is %s, want %s", c.lang, c.form, got, c.want)
		}
	}
}

// A code must have a positive factor, and its dimension one base. Temperatures
// start at different points, scales are not measured, and g/l is kg/m3.
func TestMeasures(t *testing.T) {
	measures, err := loadMeasures(builtin)
	if err != nil {
		t.Fatal(err)
	}
	bases := map[string][]string{}
	for code, m := range measures {
		if m.Factor.Sign() <= 0 {
			t.Errorf("%s has the factor %s", code, m.Factor)
		}
		if m.Factor.String() == "1" {
			bases[m.Dimension] = append(bases[m.Dimension], code)
		}
	}
	for dimension, codes := range bases {
		if len(codes) > 1 && dimension != "temperature" && dimension != "scale" && dimension != "concentration" {
			t.Errorf("%s has several base units: %v", dimension, codes)
		}
	}
}

func TestUnitsOfOneTableAreUsed(t *testing.T) {
	measures, err := loadMeasures(builtin)
	if err != nil {
		t.Fatal(err)
	}
	for _, p := range builtinSet(t) {
		for _, u := range p.Units.All() {
			delete(measures, u.Code)
		}
	}
	for code := range measures {
		t.Errorf("ucum.tsv: no language has a name for %s", code)
	}
}

func BenchmarkBuiltin(b *testing.B) {
	b.ReportAllocs()
	for b.Loop() {
		builtinSet(b)
	}
}
