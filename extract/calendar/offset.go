package calendar

import "github.com/cockroachdb/apd/v3"

// A shift is how far from a period that is named lies the one that is meant.
type shift struct {
	unit    unit // 0: nowhere
	off     int
	weekday int // the off-th such day after it, or before; 0 for none
}

// weekOfDay stands for the week in which the period begins, weekendOfDay for the
// weekend nearest to that day: the one before it up to Tuesday, else the one after.
// monthsOfDay stands for the first day of so many months that end with the period.
const weekOfDay, weekendOfDay, monthsOfDay unit = -1, -2, -3

// from returns the period that lies off from base: a day from a day for days and
// weeks, else one as exact as its unit. It has no form if base is less exact.
func (x shift) from(base period) period {
	switch {
	case x.weekday > 0:
		return at(nth{n: x.off, unit: day, weekday: x.weekday}.beside(base.first()), day, 0)
	case x.unit == weekOfDay:
		return at(base.first(), week, 0)
	case x.unit == weekendOfDay:
		return at(base.first().AddDate(0, 0, -2), days, 0)
	case x.unit == monthsOfDay:
		return at(monthsFrom(base.last().AddDate(0, 0, 1), x.off), day, 0)
	case base.unit > x.unit:
		return period{}
	case x.unit == week && base.unit == day:
		return at(base.first(), day, 7*x.off)
	case x.unit >= decade:
		return at(base.first(), year, x.off*span(x.unit))
	}
	return at(base.first(), x.unit, x.off)
}

// shifted reads "two days before Easter", "the year after 2015", "3 weeks from
// Friday" at its unit u, which ends at token j.
func (c *cursor) shifted(i int, u unit, j int) (s side, ok bool) {
	v, n := c.match(offset, j)
	if n == 0 || u == 0 {
		return s, false
	}
	base, ok := c.base(j + n)
	if !ok || base.from.unit > u || c.is(frame, j) > 0 && (base.from.unit == year || c.is(to, base.end) > 0) { // "90 million a year from 2026", "64 days from May 3 to July 6"
		return s, false
	}
	first, value := c.numeralBefore(i)
	count := 1
	if c.isRate(first, value) {
		return s, false
	}
	if value == nil {
		if _, k := c.before(article, i); k == 0 && !c.placed(i) || c.is(unitWord, i) == 0 {
			return s, false
		}
		first = i
	} else if count, ok = whole(value); !ok || c.longer(first) {
		return s, false
	}
	if _, k := c.words[lasting].MatchBefore(c.s, first); k > 0 && c.is(frame, j) > 0 { // "on strike for four days from 11 April"
		return s, false
	}
	modifier := ""
	if value != nil {
		modifier, first = c.aboutBefore(first)
	}
	p := base.from
	if p.form == weekly && p.step == 0 && c.is(frame, j) > 0 { // "two weeks from Monday"
		p.step = 1
	}
	p.shift = shift{unit: u, off: number(v) * count}
	s = c.modified(point(first, base.end, p.settle(), "offset"), modifier)
	return s, s.from.form != 0
}

// isRate reports an article at token i that says what a figure before it is per: "£1,568 a
// year from July 1".
func (c *cursor) isRate(i int, value *apd.Decimal) bool {
	num, ok := c.numbers.At(c.s, i)
	return value != nil && ok && num.Article && i > 0 && (isDigit(c.text(i - 1)[0]) || i > 1 && isDigit(c.text(i - 2)[0]) && c.measured(i-1))
}

// weekdaysAway reads "three Fridays from now", "vor zwei Montagen" at the weekday.
func (c *cursor) weekdaysAway(i int) (s side, ok bool) {
	on, k := c.words[weekdays].Match(c.s, i)
	if k == 0 || !c.story.dated {
		return s, false
	}
	first, value := c.numeralBefore(i)
	if value == nil {
		return s, false
	}
	end, sign := i+k, -1
	if v, n := c.match(after, end); n > 0 {
		end, sign = end+n, number(v)
	} else if _, n := c.before(ago, first); n > 0 {
		first -= n
	} else {
		return s, false
	}
	count, ok := whole(value)
	p := period{unit: day, form: counting, shift: shift{unit: day, off: count * sign, weekday: number(on)}}
	return point(first, end, p, "ago"), ok
}

// weekdayBeside reads "before Thanksgiving", "nach Ostern" at token j, behind the
// n-th weekday at token i; with an ordinal before it, the so manieth.
func (c *cursor) weekdayBeside(i, j, n int) (s side, ok bool) {
	v, k := c.match(offset, j)
	if k == 0 {
		return s, false
	}
	b, ok := c.base(j + k)
	if !ok || b.from.unit != day || b.from.form == weekly || b.from.form == counting || b.from.shift.unit != 0 {
		return s, false
	}
	first, count := c.ordinalBefore(i)
	p := b.from
	p.shift = shift{unit: day, off: count * number(v), weekday: n}
	return point(first, b.end, p.settle(), "offset"), true
}

// ordinalBefore returns the ordinal that ends before token i, or 1.
func (c *cursor) ordinalBefore(i int) (first, n int) {
	if v, k := c.before(ordinal, i); k > 0 {
		return i - k, number(v)
	}
	for j := i - 1; j >= max(0, i-2); j-- {
		if n, end, marked := c.dayNumber(j); marked && end == i {
			return j, n
		}
	}
	return i, 1
}

// base reads the date that another is told from.
func (c *cursor) base(i int) (s side, ok bool) {
	at := c.skip(article, i)
	s, ok = c.core(at)
	if !ok || s.first != at || s.ranged() || s.from.told || s.from.unit > year || at > i && c.attributive(at, s) || c.possessive(s.end) {
		return s, false
	}
	f := s.from.form
	return s, f == fixed || f == yearless || f == weekly || f == counting && s.from.unit == day
}
