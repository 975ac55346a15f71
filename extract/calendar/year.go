package calendar

import "strings"

// The years that a bare number of four digits may be.
// Later ones need a word that leads to a year, and the end of a clause.
const firstYear, firstBare, lastYear, farYear = 1000, 1500, 2100, 2300

func isYear(y int) bool { return y >= firstYear && y <= lastYear }

// A tail is the year behind a month, a quarter or a season.
type tail struct {
	end    int
	form   form // fixed, or yearless
	year   int
	off    int // of a yearless one: years from the document's
	placed bool
	any    bool // the year that is told of
	told   bool // off counts from it
}

// place puts p into the year of the tail.
func (t tail) place(p period) period {
	p.form, p.year, p.off, p.placed, p.any, p.told = t.form, t.year, t.off, t.placed, t.any, t.told
	return p
}

// tail reads "2024", ", 2024", "of 2024", "'98", "42 BC", "last year", "des
// vergangenen Jahres" at token i. Its end is i where no year follows.
func (c *cursor) tail(i int) tail {
	none := tail{end: i, form: yearless}
	at := i
	if c.text(i) == "," {
		if t, ok := c.commaYear(i); ok && !c.counts(i+2) && c.freeAfter(i+2) {
			return t
		}
		if t, ok := c.shortYear(i + 1); ok { // "Jun 5, '24"
			return t
		}
		return none
	}
	for range 2 {
		if t, ok := c.shortYear(at); ok {
			return t
		}
		if y, end, ok := c.eraOrYear(at); ok {
			return tail{end: end, form: fixed, year: y}
		}
		if y, end, ok := c.yearInWords(at); ok {
			return tail{end: end, form: fixed, year: y}
		}
		if t, ok := c.yearFromHere(at); ok {
			return t
		}
		if t, ok := c.yearsAgo(at); ok {
			return t
		}
		n := c.is(of, at)
		if n == 0 {
			n = c.is(article, at)
		}
		if n == 0 {
			break
		}
		at += n
	}
	return c.thisYear(i)
}

// shortYear reads "'98".
func (c *cursor) shortYear(i int) (t tail, ok bool) {
	if c.text(i) != "'" || !c.glued(i+1) || len(c.text(i+1)) != 2 {
		return t, false
	}
	y, ok := c.yearDigits(c.text(i + 1))
	return tail{end: i + 2, form: fixed, year: y}, ok
}

// eraOrYear reads a year of four digits that is no count, or any with an era.
func (c *cursor) eraOrYear(i int) (y, end int, ok bool) {
	y, ok = c.plain(i)
	if !ok {
		return 0, i, false
	}
	if bc, n := c.era(i + 1); n > 0 {
		return astronomical(y, bc), i + 1 + n, y > 0
	}
	if len(c.text(i)) != 4 || !isYear(y) || c.measured(i+1) || !c.free(i) {
		return 0, i, false
	}
	return y, i + 1, true
}

// astronomical numbers years so that 1 BC is 0.
func astronomical(y int, bc bool) int {
	if bc {
		return 1 - y
	}
	return y
}

// era reads "v. Chr." or "BC" at token i; it is written with a capital, or as "a.d."
func (c *cursor) era(i int) (bc bool, n int) {
	v, n := c.match(era, i)
	for k := i; k < i+n; k++ {
		if c.capital(k) || len(c.text(k)) > 1 && strings.HasSuffix(c.text(k), ".") {
			return v == "bc", n
		}
	}
	return false, 0
}

// yearFromHere reads "last year", "vergangenen Jahres", "Folgejahres".
func (c *cursor) yearFromHere(i int) (t tail, ok bool) {
	u, v, end := c.unitFromHere(i)
	if u != "Y" || v == "past" {
		return t, false
	}
	switch qualifier(v) {
	case "start", "mid", "end": // "Jahresende"
		return t, false
	}
	return tail{end: end, form: yearless, off: number(v), placed: true, told: qualifier(v) == "told"}, true
}

// yearsAgo reads "vor zwei Jahren", "two years ago" behind a month.
func (c *cursor) yearsAgo(i int) (t tail, ok bool) {
	at := c.skip(ago, i)
	num, ok := c.numbers.At(c.s, at)
	if !ok {
		return t, false
	}
	u, k := c.anyUnit(num.End)
	n, ok := whole(num.Value)
	end := num.End + k
	if at == i {
		v, k := c.match(after, end)
		ok = ok && k > 0 && v == "-1"
		end += k
	}
	return tail{end: end, form: yearless, off: -n, placed: true}, ok && u == year && k > 0
}

// unitFromHere reads a unit away from the document's, in two words ("last month")
// or in one ("Folgejahres"), and returns its letter and the value that says how far.
func (c *cursor) unitFromHere(i int) (letter, v string, end int) {
	if v, n := c.match(deictic, i); n > 0 {
		u, k := c.match(unitWord, i+n)
		return u, v, i + n + k
	}
	v, n := c.match(periodWord, i)
	if n == 0 {
		return "", "", i
	}
	return v[:1], v[1:], i + n
}

// free reports whether no letters or digits are written on the number at token
// i, and no hyphen joins it to a word ("G-2000", "2016-Modell").
func (c *cursor) free(i int) bool {
	return c.freeBefore(i) && c.freeAfter(i+1)
}

func (c *cursor) freeBefore(i int) bool {
	if !c.glued(i) {
		return true
	}
	switch c.text(i - 1) {
	case "(", "[", `"`, "'", "–", "*", "†":
		return true
	case "-", "/":
		if _, n := c.before(part, i); n > 0 {
			return true
		}
		word := c.text(i - 2)
		return !c.glued(i-1) || isDigit(word[len(word)-1]) && (c.text(i-1) == "/" || len(word) == 4)
	}
	return c.may(frame, i-1)
}

func (c *cursor) freeAfter(i int) bool {
	if !c.glued(i) {
		return true
	}
	if c.letters(i) || isDigit(c.text(i)[0]) {
		return false
	}
	return c.text(i) != "-" || !c.glued(i+1) || !c.letters(i+1) || c.may(month, i+1)
}

// chained reports whether a hyphen and digits are written on what ends at token
// i ("2015-1-32", a number of a telephone).
func (c *cursor) chained(i int) bool {
	return c.mark(i, "-") && isDigit(c.text(i + 1)[0])
}

// years reads "1950-53", "2024/25", "264-241 BC", "479 v. Chr." and "2017".
func (c *cursor) years(i int) (s side, ok bool) {
	y, ok := c.plain(i)
	if !ok {
		return s, false
	}
	if bc, n := c.era(i + 1); n > 0 && y > 0 && c.freeBefore(i) {
		return point(i, i+1+n, fixedYear(astronomical(y, bc)), "era"), true
	}
	if s, ok = c.yearSpan(i, y); ok {
		return s, true
	}
	if s, ok = c.listedEra(i, y); ok {
		return s, true
	}
	if z, ok := c.yearDigits(c.text(i)); ok && z != y && c.text(i-1) == "'" && c.glued(i) && !c.glued(i-1) && (c.leads(i-1) || c.ofNoun(i) || c.listsYears(i-1)) && c.freeAfter(i+1) {
		return point(i-1, i+1, fixedYear(z), "year"), true // "in '89", "the '89 election"
	}
	if !c.bare(i, y) && !c.madeIn(i, y) {
		return s, false
	}
	return point(i, i+1, fixedYear(y), "year"), true
}

// madeIn reports a year that says of when something is: "the 1954-built pier".
func (c *cursor) madeIn(i, y int) bool {
	if len(c.text(i)) != 4 || !isYear(y) || !c.mark(i+1, "-") || !c.freeBefore(i) {
		return false
	}
	_, n := c.words[made].Match(c.s, i+2)
	return n > 0
}

func fixedYear(y int) period { return period{unit: year, form: fixed, year: y} }

// yearSpan reads two years joined by a mark.
func (c *cursor) yearSpan(i, y int) (s side, ok bool) {
	v, n := c.match(to, i+1)
	z, ok := c.plain(i + 2)
	spaced := c.text(i-1) == "(" && v == "dash" && !c.glued(i+1) && !c.glued(i+2) && c.text(i+3) == ")" // "(1892 – 94)"
	if n != 1 || v == "to" || !ok || !spaced && (!c.glued(i+1) || !c.glued(i+2)) || !c.freeBefore(i) {
		return s, false
	}
	from, until, end := y, z, i+3
	if bc, k := c.era(end); k > 0 && bc {
		from, until, end = 1-y, 1-z, end+k
	} else {
		if len(c.text(i)) != 4 || !isYear(y) || !c.freeAfter(end) || c.chained(end) || c.measured(end) {
			return s, false
		}
		if len(c.text(i+2)) == 2 {
			until = y - y%100 + z
			if y%100 == 99 && z == 0 {
				until = y + 1
			}
		} else if len(c.text(i+2)) != 4 {
			return s, false
		}
	}
	if until <= from || until > lastYear {
		return s, false
	}
	s = point(i, end, fixedYear(from), "year-range")
	s.to = fixedYear(until)
	return s, true
}

// bareYear reads the first of two years that share an era ("from 264 to 241 BC",
// "between 98 and 117 AD").
func (c *cursor) bareYear(i int, joint class) (s side, ok bool) {
	y, ok := c.plain(i)
	n := c.is(joint, i+1)
	if !ok || n == 0 {
		return s, false
	}
	z, ok := c.plain(i + 1 + n)
	bc, k := c.era(i + 2 + n)
	if !ok || k == 0 || bc != (z < y) {
		return s, false
	}
	return point(i, i+1, fixedYear(astronomical(y, bc)), "era"), true
}

// mostListed is how many years of one era are listed at most.
const mostListed = 4

// listedEra reads the year y at token i that has its era behind a later one: "in 496 and 495
// BC".
func (c *cursor) listedEra(i, y int) (s side, ok bool) {
	at, last := i+1, y
	for range mostListed {
		n := max(c.is(and, at), c.is(list, at))
		if n == 0 && c.text(at) == "," {
			n = 1
		}
		if n == 0 || y == 0 {
			break
		}
		z, ok := c.plain(at + n)
		if !ok || !c.freeBefore(i) {
			break
		}
		if bc, k := c.era(at + n + 1); k > 0 {
			return point(i, i+1, fixedYear(astronomical(y, bc)), "era"), bc == (z < last)
		}
		at, last = at+n+1, z
	}
	return s, false
}

// namedYear reads "Jahr 2017"; the quote is the number.
func (c *cursor) namedYear(i int) (s side, ok bool) {
	at := i + c.is(yearWord, i)
	y, ok := c.plain(at)
	if s, found := c.digitsOnly(at); found {
		return s, true
	}
	if ok && y > 0 && len(c.text(at)) < 3 && c.free(at) && c.nounless(at+1) && !c.measured(at+1) && !c.may(to, at+1) && c.placed(i) { // "in the year 71"
		return point(at, at+1, fixedYear(y), "year"), true
	}
	if !ok || len(c.text(at)) < 3 || !c.free(at) || y > lastYear || c.measured(at+1) {
		return s, false
	}
	if y < firstBare && c.counts(at+1) {
		return s, false
	}
	return point(at, at+1, fixedYear(y), "year"), true
}

// digitsOnly reads years at token i if it holds digits, or one in words.
func (c *cursor) digitsOnly(i int) (s side, ok bool) {
	if y, end, ok := c.yearInWords(i); ok {
		return point(i, end, fixedYear(y), "year-words"), true
	}
	if i >= len(c.s.Tokens) || !isDigit(c.text(i)[0]) {
		return s, false
	}
	if s, ok = c.decadeDigits(i); ok {
		return s, true
	}
	return c.years(i)
}

// eraYear reads "AD 79".
func (c *cursor) eraYear(i int) (s side, ok bool) {
	n := c.is(eraBefore, i)
	y, ok := c.plain(i + n)
	if !ok || !c.capital(i) || y == 0 {
		return s, false
	}
	return point(i, i+n+1, fixedYear(y), "era"), true
}
