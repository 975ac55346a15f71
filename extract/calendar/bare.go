package calendar

import "slices"

// bare reports whether the number y at token i, on its own, is a year.
func (c *cursor) bare(i, y int) bool {
	if len(c.text(i)) < 4 {
		return len(c.text(i)) == 3 && c.nearOldTimes(i, y) && c.free(i) && c.nounless(i+1) && !c.measured(i+1)
	}
	if len(c.text(i)) != 4 || y < firstYear || y > farYear || !c.free(i) || c.chained(i+1) || c.numbered(i) || c.unlikeRange(i) {
		return false
	}
	if _, isTime := c.clock(i); isTime || c.isLevel(i) { // "by 1142 GMT"
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
	if _, the := c.before(article, i); the > 0 && y%100 != 0 && !c.measured(i+1) && !c.pack.Format.NounCapitals { // "the 2001 attacks"
		return true
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
	return c.story.last.form == fixed && c.story.last.year < firstBare || c.last.form == fixed && c.last.unit == year && c.last.year < firstBare
}

// oldReach is how many years lie at most between a year of three digits and the one that
// the text has told before it.
const oldReach = 300

// nearOldTimes reports the year y at token i behind a word that leads to years alone,
// near the old one that was told ("seit 987", not "rose to 950").
func (c *cursor) nearOldTimes(i, y int) bool {
	v, n := c.before(lead, i)
	_, level := c.before(to, i)
	return c.inOldTimes() && n > 0 && v != "loose" && level == 0 && c.story.last.year-y <= oldReach
}

// lastsUnit reports a unit of time at token i: "starb 2015 nach 58 Jahren" tells a year.
func (c *cursor) lastsUnit(i int) bool {
	u, n := c.pack.Units.Match(c.s, i)
	return n > 0 && u.Dimension == "duration" || c.is(unitsWord, i) > 0
}

// isLevel reports a number at token i that another follows which is measured as it
// is: "von 1850 auf 1990 Euro", "1764 statt bisher 1716 Pfund".
func (c *cursor) isLevel(i int) bool {
	_, n := c.words[instead].Match(c.s, i+1)
	if _, k := c.before(frame, i); n == 0 && k > 0 && c.letters(i+1) {
		n = 1
	}
	t := c.text(i + 1 + n)
	return n > 0 && t != "" && isDigit(t[0]) && c.measured(i+2+n) && !c.lastsUnit(i+2+n) || c.isNewLevel(i) || c.isOldLevel(i)
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
	if _, n := c.words[yearNoun].Match(c.s, i+1); n > 0 || !c.plural(i+1) { // but "1990 levels"
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

// placesYear reports a preposition before token i that places a year and leads no range: "fell
// in 2020 to 1.3 million".
func (c *cursor) placesYear(i int) bool {
	v, n := c.before(lead, i)
	_, k := c.before(placing, i)
	return n > 0 && k > 0 && v == "-"
}

// unlikeRange reports whether the number at token i begins a range that ends
// in no year ("2000 bis 3000 Euro").
func (c *cursor) unlikeRange(i int) bool {
	n := c.is(to, i+1)
	if n == 0 || c.placesYear(i) {
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
	return c.isCurrency(i) || c.is(unitsWord, i) > 0
}

// isCurrency reports a currency at token i; a code is written in capitals.
func (c *cursor) isCurrency(i int) bool {
	x, n := c.pack.Currencies.Match(c.s, i)
	return n > 0 && (x.Class != "code" || c.text(i) != c.s.Tokens[i].Fold)
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
	_, n := c.words[yearNoun].Match(c.s, i)
	if y, ok := c.plain(i - 1); ok && y >= 1900 && y <= 2030 && (y%10 != 0 || n > 0) { // more often a year than a count, and sure before "levels"
		return false
	}
	if c.pack.Format.NounCapitals {
		return c.capital(i) && !c.pack.Stop[c.s.Tokens[i].Fold]
	}
	return c.plural(i)
}
