package lang

// Detect returns the language most of whose frequent words w holds, how many it
// holds, and how far that leads the next language; nil if no word tells. A word
// behind digits may be a unit or a clock's, and does not tell alone ("8 am").
func (s Set) Detect(w Words) (best *Pack, words, lead int) {
	most, next := 0, 0
	for _, p := range s {
		n, behind := 0, 0
		for i := range w.Len() {
			if p.Stop[w.Word(i)] {
				n++
				if i > 0 && digitAt(w.Word(i-1), 0) {
					behind++
				}
			}
		}
		if n == 1 && behind == 1 {
			n = 0
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
