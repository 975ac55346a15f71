package syntax

import (
	"bytes"
	"encoding/binary"
	"errors"
	"fmt"
	"io"

	"beleg/extract/lang"
)

// In a model file stand, after the magic line, the tables for the actions and for
// the labels. It is not packed, as unpacking takes longer than all else of loading. Each begins with the number of its rows and their
// keys as sorted differences, all as uvarints.
// In the table of actions the weights for left follow, then those for right (an
// int8 each). In the other follow the number of cells of each row, the labels of
// all cells (a byte each) and their weights (an int8 each).
const magic = "beleg parser 2\n"

var errShort = errors.New("ends too early")

// NewParser reads a model that [Parser.WriteTo] wrote, for the language pack. It
// keeps nothing of model.
func NewParser(model []byte, pack *lang.Pack) (*Parser, error) {
	p, err := parseModel(model)
	if err != nil {
		return nil, fmt.Errorf("syntax: model: %w", err)
	}
	p.pack = pack
	return p, nil
}

// parseModel makes a parser that has no language yet.
func parseModel(data []byte) (*Parser, error) {
	rest, ok := bytes.CutPrefix(data, []byte(magic))
	if !ok {
		return nil, errors.New("not a parser model of version 2")
	}
	r := reader{data: rest}
	p := &Parser{actions: r.pairs(), labels: r.rows()}
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

// keys reads the number of rows and their keys.
func (r *reader) keys() []item {
	n := r.uvarint()
	if n > uint64(len(r.data)) {
		r.fail(errShort)
		return nil
	}
	out := make([]item, 0, n)
	last := uint64(0)
	for len(out) < int(n) && r.err == nil {
		step := r.uvarint()
		if last += min(step, 1<<keyBits); step == 0 || last >= 1<<keyBits {
			r.fail(fmt.Errorf("key %d after %d", last, last-step))
			return nil
		}
		out = append(out, item{key: uint32(last)})
	}
	return out
}

func (r *reader) pairs() pairs {
	all := r.keys()
	l, right := r.bytes(len(all)), r.bytes(len(all))
	for i := range right {
		all[i].value = pairValue(int8(l[i]), int8(right[i]))
	}
	return pairs{newIndex(all)}
}

func (r *reader) rows() rows {
	all := r.keys()
	n := 0
	for i, size := range r.bytes(len(all)) {
		if size >= 1<<rowBits {
			r.fail(fmt.Errorf("row of %d cells", size))
			break
		}
		all[i].value = rowValue(n, int(size))
		n += int(size)
	}
	labels, weights := r.bytes(n), r.bytes(n)
	t := rows{cells: make([]cell, len(weights))}
	for i := range t.cells {
		t.cells[i] = cell{Label(labels[i]), int8(weights[i])}
		if t.cells[i].label >= Root {
			r.fail(fmt.Errorf("label %d of %d", labels[i], Root))
			break
		}
	}
	t.index = newIndex(all)
	return t
}

// WriteTo writes the model. The same model always gives the same bytes.
func (p *Parser) WriteTo(w io.Writer) (int64, error) {
	n, err := w.Write(p.appendModel(nil))
	if err != nil {
		return int64(n), fmt.Errorf("syntax: model: %w", err)
	}
	return int64(n), nil
}

func (p *Parser) appendModel(b []byte) []byte {
	b = p.actions.append(append(b, magic...))
	return p.labels.append(b)
}

// appendKeys appends the number of rows and their keys.
func appendKeys(b []byte, rows []item) []byte {
	b = binary.AppendUvarint(b, uint64(len(rows)))
	last := uint32(0)
	for _, row := range rows {
		b = binary.AppendUvarint(b, uint64(row.key-last))
		last = row.key
	}
	return b
}

func (p *pairs) append(b []byte) []byte {
	all := p.sorted()
	b = appendKeys(b, all)
	for side := 8; side >= 0; side -= 8 {
		for _, row := range all {
			b = append(b, byte(row.value>>side))
		}
	}
	return b
}

func (r *rows) append(b []byte) []byte {
	all := r.sorted()
	b = appendKeys(b, all)
	for _, row := range all {
		b = append(b, byte(len(r.row(row.value))))
	}
	for _, row := range all {
		for _, c := range r.row(row.value) {
			b = append(b, byte(c.label))
		}
	}
	for _, row := range all {
		for _, c := range r.row(row.value) {
			b = append(b, byte(c.weight))
		}
	}
	return b
}
