package packed_test

import (
	"encoding/binary"
	"errors"
	"slices"
	"testing"

	"beleg/extract/packed"
)

func TestKeys(t *testing.T) {
	keys := []uint32{1, 2, 700, 1<<28 - 1}
	file := append(packed.AppendKeys(nil, keys), 7, 8)
	r := packed.NewReader(file)
	if got := r.Keys(28); !slices.Equal(got, keys) {
		t.Errorf("got %v, want %v", got, keys)
	}
	if got := r.Bytes(2); !slices.Equal(got, []byte{7, 8}) {
		t.Errorf("got %v", got)
	}
	if err := r.End(); err != nil {
		t.Error(err)
	}
}

func TestErrors(t *testing.T) {
	r := packed.NewReader(packed.AppendKeys(nil, []uint32{1 << 28}))
	if got := r.Keys(28); got != nil || r.End() == nil {
		t.Errorf("a key too long: got %v, %v", got, r.End())
	}
	r = packed.NewReader([]byte{1, 2})
	if r.Uvarint(); r.End() == nil {
		t.Error("a byte too many: no error")
	}
	r = packed.NewReader(binary.AppendUvarint(nil, 1<<40))
	if n := r.Count(); n != 0 || !errors.Is(r.End(), packed.ErrShort) {
		t.Errorf("a count of more than there is: got %d, %v", n, r.End())
	}
	other := errors.New("other")
	r.Fail(other)
	if errors.Is(r.End(), other) {
		t.Error("a later error took the place of the first")
	}
}

// FuzzReader checks that nothing read is longer than the file, and that nothing
// is read after an error.
func FuzzReader(f *testing.F) {
	f.Add(packed.AppendKeys(nil, []uint32{3, 5}), 4)
	f.Add([]byte{0xff, 0xff, 0xff}, 1)
	f.Fuzz(func(t *testing.T, file []byte, n int) {
		r := packed.NewReader(file)
		keys := r.Keys(32)
		b := r.Bytes(max(n, 0))
		if len(keys)+len(b) > len(file) || !slices.IsSorted(keys) {
			t.Fatalf("%d keys and %d bytes of %d", len(keys), len(b), len(file))
		}
		if r.Fail(errors.New("stop")); r.Uvarint() != 0 || r.Count() != 0 || r.Keys(32) != nil && len(r.Keys(32)) > 0 {
			t.Fatal("read after an error")
		}
	})
}
