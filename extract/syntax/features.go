package syntax

// features are the hashed features of one decision. Each is known by its place,
// so their order is part of the model.
type features struct {
	all [maxFeatures]uint32
	n   int
	as  uint32 // which decision, and in what direction
}

const maxFeatures = 96

// The decisions. Those about an arc come in two directions.
const (
	asStep = iota * 2
	asArc
)

func (f *features) start(as uint32) { f.n, f.as = 0, as }

func (f *features) keys() []uint32 { return f.all[:f.n] }

func (f *features) hash() hash {
	return hash(uint64(f.n+1)*0xD6E8FEB86659FD93) ^ hash(f.as)<<56
}

func (f *features) add(h hash) {
	f.all[f.n] = h.key()
	f.n++
}

func (f *features) one(a uint32)           { f.add(f.hash().mix(a)) }
func (f *features) two(a, b uint32)        { f.add(f.hash().mix(a).mix(b)) }
func (f *features) three(a, b, c uint32)   { f.add(f.hash().mix(a).mix(b).mix(c)) }
func (f *features) four(a, b, c, d uint32) { f.add(f.hash().mix(a).mix(b).mix(c).mix(d)) }
func (f *features) set(s uint64, a, b uint32) {
	f.add(f.hash().mix(uint32(s)).mix(uint32(s >> 32)).mix(a).mix(b))
}

// distance returns how far b is behind a, coarser the farther.
func distance(a, b int32) uint32 {
	switch d := b - a; {
	case d < 5:
		return uint32(d)
	case d < 8:
		return 5
	case d < 12:
		return 6
	}
	return 7
}
