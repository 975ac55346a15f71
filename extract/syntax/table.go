package syntax

import (
	"cmp"
	"math/bits"
	"slices"
)

// An index finds what features stand for by their keys. It is a hash table with
// open addressing: the topmost bits of a key, which is a hash already, tell where
// to begin.
type index struct {
	items []item
	shift uint8
	some  []uint64 // a bit for each value of the topmost bits of a key: whether there are such keys
}

// A item holds a feature; it is empty where its key is 0.
type item struct{ key, value uint32 }

// someBits is how many topmost bits of a key some knows: half a megabyte of them
// stays near the processor, while items do not, and most features have none.
const someBits = 22

// newIndex returns the index of features whose keys are all different and not 0.
func newIndex(features []item) index {
	size := min(bits.Len(uint(len(features)+len(features)/3)), keyBits)
	x := index{items: make([]item, 1<<size), shift: uint8(keyBits - size), some: make([]uint64, 1<<someBits/64)}
	for _, f := range features {
		bit := f.key >> (keyBits - someBits)
		x.some[bit/64] |= 1 << (bit % 64)
		i := f.key >> x.shift
		for x.items[i].key != 0 {
			i = (i + 1) % uint32(len(x.items))
		}
		x.items[i] = f
	}
	return x
}

// sorted returns the features in the order of their keys.
func (x *index) sorted() []item {
	out := slices.DeleteFunc(slices.Clone(x.items), func(s item) bool { return s.key == 0 })
	slices.SortFunc(out, func(a, b item) int { return cmp.Compare(a.key, b.key) })
	return out
}

// likely moves those keys that may be in x to the front, and returns them.
func (x *index) likely(keys []uint32) []uint32 {
	n := 0
	for _, key := range keys {
		bit := key >> (keyBits - someBits)
		keys[n] = key
		n += int(x.some[bit/64] >> (bit % 64) & 1)
	}
	return keys[:n]
}

// find returns the value of a key, 0 if there is none.
func (x *index) find(key uint32) uint32 {
	last := uint32(len(x.items) - 1)
	for i := key >> x.shift; ; i = (i + 1) & last {
		if s := x.items[i]; s.key == key {
			return s.value
		} else if s.key == 0 {
			return 0
		}
	}
}

// pairs are the weights that features give to the actions, in their values: those
// of left and right. That of shift is what is missing to a sum of zero, since
// learning takes from one action what it gives to another.
type pairs struct{ index }

func pairValue(left, right int8) uint32 { return uint32(uint8(left))<<8 | uint32(uint8(right)) }

// sum adds up the weights of keys.
func (p *pairs) sum(keys []uint32) [numActions]int32 {
	var l, r int32
	for _, key := range p.likely(keys) {
		v := p.find(key)
		l += int32(int8(v >> 8))
		r += int32(int8(v))
	}
	return [numActions]int32{left: l, right: r, shift: -l - r}
}

// rows are the weights that features give to labels. A value tells where the cells
// of the feature are. A label without a cell has weight 0.
type rows struct {
	index
	cells []cell
}

type cell struct {
	label  Label
	weight int8
}

// rowBits is how many bits of a value hold the number of cells, which are Root at
// most; the others tell the first.
const rowBits = 6

func rowValue(first, n int) uint32 { return uint32(first)<<rowBits | uint32(n) }

func (r *rows) row(value uint32) []cell {
	first := value >> rowBits
	return r.cells[first : first+value&(1<<rowBits-1)]
}

// best returns the label with the highest sum over the rows of keys, the first
// such. It is never Root: that label needs no choice.
func (r *rows) best(keys []uint32) Label {
	var sums labelSums
	for _, key := range r.likely(keys) {
		for _, c := range r.row(r.find(key)) {
			sums[c.label] += int32(c.weight)
		}
	}
	return sums.best()
}

// labelSums holds a sum for every label but Root.
type labelSums [Root]int32

func (s *labelSums) best() Label {
	best := Dep
	for l := range Root {
		if s[l] > s[best] {
			best = l
		}
	}
	return best
}
