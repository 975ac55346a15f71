package syntax

import (
	"cmp"
	"math"
	"slices"
)

// A learner learns weights from errors (an averaged perceptron). The weights of
// a feature stand in a run of cells, one for each class that an error touched.
type learner struct {
	slots []slot // open addressing
	used  int
	cells []learned
	sums  []int64 // of each cell: value times the step of each change
	step  int64
}

type slot struct {
	key     uint32 // 0: free
	first   uint32 // cell
	n, room uint8  // how many cells it has, and how many it may have there
}

// A learned cell is a weight and, in the low 8 bits, its class.
type learned int32

func (c learned) class() uint8 { return uint8(c) }
func (c learned) value() int32 { return int32(c >> 8) }

func newLearner() *learner { return &learner{slots: make([]slot, 1<<16)} }

// find returns the slot of a key, or the free one where it belongs.
func (l *learner) find(key uint32) *slot {
	mask := uint32(len(l.slots) - 1)
	for i := key * 0x9E3779B1 >> 4 & mask; ; i = (i + 1) & mask {
		if s := &l.slots[i]; s.key == key || s.key == 0 {
			return s
		}
	}
}

// row returns the cells of a slot.
func (l *learner) row(s *slot) []learned { return l.cells[s.first : s.first+uint32(s.n)] }

// add adds the weights of keys to sums, by class.
func (l *learner) add(keys []uint32, sums []int32) {
	for _, key := range keys {
		for _, c := range l.row(l.find(key)) {
			sums[c.class()] += c.value()
		}
	}
}

// learn takes a step, after which keys speak more for the class want and less
// for guess.
func (l *learner) learn(keys []uint32, want, guess uint8) {
	if want != guess {
		for _, key := range keys {
			l.change(key, want, 1)
			l.change(key, guess, -1)
		}
	}
	l.step++
}

func (l *learner) change(key uint32, class uint8, by int32) {
	s := l.find(key)
	if s.key == 0 {
		if l.used++; 2*l.used > len(l.slots) {
			l.grow()
			s = l.find(key)
		}
		s.key = key
	}
	i := l.cell(s, class)
	l.cells[i] += learned(by) << 8
	l.sums[i] += int64(by) * l.step
}

// cell returns the cell of a class, a new one if there is none.
func (l *learner) cell(s *slot, class uint8) uint32 {
	for i, c := range l.row(s) {
		if c.class() == class {
			return s.first + uint32(i)
		}
	}
	if s.n == s.room {
		l.move(s)
	}
	i := s.first + uint32(s.n)
	l.cells[i] = learned(class)
	s.n++
	return i
}

// move moves the cells of s to where there is room for more.
func (l *learner) move(s *slot) {
	first := uint32(len(l.cells))
	s.room = max(2*s.room, 2)
	l.cells = append(append(l.cells, l.row(s)...), make([]learned, s.room-s.n)...)
	l.sums = append(append(l.sums, l.sums[s.first:s.first+uint32(s.n)]...), make([]int64, s.room-s.n)...)
	s.first = first
}

func (l *learner) grow() {
	old := l.slots
	l.slots = make([]slot, 2*len(old))
	for _, s := range old {
		if s.key != 0 {
			*l.find(s.key) = s
		}
	}
}

// average returns the mean of a weight over all steps.
func (l *learner) average(cell uint32) float64 {
	return float64(l.cells[cell].value()) - float64(l.sums[cell])/float64(max(l.step, 1))
}

// mergeScale is what a weight of 1 is to a learner that others are merged into.
const mergeScale = 64

// merge adds the averages of o to the weights of l, which never learns itself.
func (l *learner) merge(o *learner) {
	for _, s := range o.slots {
		for i, c := range o.row(&s) {
			l.change(s.key, c.class(), int32(math.Round(o.average(s.first+uint32(i))*mergeScale)))
		}
	}
}

// A lesson is what was learned of a feature: the largest weight it has.
type lesson struct {
	slot
	largest float64
}

// strongest returns the lessons that are worth keeping, so many of a hundred,
// sorted by their keys, and the largest weight of all.
func (l *learner) strongest(percent int) (kept []lesson, largest float64) {
	for _, s := range l.slots {
		if s.key == 0 {
			continue
		}
		e := lesson{slot: s}
		for i := range l.row(&s) {
			e.largest = max(e.largest, math.Abs(l.average(s.first+uint32(i))))
		}
		largest = max(largest, e.largest)
		kept = append(kept, e)
	}
	slices.SortFunc(kept, func(a, b lesson) int {
		return cmp.Or(cmp.Compare(b.largest, a.largest), cmp.Compare(a.key, b.key))
	})
	kept = kept[:len(kept)*percent/100]
	slices.SortFunc(kept, func(a, b lesson) int { return cmp.Compare(a.key, b.key) })
	return kept, largest
}

// The largest weight is stored as fullWeight. Weights of labels below minWeight
// are left out: nothing was lost by that on held-out text.
const (
	fullWeight = 127
	minWeight  = 3
)

// weights returns the weights of a lesson, by class, as they are stored.
func (l *learner) weights(e lesson, largest float64) (w [Root]int8) {
	for i, c := range l.row(&e.slot) {
		w[c.class()] = int8(math.Round(l.average(e.first+uint32(i)) * fullWeight / largest))
	}
	return w
}

// pairs makes the table of the actions.
func (l *learner) pairs(percent int) pairs {
	kept, largest := l.strongest(percent)
	var out []item
	for _, e := range kept {
		if w := l.weights(e, largest); w[left] != 0 || w[right] != 0 {
			out = append(out, item{e.key, pairValue(w[left], w[right])})
		}
	}
	return pairs{newIndex(out)}
}

// rows makes a table of labels.
func (l *learner) rows(percent int) rows {
	kept, largest := l.strongest(percent)
	var out []item
	var r rows
	for _, e := range kept {
		before := len(r.cells)
		for label, w := range l.weights(e, largest) {
			if w >= minWeight || w <= -minWeight {
				r.cells = append(r.cells, cell{Label(label), w})
			}
		}
		if n := len(r.cells) - before; n > 0 {
			out = append(out, item{e.key, rowValue(before, n)})
		}
	}
	r.index = newIndex(out)
	return r
}
