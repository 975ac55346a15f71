package calendar

import "slices"

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
		if y, ok := c.plain(i + 1); ok && len(c.text(i+1)) == 4 && isYear(y) && !c.counts(i+2) && c.freeAfter(i+2) {
			return tail{end: i + 2, form: fixed, year: y}
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

// era reads "v. Chr." or "BC" at token i; it is written with a capital.
func (c *cursor) era(i int) (bc bool, n int) {
	v, n := c.match(era, i)
	for k := i; k < i+n; k++ {
		if c.capital(k) {
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
	if z, ok := c.yearDigits(c.text(i)); ok && z != y && c.text(i-1) == "'" && c.glued(i) && !c.glued(i-1) && (c.leads(i-1) || c.ofNoun(i) || c.listsYears(i-1)) && c.freeAfter(i+1) {
		return point(i-1, i+1, fixedYear(z), "year"), true // "in '89", "the '89 election"
	}
	if !c.bare(i, y) {
		return s, false
	}
	return point(i, i+1, fixedYear(y), "year"), true
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

// bare reports whether the number y at token i, on its own, is a year.
func (c *cursor) bare(i, y int) bool {
	if len(c.text(i)) < 4 {
		return len(c.text(i)) == 3 && c.inOldTimes() && c.free(i) && c.leads(i) && c.nounless(i+1) && !c.measured(i+1)
	}
	if len(c.text(i)) != 4 || y < firstYear || y > farYear || !c.free(i) || c.chained(i+1) || c.numbered(i) || c.unlikeRange(i) {
		return false
	}
	if c.isLevel(i) || isMilitary(c.text(i)) && c.is(clock, i+1) > 0 { // "by 1142 GMT"
		return false
	}
	if c.measured(i+1) && (y%100 == 0 || !c.leads(i) || !c.scaled(i+1)) { // but "seit 2005 Millionen Besucher"
		return false
	}
	if y > lastYear && !(c.leads(i) && (c.closes(i+1) || c.pack.Stop[c.s.Word(i+1)])) {
		return false
	}
	if y < firstBare {
		return c.leads(i) && (c.closes(i+1) || y%10 != 0 && !c.counts(i+1)) || c.inOldTimes() && c.nounless(i+1)
	}
	if c.leads(i) {
		return (y%100 != 0 || !c.counts(i+1)) && !c.looseCount(i)
	}
	if c.secondYear(i, y) {
		return false
	}
	if y%100 == 0 && !c.closes(i+1) && i > 0 {
		return false
	}
	return !c.counts(i + 1)
}

// inOldTimes reports a text that has told a year which needs a word for it by itself;
// others like it need none.
func (c *cursor) inOldTimes() bool {
	return c.story.last.form == fixed && c.story.last.year < firstBare
}

// isLevel reports a number at token i that another follows which is measured as it
// is: "von 1850 auf 1990 Euro", "1764 statt bisher 1716 Pfund".
func (c *cursor) isLevel(i int) bool {
	_, n := c.words[instead].Match(c.s, i+1)
	if _, k := c.before(frame, i); n == 0 && k > 0 && c.letters(i+1) {
		n = 1
	}
	t := c.text(i + 1 + n)
	return n > 0 && t != "" && isDigit(t[0]) && c.measured(i+2+n) || c.isNewLevel(i) || c.isOldLevel(i)
}

// isOldLevel reports the first of two numbers at token i that run backwards, as years do
// not: "von 2031 auf 1998".
func (c *cursor) isOldLevel(i int) bool {
	n := c.is(overnight, i+1)
	y, _ := c.plain(i)
	z, ok := c.plain(i + 1 + n)
	_, k := c.before(frame, i)
	return n > 0 && k > 0 && ok && z < y
}

// isNewLevel reports the second of them, or a number that a difference leads to ("um 120
// auf 2015").
func (c *cursor) isNewLevel(i int) bool {
	_, n := c.before(overnight, i)
	y, _ := c.plain(i)
	z, ok := c.plain(i - n - 1)
	return n > 0 && ok && (z > y || z < firstYear)
}

// leads reports whether a word that years follow stands before token i.
func (c *cursor) leads(i int) bool {
	if i == 0 {
		return false
	}
	for _, k := range [...]class{lead, part, yearWord, month, season, bound} {
		if _, n := c.before(k, i); n > 0 {
			return true
		}
	}
	return false
}

// looseCount reports whether a preposition that counts follow as well as years
// stands before token i, and a counted noun behind it that opens no clause
// ("after 1999 complaints it closed", not "after 1999 complaints rose").
func (c *cursor) looseCount(i int) bool {
	if v, n := c.before(lead, i); n == 0 || v != "loose" {
		return false
	}
	n := c.is(counted, i+1)
	if n == 0 {
		return false
	}
	end := i + 1 + n
	return c.closes(end) || c.pack.Format.NounCapitals || c.pack.Stop[c.s.Word(end)] && !c.may(tense, end)
}

// secondYear reports whether the clause has named its year before token i, so
// that the number y before a plural counts it ("in 2023, 1999 complaints"). The
// next year is rather compared ("unlike 2022, 2023 sales rose").
func (c *cursor) secondYear(i, y int) bool {
	if !c.plural(i + 1) {
		return false
	}
	if _, n := c.before(article, i); n > 0 {
		return false
	}
	k := i - 1
	if c.text(k) == "," {
		if k--; !isDigit((c.text(k) + " ")[0]) {
			return false
		}
	}
	for ; k >= 0 && !c.may(list, k) && !c.may(to, k) && (c.letters(k) || isDigit(c.text(k)[0])); k-- {
		if z, ok := c.plain(k); ok && len(c.text(k)) == 4 && isYear(z) && k < c.taken {
			return y-z > 1 || z-y > 1
		}
	}
	return false
}

// plural reports whether token i is written like a noun in the plural.
func (c *cursor) plural(i int) bool {
	if !c.letters(i) || c.glued(i) || c.capital(i) != c.pack.Format.NounCapitals {
		return false
	}
	w := c.s.Tokens[i].Fold
	return len(w) >= 5 && !c.pack.Stop[w] && slices.ContainsFunc(c.plurals, func(e ending) bool { return e.fits(w) })
}

// closes reports whether token i ends a clause.
func (c *cursor) closes(i int) bool {
	return i >= len(c.s.Tokens) || !c.letters(i) && !isDigit(c.text(i)[0])
}

// numbered reports whether the word before token i makes a name or an amount
// of the number there ("Flight 1549", "$ 2000", "030 2016").
func (c *cursor) numbered(i int) bool {
	if i == 0 {
		return false
	}
	if _, n := c.before(numberNoun, i); n > 0 {
		return true
	}
	if _, n := c.pack.Currencies.MatchBefore(c.s, i); n > 0 && c.s.Tokens[i-1].Text != "." && !c.ofSum(i-n) {
		return true
	}
	return isDigit(c.text(i - 1)[0]) && i > c.taken
}

// ofSum reports whether the currency at token i belongs to the sum before it ("12
// Millionen Euro 2023").
func (c *cursor) ofSum(i int) bool {
	if i < 1 {
		return false
	}
	_, k := c.pack.Scales.MatchBefore(c.s, i)
	return k > 0 || isDigit(c.text(i - 1)[0])
}

// listsYears reports a year before token i and what joins a list to it ("'08, '11").
func (c *cursor) listsYears(i int) bool {
	n := c.is(list, c.taken)
	return n > 0 && c.taken+n == i && c.last.unit == year
}

// ofNoun reports two digits at token i, behind an apostrophe, that belong to a noun:
// the one before them, where nouns have capitals and nothing is counted ("der Gewinn
// '96 lag"), or the one behind ("the '96 election").
func (c *cursor) ofNoun(i int) bool {
	if len(c.text(i)) != 2 {
		return false
	}
	if c.pack.Format.NounCapitals {
		return c.capital(i-2) && c.letters(i-2) && c.nounless(i+1) && !c.measured(i+1)
	}
	_, n := c.before(article, i-1)
	return n > 0 && c.nouned(i+1) && !c.counts(i+1)
}

// unlikeRange reports whether the number at token i begins a range that ends
// in no year ("2000 bis 3000 Euro").
func (c *cursor) unlikeRange(i int) bool {
	n := c.is(to, i+1)
	if n == 0 {
		return false
	}
	t := c.text(i + 1 + n)
	if t == "" || !isDigit(t[0]) {
		return false
	}
	y, ok := digits(t)
	if len(t) == 4 && ok && isYear(y) {
		return c.measured(i + 2 + n)
	}
	return len(t) > 2 || c.measured(i+2+n)
}

// measured reports whether token i makes an amount of the number before it: a
// unit, a currency, a scale, a percent sign.
func (c *cursor) measured(i int) bool {
	if i >= len(c.s.Tokens) {
		return false
	}
	if t := c.text(i); t == "%" || t == "°" || t == "‰" {
		return true
	}
	if u, n := c.pack.Units.Match(c.s, i); n > 0 && (u.Class == "word" || !c.pack.Stop[c.s.Word(i)] && !c.may(placing, i)) {
		return true
	}
	if c.scaled(i) {
		return true
	}
	if x, n := c.pack.Currencies.Match(c.s, i); n > 0 && (x.Class != "code" || c.text(i) != c.s.Tokens[i].Fold) {
		return true
	}
	return c.is(unitsWord, i) > 0
}

func (c *cursor) scaled(i int) bool {
	_, n := c.pack.Scales.Match(c.s, i)
	return n > 0 && (len(c.text(i)) > 1 || c.glued(i))
}

// counts reports whether the word at token i is likely to be counted by the
// number before it: known as such, or written like a noun in the plural.
func (c *cursor) counts(i int) bool {
	if c.measured(i) || c.is(counted, i) > 0 {
		return true
	}
	if !c.letters(i) || c.glued(i) {
		return false
	}
	if y, ok := c.plain(i - 1); ok && y >= 1900 && y <= 2030 && y%10 != 0 { // more often a year than a count
		return false
	}
	if c.pack.Format.NounCapitals {
		return c.capital(i) && !c.pack.Stop[c.s.Tokens[i].Fold]
	}
	return c.plural(i)
}
