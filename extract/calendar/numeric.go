package calendar

import "strings"

// yearFirst reads "2024-05-28", "2024/5/28", "2015.5.13" and "2014-10".
func (c *cursor) yearFirst(i int) (s side, ok bool) {
	if a, rest, ok := strings.Cut(c.text(i), "."); ok && len(a) == 4 && c.free(i) {
		b, e, _ := strings.Cut(rest, ".")
		y, ok1 := digits(a)
		m, ok2 := digits(b)
		d, ok3 := digits(e)
		return point(i, i+1, fixedDay(y, m, d), "iso-date"), ok1 && ok2 && ok3 && isYear(y) && isDay(y, true, m, d)
	}
	y, ok1 := c.plain(i)
	m, ok2 := c.plain(i + 2)
	if len(c.text(i)) != 4 || !ok1 || !ok2 || !isYear(y) || len(c.text(i+2)) > 2 || !c.freeBefore(i) || !c.mark(i+1, "-") && !c.mark(i+1, "/") {
		return s, false
	}
	if c.mark(i+3, c.text(i+1)) {
		d, ok := c.plain(i + 4)
		return point(i, i+5, fixedDay(y, m, d), "iso-date"), ok && len(c.text(i+4)) <= 2 && isDay(y, true, m, d)
	}
	return point(i, i+3, period{unit: months, form: fixed, year: y, n: m}, "iso-date"), c.freeAfter(i+3) && isDay(y, true, m, 1) && m <= y%100
}

// slashed reads "5/12/2024", "05/2024" and, on a day, "4/22".
func (c *cursor) slashed(i int) (s side, ok bool) {
	if c.mark(i+1, "/") && len(c.text(i+2)) == 4 {
		return c.slashedMonth(i)
	}
	alone := c.story.Alone && i == 0 && len(c.s.Tokens) == 3
	if !c.mark(i+1, "/") && !(alone && c.text(1) == "/") || len(c.text(i)) > 2 || len(c.text(i+2)) > 2 {
		return s, false
	}
	a, ok1 := c.plain(i)
	b, ok2 := c.plain(i + 2)
	if !ok1 || !ok2 {
		return s, false
	}
	m, d, ok := c.monthAndDay(a, b)
	if !ok {
		return s, false
	}
	if !c.mark(i+3, "/") {
		p := period{unit: day, form: yearless, n: m, day: d}
		if c.mark(i+3, "-") && isDay(0, false, m, d) { // "5/1-5/7/2020"
			if s, ok := c.slashed(i + 4); ok && s.from.form == fixed && s.from.unit == day {
				return point(i, i+3, p, "slash-date"), true
			}
		}
		return point(i, i+3, p, "slash-date"), max(a, b) > 12 && c.freeAfter(i+3) && isDay(0, false, m, d) && (alone || c.slashExpected(i))
	}
	y, ok := c.yearDigits(c.text(i + 4))
	return point(i, i+5, fixedDay(y, m, d), "slash-date"), ok && isDay(y, true, m, d)
}

// slashedOn reads "5/17" at token i, behind the n-th weekday, where that is a day
// near the document's in one order only.
func (c *cursor) slashedOn(n, i int) (s side, ok bool) {
	if c.text(i) == "," {
		i++
	}
	a, ok1 := c.plain(i)
	b, ok2 := c.plain(i + 2)
	if !ok1 || !ok2 || !c.mark(i+1, "/") || c.mark(i+3, "/") || !c.freeAfter(i+3) {
		return s, false
	}
	p, fits := c.story.onWeekday(n, a, b)
	q, also := c.story.onWeekday(n, b, a)
	if also {
		p = q
	}
	return point(i, i+3, p, "slash-date"), fits != also || fits && a == b
}

// slashExpected reports whether two numbers at token i may be a day and a month:
// behind a preposition of days, or another such date.
func (c *cursor) slashExpected(i int) bool {
	if c.glued(i) {
		return false
	}
	_, n := c.before(list, i)
	return c.onDay(i) || n > 0 && i-n == c.taken && c.text(i-n-2) == "/"
}

// monthAndDay tells the month from the day: by their size, else as the document
// did before, else as the language does.
func (c *cursor) monthAndDay(a, b int) (m, d int, ok bool) {
	switch {
	case a > 12 && b > 12:
		return 0, 0, false
	case a > 12:
		c.story.dayFirst, c.story.ordered = true, true
	case b > 12:
		c.story.dayFirst, c.story.ordered = false, true
	}
	if c.story.ordered && c.story.dayFirst || !c.story.ordered && c.pack.Format.DayFirst {
		a, b = b, a
	}
	return a, b, true
}

// slashedMonth reads "05/2024".
func (c *cursor) slashedMonth(i int) (s side, ok bool) {
	m, ok1 := c.plain(i)
	y, ok2 := c.plain(i + 2)
	if !ok1 || !ok2 || !isDay(y, true, m, 1) || y < firstBare || y > lastYear || c.numbered(i) || c.glued(i) || !c.freeAfter(i+3) || c.mark(i+3, "/") {
		return s, false
	}
	return point(i, i+3, period{unit: months, form: fixed, year: y, n: m}, "slash-date"), true
}

// yearDigits reads a year of four digits, or of two: then the one that the
// document may speak of.
func (c *cursor) yearDigits(s string) (int, bool) {
	y, ok := digits(s)
	switch {
	case !ok:
		return 0, false
	case len(s) == 4:
		return y, isYear(y)
	case len(s) == 2:
		return c.story.century(y), true
	}
	return 0, false
}

// digitCode reads "3Q24", "1H 2024" and "2024-H1".
func (c *cursor) digitCode(i int) (s side, ok bool) {
	y, ok := c.plain(i)
	if !ok || !c.freeBefore(i) {
		return s, false
	}
	if len(c.text(i)) == 4 && isYear(y) {
		at := i + 1
		if c.mark(at, "-") || c.mark(at, "/") {
			at++
		}
		return c.codeAt(i, at, y)
	}
	if _, n := c.before(numberNoun, i); n > 0 { // "version 23H2"
		return s, false
	}
	if y, ok := c.yearDigits(c.text(i)); ok && c.glued(i+1) && c.freeAfter(i+2) { // "22H2"
		return c.codeAt(i, i+1, y)
	}
	if len(c.text(i)) > 1 || !c.glued(i+1) || i+1 >= len(c.s.Tokens) || !c.capital(i+1) { // "2h15" are hours
		return s, false
	}
	w := c.s.Tokens[i+1].Fold
	code, year := w[:1]+c.text(i), w[1:]
	for _, u := range [...]unit{quarter, half} {
		v, ok := c.words[u.code()].One(code)
		if !ok {
			continue
		}
		if y, ok := c.yearDigits(year); ok {
			return point(i, i+2, period{unit: u, form: fixed, year: y, n: number(v)}, u.rule()), true
		}
		if t := c.tail(i + 2); year == "" && t.end > i+2 {
			return point(i, t.end, t.place(period{unit: u, n: number(v)}), u.rule()), true
		}
	}
	return s, false
}

// codeAt reads the code of a quarter or half at token i, whose year began at
// token first.
func (c *cursor) codeAt(first, i, y int) (s side, ok bool) {
	for _, u := range [...]unit{quarter, half} {
		if v, n := c.match(u.code(), i); n > 0 {
			return point(first, i+n, period{unit: u, form: fixed, year: y, n: number(v)}, u.rule()), true
		}
	}
	return s, false
}

func (u unit) code() class {
	if u == half {
		return halfCode
	}
	return quarterCode
}
