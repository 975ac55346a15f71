package syntax

// costs returns how many arcs of the wanted tree each action puts out of reach
// (a dynamic oracle: it knows the way from a wrong state too). want holds the
// head of each word, 0 for that of the root.
func (s *state) costs(want []int32) [numActions]int {
	var c [numActions]int
	s0, s1, b0 := s.top(0), s.top(1), s.next
	if b0 < s.n {
		c[shift] = s.costOfShift(want)
	}
	if s0 == 0 || len(s.stack) < 2 {
		return c
	}
	if b0 < s.n && want[s0] >= b0 {
		c[right]++
	}
	if want[s0] == s1 || want[s0] > b0 {
		c[left]++
	}
	for d := b0; d < s.n; d++ {
		if want[d] == s0 {
			c[left]++
			c[right]++
		}
	}
	return c
}

// costOfShift counts the arcs between the next word and those on the stack, but
// for the one from the topmost to it.
func (s *state) costOfShift(want []int32) int {
	n, b0 := 0, s.next
	for i, w := range s.stack {
		if want[b0] == w && i != len(s.stack)-1 {
			n++
		}
		if w != 0 && want[w] == b0 {
			n++
		}
	}
	return n
}

// only returns l without the actions that cost more than the cheapest.
func (l legal) only(costs [numActions]int) legal {
	least := -1
	for a, ok := range l {
		if ok && (least < 0 || costs[a] < least) {
			least = costs[a]
		}
	}
	for a := range l {
		l[a] = l[a] && costs[a] == least
	}
	return l
}
