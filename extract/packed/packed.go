// Package packed reads and writes the numbers of model files: uvarints, runs of
// bytes, and sorted keys as their differences.
//
// A [Reader] keeps its first error and from then on reads nothing, so callers ask
// for it once, at the end. It never trusts a length that a file states: nothing it
// returns is longer than what is left of the file. It knows nothing of what the
// numbers mean. Start reading at [Reader].
package packed

import (
	"encoding/binary"
	"errors"
	"fmt"
)

// ErrShort says that a file ends before what it announces.
var ErrShort = errors.New("ends too early")

// A Reader reads the numbers of a file.
type Reader struct {
	data []byte
	err  error
}

// NewReader returns a reader of data, which it keeps.
func NewReader(data []byte) *Reader { return &Reader{data: data} }

// Fail ends the reading with an error, unless one ended it before.
func (r *Reader) Fail(err error) {
	if r.err == nil {
		r.err, r.data = err, nil
	}
}

// End returns the error that ended the reading, or one that says how much is left.
func (r *Reader) End() error {
	if r.err == nil && len(r.data) > 0 {
		r.err = fmt.Errorf("%d bytes too many", len(r.data))
	}
	return r.err
}

// Uvarint reads a number; 0 after an error.
func (r *Reader) Uvarint() uint64 {
	v, n := binary.Uvarint(r.data)
	if n <= 0 {
		r.Fail(ErrShort)
		return 0
	}
	r.data = r.data[n:]
	return v
}

// Count reads a number of things that take a byte at least.
func (r *Reader) Count() int {
	n := r.Uvarint()
	if n > uint64(len(r.data)) {
		r.Fail(ErrShort)
		return 0
	}
	return int(n)
}

// Bytes reads n bytes, or none at all.
func (r *Reader) Bytes(n int) []byte {
	if n > len(r.data) {
		r.Fail(ErrShort)
		return nil
	}
	b := r.data[:n]
	r.data = r.data[n:]
	return b
}

// Keys reads what [AppendKeys] wrote, of keys that have so many bits.
func (r *Reader) Keys(bits int) []uint32 {
	keys := make([]uint32, r.Count())
	last := uint64(0)
	for i := range keys {
		last += min(r.Uvarint(), 1<<bits)
		if last >= 1<<bits {
			r.Fail(fmt.Errorf("key of more than %d bits", bits))
		}
		if r.err != nil {
			return nil
		}
		keys[i] = uint32(last)
	}
	return keys
}

// AppendKeys appends how many keys there are and, as they are sorted, their
// differences.
func AppendKeys(b []byte, sorted []uint32) []byte {
	b = binary.AppendUvarint(b, uint64(len(sorted)))
	last := uint32(0)
	for _, key := range sorted {
		b = binary.AppendUvarint(b, uint64(key-last))
		last = key
	}
	return b
}
