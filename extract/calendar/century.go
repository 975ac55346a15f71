package calendar

// century reads "century" and "Jahrhundert v. Chr." at token i, behind the
// ordinal n that began at token first.
func (c *cursor) century(first, i, n int) (s side, ok bool) {
	k := c.is(centuryWord, i)
	if k == 0 || n < 1 || n > 21 {
		return s, false
	}
	p := period{unit: century, form: fixed, year: 100 * (n - 1)}
	end := i + k
	if bc, k := c.era(end); k > 0 {
		end += k
		if bc {
			p.year = 1 - 100*n
		}
	}
	return point(first, end, p, "century"), true
}

// centuries reads "9th to the 11th century" at token i, whose word stands behind
// the later one only.
func (c *cursor) centuries(i int, joint class) (s side, ok bool) {
	n, end, last := c.rank(i)
	k := c.is(joint, end)
	if n == 0 || last || k == 0 {
		return s, false
	}
	at := c.skip(article, end+k)
	m, end, last := c.rank(at)
	later, ok := c.century(at, end, m)
	if !ok || last {
		return s, false
	}
	s = point(i, later.end, later.from, "century")
	s.to = later.from
	s.rules = append(s.rules, "range")
	if later.from.year < 0 {
		n, m = m, n
	}
	s.from.year += 100 * (n - m)
	return s, s.from.year < s.to.year
}

// ofCentury reads "quarter of the 19th century", "Hälfte des 19. Jahrhunderts" at
// token i, behind the ordinal n that began at token first; the last has none.
func (c *cursor) ofCentury(first, i, n int, last bool) (s side, ok bool) {
	v, k := c.words[centuryPart].Match(c.s, i)
	at := i + k
	for range 2 {
		at = c.skip(link, at)
	}
	parts := number(v)
	if n = pick(n, last, parts); n == 0 || at == i+k {
		return s, false
	}
	whole, ok := c.core(at)
	if !ok || whole.first != at || whole.from.unit != century || whole.ranged() {
		return s, false
	}
	from, to := whole.from.year+100*(n-1)/parts, whole.from.year+100*n/parts-1
	s = point(first, whole.end, fixedYear(from), "century")
	if parts == 10 && from >= 0 {
		s.from.unit = decade
	} else {
		s.to = fixedYear(to)
	}
	return s, true
}
