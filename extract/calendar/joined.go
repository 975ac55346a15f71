package calendar

// joined reads a date of several numbers, or of numbers and a month, with marks or
// spaces between them.
func (c *cursor) joined(i int) (s side, ok bool) {
	switch t := c.text(i + 1); {
	case t == "-" || t == "/" || t == "–":
		if s, ok = c.dashed(i); ok {
			return s, true
		}
		return c.loose(i)
	case t == "." || t != "" && isDigit(t[0]):
		return c.spaced(i)
	}
	return s, false
}

// A piece is a part of a date that is written with one mark between its parts.
type piece struct {
	n     int
	named bool // a month
	size  int  // in digits
}

// piece reads a month, or a number of two or of four digits.
func (c *cursor) piece(i int) (p piece, ok bool) {
	if v, n := c.match(month, i); n == 1 || n == 2 && c.dot(i+1) {
		return piece{n: number(v), named: true}, true
	}
	n, ok := c.plain(i)
	size := len(c.text(i))
	return piece{n: n, size: size}, ok && (size <= 2 || size == 4 && isYear(n))
}

// dashed reads three parts of a date with one mark between them: "21-04-2016",
// "05-Aug-2016", "2019/aug/01", "Sep-23-2020", "31-10-74".
func (c *cursor) dashed(i int) (s side, ok bool) {
	mark := c.text(i + 1)
	if mark != "-" && mark != "/" || !c.mark(i+1, mark) || !c.mark(i+3, mark) || c.glued(i) && c.text(i-1) != "(" || !c.freeAfter(i+5) || c.chained(i+5) || c.mark(i+5, ".") {
		return s, false
	}
	var parts [3]piece
	for k := range parts {
		if parts[k], ok = c.piece(i + 2*k); !ok {
			return s, false
		}
	}
	rule := "day-month"
	if parts[1].named && parts[0].size < 4 && parts[2].size == 2 { // "5-Jun-24"
		parts[2] = piece{n: c.story.century(parts[2].n), size: 4}
	}
	p, ok := namedMonth(parts)
	if !ok && mark == "-" {
		rule = "dash-date"
		p, ok = c.dayMonthYear(parts, c.text(i+4))
	}
	return point(i, i+5, p, rule), ok
}

// namedMonth reads a month in a word, a day and a year of four digits in any order.
func namedMonth(parts [3]piece) (p period, ok bool) {
	var y, m, d int
	for _, x := range parts {
		switch {
		case x.named:
			m = x.n
		case x.size == 4:
			y = x.n
		default:
			d = x.n
		}
	}
	return fixedDay(y, m, d), y > 0 && m > 0 && isDay(y, true, m, d)
}

// dayMonthYear reads a day and a month in numbers before a year, which may have
// two digits where one of them is no month.
func (c *cursor) dayMonthYear(parts [3]piece, last string) (p period, ok bool) {
	a, b := parts[0], parts[1]
	if a.named || b.named || a.size > 2 || b.size > 2 || parts[2].size < 4 && (len(last) != 2 || max(a.n, b.n) <= 12) {
		return p, false
	}
	y, ok1 := c.yearDigits(last)
	m, d, ok2 := c.monthAndDay(a.n, b.n)
	return fixedDay(y, m, d), ok1 && ok2 && isDay(y, true, m, d)
}

// spaced reads "2016 10 16" and "31 10 1974" where a date is expected, and "16. 10.
// 2015".
func (c *cursor) spaced(i int) (s side, ok bool) {
	step := 1
	if c.pack.Format.OrdinalDot && c.dot(i+1) && c.dot(i+3) {
		step = 2
	} else if !c.placed(i) && i > 0 || c.glued(i) || c.glued(i+1) || c.glued(i+2) {
		return s, false
	}
	a, ok1 := c.piece(i)
	b, ok2 := c.piece(i + step)
	d, ok3 := c.piece(i + 2*step)
	end := i + 2*step + 1
	if !ok1 || !ok2 || !ok3 || a.named || b.named || d.named || !c.freeAfter(end) || end < len(c.s.Tokens) && isDigit(c.text(end)[0]) || c.counts(end) {
		return s, false
	}
	switch {
	case a.size == 4 && b.size == 2 && d.size == 2 && step == 1:
		return point(i, end, fixedDay(a.n, b.n, d.n), "iso-date"), isDay(a.n, true, b.n, d.n)
	case step == 2 && d.size == 4:
		return point(i, end, fixedDay(d.n, b.n, a.n), "dotted-date"), isDay(d.n, true, b.n, a.n)
	case a.size == 2 && b.size == 2 && d.size == 4:
		m, day, ok := c.monthAndDay(a.n, b.n)
		return point(i, end, fixedDay(d.n, m, day), "day-month"), ok && isDay(d.n, true, m, day)
	}
	return s, false
}

// dot reports whether token i is a full stop written on the word before it.
func (c *cursor) dot(i int) bool { return c.text(i) == "." && c.glued(i) }

// loose reads a month and its year, in numbers, around a mark with spaces: "05/ 2016",
// "2016 - 05", "2016 / 11".
func (c *cursor) loose(i int) (s side, ok bool) {
	mark := c.text(i + 1)
	if mark != "-" && mark != "–" && mark != "/" || c.glued(i+1) && c.glued(i+2) || !c.freeBefore(i) || i > 0 && isDigit(c.text(i - 1)[0]) {
		return s, false
	}
	a, ok1 := c.piece(i)
	b, ok2 := c.piece(i + 2)
	y, m := a, b
	if a.size < 4 {
		y, m = b, a
	}
	if !ok1 || !ok2 || y.size != 4 || m.size != 2 || m.n < 1 || m.n > 12 || y.n < firstBare || a.size == 4 && m.n > y.n%100 || !c.freeAfter(i+3) || c.counts(i+3) || c.chained(i+3) {
		return s, false
	}
	if mark != "/" && m.n > 9 && !c.parts(i+3) { // "2016 - 11 of them died"
		return s, false
	}
	return point(i, i+3, period{unit: months, form: fixed, year: y.n, n: m.n}, "iso-date"), true
}

// monthCode reads a month and its day or year in one word: "Dec31, 1994".
func (c *cursor) monthCode(i int) (s side, ok bool) {
	w := c.s.Tokens[i].Fold
	k := len(w)
	for k > 0 && isDigit(w[k-1]) {
		k--
	}
	v, ok := c.words[month].Get(w[:k])
	n, digit := digits(w[k:])
	if !ok || !digit || !c.capital(i) {
		return s, false
	}
	m := number(v)
	if len(w)-k == 4 {
		return point(i, i+1, period{unit: months, form: fixed, year: n, n: m}, "month"), isYear(n)
	}
	t := c.tail(i + 1)
	p := t.place(period{unit: day, n: m, day: n})
	return point(i, t.end, p, "month-day"), isDay(p.year, p.form == fixed, m, n) && (p.form == fixed || c.onDay(i))
}
