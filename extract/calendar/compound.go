package calendar

// compound reads "1 month and 21 days ago", "a year and two months later" at its
// first unit u, which ends at token j.
func (c *cursor) compound(i int, u unit, j int) (s side, ok bool) {
	_, end := c.further(period{unit: u, off: 1}, j)
	if end == j {
		return s, false
	}
	v, n := c.match(after, end)
	isTold := n == 0
	if isTold {
		v, n = c.match(told, end)
	}
	first, value := c.numeralBefore(i)
	if n == 0 || number(v) == 0 || qualifier(v) == "ends" && !c.closes(end+n) || value == nil || c.longer(first) {
		return s, false
	}
	p, ok := far(value, u, 1)
	p, end = c.further(p, j)
	p.told = isTold
	modifier, first := c.aboutBefore(first)
	rule := "ago"
	if isTold {
		rule = "told"
	}
	return c.modified(point(first, end+n, p.times(number(v)), rule), modifier), ok
}

// alone reads what a distance goes on with from token i, unless that is a
// distance of its own ("in the last 3 months, and 2 days ago").
func (c *cursor) alone(p period, i int) (period, int) {
	q, end := c.further(p, i)
	if c.is(after, end) > 0 || c.is(told, end) > 0 {
		return p, i
	}
	return q, end
}

// further reads the smaller units that a distance goes on with from token i:
// "and 21 days".
func (c *cursor) further(p period, i int) (period, int) {
	for {
		at := c.skip(and, i)
		if c.text(i) == "," {
			at = i + 1
		}
		num, ok := c.numbers.At(c.s, at)
		if !ok {
			return p, i
		}
		u, k := c.anyUnit(num.End)
		n, ok := whole(num.Value)
		if k == 0 || !ok || !p.add(n, u) {
			return p, i
		}
		i = num.End + k
	}
}

// add makes a distance longer by n smaller units: a year and three months are
// fifteen months, a month and three days as exact as the days.
func (p *period) add(n int, u unit) bool {
	switch {
	case p.unit == week && u == day:
		n += 7 * p.off
	case u >= p.unit || p.unit != year && p.unit != months || u != months && u > week:
		return false
	case p.unit == year && u == months:
		n += 12 * p.off
	case p.unit == year:
		p.months = 12 * p.off
	default:
		p.months = p.off
	}
	p.unit, p.off = u, n
	return true
}

// times turns a distance the other way, or leaves it.
func (p period) times(sign int) period {
	p.off *= sign
	p.months *= sign
	return p
}
