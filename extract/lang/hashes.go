package lang

// A Hash stands for a folded word where words are looked up: a sentence makes it once a
// token, and most words are told from those of a table by it alone. It is 64-bit FNV-1a,
// the same in every run.
type Hash uint64

const fnvOffset, fnvPrime Hash = 14695981039346656037, 1099511628211

// HashOf returns the hash of a folded word.
func HashOf(word string) Hash {
	h := fnvOffset
	for i := range len(word) {
		h = (h ^ Hash(word[i])) * fnvPrime
	}
	return h
}

// Hashes tell most words that are not in a set by one bit of 1024 (a Bloom filter).
type Hashes [16]uint64

// Add enters a word.
func (s *Hashes) Add(h Hash) { s[h>>6&15] |= 1 << (h & 63) }

// May reports whether a word may be in the set.
func (s *Hashes) May(h Hash) bool { return s[h>>6&15]&(1<<(h&63)) != 0 }
