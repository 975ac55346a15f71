package calendar

import "strings"

// lastRound is the most weeks that a course or a season may count: a later one
// needs no year to be of the calendar.
const lastRound = 24

// calendarWeek reads "Kalenderwoche 31", "KW 31/2024".
func (c *cursor) calendarWeek(i int) (side, bool) {
	if n, ok := c.plain(i - 2); ok && i > 1 && c.pack.Format.OrdinalDot && c.text(i-1) == "." && c.glued(i-1) && i-2 >= c.taken {
		return c.weekInYear(i-2, i+c.is(weekNumber, i), n) // "50. Kalenderwoche"
	}
	v, k := c.match(weekNumber, i)
	at := i + k
	n, ok := c.plain(at)
	if ok && v == "year" && !c.yearFollows(at+1) && (n <= lastRound || !c.placedIn(i) || c.is(genitive, at+1) > 0) {
		return side{}, false
	}
	if !ok || !c.freeAfter(at+1) && !c.mark(at+1, "/") {
		return side{}, false
	}
	return c.weekInYear(i, at+1, n)
}

// placedIn reports whether a word for in, with or without an article, stands before
// token i.
func (c *cursor) placedIn(i int) bool {
	_, n := c.before(article, i)
	v, _ := c.before(placing, i-n)
	return v == "strong"
}

// weekOf reads "week of April 10", "Woche vom 4. Mai", "weekend of Thanksgiving":
// the week or weekend of that day.
func (c *cursor) weekOf(i int) (side, bool) {
	v, n := c.match(weekOf, i)
	if first, value := c.numeralBefore(i); n == 0 || value != nil && first < i { // "a week starting tomorrow"
		return side{}, false
	}
	v, name, _ := strings.Cut(v, " ")
	if name != "" {
		if s, ok := c.longWeekend(i, i+n, name); ok {
			return s, true
		}
	}
	s, ok := c.base(i + n)
	if !ok || s.from.unit != day || s.from.shift.unit != 0 {
		return side{}, false
	}
	p := s.from
	p.shift = shift{unit: weekOfDay}
	if v == "weekend" {
		p.shift.unit = weekendOfDay
	}
	return point(i, s.end, p.settle(), "week-of"), true
}

// longWeekend reads the feast in "weekend of Thanksgiving" at token j where its weekend has
// days of its own, and a name that ends in the word given.
func (c *cursor) longWeekend(i, j int, ending string) (s side, ok bool) {
	n := c.is(feastWord, j)
	if n == 0 {
		return s, false
	}
	_, name := c.s.Slice(j, j+n)
	v, _ := c.words[feastWord].Get(name + " " + ending)
	f := c.feasts[v]
	if f == nil || f.until == nil {
		return s, false
	}
	t := c.tail(j + n)
	return f.over(i, t.end, t), true
}

// weekInYear reads the year of the n-th week, named from token first up to end.
func (c *cursor) weekInYear(first, end, n int) (s side, ok bool) {
	if n < 1 || n > 53 {
		return s, false
	}
	if c.mark(end, "/") && len(c.text(end+1)) == 4 {
		end++
	}
	last := n
	if v, k := c.match(to, end); k > 0 && v != "slash" && !c.uneven(v, end, end+k) { // "KW 23 bis 25"
		if m, ok := c.plain(end + k); ok && m > n && m <= 53 && !c.counts(end+k+1) {
			last, end = m, end+k+1
		}
	}
	t := c.tail(end)
	s = point(first, t.end, t.week(n), "calendar-week")
	if last > n {
		s.to = t.week(last)
		s.rules = append(s.rules, "range")
	}
	return s, true
}

// week places the n-th week in the year of a tail.
func (t tail) week(n int) period {
	p := t.place(period{unit: week, n: n})
	if p.form == fixed {
		p = p.ofISO()
	}
	return p
}

// ofISO places a week that is numbered in its year: the first one holds the
// fourth of January.
func (p period) ofISO() period {
	return at(date(p.year, 1, 4), week, p.n-1)
}

// hence reads "in two weeks" as a date where its verb looks ahead; else it is
// how long something takes. The quote is without "in".
func (c *cursor) hence(i int) (s side, ok bool) {
	at := i + c.is(within, i)
	modifier, n := c.match(about, at)
	num, ok := c.numbers.At(c.s, at+n)
	if !ok {
		return s, false
	}
	u, k := c.anyUnit(num.End)
	end := num.End + k
	if k == 0 && n == 0 {
		return c.wordedYear(at)
	}
	if k == 0 || c.is(genitive, end) > 0 || c.is(told, end) > 0 || c.is(after, end) > 0 {
		return s, false
	}
	opens := i == 0 && c.pack.Format.NounCapitals // "In zwei Wochen legt sie Zahlen vor", "In drei Wochen ist Wahl"
	switch v := c.tense(i, end); {
	case v == "future":
	case opens && v == "coming" && !c.measures(end), opens && v == "present" && !c.completes(end):
	default:
		return s, false
	}
	p, ok := far(num.Value, u, 1)
	return c.modified(point(at, end, p, "ahead"), modifier), ok
}

// measures reports a figure with a unit behind token i, which tells how much is done
// in a time: "In 14 Tagen legt der Wal 800 Kilometer zurück".
func (c *cursor) measures(i int) bool {
	for ; i < len(c.s.Tokens); i++ {
		if n, ok := c.numbers.At(c.s, i); ok && !n.Article && c.measured(n.End) {
			return true
		}
	}
	return false
}

// completes reports a participle behind token i, which makes a past of the present
// before it: "In drei Wochen ist viel passiert".
func (c *cursor) completes(i int) bool {
	for ; i < len(c.s.Tokens); i++ {
		if c.tagged(i) == "participle" {
			return true
		}
	}
	return false
}

// weekFromHere reads "last week", "of this week".
func (c *cursor) weekFromHere(i int) (off, end int, ok bool) {
	i = c.skip(of, i)
	v, n := c.match(deictic, i)
	u, k := c.match(unitWord, i+n)
	if n == 0 || k == 0 || u != "W" || v == "past" {
		return 0, i, false
	}
	return number(v), i + n + k, true
}

// weeksAhead reads "two weeks from now" and "in zwei Wochen" behind a weekday.
func (c *cursor) weeksAhead(i int) (off, end int, ok bool) {
	at := c.skip(within, i)
	num, ok := c.numbers.At(c.s, at)
	if !ok {
		return 0, i, false
	}
	u, k := c.anyUnit(num.End)
	off, ok = whole(num.Value)
	end = num.End + k
	v, n := c.match(after, end)
	if ok = ok && u == week && (at > i || n > 0 && v == "1"); !ok || at > i && c.is(genitive, end) > 0 {
		return 0, i, false
	}
	return off, end + n, true
}

// weekend reads "am Wochenende".
func (c *cursor) weekend(i int) (s side, ok bool) {
	if !c.placed(i) || c.compounded(i+1) {
		return s, false
	}
	return point(i, i+c.is(weekend, i), period{unit: days, form: weekly, n: 6}, "weekend"), true
}
