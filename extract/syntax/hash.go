package syntax

// A hash is a running hash of 64 bits.
type hash uint64

// text hashes s (FNV-1a), never to one of the small numbers that stand for
// what is no word.
func text(s string) uint32 {
	h := hash(14695981039346656037)
	for i := 0; i < len(s); i++ {
		h = (h ^ hash(s[i])) * 1099511628211
	}
	return uint32(h>>32) | 1<<31
}

// mix adds a number to h, all bits at once.
func (h hash) mix(v uint32) hash {
	h = (h ^ hash(v)) * 0x9E3779B97F4A7C15
	return h ^ h>>29
}

// keyBits is the length of a key. The shorter, the smaller the model file, and
// the more features share a key.
const keyBits = 28

// key returns the hash as the tables know it, never 0.
func (h hash) key() uint32 {
	return max(uint32(h*0xBF58476D1CE4E5B9>>(64-keyBits)), 1)
}
