package syntax

import (
	"bytes"
	"cmp"
	"compress/gzip"
	"encoding/binary"
	"errors"
	"fmt"
	"io"

	"beleg/extract/lang"
)

// A model file is gzip. In it stand, after the magic line, the tables for the
// actions, for the labels and for the last look at the labels. Each begins with
// the number of its rows and their keys as sorted differences, all as uvarints.
// In the table of actions the weights for left follow, then those for right (an
// int8 each). In the others follow the number of cells of each row, the labels of
// all cells (a byte each) and their weights (an int8 each).
const magic = "beleg parser 1\n"

// maxModel bounds the unpacked size of a model file, in bytes.
const maxModel = 64 << 20

var errShort = errors.New("ends too early")

// NewParser reads a model that [Parser.WriteTo] wrote, for the language pack. It
// keeps nothing of model.
func NewParser(model []byte, pack *lang.Pack) (*Parser, error) {
	data, err := unzip(model)
	if err != nil {
		return nil, fmt.Errorf("syntax: model: %w", err)
	}
	p, err := parseModel(data)
	if err != nil {
		return nil, fmt.Errorf("syntax: model: %w", err)
	}
	p.pack = pack
	return p, nil
}

// unzip unpacks model. Its last bytes tell the size, so no memory need grow.
func unzip(model []byte) ([]byte, error) {
	z, err := gzip.NewReader(bytes.NewReader(model))
	if err != nil {
		return nil, err
	}
	size := binary.LittleEndian.Uint32(model[len(model)-4:])
	if size > maxModel {
		return nil, fmt.Errorf("%d bytes, want %d at most", size, maxModel)
	}
	data := make([]byte, size)
	if _, err := io.ReadFull(z, data); err != nil {
		return nil, err
	}
	if n, err := z.Read(make([]byte, 1)); n > 0 || err != io.EOF {
		return nil, cmp.Or(err, errShort)
	}
	return data, nil
}

// parseModel makes a parser that has no language yet.
func parseModel(data []byte) (*Parser, error) {
	rest, ok := bytes.CutPrefix(data, []byte(magic))
	if !ok {
		return nil, errors.New("not a parser model of version 1")
	}
	r := reader{data: rest}
	p := &Parser{actions: r.pairs(), labels: r.rows(), relabel: r.rows()}
	if r.err == nil && len(r.data) > 0 {
		r.err = fmt.Errorf("%d bytes too many", len(r.data))
	}
	return p, r.err
}

// A reader reads the numbers of a model. After an error it reads nothing more.
type reader struct {
	data []byte
	err  error
}

func (r *reader) fail(err error) {
	if r.err == nil {
		r.err, r.data = err, nil
	}
}

func (r *reader) uvarint() uint64 {
	v, n := binary.Uvarint(r.data)
	if n <= 0 {
		r.fail(errShort)
		return 0
	}
	r.data = r.data[n:]
	return v
}

// bytes reads n bytes, or none.
func (r *reader) bytes(n int) []byte {
	if n > len(r.data) {
		r.fail(errShort)
		return nil
	}
	b := r.data[:n]
	r.data = r.data[n:]
	return b
}

// index reads the number of rows and their keys.
func (r *reader) index() index {
	n := r.uvarint()
	if n > uint64(len(r.data)) {
		r.fail(errShort)
		n = 0
	}
	keys := make([]uint32, 0, n)
	last := uint64(0)
	for len(keys) < int(n) && r.err == nil {
		last += min(r.uvarint(), 1<<keyBits)
		if last >= 1<<keyBits {
			r.fail(fmt.Errorf("key of more than %d bits", keyBits))
			return newIndex(nil)
		}
		keys = append(keys, uint32(last))
	}
	return newIndex(keys)
}

func (r *reader) pairs() pairs {
	p := pairs{index: r.index()}
	l, right := r.bytes(len(p.keys)), r.bytes(len(p.keys))
	p.weights = make([][2]int8, len(right))
	for i := range p.weights {
		p.weights[i] = [2]int8{int8(l[i]), int8(right[i])}
	}
	return p
}

func (r *reader) rows() rows {
	t := rows{index: r.index()}
	t.ends = make([]uint32, len(t.keys))
	n := uint32(0)
	for i, size := range r.bytes(len(t.keys)) {
		n += uint32(size)
		t.ends[i] = n
	}
	labels, weights := r.bytes(int(n)), r.bytes(int(n))
	t.cells = make([]cell, len(weights))
	for i := range t.cells {
		t.cells[i] = cell{Label(labels[i]), int8(weights[i])}
		if t.cells[i].label >= Root {
			r.fail(fmt.Errorf("label %d of %d", labels[i], Root))
			break
		}
	}
	return t
}

// WriteTo writes the model. The same model always gives the same bytes.
func (p *Parser) WriteTo(w io.Writer) (int64, error) {
	var buf bytes.Buffer
	z, err := gzip.NewWriterLevel(&buf, gzip.BestCompression)
	if err != nil {
		return 0, fmt.Errorf("syntax: model: %w", err)
	}
	_, err = z.Write(p.appendModel(nil))
	if err := errors.Join(err, z.Close()); err != nil {
		return 0, fmt.Errorf("syntax: model: %w", err)
	}
	return buf.WriteTo(w)
}

func (p *Parser) appendModel(b []byte) []byte {
	b = p.actions.append(append(b, magic...))
	return p.relabel.append(p.labels.append(b))
}

func (x *index) append(b []byte) []byte {
	b = binary.AppendUvarint(b, uint64(len(x.keys)))
	last := uint32(0)
	for _, key := range x.keys {
		b = binary.AppendUvarint(b, uint64(key-last))
		last = key
	}
	return b
}

func (p *pairs) append(b []byte) []byte {
	b = p.index.append(b)
	for side := range 2 {
		for _, w := range p.weights {
			b = append(b, byte(w[side]))
		}
	}
	return b
}

func (r *rows) append(b []byte) []byte {
	b = r.index.append(b)
	last := uint32(0)
	for _, end := range r.ends {
		b = append(b, byte(end-last))
		last = end
	}
	for _, c := range r.cells {
		b = append(b, byte(c.label))
	}
	for _, c := range r.cells {
		b = append(b, byte(c.weight))
	}
	return b
}
