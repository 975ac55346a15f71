package calendar

// ranked reads what an ordinal opens: "drittes Quartal 2024", "first half of
// 2024", "19th century", "the third of May".
func (c *cursor) ranked(i int) (s side, ok bool) {
	n, end, last := c.rank(i)
	if end == i {
		return s, false
	}
	if first, tens := c.tensBefore(i); tens > 0 && n < 10 && !last {
		i, n = first, n+tens
	}
	at := end
	if c.mark(at, "-") {
		at++
	}
	if s, ok = c.ofCentury(i, at, n, last); ok {
		return s, true
	}
	if s, ok = c.nth(i, end, n, last); ok {
		return s, true
	}
	if s, ok = c.century(i, at, n); ok {
		return s, true
	}
	if k := c.is(list, end); k > 0 && !last { // "the 19th and 20th centuries"
		if m, e, _ := c.rank(end + k); e > end+k && m > n && c.is(centuryWord, e) > 0 {
			return point(i, end, period{unit: century, form: fixed, year: 100 * (n - 1)}, "century"), true
		}
	}
	if k := c.is(quarterWord, at); k > 0 {
		s, ok = c.inYear(i, at+k, quarter, pick(n, last, 4))
		if ok && s.end == at+k && last && c.may(deictic, i) { // "last quarter", of no year: the one before
			if c.is(of, s.end) > 0 || c.is(genitive, s.end) > 0 { // "of the game"
				return side{}, false
			}
			return point(i, s.end, period{unit: quarter, form: counting, off: -1}, "deictic"), true
		}
		return s, ok
	}
	if v, k := c.match(halfWord, at); k > 0 {
		if m := c.is(of, at+k); m > 0 && c.may(month, at+k+m) && c.capital(at+k+m) {
			return c.halfOf(i, at+k+m, pick(n, last, 2))
		}
		s, ok = c.inYear(i, at+k, half, pick(n, last, 2))
		if v == "year" && !s.from.placed && s.from.form == yearless { // the word itself says of which year: this one
			s.from.placed, s.from.any = true, true
		}
		return s, ok
	}
	if s, ok = c.halfMonth(i, at, pick(n, last, 2)); ok {
		return s, true
	}
	if s, ok = c.lone(i, end, n); ok {
		return s, true
	}
	if last {
		return s, false
	}
	if v, k := c.match(weekNumber, at); k > 0 && v != "year" {
		return c.weekInYear(i, at+k, n)
	}
	return c.ofMonth(i, end, n, true)
}

// tensBefore reads "twenty" in "twenty third" before token i.
func (c *cursor) tensBefore(i int) (first, n int) {
	if i == 0 || i >= len(c.s.Tokens) || !c.letters(i-1) || isDigit(c.text(i)[0]) || c.pack.Format.Compound {
		return i, 0
	}
	num, ok := c.numbers.At(c.s, i-1)
	if !ok {
		return i, 0
	}
	if n, ok := whole(num.Value); ok && num.End == i && n%10 == 0 && n > 10 && n < 100 {
		return i - 1, n
	}
	return i, 0
}

// halfMonth reads "Oktoberhälfte" behind the ordinal n.
func (c *cursor) halfMonth(first, i, n int) (s side, ok bool) {
	if i >= len(c.s.Tokens) || n == 0 {
		return s, false
	}
	x, ok := c.compounds[c.s.Tokens[i].Fold]
	if !ok || x.part != "half" {
		return s, false
	}
	return c.monthOf(first, i+1, x.n).parted(halves[n]), true
}

// halfOf reads the month in "first half of October" at token i.
func (c *cursor) halfOf(first, i, n int) (s side, ok bool) {
	v, k := c.match(month, i)
	if k == 0 || n == 0 {
		return s, false
	}
	return c.monthOf(first, i+k, number(v)).parted(halves[n]), true
}

// halves are what the halves of a month are called: its start and its end.
var halves = [...]string{1: "start", 2: "end"}

func pick(n int, last bool, of int) int {
	if last && n == 0 {
		return of
	}
	if n > of {
		return 0
	}
	return n
}

// rank reads "3.", "3rd", "third", "final"; the last of its kind has no number.
func (c *cursor) rank(i int) (n, end int, last bool) {
	if i >= len(c.s.Tokens) {
		return 0, i, false
	}
	if n, end, marked := c.dayNumber(i); marked {
		return n, end, false
	}
	if v, k := c.match(rank, i); k > 0 {
		return number(v), i + k, true
	}
	if v, k := c.match(ordinal, i); k > 0 {
		return number(v), i + k, false
	}
	return 0, i, false
}

// coded reads "Q2 2024", "H1/2024".
func (c *cursor) coded(k class, i int) (side, bool) {
	v, n := c.match(k, i)
	end, u := i+n, quarter
	if k == halfCode {
		u = half
	}
	if y, ok := c.yearDigits(c.text(end)); ok && len(c.text(end)) == 2 && !c.glued(end) && c.parts(end+1) { // "H2 22"
		return point(i, end+1, period{unit: u, form: fixed, year: y, n: number(v)}, u.rule()), true
	}
	return c.inYear(i, end, u, number(v))
}

// inYear reads the year of the n-th quarter or half, named from token first up
// to end.
func (c *cursor) inYear(first, end int, u unit, n int) (s side, ok bool) {
	if n == 0 {
		return s, false
	}
	if s, ok = c.ofFiscal(first, end, u, n); ok {
		return s, true
	}
	if t := c.text(end + 1); c.mark(end, "/") && (len(t) == 4 || len(t) == 2) {
		if y, ok := c.yearDigits(t); ok {
			return point(first, end+2, period{unit: u, form: fixed, year: y, n: n}, u.rule()), true
		}
	}
	t := c.tail(end)
	if z, ok := c.plain(t.end + 1); ok && t.form == fixed && c.mark(t.end, "/") && z == (t.year+1)%100 { // "drittes Quartal 2023/24"
		s, ok = c.fiscalYear(first, t.end-1, c.text(t.end-1))
		return s.within(u, n), ok
	}
	if t.end == end && u == half && !c.pack.Format.CompoundNouns && !(c.tellsBusiness() && c.tellsSum()) {
		return s, false // a half of a match, more often
	}
	return point(first, t.end, t.place(period{unit: u, n: n}), u.rule()), true
}

func (u unit) rule() string {
	if u == half {
		return "half-year"
	}
	return "quarter"
}

// thisYear reads "of the year", "des Jahres".
func (c *cursor) thisYear(i int) tail {
	at := i
	for range 2 {
		at = c.skip(link, at)
	}
	if v, n := c.match(unitWord, at); n > 0 && v == "Y" && at > i {
		return tail{end: at + n, form: yearless, placed: true, any: true}
	}
	return tail{end: i, form: yearless}
}

// season reads "summer of 2023", "winter 2023/24", "im Sommer". A bare one
// counts where a preposition or, as given, a word like "last" places it.
func (c *cursor) season(i int, given bool) (s side, ok bool) {
	v, n := c.match(season, i)
	if n == 0 || c.compounded(i+n) {
		return s, false
	}
	end := i + n
	t := c.tail(end)
	if t.end > end {
		if z, ok := c.plain(t.end + 1); ok && t.form == fixed && (c.mark(t.end, "/") || c.mark(t.end, "-") || c.mark(t.end, "–")) && z%100 == (t.year+1)%100 {
			t.end += 2
		}
	} else if !given && !c.seasonStands(i, end) {
		return s, false
	}
	s = point(i, t.end, t.place(period{unit: seasons, n: number(v)}), "season").parted(qualifier(v))
	if k, n := c.match(told, end); t.end == end && n > 0 && number(k) != 0 && (qualifier(k) != "ends" || c.closes(end+n)) { // "im Frühjahr darauf"
		s.end, s.from.step, s.from.told = end+n, number(k), true
		s.rules = append([]string{"told"}, s.rules...)
	}
	return s, true
}

// seasonStands reports whether a season without a year, from token i up to end, is
// meant as a time: behind a preposition, or before another that has one ("summer
// and autumn 1918").
func (c *cursor) seasonStands(i, end int) bool {
	n := c.is(list, end)
	if n == 0 && c.mark(end, "-") { // "the winter-spring of 1920"
		n = 1
	}
	if n > 0 {
		if k := c.is(season, end+n); k > 0 && c.tail(end+n+k).form == fixed {
			return true
		}
	}
	if !c.placed(i) {
		return false
	}
	if c.is(doubtful, i) == 0 || c.the(i) && !c.may(of, end) {
		return true
	}
	v, _ := c.before(placing, i)
	return v == "strong" && c.parts(end) && c.is(unitWord, i) == 0
}
