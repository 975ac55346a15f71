package tag

import "fmt"

// A table maps hashed features to the weights they give to classes. It is an
// open-addressing hash table; a row is a run of cells, and a class that has no
// cell in a row has weight 0 there.
type table struct {
	slots []slot
	mask  uint64
	cells []cell
}

type slot struct {
	key uint64 // 0: free
	row uint32 // index of the first cell, and in the low 8 bits the number of cells
}

// A cell is a weight and, in the low 8 bits, its class.
type cell int32

// The bounds that packing rows and cells sets. The number of classes bounds the
// cells of a row.
const (
	maxClasses = 255
	maxCells   = 1 << 24
	maxWeight  = 1<<23 - 1
)

func newTable(rows int) *table {
	size := 16
	for size < 2*rows+2 {
		size *= 2
	}
	return &table{slots: make([]slot, size), mask: uint64(size - 1)}
}

// add enters the row of a feature; the cells are appended by the caller, n of
// them since first. The table must have been made for as many rows.
func (t *table) add(key uint64, first, n int) error {
	if key == 0 || n > maxClasses || first+n > maxCells {
		return fmt.Errorf("row of %d cells at %d does not fit", n, first)
	}
	i := key & t.mask
	for t.slots[i].key != 0 {
		if t.slots[i].key == key {
			return fmt.Errorf("feature %#x comes twice", key)
		}
		i = (i + 1) & t.mask
	}
	t.slots[i] = slot{key, uint32(first)<<8 | uint32(n)}
	return nil
}

// row returns the cells of a feature, none for one that the table does not have.
func (t *table) row(key uint64) []cell {
	for i := key & t.mask; ; i = (i + 1) & t.mask {
		s := t.slots[i]
		if s.key == key {
			first := s.row >> 8
			return t.cells[first : first+s.row&0xff]
		}
		if s.key == 0 {
			return nil
		}
	}
}

// scores holds a sum for every class.
type scores [maxClasses + 1]int32

// add adds the weights of a row.
func (s *scores) add(row []cell) {
	for _, c := range row {
		s[uint8(c)] += int32(c >> 8)
	}
}

// best returns the class of the first n with the highest sum, the lowest such.
func (s *scores) best(n int) int {
	best := 0
	for i := 1; i < n; i++ {
		if s[i] > s[best] {
			best = i
		}
	}
	return best
}
