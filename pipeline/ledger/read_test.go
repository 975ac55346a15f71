package ledger

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestReadWhatWriteWrote(t *testing.T) {
	for seed := range uint64(100) {
		want := randomLedger(seed, int(seed%9))
		got, err := Read(strings.NewReader(written(t, want)))
		if err != nil {
			t.Fatalf("seed %d: %v", seed, err)
		}
		if diff := cmp.Diff(want, got); diff != "" {
			t.Fatalf("seed %d: (-written +read)\n%s", seed, diff)
		}
	}
}

func TestReadErrors(t *testing.T) {
	const rest = `"generator":{"name":"x","version":"1"},"documents":[],"claims":[],"skipped":[]}`
	tests := []struct{ in, want string }{
		{``, `ledger: byte 0: unexpected EOF`},
		{`[]`, `ledger: byte 1: not a ledger`},
		{`nope`, `ledger: byte 0: invalid character 'o' in literal null (expecting 'u')`},
		{`{"ledger": 2, "claims": 7}`, `ledger: byte 12: ledger version 2, want 1`},
		{`{"ledger": "1"}`, `ledger: byte 14: json: cannot unmarshal string into Go value of type int`},
		{`{` + rest, `ledger: byte 80: no "ledger"`},
		{`{"ledger":1,"ledger":1,` + rest, `ledger: byte 20: a second "ledger"`},
		{`{"ledger":1,"claims":{}}`, `ledger: byte 22: not an array: claims`},
		{`{"ledger":1,"claims":null}`, `ledger: byte 25: not an array: claims`},
		{`{"ledger":1,"claims":[{},{"id":7}]}`, `ledger: byte 33: claims[1]: json: cannot unmarshal number into Go struct field Claim.id of type string`},
		{`{"ledger":1,"claims":[{"id":"a`, `ledger: byte 22: claims[0]: unexpected EOF`},
		{`{"ledger":1,` + rest + `{}`, `ledger: byte 92: more after the ledger`},
	}
	for _, test := range tests {
		_, err := Read(strings.NewReader(test.in))
		if err == nil || err.Error() != test.want {
			t.Errorf("%s:\n got %v\nwant %s", test.in, err, test.want)
		}
	}
}

func TestReadTakesAnyMemberOrderAndUnknownFields(t *testing.T) {
	in := `{"skipped":[{"path":"a","reason":"b","new":1}],"later":{"x":[1]},"claims":[],
		"documents":[],"generator":{"name":"beleg","version":"9"},"ledger":1}`
	got, err := Read(strings.NewReader(in))
	if err != nil {
		t.Fatal(err)
	}
	want := &Ledger{Ledger: 1, Generator: Generator{"beleg", "9"}, Documents: []Document{},
		Claims: []Claim{}, Skipped: []Skipped{{Path: "a", Reason: "b"}}}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
}

// What Read accepts, Write writes so that Read gives the same again.
func FuzzRead(f *testing.F) {
	f.Add([]byte(written(f, exampleLedger(f))))
	f.Add([]byte(written(f, randomLedger(4, 1))))
	f.Add([]byte(`{"ledger":1,"generator":{},"documents":[],"skipped":[],"claims":[{"mentions":[
		{"value":{},"measure":{"start":3},"rules":[],"bytes":[1,2,3]}],"drift":[],"time":{}}]}`))
	f.Fuzz(func(t *testing.T, in []byte) {
		first, err := Read(strings.NewReader(string(in)))
		if err != nil {
			if strings.Contains(err.Error(), "\n") {
				t.Errorf("error of several lines: %q", err)
			}
			return
		}
		out := written(t, first)
		second, err := Read(strings.NewReader(out))
		if err != nil {
			t.Fatalf("%v in what Write wrote:\n%s", err, out)
		}
		if diff := cmp.Diff(first, second); diff != "" {
			t.Errorf("(-read +written and read)\n%s", diff)
		}
		if again := written(t, second); again != out {
			t.Errorf("other bytes the second time:\n%s\n%s", out, again)
		}
	})
}
