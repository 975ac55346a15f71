package calendar

import "slices"

// overnight reads the day after in "vom 31. Mai auf den 1. Juni"; a later day
// is rather a new date for the same thing.
func (c *cursor) overnight(e *expression) bool {
	n := c.is(overnight, e.end)
	if n == 0 {
		return false
	}
	at := c.skip(article, e.end+n)
	if e.from.form == weekly && c.nightOfDays(e, at) {
		return true
	}
	b, ok := c.side(at)
	return ok && adjoin(e.from, b.from) && e.join(b)
}

// nightOfDays reads "Dienstag, 21. auf 22. Dezember" at token i, behind the
// weekday before: the days that the weekdays are.
func (c *cursor) nightOfDays(e *expression, i int) bool {
	v, n := c.match(weekday, i)
	if n == 0 || c.text(i+n) != "," || mod(number(v)-e.from.n, 7) != 1 {
		return false
	}
	s, ok := c.side(c.skip(article, i+n+1))
	if !ok || !s.ranged() || !adjoin(s.from, s.to) {
		return false
	}
	s.first = e.first
	e.side = s
	return true
}

// adjoin reports whether b is the day after a.
func adjoin(a, b period) bool {
	if a.unit != day || b.unit != day {
		return false
	}
	if a.form == weekly && b.form == weekly {
		return mod(b.n-a.n, 7) == 1
	}
	next := date(2023, a.n, a.day+1)
	return a.form != weekly && a.form != counting && int(next.Month()) == b.n && next.Day() == b.day
}

// until returns a side whose day is counted from the document's as that day, so
// that a range may go up to it ("from 3 May to today").
func (c *cursor) until(b side, from *period) side {
	if p := &b.from; c.story.dated && p.form == counting && p.unit == day && from.form != counting && !p.told {
		*p = p.resolve(c.story.day, 0)
	}
	return b
}

// toward returns the length of what leads on to the later side of a range, behind a
// day with a comma too ("Freitag, 5., bis Sonntag, 7. Mai").
func (c *cursor) toward(e *expression, joint class) int {
	if at := c.pastClock(e.end); at > e.end && e.from.unit == day {
		if n := c.is(joint, at); n > 0 {
			return at + n - e.end
		}
	}
	if c.text(e.end) != "," || e.from.unit != day || e.from.day == 0 {
		return c.is(joint, e.end)
	}
	if n := c.is(joint, e.end+1); n > 0 && c.letters(e.end+1) {
		return 1 + n
	}
	return 0
}

// pastClock steps over a clock time, and the commas around it ("Freitag, 22 Uhr, bis").
func (c *cursor) pastClock(i int) int {
	at := i
	if c.text(at) == "," {
		at++
	}
	if at >= len(c.s.Tokens) {
		return i
	}
	end, ok := c.clock(at)
	if !ok {
		return i
	}
	if c.text(end) == "," {
		end++
	}
	return end
}

// uneven reports whether the words of joint from token i up to j are a dash with a
// space on one side only, which joins no range.
func (c *cursor) uneven(joint string, i, j int) bool {
	return joint == "dash" && c.glued(i) != c.glued(j)
}

// later reads the later side of a range at token i.
func (c *cursor) later(e *expression, i int) bool {
	if n := c.is(now, i); n > 0 {
		return e.join(c.until(point(i, i+n, period{unit: day, form: counting}, "day-word"), &e.from))
	}
	if b, ok := c.laterDay(e, i); ok {
		return e.join(b)
	}
	b, ok := c.side(c.skip(article, i))
	if !ok {
		b, ok = c.laterYear(e, i)
	}
	if !ok {
		return false
	}
	if c.story.dated && e.from.form == weekly && e.from.step != 0 && b.from.form == fixed {
		e.from = e.from.resolve(c.story.day, 0) // "from next Friday to 1 October 2024"
	}
	if c.story.dated && e.from.form == weekly && e.from.step == 0 && !e.from.placed && e.from.day == 0 && b.from.unit == day && b.from.form == yearless && !b.ranged() {
		e.from, b.from = c.story.weekdayUpTo(e.from, b.from) // "from Monday to Nov. 21"
	}
	if e.from.form == weekly && e.from.day > 0 && e.from.day < b.from.day && b.from.unit == day && b.from.form != weekly {
		d, on := e.from.day, e.from.n
		e.from = b.from
		e.from.day, e.from.on = d, on // "Freitag, 5., bis Sonntag, 7. Mai"
	}
	return e.join(c.until(b, &e.from))
}

// laterDay reads a day at token i that takes its month from the one before it: "from
// June 5 until the 9th", "vom 30. Mai bis zum 2.".
func (c *cursor) laterDay(e *expression, i int) (s side, ok bool) {
	p := e.from
	at := c.skip(article, i)
	d, end, marked := c.dayNumber(at)
	if d == 0 || p.unit != day || p.day == 0 || p.form != fixed && p.form != yearless || p.feast != nil || p.shift.unit != 0 {
		return s, false
	}
	if !marked && at == i && (!c.closes(end) || !c.may(frame, e.first)) || !c.nounless(end) && !c.may(tense, end) || c.may(month, end) || c.may(of, end) && c.may(month, end+1) || c.measured(end) || c.may(clock, end) || c.mark(end, "/") {
		return s, false
	}
	if d <= p.day {
		if !marked {
			return s, false
		}
		if p.n++; p.n > 12 {
			p.n, p.year = 1, p.year+1
		}
	}
	p.day = d
	return point(at, end, p, "month-day"), isDay(p.year, p.form == fixed, p.n, d)
}

// laterYear reads a year at token i that only the one before it makes one: "zwischen
// 1315 und 1322", "AD 37-68".
func (c *cursor) laterYear(e *expression, i int) (s side, ok bool) {
	y, ok := c.plain(i)
	p := e.from
	if !ok || p.unit != year || p.form != fixed || y <= p.year || y >= firstBare || len(c.text(i)) < 2 || !c.closes(i+1) && !c.endsDay(i+1) && !c.may(placing, i+1) {
		return s, false
	}
	return point(i, i+1, fixedYear(y), "year"), true
}

// bareDay reads the first of two days of one month: "from 4 to January 22, 1995".
func (c *cursor) bareDay(i int, joint class) (s side, ok bool) {
	d, end, _ := c.dayNumber(i)
	n := c.is(joint, end)
	if d == 0 || n == 0 || !c.may(month, end+n) {
		return s, false
	}
	b, ok := c.month(end + n)
	if !ok || b.ranged() || b.from.unit != day || b.from.form != fixed && b.from.form != yearless || d >= b.from.day {
		return s, false
	}
	p := b.from
	p.day = d
	return point(i, end, p, "day-month"), true
}

// inside reads the days of a month or the weekdays of a week behind it: "im
// November zwischen dem 19. und dem 20.", "last week from Friday to Sunday".
func (c *cursor) inside(e *expression) bool {
	v, n := c.match(frame, e.end)
	joint := to
	if v == "and" {
		joint = and
	}
	i := c.skip(article, e.end+n)
	switch {
	case e.part != "":
	case e.from.unit == months && e.from.sub.n == 0:
		return c.daysInside(e, i, joint)
	case e.from.unit == week && e.from.form == counting:
		return c.weekdaysInside(e, i, joint)
	}
	return false
}

// daysInside reads two days of the month of e at token i.
func (c *cursor) daysInside(e *expression, i int, joint class) bool {
	d, end, marked := c.dayNumber(i)
	n := c.is(joint, end)
	b, last, also := c.dayNumber(c.skip(article, end+n))
	if !marked || !also || n == 0 || b <= d || e.from.form == counting || !isDay(e.from.year, e.from.form == fixed, e.from.n, b) {
		return false
	}
	e.from.unit, e.from.day = day, d
	e.to, e.end = e.from, last
	e.to.day = b
	e.rules = append(e.rules, "range")
	return true
}

// weekdaysInside reads two weekdays of the week of e at token i.
func (c *cursor) weekdaysInside(e *expression, i int, joint class) bool {
	v, n := c.match(weekday, i)
	k := c.is(joint, i+n)
	at := c.skip(article, i+n+k)
	w, m := c.match(weekday, at)
	if n == 0 || k == 0 || m == 0 || number(v) >= number(w) {
		return false
	}
	from := period{unit: day, form: weekly, n: number(v), off: e.from.off, placed: true}
	e.from, e.to, e.end = from, from, at+m
	e.to.n = number(w)
	e.rules = append(e.rules, "range")
	return true
}

// join makes a range of e and b, unless they are no two points of one kind in
// order.
func (e *expression) join(b side) bool {
	if b.ranged() || !comparable(e.from, b.from) {
		return false
	}
	from := e.from
	from.before(&b.from)
	if from.form == fixed && b.from.form == fixed && !from.first().Before(b.from.last()) {
		return false
	}
	e.from, e.to, e.end = from, b.from, b.end
	e.part = ""
	for _, r := range b.rules {
		if !slices.Contains(e.rules, r) {
			e.rules = append(e.rules, r)
		}
	}
	e.rules = append(e.rules, "range")
	return true
}

// comparable reports whether a range from a to b makes sense.
func comparable(a, b period) bool {
	switch {
	case a.form == fiscal || b.form == fiscal || a.form == reaching || b.form == reaching:
		return false
	case a.form == weekly || b.form == weekly:
		return a.form == b.form && a.unit == b.unit && a.n != b.n
	case a.form == yearless && b.form == yearless:
		return a.unit == b.unit && (a.n != b.n || a.day != b.day || a.feast != b.feast)
	case a.form == counting && b.form == counting:
		return a.unit == b.unit && a.off < b.off
	case a.form == counting || b.form == counting || a.form != b.form && (a.unit == week || b.unit == week):
		return false
	}
	return a.form == fixed && b.form == fixed && a.unit <= year && b.unit <= year || a.unit == b.unit || a.unit <= months && b.unit <= months ||
		a.form == b.form && (a.unit == year && b.unit == months || a.unit == months && b.unit == year)
}

// before takes the year of the later side of its range ("from May to June
// 2024"), or gives its own ("December 2023 to March").
func (p *period) before(b *period) {
	p.ofSameWeek(*b)
	switch {
	case p.form == yearless && b.form == fixed && b.unit <= seasons && !p.placed:
		p.form, p.year = fixed, b.year
		if p.n > b.n {
			p.year--
		}
	case p.form == yearless && b.form == yearless && b.told && !p.placed: // "from May to October of that year"
		p.off, p.told, p.placed = b.off, true, true
	case p.form == fixed && b.form == yearless && p.unit <= seasons && !b.placed:
		b.form, b.year = fixed, p.year
		if p.n > b.n {
			b.year++
		}
	}
}
