package calendar

import "strings"

// reject reads what looks like a date or a number and is neither: clock times
// and names. A name without digits has no reason.
func (c *cursor) reject(i int) (r Rejection, ok bool) {
	if n := c.is(name, i); n > 0 && !c.isFeast(i) {
		r = Rejection{First: i, End: i + n}
		for k := i; k < i+n; k++ {
			if isDigit(c.text(k)[0]) {
				r.Reason = "name"
			}
		}
		return r, true
	}
	if c.registered(i) {
		return Rejection{i, i + 1, "name"}, true
	}
	if _, n := c.before(anyOf, i); n > 1 && (c.may(weekday, i) || c.may(unitWord, i)) { // "every second Sunday"
		return Rejection{i - n, i + 1, "a recurring time"}, true
	}
	if end := c.openingDays(i); end > i {
		return Rejection{i, end, "opening hours"}, true
	}
	if end, ok := c.clock(i); ok {
		return Rejection{i, end, "clock time"}, true
	}
	if n := c.is(clock, i); n > 0 {
		if _, k := c.pack.Numbers.MatchBefore(c.s, i); k > 0 && i-k >= c.taken {
			return Rejection{i - k, i + n, "clock time"}, true
		}
	}
	return r, false
}

// isFeast reports a feast whose name has a weekday in it, where it tells a day: "on Black
// Friday", not "the Black Friday sales".
func (c *cursor) isFeast(i int) bool {
	_, ok := c.feast(i, false)
	return ok
}

// openingDays returns the end of two weekdays at token i that hours follow ("Monday
// to Friday from 9 a.m."), or i: they are those of any week.
func (c *cursor) openingDays(i int) int {
	k := c.is(weekday, i)
	n := c.is(to, i+k)
	m := c.is(weekday, i+k+n)
	if _, f := c.before(frame, i); k == 0 || n == 0 || m == 0 || f > 0 {
		return i
	}
	end := i + k + n + m
	if c.text(i-1) == "," && c.hours(i-1) { // "9am to 5pm, Monday to Friday"
		return end
	}
	at := end
	if c.text(at) == "," {
		at++
	}
	if at = c.skip(frame, at); at >= len(c.s.Tokens) {
		return i
	}
	if _, ok := c.clock(at); !ok {
		return i
	}
	return end
}

// hours reports a clock time before token i.
func (c *cursor) hours(i int) bool {
	for k := max(0, i-3); k < i; k++ {
		if end, ok := c.clock(k); ok && end == i {
			return true
		}
	}
	return false
}

// registered reports whether the number at token i, which could be a year, is that of
// a register or of a plate, with its letters around it ("FN 1998 b", "B-AB 1998").
func (c *cursor) registered(i int) bool {
	y, ok := c.plain(i)
	w := c.text(i - 1)
	if !ok || !isYear(y) || len(w) < 1 || len(w) > 3 || strings.Trim(w, "ABCDEFGHIJKLMNOPQRSTUVWXYZ") != "" {
		return false
	}
	if _, n := c.pack.Currencies.MatchBefore(c.s, i); n > 0 || c.measured(i+1) {
		return false
	}
	if c.mark(i-2, "-") {
		return len(w) < 3 && len(c.text(i-3)) <= 3 && c.capital(i-3) && c.nounless(i+1)
	}
	next := c.text(i + 1)
	return len(w) > 1 && len(next) == 1 && !c.glued(i+1) && next[0] >= 'a' && next[0] <= 'z' && !c.pack.Stop[next]
}

// nounless reports whether token i is hardly a noun that the word before it belongs to.
func (c *cursor) nounless(i int) bool {
	return c.closes(i) || c.pack.Stop[c.s.Word(i)] || c.pack.Format.NounCapitals && !c.capital(i)
}

// clock reads "10:30", "10.30 Uhr", "5 to 7 pm".
func (c *cursor) clock(i int) (end int, ok bool) {
	t := c.text(i)
	if !isDigit(t[0]) {
		return i, false
	}
	if strings.Contains(t, ":") {
		if u, n := c.pack.Units.Match(c.s, i+1); n > 0 && u.Dimension == "duration" && u.Class == "word" { // "2:08:12 Stunden"
			return i, false
		}
		return c.skip(clock, i+1), isClock(t, ":")
	}
	if n := c.is(clock, i+1); n > 0 && isMilitary(t) && !c.glued(i+1) { // "by 1142 GMT"
		return i + 1 + n, true
	}
	if !isHour(t) {
		return i, false
	}
	if n := c.is(clock, i+1); n > 0 {
		return i + 1 + n, true
	}
	n := c.is(to, i+1)
	if n == 0 {
		n = c.is(and, i+1)
	}
	if u := c.text(i + 1 + n); n > 0 && u != "" && isDigit(u[0]) && (isHour(u) || isClock(u, ":")) {
		if k := c.is(clock, i+2+n); k > 0 {
			return i + 2 + n + k, true
		}
	}
	return i, false
}

// isHour reports whether s is an hour, or one with minutes ("10.30").
func isHour(s string) bool {
	if n, ok := digits(s); ok {
		return len(s) <= 2 && n <= 24
	}
	return isClock(s, ".")
}

// isMilitary reports whether s is hours and minutes without a mark ("1142").
func isMilitary(s string) bool { return len(s) == 4 && isClock(s[:2]+":"+s[2:], ":") }

// isClock reports whether s is hours and minutes, or seconds too.
func isClock(s, sep string) bool {
	hour, rest, ok := strings.Cut(s, sep)
	minute, second, timed := strings.Cut(rest, sep)
	n, isHour := digits(hour)
	return ok && isHour && len(hour) <= 2 && n <= 24 && isSixtieth(minute) && (!timed || isSixtieth(second))
}

// isSixtieth reports whether s is minutes or seconds.
func isSixtieth(s string) bool {
	n, ok := digits(s)
	return ok && len(s) == 2 && n <= 59
}
