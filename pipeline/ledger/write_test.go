package ledger

import (
	"bytes"
	"encoding/json"
	"errors"
	"io"
	"math/rand/v2"
	"reflect"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// standard is what encoding/json makes of v.
func standard(t *testing.T, v any) string {
	t.Helper()
	var b bytes.Buffer
	e := json.NewEncoder(&b)
	e.SetEscapeHTML(false)
	e.SetIndent("", "  ")
	if err := e.Encode(v); err != nil {
		t.Fatal(err)
	}
	return b.String()
}

func written(t testing.TB, l *Ledger) string {
	t.Helper()
	var b strings.Builder
	if err := l.Write(&b); err != nil {
		t.Fatal(err)
	}
	return b.String()
}

func TestWriteIsAsEncodingJSON(t *testing.T) {
	for seed := range uint64(200) {
		l := randomLedger(seed, int(seed%9))
		if diff := cmp.Diff(standard(t, l), written(t, l)); diff != "" {
			t.Fatalf("seed %d: (-encoding/json +Write)\n%s", seed, diff)
		}
	}
}

// Every field alone, so that one that Write forgets cannot hide.
func TestWriteKnowsEveryField(t *testing.T) {
	l := exampleLedger(t)
	fillZeros(reflect.ValueOf(l).Elem())
	l.Ledger = Version
	if diff := cmp.Diff(standard(t, l), written(t, l)); diff != "" {
		t.Errorf("(-encoding/json +Write)\n%s", diff)
	}
}

// fillZeros sets whatever is zero to something.
func fillZeros(v reflect.Value) {
	switch v.Kind() {
	case reflect.Struct:
		for i := range v.NumField() {
			fillZeros(v.Field(i))
		}
	case reflect.Slice, reflect.Array:
		for i := range v.Len() {
			fillZeros(v.Index(i))
		}
	case reflect.Pointer:
		if v.IsNil() {
			v.Set(reflect.New(v.Type().Elem()))
		}
		fillZeros(v.Elem())
	case reflect.String:
		if v.String() == "" {
			v.SetString("filled")
		}
	case reflect.Int:
		if v.Int() == 0 {
			v.SetInt(1)
		}
	case reflect.Bool:
		v.SetBool(true)
	}
}

func TestStringsAsEncodingJSON(t *testing.T) {
	var b strings.Builder
	for r := range rune(0x3000) {
		b.WriteRune(r)
	}
	for _, s := range []string{b.String(), "", "\xff", "a\xc3", "\xed\xa0\x80b", "\U0010ffff"} {
		var a appender
		a.string(s)
		if got, want := string(a.buf)+"\n", standard(t, s); got != want {
			t.Errorf("%.40q: got %.80s, want %.80s", s, got, want)
		}
	}
}

func TestWriteEmpty(t *testing.T) {
	want := `{
  "ledger": 1,
  "generator": {
    "name": "beleg",
    "version": "0.1.0"
  },
  "documents": [],
  "claims": [],
  "skipped": []
}
`
	got := written(t, &Ledger{Generator: Generator{"beleg", "0.1.0"}})
	if got != want {
		t.Errorf("got %s, want %s", got, want)
	}
}

// A limited writer fails once more than n bytes are written.
type limited struct{ n int }

var errFull = errors.New("disk full")

func (w *limited) Write(b []byte) (int, error) {
	if w.n -= len(b); w.n < 0 {
		return 0, errFull
	}
	return len(b), nil
}

func TestWriteReportsErrors(t *testing.T) {
	l := randomLedger(1, 200)
	size := len(written(t, l))
	for _, room := range []int{0, chunk, size / 2, size - 1} {
		if err := l.Write(&limited{room}); !errors.Is(err, errFull) {
			t.Errorf("room for %d bytes: got error %v, want %v", room, err, errFull)
		}
	}
}

func TestSortIsIndependentOfOrder(t *testing.T) {
	l := randomLedger(3, 60)
	l.Sort()
	want := written(t, l)
	r := rand.New(rand.NewPCG(1, 2))
	for range 5 {
		shuffle(r, l.Documents)
		shuffle(r, l.Claims)
		shuffle(r, l.Skipped)
		for _, c := range l.Claims {
			shuffle(r, c.Mentions)
		}
		l.Sort()
		if written(t, l) != want {
			t.Fatal("another order gives other bytes")
		}
	}
}

func shuffle[T any](r *rand.Rand, s []T) {
	r.Shuffle(len(s), func(i, j int) { s[i], s[j] = s[j], s[i] })
}

func TestSortOrder(t *testing.T) {
	at := func(document string, start, end int, part string) []Mention {
		return []Mention{{Document: document, Start: start, End: end, Part: part}}
	}
	l := &Ledger{Claims: []Claim{
		{ID: "7", Kind: KindDate, Mentions: at("b", 2, 5, "")},
		{ID: "6", Kind: KindAmount, Mentions: at("b", 2, 5, PartTitle)},
		{ID: "5", Kind: KindAmount, Mentions: at("b", 2, 5, "")},
		{ID: "4", Kind: KindDate, Mentions: at("b", 2, 4, "")},
		{ID: "3", Kind: KindDate, Mentions: at("b", 1, 9, "")},
		{ID: "2", Kind: KindDate, Mentions: append(at("z", 1, 2, ""), at("a", 30, 31, "")...)},
		{ID: "1", Kind: KindDate, Mentions: at("B", 9, 9, "")},
	}}
	l.Sort()
	var got []string
	for _, c := range l.Claims {
		got = append(got, c.ID)
	}
	if diff := cmp.Diff([]string{"1", "2", "3", "4", "5", "6", "7"}, got); diff != "" {
		t.Error(diff)
	}
}

func BenchmarkWrite(b *testing.B) {
	l := randomLedger(1, 8000) // 20,000 mentions
	var size bytes.Buffer
	if err := l.Write(&size); err != nil {
		b.Fatal(err)
	}
	b.SetBytes(int64(size.Len()))
	b.ReportAllocs()
	for b.Loop() {
		if err := l.Write(io.Discard); err != nil {
			b.Fatal(err)
		}
	}
}
