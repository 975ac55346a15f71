package lang

// Shapes are those of a set of words, its ends and its length: most words that are not
// in the set are told by them without a look-up, which most of the time is spent on.
type Shapes [64]uint32

// Add enters a folded word, which is not empty.
func (s *Shapes) Add(word string) {
	k, bit := shape(word)
	s[k] |= bit
}

// May reports whether a word may be in the set.
func (s *Shapes) May(word string) bool {
	if word == "" {
		return false
	}
	k, bit := shape(word)
	return s[k]&bit != 0
}

func shape(word string) (k int, bit uint32) {
	return int(word[0]^word[len(word)-1]<<1) & 63, 1 << min(len(word), 31)
}
