package tag

import (
	"bytes"
	"compress/gzip"
	"encoding/binary"
	"errors"
	"fmt"
	"io"
	"maps"
	"slices"
	"strings"

	"beleg/extract/packed"
)

// A model file is gzip. In it stand, after the magic line and with every number
// as a uvarint:
//
//   - the classes, one a line ("NOUN NN"), and an empty line;
//   - how many classes are open;
//   - the words of closed classes: how many, their hashes as sorted differences;
//   - the known words: the same, and their classes (a byte each);
//   - the features: how many, their hashes as sorted differences, the number of
//     cells of each, the classes of all cells (a byte each), the weights (an int8 each).
const magic = "beleg tagger 1\n"

// maxModel bounds the unpacked size of a model file, in bytes.
const maxModel = 64 << 20

// NewPerceptron reads a model that [Perceptron.WriteTo] wrote.
func NewPerceptron(model io.Reader) (*Perceptron, error) {
	z, err := gzip.NewReader(model)
	if err != nil {
		return nil, fmt.Errorf("tag: model: %w", err)
	}
	data, err := io.ReadAll(io.LimitReader(z, maxModel))
	if err != nil {
		return nil, fmt.Errorf("tag: model: %w", err)
	}
	p, err := parseModel(data)
	if err != nil {
		return nil, fmt.Errorf("tag: model: %w", err)
	}
	return p, nil
}

func parseModel(data []byte) (*Perceptron, error) {
	rest, ok := bytes.CutPrefix(data, []byte(magic))
	if !ok {
		return nil, errors.New("not a tagger model of version 1")
	}
	head, rest, ok := bytes.Cut(rest, []byte("\n\n"))
	if !ok {
		return nil, packed.ErrShort
	}
	p := &Perceptron{}
	for line := range strings.Lines(string(head)) {
		u, fine, _ := strings.Cut(strings.TrimSuffix(line, "\n"), " ")
		p.classes = append(p.classes, class{u, fine})
	}
	if n := len(p.classes); n == 0 || n > maxClasses {
		return nil, fmt.Errorf("%d classes, want 1 to %d", n, maxClasses)
	}
	r := reader{packed.NewReader(rest), len(p.classes)}
	p.open = int(r.class(byte(min(r.Uvarint(), maxClasses))))
	p.function = map[uint32]bool{}
	for _, key := range r.Keys(hashBits) {
		p.function[key] = true
	}
	p.known = r.known()
	p.weights = r.weights()
	return p, r.End()
}

// hashBits is the length of a hash.
const hashBits = 32

// A reader reads a model that has so many classes.
type reader struct {
	*packed.Reader
	classes int
}

// class checks a class read from the file.
func (r *reader) class(c byte) byte {
	if int(c) >= r.classes {
		r.Fail(fmt.Errorf("class %d of %d", c, r.classes))
		return 0
	}
	return c
}

func (r *reader) known() map[uint32]uint8 {
	keys := r.Keys(hashBits)
	known := make(map[uint32]uint8, len(keys))
	for i, c := range r.Bytes(len(keys)) {
		known[keys[i]] = r.class(c)
	}
	return known
}

func (r *reader) weights() *table {
	keys := r.Keys(hashBits)
	t := newTable(len(keys))
	first := 0
	for _, key := range keys {
		n := int(min(r.Uvarint(), maxCells))
		if err := t.add(uint64(key), first, n); err != nil {
			r.Fail(err)
			return t
		}
		first += n
	}
	classes, weights := r.Bytes(first), r.Bytes(first)
	t.cells = make([]cell, len(weights))
	for i, w := range weights {
		t.cells[i] = cell(int8(w))<<8 | cell(r.class(classes[i]))
	}
	return t
}

// WriteTo writes the model. The same model always gives the same bytes.
func (p *Perceptron) WriteTo(w io.Writer) (int64, error) {
	var buf bytes.Buffer
	z, err := gzip.NewWriterLevel(&buf, gzip.BestCompression)
	if err != nil {
		return 0, fmt.Errorf("tag: model: %w", err)
	}
	_, err = z.Write(p.appendModel(nil))
	if err := errors.Join(err, z.Close()); err != nil {
		return 0, fmt.Errorf("tag: model: %w", err)
	}
	return buf.WriteTo(w)
}

func (p *Perceptron) appendModel(b []byte) []byte {
	b = append(b, magic...)
	for _, c := range p.classes {
		b = append(b, c.universal+" "+c.fine+"\n"...)
	}
	b = append(b, '\n')
	b = binary.AppendUvarint(b, uint64(p.open))
	b = packed.AppendKeys(b, slices.Sorted(maps.Keys(p.function)))
	words := slices.Sorted(maps.Keys(p.known))
	b = packed.AppendKeys(b, words)
	for _, key := range words {
		b = append(b, p.known[key])
	}
	var keys []uint32
	for _, s := range p.weights.slots {
		if s.key != 0 {
			keys = append(keys, uint32(s.key))
		}
	}
	slices.Sort(keys)
	return p.weights.appendRows(packed.AppendKeys(b, keys), keys)
}

func (t *table) appendRows(b []byte, keys []uint32) []byte {
	for _, key := range keys {
		b = binary.AppendUvarint(b, uint64(len(t.row(uint64(key)))))
	}
	for _, key := range keys {
		for _, c := range t.row(uint64(key)) {
			b = append(b, uint8(c))
		}
	}
	for _, key := range keys {
		for _, c := range t.row(uint64(key)) {
			b = append(b, byte(int8(c>>8)))
		}
	}
	return b
}
