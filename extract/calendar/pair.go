package calendar

import "github.com/cockroachdb/apd/v3"

// nearer reads the smaller of two distances before the larger, value, which begins
// at token i: "two to three years ago", "between two and three", "two or three".
// It is nil where there is none.
func (c *cursor) nearer(i int, value *apd.Decimal) (first int, v *apd.Decimal) {
	joint, n := c.before(to, i)
	if n == 0 {
		joint, n = c.before(list, i)
	}
	if n == 0 || joint == "slash" || c.uneven(joint, i-n, i) {
		return i, nil
	}
	first, v = c.numeralBefore(i - n)
	if v == nil || v.Cmp(value) >= 0 {
		return i, nil
	}
	if joint == "-" {
		frames, k := c.before(frame, first)
		if k == 0 || frames != "and" { // "two and three years ago"
			return i, nil
		}
		first -= k
	}
	return first, v
}

// farther reads the larger of two distances behind the smaller, value, which ends
// before token i: "vor zwei bis drei Jahren". It is nil where there is none.
func (c *cursor) farther(i int, value *apd.Decimal) (end int, v *apd.Decimal) {
	joint, n := c.match(to, i)
	if n == 0 {
		joint, n = c.match(list, i)
	}
	if n == 0 || joint == "slash" || joint == "-" || c.uneven(joint, i, i+n) {
		return i, nil
	}
	num, ok := c.numbers.At(c.s, i+n)
	if !ok || num.Value.Cmp(value) <= 0 {
		return i, nil
	}
	return num.End, num.Value
}

// orNearer makes a range of the distance s, value units u long, and a nearer one
// before it, if there is one.
func (c *cursor) orNearer(s side, value *apd.Decimal, u unit, sign int) (side, bool) {
	first, v := c.nearer(s.first, value)
	if v == nil {
		return s, true
	}
	p, ok := far(v, u, sign)
	p.told = s.from.told
	s.first = first
	return s.paired(p), ok
}

// paired makes a range of two distances from one day.
func (s side) paired(p period) side {
	s.to = p
	if p.off < s.from.off {
		s.from, s.to = p, s.from
	}
	s.rules = append(s.rules, "range")
	return s
}
