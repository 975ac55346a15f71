package lang

// Detect returns the language most of whose frequent words w holds, how many it
// holds, and how far that leads the next language; nil if no word tells.
func (s Set) Detect(w Words) (best *Pack, words, lead int) {
	most, next := 0, 0
	for _, p := range s {
		n := 0
		for i := range w.Len() {
			if p.Stop[w.Word(i)] {
				n++
			}
		}
		switch {
		case n > most:
			best, most, next = p, n, most
		case n > next:
			next = n
		}
	}
	return best, most, most - next
}
