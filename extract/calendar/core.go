package calendar

import (
	"math/bits"
	"strings"
)

// maxDepth is how many dates a date may be told from, one in the other ("the
// first week of May last year"): each is read anew, so that this must be few.
const maxDepth = 4

// core reads one date without the words that qualify it. It may begin before
// token i ("two years ago" is read at its unit).
func (c *cursor) core(i int) (s side, ok bool) {
	if i >= len(c.s.Tokens) || c.depth == maxDepth {
		return s, false
	}
	c.depth++
	defer func() { c.depth-- }()
	if isDigit(c.text(i)[0]) {
		return c.digits(i)
	}
	if c.text(i) == "'" && c.glued(i+1) && isDigit(c.text(i + 1)[0]) { // "mid-'80s"
		return c.digits(i + 1)
	}
	for m := c.ends[i].open; m != 0; m &= m - 1 {
		k := class(bits.TrailingZeros64(m))
		if k > within {
			break
		}
		if s, ok = c.word(k, i); ok && s.first >= c.taken {
			return s, true
		}
	}
	if hasCode(c.s.Tokens[i].Fold) {
		if s, ok = c.monthCode(i); ok {
			return s, true
		}
		return c.fiscal(i)
	}
	return c.wordedYear(i)
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
	case feastWord:
		return c.feast(i, false)
	case weekOf:
		return c.weekOf(i)
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

// digits reads what may begin with digits: what has marks between its numbers first.
func (c *cursor) digits(i int) (s side, ok bool) {
	text := c.text(i)
	size := len(text)
	if _, plain := digits(text); !plain {
		if strings.IndexByte(text, '.') < 0 {
			return s, false
		}
		return c.one(i, (*cursor).yearFirst, (*cursor).dotted)
	}
	switch next := c.text(i + 1); {
	case size > 4:
		return s, false
	case next == "-" || next == "/" || next == "–" || next == "." || next != "" && isDigit(next[0]):
		if s, ok = c.one(i, (*cursor).yearFirst, (*cursor).slashed, (*cursor).joined); ok {
			return s, true
		}
	}
	if size <= 2 || c.may(feastWord, i) || c.may(ordinal, i) {
		if s, ok = c.one(i, (*cursor).numberedFeast, (*cursor).listedDay, (*cursor).dayMonth, (*cursor).ranked); ok {
			return s, true
		}
	}
	return c.one(i, (*cursor).decadeDigits, (*cursor).digitCode, (*cursor).years)
}

// one reads what the first of some readers that fits reads.
func (c *cursor) one(i int, readers ...func(*cursor, int) (side, bool)) (s side, ok bool) {
	for _, read := range readers {
		if s, ok = read(c, i); ok && s.first >= c.taken {
			return s, true
		}
	}
	return side{}, false
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

// beforePlacing steps back from token i over an article and the preposition before it.
func (c *cursor) beforePlacing(i int) int {
	_, n := c.before(article, i)
	_, k := c.before(placing, i-n)
	return i - n - k
}

// compounded reports whether a word at token i goes on with a hyphen
// ("Mai-Kundgebung"), so that it names no date.
func (c *cursor) compounded(end int) bool {
	return c.mark(end, "-") && c.letters(end+1) && !c.may(month, end+1) && !c.may(weekday, end+1) && !c.may(season, end+1) && !c.may(daypart, end+1)
}
