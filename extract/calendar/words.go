package calendar

// yearInWords reads "nineteen eighty-six", "two thousand and fifteen" and
// "zweitausendzwanzig" where they count no noun.
func (c *cursor) yearInWords(i int) (y, end int, ok bool) {
	y, end, ok = c.cardinal(i, 1, lastYear)
	if !ok {
		return 0, i, false
	}
	if z, e, ok := c.cardinal(end, 10, 99); ok && y > 10 && y <= 20 {
		y, end = 100*y+z, e
	}
	if _, _, more := c.cardinal(end, 1, lastYear); more || y < firstBare || c.counts(end) || y%100 == 0 && !c.closes(end) && c.is(and, end)+c.is(to, end) == 0 {
		return 0, i, false
	}
	return y, end, true
}

// cardinal reads a number in words that lies between two others.
func (c *cursor) cardinal(i, low, high int) (n, end int, ok bool) {
	if !c.letters(i) {
		return 0, i, false
	}
	num, ok := c.numbers.At(c.s, i)
	if !ok || num.Article || num.Decimal {
		return 0, i, false
	}
	n, ok = whole(num.Value)
	return n, num.End, ok && n >= low && n <= high
}

// wordedYear reads a year in words behind a word that years follow, one in whole
// hundreds only before another ("from two thousand to two thousand and six").
func (c *cursor) wordedYear(i int) (s side, ok bool) {
	if !c.letters(i) {
		return s, false
	}
	v, n := c.before(lead, i)
	_, k := c.before(about, i)
	if _, f := c.before(frame, i); f == 0 && v != "-" || n+f == 0 || k > 0 {
		return s, false
	}
	y, end, ok := c.yearInWords(i)
	if ok && y%100 == 0 {
		var z int
		z, _, ok = c.yearInWords(c.skip(to, end))
		ok = ok && z%100 != 0
	}
	return point(i, end, fixedYear(y), "year-words"), ok
}

// dayInWords reads "third" behind the month that begins at token i, where it
// counts no noun ("March third 2015", but not "in March third parties"), and
// "twenty-five" before a year.
func (c *cursor) dayInWords(i, j int) (d, end int, marked bool) {
	if c.pack.Format.OrdinalDot {
		return 0, j, false
	}
	n, end := c.rankInWords(j)
	if end == j {
		return c.cardinalDay(j)
	}
	if n > 31 || !c.yearFollows(end) && c.is(to, end) == 0 && !c.closes(end) && !c.onDay(i) {
		return 0, j, false
	}
	return n, end, true
}

// rankInWords reads "third" and "twenty third".
func (c *cursor) rankInWords(i int) (n, end int) {
	n, end, last := c.rank(i)
	if end > i && !last {
		return n, end
	}
	at := i + 1
	if c.mark(at, "-") {
		at++
	}
	tens, next, ok := c.cardinal(i, 20, 30)
	n, end, _ = c.rank(at)
	if !ok || next != i+1 || n == 0 || n > 9 || !c.may(ordinal, at) {
		return 0, i
	}
	return tens + n, end
}

// cardinalDay reads "twenty-five" before a year.
func (c *cursor) cardinalDay(i int) (d, end int, marked bool) {
	if _, _, ok := c.yearInWords(i); ok {
		return 0, i, false
	}
	d, end, ok := c.cardinal(i, 1, 31)
	if !ok || c.tail(end).form != fixed {
		return 0, i, false
	}
	return d, end, true
}

// dayBefore reads "fifteen" in "fifteen August nineteen ninety-three" and "on
// fifteen August 1993" before the month m, which ends at token j.
func (c *cursor) dayBefore(i, j, m int) (s side, ok bool) {
	first, d := i, 0
	for k := i - 1; k >= max(c.taken, i-3); k-- {
		if n, end, ok := c.cardinal(k, 1, 31); ok && end == i {
			first, d = k, n
		}
	}
	if d == 0 {
		return s, false
	}
	t := c.tail(j)
	p := t.place(period{unit: day, n: m, day: d})
	fits := t.form == fixed && isDay(t.year, true, m, d) && (c.onDay(first) || !isDigit(c.text(t.end - 1)[0]))
	return point(first, t.end, p, "day-month"), fits
}
