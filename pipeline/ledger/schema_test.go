package ledger

import (
	"encoding/json"
	"reflect"
	"slices"
	"strings"
	"testing"
)

func TestExampleIsValid(t *testing.T) {
	for _, p := range Validate(exampleBytes(t)) {
		t.Error(p)
	}
}

func TestExampleIsAsWritten(t *testing.T) {
	if got, want := written(t, exampleLedger(t)), string(exampleBytes(t)); got != want {
		t.Errorf("reading and writing changes it:\n%s", got)
	}
}

func TestEmptyLedgerIsValid(t *testing.T) {
	l := &Ledger{Generator: Generator{"beleg", "0.1.0"}}
	for _, p := range Validate([]byte(written(t, l))) {
		t.Error(p)
	}
}

// The example covers the format: each field of each type is set somewhere.
func TestExampleHasEveryField(t *testing.T) {
	set := map[string]bool{}
	l := exampleLedger(t)
	collect(set, reflect.ValueOf(*l))
	for name, isSet := range set {
		if !isSet {
			t.Errorf("%s is never set", name)
		}
	}
	if len(set) < 60 {
		t.Errorf("only %d fields seen: the walk is broken", len(set))
	}
}

func collect(set map[string]bool, v reflect.Value) {
	switch v.Kind() {
	case reflect.Struct:
		for i := range v.NumField() {
			name := v.Type().Name() + "." + v.Type().Field(i).Name
			set[name] = set[name] || !v.Field(i).IsZero()
			collect(set, v.Field(i))
		}
	case reflect.Slice:
		for i := range v.Len() {
			collect(set, v.Index(i))
		}
	case reflect.Pointer:
		if !v.IsNil() {
			collect(set, v.Elem())
		}
	}
}

// The schema names the fields of the types, no more and no fewer.
func TestSchemaHasTheFieldsOfTheTypes(t *testing.T) {
	var s struct {
		Properties map[string]any
		Defs       map[string]struct{ Properties map[string]any } `json:"$defs"`
	}
	if err := json.Unmarshal(Schema(), &s); err != nil {
		t.Fatal(err)
	}
	value := map[string]any{}
	for _, kind := range []string{"amount", "percentage", "date"} {
		for name := range s.Defs[kind].Properties {
			value[name] = true
		}
	}
	sub := func(of map[string]any, name string) map[string]any {
		return of[name].(map[string]any)["properties"].(map[string]any)
	}
	claim, mention := s.Defs["claim"].Properties, s.Defs["mention"].Properties
	tests := []struct {
		typ  any
		have map[string]any
	}{
		{Ledger{}, s.Properties},
		{Generator{}, sub(s.Properties, "generator")},
		{Document{}, s.Defs["document"].Properties},
		{Skipped{}, s.Defs["skipped"].Properties},
		{Claim{}, claim},
		{Subject{}, sub(claim, "subject")},
		{Measure{}, sub(claim, "measure")},
		{Time{}, sub(claim, "time")},
		{Value{}, value},
		{Change{}, s.Defs["change"].Properties},
		{Mention{}, mention},
		{Place{}, s.Defs["place"].Properties},
		{SubjectPlace{}, sub(mention, "subject")},
		{MeasurePlace{}, sub(mention, "measure")},
		{Attribution{}, sub(mention, "attribution")},
	}
	for _, test := range tests {
		want := tags(reflect.TypeOf(test.typ))
		got := []string{}
		for name := range test.have {
			got = append(got, name)
		}
		slices.Sort(want)
		slices.Sort(got)
		if !slices.Equal(got, want) {
			t.Errorf("%T: the schema has %q, the type %q", test.typ, got, want)
		}
	}
}

func tags(t reflect.Type) []string {
	var names []string
	for i := range t.NumField() {
		f := t.Field(i)
		if f.Anonymous {
			names = append(names, tags(f.Type)...)
			continue
		}
		name, _, _ := strings.Cut(f.Tag.Get("json"), ",")
		names = append(names, name)
	}
	return names
}

func TestValidateRejects(t *testing.T) {
	tests := []struct{ name, old, new, want string }{
		{"version", `"ledger": 1`, `"ledger": 2`, `/ledger: value must be 1`},
		{"no array", `"skipped": [`, `"skip": [`, `missing property 'skipped'`},
		{"unknown field", `"kind": "date",`, `"kind": "date", "mood": "sunny",`, `/claims/0: additional properties 'mood' not allowed`},
		{"unknown kind", `"kind": "date",`, `"kind": "dates",`, `/claims/0/kind: value must be one of 'amount', 'percentage', 'date'`},
		{"null", `"number": "66.67"`, `"number": null`, `/claims/2/value/number: got null, want string`},
		{"null value", `"value": {
        "low": "3",
        "high": "5",
        "dimension": "count",
        "unit": "berth",
        "digits": 1
      }`, `"value": null`, `/claims/12/value: got null, want object`},
		{"float", `"number": "66.67"`, `"number": 66.67`, `/claims/2/value/number: got number, want string`},
		{"exponent", `"number": "66.67"`, `"number": "6.667E+1"`, `/claims/2/value/number: "6.667E+1" is not a valid decimal`},
		{"final zero", `"number": "66.67"`, `"number": "66.670"`, `/claims/2/value/number: "66.670" is not a valid decimal`},
		{"minus zero", `"number": "66.67"`, `"number": "-0"`, `/claims/2/value/number: "-0" is not a valid decimal`},
		{"number and range", `"low": "3",`, `"number": "4", "low": "3",`, `/claims/12/value/number: not allowed here`},
		{"half a range", `"high": "5",`, ``, `/claims/12/value: properties 'high' required, if 'low' exists`},
		{"no number", `"number": "66.67",`, ``, `/claims/2/value: missing property 'number'`},
		{"money of another kind", `"dimension": "money",
        "unit": "USD"`, `"dimension": "money", "unit": "dollar"`, `/claims/7/value/unit: "dollar" is not a valid unit`},
		{"edtf on an amount", `"vague": true,`, `"vague": true, "edtf": "2024",`, `/claims/5/value: additional properties 'edtf' not allowed`},
		{"month 13", `"edtf": "../2032"`, `"edtf": "../2032-13"`, `/claims/3/value/edtf: "../2032-13" is not a valid edtf`},
		{"relative", `"relative": "XXXX-07"`, `"relative": "next July"`, `/claims/4/value/relative: "next July" is not a valid relative`},
		{"relative and edtf", `"relative": "XXXX-07"`, `"relative": "XXXX-07", "edtf": "2024-07"`, `/claims/4/value/edtf: not allowed here`},
		{"no date", `"edtf": "../2032",
        "latest": "2032-12-31"`, `"part": "end"`, `/claims/3/value: needs one of edtf, relative, fiscal`},
		{"modifier", `"modifier": "approx"`, `"modifier": "about"`, `/claims/1/mentions/0/value/modifier: value must be one of 'approx', 'lt', 'lte', 'gt', 'gte'`},
		{"short id", `"id": "3333333333333333"`, `"id": "333"`, `/claims/2/id: "333" is not a valid id`},
		{"stated time without text", `"text": "Anfang Juli",
        "basis": "stated"`, `"basis": "stated"`, `/claims/5/time: missing property 'text'`},
		{"no factuality", `"factuality": "negated",`, ``, `/claims/12/mentions/0: missing property 'factuality'`},
		{"long prefix", `"prefix": "Nordhafen baut`, `"prefix": "Der Ort Nordhafen baut`, `/claims/0/mentions/0/prefix: maxLength: got 36, want 32`},
		{"a second ledger", `"ledger": 1`, `"ledger": 1, "ledger": 1`, `byte 25: a second "ledger"`},
		{"not UTF-8", `"name": "beleg"`, "\"name\": \"\xff\"", `not UTF-8`},

		{"id twice", `"id": "3333333333333333"`, `"id": "4444444444444444"`, `/claims/3/id: 4444444444444444 is not unique`},
		{"document twice", `"id": "en/harbour.txt"`, `"id": "de/hafen.txt"`, `/documents/1/id: "de/hafen.txt" is not unique`},
		{"document order", `"id": "de/hafen.txt"`, `"id": "fr/port.txt"`, `/documents/1: out of order: "en/harbour.txt" is before "fr/port.txt"`},
		{"no such document", `"document": "de/hafen.txt"`, `"document": "de/hof.txt"`, `/claims/0/mentions/0/document: there is no document "de/hof.txt"`},
		{"quote length", `"quote": "rund 580 Millionen Euro"`, `"quote": "rund 580 Mio. Euro"`, `/claims/1/mentions/0: 73 to 96 is not the length of its text, 18`},
		{"low above high", `"low": "3",`, `"low": "10",`, `/claims/12/value: low 10 is above high 5`},
		{"days", `"earliest": "1930-01-01"`, `"earliest": "1940-01-01"`, `/claims/11/value: earliest 1940-01-01 is after latest 1939-12-31`},
		{"beyond the text", `"characters": 282`, `"characters": 99`, `/claims/6/mentions/0: ends at 120, but the text at 99`},
		{"dangling reference", `"claim": "9999999999999999"`, `"claim": "0000000000000000"`, `/claims/1/related/0/claim: there is no claim 0000000000000000`},
		{"own reference", `"claim": "9999999999999999"`, `"claim": "2222222222222222"`, `/claims/1/related/0/claim: points to its own claim`},
		{"drift", `"approx",
        "exact",`, `"approx",`, `/claims/1/drift: is ["approx" "lte"], but the mentions' modifiers say ["approx" "exact" "lte"]`},
		{"sentence", `"sentence": {
            "start": 0,
            "end": 38`, `"sentence": {
            "start": 16,
            "end": 38`, `/claims/1/mentions/2/sentence: 16 to 38 does not hold the mention at 15 to 38`},
		{"skipped order", `"path": "broken.bin"`, `"path": "x.bin"`, `/skipped/1: out of order`},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			in := string(exampleBytes(t))
			if !strings.Contains(in, test.old) {
				t.Fatalf("the example has no %s", test.old)
			}
			problems := Validate([]byte(strings.Replace(in, test.old, test.new, 1)))
			for _, p := range problems {
				if strings.HasPrefix(p.String(), test.want) {
					return
				}
			}
			t.Errorf("want %s, got %q", test.want, problems)
		})
	}
}

func TestValidateRejectsOtherOrders(t *testing.T) {
	l := exampleLedger(t)
	l.Claims[2], l.Claims[3] = l.Claims[3], l.Claims[2]
	m := l.Claims[1].Mentions
	m[0], m[1] = m[1], m[0]
	l.Claims[5].Mentions = append(l.Claims[5].Mentions, l.Claims[5].Mentions[0])
	value := l.Claims[6].Value
	l.Claims[6].Mentions[0].Value = &value
	wantProblems(t, Validate([]byte(written(t, l))),
		`/claims/1/mentions/1: out of order`,
		`/claims/2: out of order: its first mention is before that of claim 1`,
		`/claims/3: out of order: its first mention is before that of claim 2`,
		`/claims/5/mentions/1: also in claim 6666666666666666`,
		`/claims/6/mentions/0/value: repeats the claim's`,
		`/claims/6/value: no mention states it: each has a value of its own`)
}

func wantProblems(t *testing.T, got []Problem, want ...string) {
	t.Helper()
	var lines []string
	for _, p := range got {
		lines = append(lines, p.String())
	}
	if !slices.Equal(lines, want) {
		t.Errorf("got\n%s\nwant\n%s", strings.Join(lines, "\n"), strings.Join(want, "\n"))
	}
}

func TestSchemaDates(t *testing.T) {
	tests := []struct{ field, good, bad string }{
		{"edtf", "2018-07-17 2023-11 2024 2023-06/2024-05 193X 19XX ../2032 2019/.. 2024~ 2026-34 2024-21 -0478 2024-41 2024-01-01/2024-01-07 Y12000",
			"24 2024-1 2024-13 2024-42 2024-37 2024-00 2024-02-32 ../.. ../2019/2020 2019/ /2019 2024/2025/2026 XXXX-07 P1D"},
		{"relative", "XXXX-07 XXXX-07-17 XXXX-WXX-6 XXXX-WXX-WE XXXX-SU XXXX-WI P0D P-1D P1D P0W P-1M P1Y P-10Y ../P1Y XXXX-07/.. XXXX-06-12/XXXX-06-15",
			"2024 XXXX XXXX-13 XXXX-WXX-8 XXXX-XX P P-0D P1H ../P1Y/.. ../P1Y/P2Y P1Y/ 1D"},
	}
	for _, test := range tests {
		for _, s := range strings.Fields(test.good) {
			if problems := validateDate(t, test.field, s); len(problems) > 0 {
				t.Errorf("%s %s: got %q", test.field, s, problems)
			}
		}
		for _, s := range strings.Fields(test.bad) {
			if len(validateDate(t, test.field, s)) == 0 {
				t.Errorf("%s %s is accepted", test.field, s)
			}
		}
	}
}

func validateDate(t *testing.T, field, s string) []Problem {
	b, err := json.Marshal(map[string]string{field: s})
	if err != nil {
		t.Fatal(err)
	}
	return checkPart(compiler()("#/$defs/date"), "", b)
}

func FuzzValidate(f *testing.F) {
	f.Add(exampleBytes(f))
	f.Add([]byte(`{"claims":[{"mentions":[{"sentence":{"start":-3}}]}, null, 7]}`))
	f.Fuzz(func(t *testing.T, b []byte) {
		for _, p := range Validate(b) {
			if s := p.String(); s == "" || strings.Contains(s, "\n") {
				t.Errorf("problem is not one line: %q", s)
			}
		}
	})
}
