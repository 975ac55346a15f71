package syntax

import (
	"bytes"
	"errors"
	"fmt"
	"io"

	"beleg/extract/lang"
	"beleg/extract/packed"
)

// In a model file stand, after the magic line, the tables for the actions and for
// the labels. It is not packed, as unpacking takes longer than all else of loading. Each begins with the number of its rows and their
// keys as sorted differences, all as uvarints.
// In the table of actions the weights for left follow, then those for right (an
// int8 each). In the other follow the number of cells of each row, the labels of
// all cells (a byte each) and their weights (an int8 each).
const magic = "beleg parser 2\n"

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
	r := reader{packed.NewReader(rest)}
	p := &Parser{actions: r.pairs(), labels: r.rows()}
	return p, r.End()
}

// A reader reads the tables of a model.
type reader struct{ *packed.Reader }

// keys reads the number of rows and their keys, which are all different and not 0.
func (r *reader) keys() []item {
	keys := r.Keys(keyBits)
	out := make([]item, len(keys))
	last := uint32(0)
	for i, key := range keys {
		if key == last {
			r.Fail(fmt.Errorf("key %d after %d", key, last))
			return nil
		}
		out[i].key, last = key, key
	}
	return out
}

func (r *reader) pairs() pairs {
	all := r.keys()
	l, right := r.Bytes(len(all)), r.Bytes(len(all))
	for i := range right {
		all[i].value = pairValue(int8(l[i]), int8(right[i]))
	}
	return pairs{newIndex(all)}
}

func (r *reader) rows() rows {
	all := r.keys()
	n := 0
	for i, size := range r.Bytes(len(all)) {
		if size >= 1<<rowBits {
			r.Fail(fmt.Errorf("row of %d cells", size))
			break
		}
		all[i].value = rowValue(n, int(size))
		n += int(size)
	}
	labels, weights := r.Bytes(n), r.Bytes(n)
	t := rows{cells: make([]cell, len(weights))}
	for i := range t.cells {
		t.cells[i] = cell{Label(labels[i]), int8(weights[i])}
		if t.cells[i].label >= Root {
			r.Fail(fmt.Errorf("label %d of %d", labels[i], Root))
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
	keys := make([]uint32, len(rows))
	for i := range rows {
		keys[i] = rows[i].key
	}
	return packed.AppendKeys(b, keys)
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
