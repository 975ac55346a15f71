package corpus

import (
	"errors"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestRecords(t *testing.T) {
	tests := []struct {
		name, src string
		want      []string
	}{
		{"records", "{\"id\":\"b\",\"text\":\"x\"}\r\n\n{\"id\":\"a\",\"text\":\"y\"}", []string{"b", "a"}},
		{"no id", `{"text":"x"}`, []string{"!corpus: a.jsonl:1: id: missing"}},
		{"empty id", `{"id":"","text":"x"}`, []string{"!corpus: a.jsonl:1: id: missing"}},
		{"id of another type", `{"id":["a"],"text":"x"}`, []string{"!corpus: a.jsonl:1: id: not a string"}},
		{"number for id", `{"id":1.50,"text":"x"}`, []string{"1.50"}},
		{"no text", `{"id":"a"}`, []string{"!corpus: a.jsonl:1: text: missing"}},
		{"null text", `{"id":"a","text":null}`, []string{"!corpus: a.jsonl:1: no text"}},
		{"other case", `{"id":"a","text":"x","TEXT":7}`, []string{"a"}},
		{"text of another type", `{"id":"a","text":7}`, []string{"!corpus: a.jsonl:1: text: not a string"}},
		{"title of another type", `{"id":"a","text":"x","title":{}}`, []string{"!corpus: a.jsonl:1: title: not a string"}},
		{"array", `["a"]`, []string{"!corpus: a.jsonl:1: not a JSON object"}},
		{"null", `null`, []string{"!corpus: a.jsonl:1: not a JSON object"}},
		{"cut off", `{"id":"a","te`, []string{"!corpus: a.jsonl:1: not JSON: unexpected end of JSON input"}},
		{"two on a line", `{"id":"a","text":"x"}{}`, []string{"!corpus: a.jsonl:1: not JSON: invalid character '{' after top-level value"}},
		{"windows-1252", "{\"id\":\"Gr\xF6\xDFe\",\"text\":\"x\"}", []string{"Größe"}},
		{"lone surrogate", `{"id":"a\ud800","text":"\udc00"}`, []string{"a\uFFFD"}},
		{"repeated", "{\"id\":\"a\",\"text\":\"x\"}\n{\"id\":\"a\",\"text\":\"y\"}", []string{"a", `!corpus: a.jsonl:2: duplicate id "a": first in a.jsonl:1`}},
		{"unreadable does not take the id", "{\"id\":\"a\",\"text\":\"\"}\n{\"id\":\"a\",\"text\":\"y\"}", []string{"!corpus: a.jsonl:1: no text", "a"}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if diff := cmp.Diff(tt.want, listing(t, folder(files("a.jsonl", tt.src)), Config{})); diff != "" {
				t.Error(diff)
			}
		})
	}
}

func FuzzRecords(f *testing.F) {
	for _, s := range []string{
		`{"id":"a","text":"x 5 %","title":"T","published":"2024-05-28","language":"de"}`, "x\n\n{}\n", "\xFF\xFE{\x00", "null\n[]\n",
		`{"id":1,"text":"\ud800"}`, "{\"id\":\"\xF6\",\"text\":\"\xF6\"}", strings.Repeat("[", 20_000),
	} {
		f.Add([]byte(s))
	}
	f.Fuzz(func(t *testing.T, b []byte) {
		for _, root := range []Root{{FS: files("a.jsonl", string(b)), Path: "."}, {Path: "-", Reader: strings.NewReader(string(b))}} {
			last, ids := 0, map[string]bool{}
			for d, err := range Read([]Root{root}, Config{}) {
				var problem *Error
				switch {
				case err == nil:
					checkDocument(t, d)
					if ids[d.ID] || d.Line < last {
						t.Errorf("%q repeated, or line %d after %d", d.ID, d.Line, last)
					}
					ids[d.ID], last = true, d.Line
				case d != nil || !errors.As(err, &problem) || problem.Path == "":
					t.Errorf("yielded %v and %v", d, err)
				}
			}
		}
	})
}
