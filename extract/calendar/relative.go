package calendar

import (
	"strconv"

	"github.com/cockroachdb/apd/v3"

	"beleg/extract/lang"
)

// readUnit reads a unit of the tables: "M3" is a quarter.
func readUnit(v string) (u unit, times int) {
	times = 1
	if len(v) > 1 {
		times, _ = strconv.Atoi(v[1:])
	}
	switch {
	case v == "":
		return 0, 0
	case v == "Y10":
		return decade, times
	case v == "Y100":
		return century, times
	case v == "M3":
		return quarter, times
	case v == "M6":
		return half, times
	case v == "Q":
		return quarter, times
	}
	switch v[0] {
	case 'D':
		return day, times
	case 'W':
		return week, times
	case 'M':
		return months, times
	}
	return year, times
}

// day reads "today", "yesterday evening", "heute vor 136 Jahren".
func (c *cursor) day(i int) (s side, ok bool) {
	v, n := c.match(dayWord, i)
	if n == 0 || c.is(lower, i) > 0 && c.capital(i) && !c.opening(i) || c.compounded(i+n) {
		return s, false
	}
	end := c.skip(daypart, i+n)
	if c.may(ago, end) && v == "0" {
		if s, ok = c.ago(end); ok {
			s.first, s.from.exact = i, true
			return s, true
		}
	}
	if off, e, ok := c.weeksAhead(end); ok && v == "0" && c.may(within, end) { // "heute in drei Wochen"
		return point(i, e, period{unit: day, form: counting, off: 7 * off}, "day-word"), true
	}
	if k := c.is(weekday, end); k > 0 {
		end += k
	}
	return point(i, end, period{unit: day, form: counting, off: number(v)}, "day-word"), true
}

// weekday reads "Friday", "Freitagabend", "Friday, May 12, 2024", "Monday last
// week".
func (c *cursor) weekday(k class, i int) (s side, ok bool) {
	x, compound := c.compounds[c.s.Tokens[i].Fold]
	n, end := x.n, i+1
	if !compound {
		v, k := c.match(k, i)
		if k == 0 || c.compounded(i+k) {
			return s, false
		}
		n, end = number(v), c.skip(daypart, i+k)
	}
	if s, ok = c.dated(i, end, n); ok {
		return s, true
	}
	if s, ok = c.slashedOn(n, end); ok {
		s.first = i
		return s, true
	}
	if s, ok = c.weekdayBeside(i, end, n); ok && k == weekday {
		return s, true
	}
	if first, _ := c.ordinalBefore(i); first < i && (c.placed(first) || c.is(article, first-1) > 0 || c.tenseLeft(first-1) != "past") { // "on the second Tuesday", of what is told, not "finished second Sunday"
		return s, false
	}
	p := period{unit: day, form: weekly, n: n}
	if d, e := c.dayOnly(n, end); d > 0 {
		p.day = d
		return point(i, e, p, "weekday"), true
	}
	if alone := c.story.Alone && i == 0 && end == len(c.s.Tokens) && end > 1; k == short && !alone { // a text that is nothing but "Fri."
		return s, false
	}
	if s, ok := c.ago(end); ok && c.may(ago, end) && s.from.unit == week && s.modifier == "" {
		p.off, p.placed, end = s.from.off, true, s.end // "Donnerstag vor einer Woche"
	} else if off, e, ok := c.weekFromHere(end); ok {
		p.off, p.placed, end = off, true, e
	} else if off, e, ok := c.weeksAhead(end); ok {
		p.off, p.placed, end = off, true, e
	}
	return point(i, end, p, "weekday"), true
}

// dayOnly reads a day of no month behind the n-th weekday ("Thursday the 15th"),
// a bare number ("Friday, 31") only where it was or will soon be one.
func (c *cursor) dayOnly(n, i int) (d, end int) {
	if c.text(i) == "," {
		i++
	}
	at := c.skip(article, i)
	d, end, marked := c.dayNumber(at)
	if d == 0 && at > i {
		d, end = c.rankInWords(at)
		marked = d <= 31
	}
	if d == 0 || !marked && !c.parts(end) || !c.closes(end) && !c.pack.Stop[c.s.Word(end)] {
		return 0, i
	}
	if !marked && !c.story.fits(period{unit: day, form: weekly, n: n, day: d}) {
		return 0, i
	}
	return d, end
}

// parts reports whether nothing or a mark that ends a part of a sentence stands
// at token i.
func (c *cursor) parts(i int) bool {
	switch c.text(i) {
	case "", ",", ".", ";", "!", "?", ")":
		return !c.glued(i + 1)
	}
	return false
}

// dated reads the day of the month behind the n-th weekday.
func (c *cursor) dated(first, i, n int) (s side, ok bool) {
	at := i
	aside := c.text(at) == "("
	if c.text(at) == "," || c.mark(at, "-") || aside {
		at++
	}
	at = c.skip(article, at)
	if at >= len(c.s.Tokens) || !isDigit(c.text(at)[0]) && !c.may(month, at) && !c.may(ordinal, at) {
		return s, false
	}
	s, ok = c.core(at)
	if !ok || s.from.unit != day || s.from.form != fixed && s.from.form != yearless {
		return s, false
	}
	s.first = first
	if s.from.form == yearless && !s.ranged() && c.text(first-1) != "/" {
		s.from.on = n
	}
	if aside { // "Mittwoch (22. Mai)" are two dates of one value
		p, fits := c.story.onWeekday(n, s.from.n, s.from.day)
		ok = fits && c.text(s.end) == ")"
		s.from, s.end = p, i
	}
	return s, ok
}

// period reads "Vorjahr", "Jahresende 2024".
func (c *cursor) period(i int) (s side, ok bool) {
	v, n := c.match(periodWord, i)
	if n == 0 || c.compounded(i+n) || len(c.text(i)) == 1 && c.capital(i) { // "D. J. Fontana"
		return s, false
	}
	p := period{form: counting}
	p.unit, _ = readUnit(v[:1])
	p.off = number(v[1:])
	p.any = p.off == 0
	end := i + n
	if t := c.tail(end); p.unit == year && t.form == fixed {
		p, end = fixedYear(t.year), t.end
		if z, ok := c.plain(end + 1); ok && c.mark(end, "/") && z%100 == (t.year+1)%100 { // "Jahreswechsel 2021/22"
			end += 2
		}
	}
	s = point(i, end, p, "deictic")
	if q := qualifier(v); q == "told" {
		s.from.told = s.from.form == counting
	} else {
		s = s.parted(q)
	}
	return s, true
}

// deictic reads what "last", "this" and "next" open.
func (c *cursor) deictic(i int) (s side, ok bool) {
	v, n := c.match(deictic, i)
	if n == 0 {
		return s, false
	}
	if _, k := c.words[infinitive].MatchBefore(c.s, i); k > 0 && qualifier(v) == "verb" { // "will last six weeks"
		return s, false
	}
	at := i + n
	if s, ok = c.reach(i, at, v); ok {
		return s, true
	}
	if s, ok = c.reachBehind(i, at, v); ok {
		return s, true
	}
	if s, ok = c.deicticUnit(i, at, v); ok {
		return s, true
	}
	if v == "past" || number(v) > 1 || number(v) < -1 {
		return s, false
	}
	switch {
	case c.may(weekday, at):
		s, ok = c.weekday(weekday, at)
	case c.may(month, at):
		s, ok = c.month(at)
	case c.may(season, at):
		s, ok = c.season(at, true)
	case c.may(feastWord, at):
		s, ok = c.feast(at, true)
	case c.may(weekend, at):
		s, ok = point(at, at+c.is(weekend, at), period{unit: days, form: weekly, n: 6}, "weekend"), true
	}
	if !ok || s.from.form == fixed || s.from.placed {
		return s, false
	}
	s.first = i
	s.from.step = number(v)
	s.from.skips = s.from.unit == day && qualifies(v, "week")
	s.from.told = qualifier(v) == "told"
	s.from.placed = s.from.step == 0
	s.rules = append(s.rules, "deictic")
	return s, true
}

// steps returns how many units a deictic's value lies from now: -1 for "past".
func steps(v string) int {
	if v == "past" {
		return -1
	}
	return number(v)
}

// reach reads "past 100 years", "letzten vier Tagen".
func (c *cursor) reach(first, i int, v string) (s side, ok bool) {
	sign := steps(v)
	num, ok := c.numbers.At(c.s, i)
	if !ok || sign == 0 || num.Scaled && num.Value.Exponent > 3 {
		return s, false
	}
	u, k := c.anyUnit(num.End)
	n, ok := whole(num.Value)
	if k == 0 || !ok || c.is(genitive, num.End+k) > 0 { // "last two years of the war"
		return s, false
	}
	p, end := c.alone(period{unit: u, form: reaching, off: n}, num.End+k)
	return point(first, end, p.times(sign), "reach"), true
}

// reachBehind reads "the 5 past years", "die drei letzten Wochen".
func (c *cursor) reachBehind(i, at int, v string) (s side, ok bool) {
	sign := steps(v)
	w, k := c.match(unitsWord, at)
	if k == 0 || sign == 0 || qualifier(v) == "told" || c.is(genitive, at+k) > 0 {
		return s, false
	}
	first, value := c.numeralBefore(i)
	if value == nil {
		return s, false
	}
	u, times := readUnit(w)
	n, ok := whole(value)
	return point(first, at+k, period{unit: u, form: reaching, off: sign * n}, "reach"), ok && (u != week || times == 1)
}

// deicticUnit reads "last week", "dieses Jahr", "past decade". A day is left
// out: "that day" and "the next day" are not counted from the document's.
func (c *cursor) deicticUnit(first, i int, v string) (s side, ok bool) {
	w, n := c.match(unitWord, i)
	if n == 0 || c.compounded(i+n) || c.is(genitive, i+n) > 0 && v != "0" {
		return s, false
	}
	u, times := readUnit(w)
	if u == day && v != "past" && qualifier(v) != "told" {
		return s, false
	}
	p := period{unit: u, form: counting, off: steps(v)}
	if v != "past" {
		_, n := c.before(article, first)
		p.either = qualifies(v, "article") && n > 0
		p.told = qualifier(v) == "told" || p.either
	}
	if u == half {
		p.unit, p.off = months, 6*p.off
	}
	if u == week && times > 1 { // "the past fortnight"
		p.form, p.off = reaching, times*p.off
		return point(first, i+n, p, "reach"), p.off != 0 && qualifier(v) != "told"
	}
	if v == "past" || p.off < 0 && u >= decade || u == half && p.off != 0 {
		p.form = reaching
	}
	end := i + n
	if p.told && !p.either && u != year && c.tail(end).end > end { // "the same month last year" is one of that year
		return s, false
	}
	if u == week && p.form == counting {
		on := end
		switch {
		case c.possessive(end) || c.text(end) == "-": // "last week's Sunday"
			on++
		case !c.may(frame, end):
			on = c.skip(placing, end)
		}
		d, k := c.match(weekday, on)
		if k == 0 && c.capital(on) {
			d, k = c.match(short, on)
		}
		if k > 0 { // "nächste Woche Montag"
			return point(first, on+k, period{unit: day, form: weekly, n: number(d), off: p.off, placed: true}, "weekday"), true
		}
	}
	return point(first, end, p, "deictic"), true
}

// ago reads "vor zwei Jahren", "vor mehr als zehn Jahren".
func (c *cursor) ago(i int) (s side, ok bool) {
	at := i + c.is(ago, i)
	modifier, n := c.match(about, at)
	at += n
	num, ok := c.numbers.At(c.s, at)
	if !ok {
		return s, false
	}
	at, farther := c.farther(num.End, num.Value)
	u, k := c.anyUnit(at)
	if k == 0 {
		return s, false
	}
	p, ok := far(num.Value, u, 1)
	if farther != nil {
		q, also := far(farther, u, -1)
		return c.modified(point(i, at+k, p.times(-1), "ago").paired(q), modifier), ok && also
	}
	p, end := c.alone(p, at+k)
	s = point(i, end, p.times(-1), "ago")
	return c.modified(s, modifier), ok
}

// distance reads "two years ago", "nearly five weeks away" at its unit.
func (c *cursor) distance(i int) (s side, ok bool) {
	if s, ok = c.weekdaysAway(i); ok {
		return s, true
	}
	u, k := c.anyUnit(i)
	if s, ok = c.compound(i, u, i+k); ok {
		return s, true
	}
	if s, ok = c.endedBy(i, u, i+k); ok {
		return s, true
	}
	if s, ok = c.told(i, u, i+k); ok {
		return s, true
	}
	if s, ok = c.shifted(i, u, i+k); ok {
		return s, true
	}
	v, n := c.match(after, i+k)
	if k == 0 || n == 0 || c.is(awayFrom, i+k+n) > 0 && v == "1" {
		return s, false
	}
	first, value := c.amount(i, u)
	if value == nil || c.longer(first) {
		return s, false
	}
	num, _ := c.numbers.At(c.s, first)
	if f, k := c.pack.Fractions.MatchBefore(c.s, first); k > 0 && num.Article { // "half a century ago", not "fell by half two years ago"
		p, ok := partOf(f, u, number(v))
		return point(first-k, i+k+n, p, "ago"), ok
	}
	if _, k := c.before(within, first); k == 0 && qualifier(v) == "in" { // "in two weeks' time", not "two weeks' time off"
		return s, false
	}
	p, ok := far(value, u, number(v))
	if !ok {
		return s, false
	}
	end := i + k + n
	if m := c.is(then, end); m > 0 {
		p.exact, end = true, end+m
	}
	on := c.skip(placing, end)
	if d, k := c.match(weekday, on); k > 0 && p.unit == week && !p.exact { // "two weeks ago on Friday"
		return point(first, on+k, period{unit: day, form: weekly, n: number(d), off: p.off, placed: true}, "weekday"), true
	}
	s, ok = c.orNearer(point(first, end, p, "ago"), value, u, number(v))
	modifier, from := c.aboutBefore(s.first)
	s.first = from
	return c.modified(s, modifier), ok
}

// aboutBefore returns what a modifier before token i says, and where it begins,
// or i.
func (c *cursor) aboutBefore(i int) (modifier string, first int) {
	v, n := c.before(about, i)
	if i-n < c.taken {
		return "", i
	}
	return v, i - n
}

// longer reports whether a distance that token i goes on with began before it
// ("a year and two months ago").
func (c *cursor) longer(i int) bool {
	if _, n := c.before(list, i); n > 0 {
		i -= n
	}
	_, n := c.before(unitWord, i)
	_, k := c.before(unitsWord, i)
	return i > c.taken && n+k > 0
}

func (c *cursor) modified(s side, modifier string) side {
	if modifier != "" && modifier != "-" {
		s.modifier = modifier
		s.rules = append(s.rules, "modifier")
	}
	return s
}

// anyUnit reads a unit, singular or plural.
func (c *cursor) anyUnit(i int) (u unit, n int) {
	v, n := c.match(unitWord, i)
	if n == 0 {
		v, n = c.match(unitsWord, i)
	}
	u, times := readUnit(v)
	if times > 1 && u == week {
		return 0, 0
	}
	return u, n
}

// numeralBefore returns the longest numeral that ends at token i.
func (c *cursor) numeralBefore(i int) (first int, v *apd.Decimal) {
	for k := i - 1; k >= max(c.taken, i-6); k-- {
		if n, ok := c.numbers.At(c.s, k); ok && n.End == i {
			first, v = k, n.Value
		}
	}
	return first, v
}

// amount returns how many units u there are at token i: half a year is one half.
func (c *cursor) amount(i int, u unit) (first int, v *apd.Decimal) {
	if first, v = c.numeralBefore(i); v == nil && u == half {
		return i, apd.New(1, 0)
	}
	return first, v
}

// partOf places a year that a part of a century or a decade is away.
func partOf(f lang.Fraction, u unit, sign int) (p period, ok bool) {
	years := span(u) * int(f.Numerator)
	return period{unit: year, form: counting, off: sign * years / int(f.Denominator)}, u >= decade && years%int(f.Denominator) == 0
}

// far places a period v units away; halves of years are months.
func far(v *apd.Decimal, u unit, sign int) (p period, ok bool) {
	n, ok := whole(v)
	if u == half {
		n, u = 6*n, months
	}
	if !ok && u == year {
		var months12 apd.Decimal
		if _, err := apd.BaseContext.WithPrecision(20).Mul(&months12, v, apd.New(12, 0)); err != nil {
			return p, false
		}
		n, ok = whole(&months12)
		u = months
	}
	return period{unit: u, form: counting, off: sign * n}, ok
}

// whole returns v where it is a whole number that a date may be away.
func whole(v *apd.Decimal) (int, bool) {
	var r apd.Decimal
	r.Reduce(v)
	n, err := r.Int64()
	return int(n), err == nil && n > 0 && n < 10000
}
