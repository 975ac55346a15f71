package calendar

import "strings"

func fixedDay(y, m, d int) period {
	return period{unit: day, form: fixed, year: y, n: m, day: d}
}

// dotted reads "12.5.2024" and, after a preposition or a weekday, "12.5.".
func (c *cursor) dotted(i int) (s side, ok bool) {
	a, rest, ok := strings.Cut(c.text(i), ".")
	if !ok || len(a) > 2 {
		return s, false
	}
	b, last, full := strings.Cut(rest, ".")
	d, ok1 := digits(a)
	m, ok2 := digits(b)
	if !ok1 || !ok2 || len(b) > 2 {
		return s, false
	}
	if full {
		y, ok := c.yearDigits(last)
		if m > 12 && len(last) == 4 { // "10.31.1974"
			d, m = m, d
		}
		if !ok || !isDay(y, true, m, d) {
			return s, false
		}
		return point(i, i+1, fixedDay(y, m, d), "dotted-date"), true
	}
	if !c.pack.Format.OrdinalDot || !isDay(0, false, m, d) {
		return s, false
	}
	if c.text(i+1) != "." || !c.glued(i+1) {
		return c.undotted(i, m, d)
	}
	whole := c.story.Alone && i == 0 && i+2 == len(c.s.Tokens)
	if !c.dayExpected(i) && !c.dayAhead(i+2) && !c.listsDays(i) && !whole {
		return s, false
	}
	if y, ok := c.plain(i + 2); ok && len(c.text(i+2)) == 4 && isYear(y) {
		return point(i, i+3, fixedDay(y, m, d), "dotted-date"), true
	}
	if _, n := c.before(to, i); n == 0 && !whole && i+2 == len(c.s.Tokens) && len(b) < 2 && c.text(i-1) != "/" && !c.placed(i) {
		return s, false
	}
	return point(i, i+2, period{unit: day, form: yearless, n: m, day: d}, "dotted-date"), true
}

// undotted reads "7.8" behind a weekday that this day is ("Sonntag, 7.8 ab 12 Uhr"), a
// preposition of days ("am 10.10 um 18 Uhr") or an earlier day ("14. bis 15.10").
func (c *cursor) undotted(i, m, d int) (s side, ok bool) {
	p := period{unit: day, form: yearless, n: m, day: d}
	v, _ := c.before(placing, i)
	_, to := c.before(to, i)
	if behind := c.dot(i-to-1) && isDigit((c.text(i-to-2) + " ")[0]); (qualifier(v) == "day" || to > 0 && behind) && c.endsDay(i+1) && !c.measured(i+1) {
		return point(i, i+1, p, "dotted-date"), true
	}
	at := i
	if c.text(at-1) == "," {
		at--
	}
	w, n := c.before(weekday, at)
	if n == 0 || c.measured(i+1) {
		return s, false
	}
	p, ok = c.story.onWeekday(number(w), m, d)
	return point(i, i+1, p, "dotted-date"), ok
}

// dayAhead reports whether a range goes on at token i with another such date
// ("14.10. bis 15.10.2018").
func (c *cursor) dayAhead(i int) bool {
	n := c.is(to, i)
	return n > 0 && isDotted(c.text(i+n))
}

// listsDays reports another such date in a sentence without a verb that is known ("14.9.
// Flohmarkt, 21.9. Stadtlauf").
func (c *cursor) listsDays(i int) bool {
	days := 0
	for j := range c.s.Tokens {
		switch {
		case c.may(tense, j):
			return false
		case j != i && isDotted(c.text(j)) && c.dot(j+1) && !c.glued(j+2):
			days++
		}
	}
	return days > 0
}

// isDotted reports whether s looks like the digits of a day and a month.
func isDotted(s string) bool {
	d, m, ok := strings.Cut(s, ".")
	return ok && d != "" && len(d) <= 2 && m != "" && isDigit(d[0]) && isDigit(m[0])
}

// dayExpected reports whether a preposition, a weekday or the joint of a range
// stands before token i, or it opens a line ("25.3., 19:05").
func (c *cursor) dayExpected(i int) bool {
	if c.placed(i) || i == 0 && c.text(i+2) == "," {
		return true
	}
	if _, n := c.before(to, i); n > 0 {
		return true
	}
	return c.behindWeekday(i)
}

// behindWeekday reports whether a weekday stands before token i, with a comma or
// without one.
func (c *cursor) behindWeekday(i int) bool {
	if c.text(i-1) == "," {
		i--
	}
	_, n := c.before(weekday, i)
	_, k := c.before(short, i)
	return n > 0 || k > 0
}

// dayNumber reads a day of a month: "12", "12.", "12th".
func (c *cursor) dayNumber(i int) (d, end int, marked bool) {
	d, ok := c.plain(i)
	if !ok || len(c.text(i)) > 2 || d < 1 || d > 31 {
		return 0, i, false
	}
	if c.glued(i + 1) {
		if c.pack.Format.OrdinalDot && c.text(i+1) == "." {
			return d, i + 2, true
		}
		if n := c.is(suffix, i+1); n > 0 {
			return d, i + 1 + n, true
		}
	}
	return d, i + 1, false
}

// dayMonth reads "12. Mai 2024", "30th of September", "12 to 15 May", and the
// first day of "28 and 29 August".
func (c *cursor) dayMonth(i int) (s side, ok bool) {
	d, end, marked := c.dayNumber(i)
	if d == 0 || c.glued(i) && isDigit(c.text(i - 1)[0]) {
		return s, false
	}
	if _, n := c.pack.Currencies.MatchBefore(c.s, i); n > 0 && !marked {
		return s, false
	}
	if s, ok = c.ofMonth(i, end, d, marked); ok {
		return s, true
	}
	v, n := c.match(to, end)
	night := 0
	if n == 0 {
		night = c.is(overnight, end)
		n = night
	}
	listed := n == 0
	if listed {
		n = c.is(list, end)
	}
	if n == 0 || v == "slash" && !marked {
		return s, false
	}
	e, endSecond, also := c.dayNumber(c.skip(article, end+n))
	if e <= d && (!marked || e > 0) || !listed && c.uneven(v, end, end+n) {
		return s, false
	}
	if s, ok = c.ofMonth(i, endSecond, e, also); !ok && marked {
		s, ok = c.dotted(c.skip(article, end+n)) // "08. bis 16.10.2015"
		if !ok && listed && c.depth < maxDepth { // "12., 13. und 14. Juli"
			c.depth++
			s, ok = c.dayMonth(c.skip(article, end+n))
			c.depth--
		}
		s.first, e = i, s.from.day
	}
	if ok && s.from.sub.n > d && !listed { // "4 to 23 of next month"
		s.to = s.from.settle()
		s.from.sub.n = d
		s.rules = append(s.rules, "range")
		return s, true
	}
	if !ok || e <= d || !isDay(0, false, s.from.n, d) || night > 0 && e != d+1 {
		return s, false
	}
	first, second := s.from, s.from
	first.day = d
	s.from = first
	if listed {
		s.end = end
		return s, true
	}
	s.to = second
	s.rules = append(s.rules, "range")
	return s, true
}

// ofMonth reads the month and the year of day d, whose number ends at token j.
func (c *cursor) ofMonth(i, j, d int, marked bool) (s side, ok bool) {
	at := j
	if v, n := c.match(of, j); n > 0 && marked && v != "loose" { // not "by a fifth in May"
		at = j + n
	} else if n := c.is(genitive, j); n > 0 && c.may(month, j+n) && (c.dayStands(j-1) || c.endsMonth(j+n)) {
		at = j + n
	}
	v, n := c.match(month, at)
	if n == 0 && marked {
		v, n = c.monthByRank(i, at)
	}
	if n == 0 && (marked || at == j && c.may(genitive, j) && c.dayStands(j-1)) {
		return c.ofThisMonth(i, c.skip(of, at), d)
	}
	if n == 0 || c.is(doubtful, at) > 0 && !c.capital(at) && (at == j || !marked) || c.pack.Format.OrdinalDot && !marked && !c.yearFollows(at+n) {
		return s, false
	}
	m := number(v)
	t := c.tail(at + n)
	if y, ok := c.yearDigits(c.text(at + n)); ok && marked && t.end == at+n && len(c.text(t.end)) == 2 && !c.glued(t.end) && c.parts(t.end+1) { // "am 5. Juni 24"
		t = tail{end: t.end + 1, form: fixed, year: y}
	}
	p := t.place(period{unit: day, n: m, day: d})
	if !isDay(p.year, p.form == fixed, m, d) {
		return s, false
	}
	return point(i, t.end, p, "day-month"), true
}

// monthByRank reads the month in "den siebten vierten" at token j, behind a day at token i
// that a weekday or a preposition of days makes one.
func (c *cursor) monthByRank(i, j int) (month string, n int) {
	v, n := c.match(ordinal, j)
	if m := number(v); n == 0 || !c.pack.Format.OrdinalDot || m < 1 || m > 12 || !c.stands(i) || !c.nounless(j+n) && !c.yearFollows(j+n) {
		return "", 0
	}
	return v, n
}

// stands reports a preposition of days or a weekday before token i, and an article too.
func (c *cursor) stands(i int) bool {
	_, n := c.before(article, i)
	return c.onDay(i) || c.behindWeekday(i-n)
}

// endsMonth reports a month at token i that nothing but a clause's end, or a year, follows,
// and that is no other word: "12 of November", not "12 of May's voters".
func (c *cursor) endsMonth(i int) bool {
	end := i + c.is(month, i)
	return c.capital(i) && !c.may(doubtful, i) && (c.parts(end) || c.tail(end).form == fixed)
}

// listedDay reads the second day of "June 3 and 4".
func (c *cursor) listedDay(i int) (s side, ok bool) {
	n := max(c.is(and, c.taken), c.is(list, c.taken))
	if n == 0 || !c.letters(c.taken) || c.taken+n != i || c.last.unit != day || c.last.feast != nil || c.last.form != yearless || c.may(month, i-n-1) {
		return s, false
	}
	d, end, _ := c.dayNumber(i)
	if _, k := c.before(month, i-n-1); k == 0 || d <= c.last.day || !isDay(0, false, c.last.n, d) {
		return s, false
	}
	if c.counts(end) || c.may(month, end) || c.may(of, end) && c.may(month, end+1) || !c.closes(end) && !c.pack.Stop[c.s.Word(end)] && !c.may(placing, end) || c.may(tense, end) {
		return s, false
	}
	t := c.tail(end)
	p := c.last
	p.day = d
	return point(i, t.end, t.place(p), "month-day"), true
}

// dayStands reports whether a bare number at token i, with "of" behind it, is a day:
// behind a preposition of days or a weekday, or as the later one of a range ("3 to 12 of May").
func (c *cursor) dayStands(i int) bool {
	if c.onDay(i) || c.behindWeekday(i) {
		return true
	}
	_, n := c.before(to, i)
	if n == 0 {
		_, n = c.before(and, i)
		if _, k := c.before(frame, i-n-1); k == 0 {
			return false
		}
	}
	_, ok := c.plain(i - n - 1)
	return n > 0 && ok
}

// lone reads "on the 15th", "am 15." and "by the 15th" where no noun follows: a day
// of a month that the text has named.
func (c *cursor) lone(i, end, n int) (s side, ok bool) {
	_, k := c.before(article, i)
	_, b := c.before(bound, i-k)
	if !isDigit(c.text(i)[0]) || n > 31 || !c.onDay(i-k) && b+k < 2 && !c.ofDaypart(i-k) || k == 0 && !c.pack.Format.OrdinalDot {
		return s, false
	}
	v, _ := c.match(lead, end)
	_, counts := c.plain(end + 1)
	if !c.endsDay(end) || k > 0 && v == "loose" && counts { // "in der 3. von 90 Minuten"
		return s, false
	}
	p := period{unit: months, form: counting, any: true, lone: true, sub: nth{n: n, unit: day}}
	return point(i, end, p, "lone-day"), true
}

// endsDay reports whether no noun follows a number at token i, so that it may be a day.
func (c *cursor) endsDay(i int) bool {
	return c.closes(i) || c.pack.Stop[c.s.Word(i)] || c.may(tense, i)
}

// ofDaypart reports a part of a day before token i ("the evening of", "Abend").
func (c *cursor) ofDaypart(i int) bool {
	_, n := c.before(of, i)
	_, k := c.before(daypart, i-n)
	return k > 0
}

// ofThisMonth reads "20th of next month", "21. dieses Monats" for day d, from
// token i on.
func (c *cursor) ofThisMonth(first, i, d int) (s side, ok bool) {
	u, v, end := c.unitFromHere(i)
	if u != "M" || v == "past" {
		return s, false
	}
	p := period{unit: months, form: counting, off: number(v), told: qualifier(v) == "told", sub: nth{n: d, unit: day}}
	return point(first, end, p, "day-month"), true
}

func (c *cursor) yearFollows(i int) bool {
	t := c.tail(i)
	return t.end > i
}

// month reads "May 12, 2024", "Mai 2024", "May last year", "July".
func (c *cursor) month(i int) (s side, ok bool) {
	if x, ok := c.compounds[c.s.Tokens[i].Fold]; ok && x.class == month && monthParts[x.part] == 0 && x.part != "half" {
		return c.monthOf(i, i+1, x.n).parted(x.part), true // "Oktoberanfang"
	}
	v, n := c.match(month, i)
	if n == 0 {
		return s, false
	}
	m, end := number(v), i+n
	risky := n == 1 && c.is(doubtful, i) > 0
	lower := risky && !c.capital(i)
	if c.compounded(end) || c.text(i-1) == "$" && c.glued(i) { // "$DEC"
		return s, false
	}
	if s, ok = c.dashed(i); ok {
		return s, true
	}
	if s, ok = c.dayBefore(i, end, m); ok {
		return s, true
	}
	if s, ok = c.monthDay(i, end, m); ok && (!lower || s.from.form == fixed || c.may(suffix, s.end-1) || c.may(ordinal, s.end-1) && (c.onDay(i) || i == 0)) {
		return s, true
	}
	if lower {
		return s, false
	}
	if k := c.is(quarterWord, end); k > 0 && m%3 == 0 { // "the June quarter"
		return c.inYear(i, end+k, quarter, m/3)
	}
	if c.isAged(end) {
		return s, false
	}
	t := c.tail(end)
	if y, ok := c.yearOfTwo(i, end); ok && t.end == end {
		t = tail{end: end + 1, form: fixed, year: y}
	}
	if t.end == end && risky && !c.monthExpected(i, end) {
		return s, false
	}
	return point(i, t.end, t.place(period{unit: months, n: m}), "month"), true
}

// isAged reports an age between commas at token i, behind what is no month then but
// somebody's name ("April, 26, a nurse"). No minors: their full names stay unprinted.
func (c *cursor) isAged(i int) bool {
	n, ok := c.plain(i + 1)
	return ok && n >= 18 && len(c.text(i+1)) == 2 && c.text(i) == "," && c.text(i+2) == "," && !c.mayBeYear(i+3)
}

// mayBeYear reports a number at token i that may be a year.
func (c *cursor) mayBeYear(i int) bool {
	y, ok := c.plain(i)
	return ok && isYear(y)
}

// isToBe reports what is to come right before the month at token i, so that a number behind
// it is no year gone: "wird im Juni 65".
func (c *cursor) isToBe(i int) bool {
	_, n := c.before(placing, i)
	v, _ := c.before(tense, i-n)
	return v == "future"
}

// yearOfTwo reads "99", no day, at the end of a clause behind the month that begins
// at token i, or where something has lasted since then ("seit August 99").
func (c *cursor) yearOfTwo(i, j int) (y int, ok bool) {
	n, ok := c.plain(j)
	if !ok || n <= 31 || c.glued(j) || len(c.text(j)) != 2 || c.counts(j+1) || c.isToBe(i) {
		return 0, false
	}
	v, _ := c.before(bound, i)
	return c.story.century(n), c.parts(j+1) || v == "since"
}

// monthOf reads the year of month m, which is named from token first up to end.
func (c *cursor) monthOf(first, end, m int) side {
	t := c.tail(end)
	return point(first, t.end, t.place(period{unit: months, n: m}), "month")
}

// monthDay reads the day behind a month that ends at token j.
func (c *cursor) monthDay(i, j, m int) (s side, ok bool) {
	if c.mark(j, "/") || c.mark(j, "-") && c.closesWeekday(i) {
		j++ // "Oct/2", "Friday-Jun-15"
	}
	d, end, marked := c.dayNumber(c.skip(article, j))
	if d == 0 {
		d, end, marked = c.dayInWords(i, c.skip(article, j))
	}
	if d == 0 || !isDay(0, false, m, d) || c.text(j) == "," {
		return s, false
	}
	e, end2 := c.secondDay(end, d)
	t := c.tail(end2)
	_, the := c.before(article, i) // "the Nov. 5 elections"
	if y, ok := c.commaYear(end2); ok && the > 0 {
		t = y
	}
	if t.end == end2 && (c.pack.Format.OrdinalDot && e == 0 || !marked && c.measured(end2) || !marked && c.counts(end2) && !c.onDay(i) && the == 0) {
		return s, false
	}
	p := t.place(period{unit: day, n: m, day: d})
	if !isDay(p.year, p.form == fixed, m, d) {
		return s, false
	}
	s = point(i, t.end, p, "month-day")
	if e > 0 && isDay(p.year, p.form == fixed, m, e) {
		s.to = p
		s.to.day = e
		s.rules = append(s.rules, "range")
	}
	return s, true
}

// commaYear reads a year behind a comma at token i, whatever follows it: "the Sept. 11, 2001
// attacks".
func (c *cursor) commaYear(i int) (t tail, ok bool) {
	y, ok := c.plain(i + 1)
	ok = ok && c.text(i) == "," && len(c.text(i+1)) == 4 && isYear(y)
	return tail{end: i + 2, form: fixed, year: y}, ok
}

// closesWeekday reports whether a weekday stands before token i with a hyphen.
func (c *cursor) closesWeekday(i int) bool {
	_, n := c.before(weekday, i-1)
	return n > 0 && c.mark(i-1, "-")
}

// secondDay reads "-7" in "May 5-7", "to 7" in "May 5 to 7".
func (c *cursor) secondDay(i, d int) (e, end int) {
	v, n := c.match(to, i)
	if n == 0 || v == "slash" || c.uneven(v, i, i+n) {
		return 0, i
	}
	e, end, _ = c.dayNumber(i + n)
	if e <= d || c.may(month, end) || c.may(clock, end) || c.measured(end) || c.may(of, end) && c.may(month, end+1) {
		return 0, i
	}
	return e, end
}

// onDay reports whether a preposition of days stands before token i.
func (c *cursor) onDay(i int) bool {
	v, n := c.before(placing, i)
	return n > 0 && v != "strong"
}

// monthExpected reports whether the words around a doubtful month, from token i
// up to end, speak of a month.
func (c *cursor) monthExpected(i, end int) bool {
	ease, _ := c.match(doubtful, i)
	if v, n := c.before(placing, i); ease == "free" || n > 0 && (v == "strong" || v == ease || c.parts(end) && c.capital(i)) {
		return true
	}
	for _, k := range [...]class{part, deictic} {
		if _, n := c.before(k, i); n > 0 {
			return true
		}
	}
	if _, n := c.before(link, i); n > 0 {
		if _, k := c.before(part, i-n); k > 0 {
			return true
		}
	}
	for _, k := range [...]class{to, list} {
		if _, n := c.before(k, i); n > 0 {
			if k == to && ease != "-" {
				return true
			}
			if _, m := c.before(month, i-n); m > 0 {
				return true
			}
		}
		if n := c.is(k, end); n > 0 && c.may(month, end+n) && (!c.may(doubtful, end+n) || k == to && c.capital(end+n)) {
			return true
		}
	}
	return false
}
