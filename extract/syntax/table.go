package syntax

import "math/bits"

// An index finds the rows of features by their keys, which are sorted. The
// topmost bits of a key tell where to look.
type index struct {
	keys  []uint32
	start []uint32 // where the keys with these topmost bits begin; one more at the end
	shift uint8
	some  []uint64 // a bit for each value of the topmost bits of a key: whether there are such keys
}

// someBits is how many topmost bits of a key some knows: half a megabyte of them
// stays near the processor, while keys do not, and most features have no row.
const someBits = 22

func newIndex(keys []uint32) index {
	size := min(bits.Len(uint(len(keys))), keyBits)
	x := index{keys: keys, start: make([]uint32, 1<<size+1), shift: uint8(keyBits - size), some: make([]uint64, 1<<someBits/64)}
	for _, key := range keys {
		bit := key >> (keyBits - someBits)
		x.some[bit/64] |= 1 << (bit % 64)
	}
	b := 0
	for i, key := range keys {
		for ; b <= int(key>>x.shift); b++ {
			x.start[b] = uint32(i)
		}
	}
	for ; b < len(x.start); b++ {
		x.start[b] = uint32(len(keys))
	}
	return x
}

// likely moves those keys that may have a row to the front, and returns them.
func (x *index) likely(keys []uint32) []uint32 {
	n := 0
	for _, key := range keys {
		bit := key >> (keyBits - someBits)
		keys[n] = key
		n += int(x.some[bit/64] >> (bit % 64) & 1)
	}
	return keys[:n]
}

// find returns the row of a key, -1 if there is none.
func (x *index) find(key uint32) int {
	b := key >> x.shift
	for i := x.start[b]; i < x.start[b+1]; i++ {
		if x.keys[i] == key {
			return int(i)
		}
	}
	return -1
}

// pairs are the weights that features give to the actions. A row has those of
// left and right; that of shift is what is missing to a sum of zero, since
// learning takes from one action what it gives to another.
type pairs struct {
	index
	weights [][2]int8
}

// sum adds up the rows of keys.
func (p *pairs) sum(keys []uint32) [numActions]int32 {
	var l, r int32
	for _, key := range p.likely(keys) {
		if i := p.find(key); i >= 0 {
			l += int32(p.weights[i][0])
			r += int32(p.weights[i][1])
		}
	}
	return [numActions]int32{left: l, right: r, shift: -l - r}
}

// rows are the weights that features give to labels. A label that has no cell
// in a row has weight 0 there.
type rows struct {
	index
	ends  []uint32 // of each row, in cells
	cells []cell
}

type cell struct {
	label  Label
	weight int8
}

// best returns the label with the highest sum over the rows of keys, the first
// such. It is never Root: that label needs no choice.
func (r *rows) best(keys []uint32) Label {
	var sums labelSums
	for _, key := range r.likely(keys) {
		i := r.find(key)
		if i < 0 {
			continue
		}
		first := uint32(0)
		if i > 0 {
			first = r.ends[i-1]
		}
		for _, c := range r.cells[first:r.ends[i]] {
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
