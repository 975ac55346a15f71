package calendar

import "math/bits"

// core reads one date without the words that qualify it. It may begin before
// token i ("two years ago" is read at its unit).
func (c *cursor) core(i int) (s side, ok bool) {
	if i >= len(c.s.Tokens) {
		return s, false
	}
	if isDigit(c.text(i)[0]) {
		return c.digits(i)
	}
	for m := c.heads[c.s.Tokens[i].Fold]; m != 0; m &= m - 1 {
		k := class(bits.TrailingZeros64(m))
		if k > within {
			break
		}
		if s, ok = c.word(k, i); ok && s.first >= c.taken {
			return s, true
		}
	}
	if hasCode(c.s.Tokens[i].Fold) {
		return c.fiscal(i)
	}
	return side{}, false
}

// word reads what may begin with a word of class k.
func (c *cursor) word(k class, i int) (side, bool) {
	switch k {
	case yearWord:
		return c.namedYear(i)
	case fiscalWord:
		return c.fiscal(i)
	case periodWord:
		return c.period(i)
	case weekday, short:
		return c.weekday(k, i)
	case month:
		return c.month(i)
	case rank, ordinal:
		return c.ranked(i)
	case quarterCode, halfCode:
		return c.coded(k, i)
	case dayWord:
		return c.day(i)
	case deictic:
		return c.deictic(i)
	case ago:
		return c.ago(i)
	case unitWord, unitsWord:
		return c.distance(i)
	case season:
		return c.season(i, false)
	case decadeWord:
		return c.decade(i)
	case eraBefore:
		return c.eraYear(i)
	case weekend:
		return c.weekend(i)
	case weekNumber:
		return c.calendarWeek(i)
	case within:
		return c.hence(i)
	}
	return side{}, false
}

// digits reads what may begin with digits.
func (c *cursor) digits(i int) (s side, ok bool) {
	if s, ok = c.isoDate(i); ok {
		return s, true
	}
	if s, ok = c.dotted(i); ok {
		return s, true
	}
	if s, ok = c.slashed(i); ok {
		return s, true
	}
	if s, ok = c.dayMonth(i); ok {
		return s, true
	}
	if s, ok = c.ranked(i); ok {
		return s, true
	}
	if s, ok = c.decadeDigits(i); ok && s.first >= c.taken {
		return s, true
	}
	return c.years(i)
}

// placed reports whether a preposition, with or without an article, or a word
// for a part stands before token i.
func (c *cursor) placed(i int) bool {
	if _, n := c.before(part, i); n > 0 {
		return true
	}
	if _, n := c.before(link, i); n > 0 {
		if _, k := c.before(part, i-n); k > 0 {
			return true
		}
	}
	if _, n := c.before(article, i); n > 0 {
		i -= n
	}
	_, n := c.before(placing, i)
	return n > 0
}

// compounded reports whether a word at token i goes on with a hyphen
// ("Mai-Kundgebung"), so that it names no date.
func (c *cursor) compounded(end int) bool {
	return c.mark(end, "-") && c.letters(end+1) && !c.may(month, end+1) && !c.may(weekday, end+1) && !c.may(daypart, end+1)
}
