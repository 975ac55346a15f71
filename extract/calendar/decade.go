package calendar

// decadeDigits reads "1980s", "1980er Jahre", "80er-Jahre" and "'80s".
func (c *cursor) decadeDigits(i int) (s side, ok bool) {
	y, ok := c.plain(i)
	if !ok || y%10 != 0 || !c.freeBefore(i) {
		return s, false
	}
	end, noun := c.decadeEnd(i + 1)
	if end == 0 {
		return s, false
	}
	bc, n := c.era(end)
	if n > 0 && bc { // "the 470s BC"
		s = point(i, end+n, fixedYear(astronomical(y+9, bc)), "decade")
		s.to = fixedYear(astronomical(y, bc))
		return s, y > 0
	}
	first := i
	switch len(c.text(i)) {
	case 4:
		if !isYear(y) {
			return s, false
		}
		if v, _ := c.match(decadeSuffix, i+1); v == "hundreds" && y%100 == 0 && y <= lastHundreds { // "the 1600s"
			return point(i, end, period{unit: century, form: fixed, year: y}, "century"), true
		}
	case 2:
		if c.inFigures(i) {
			return s, false
		}
		if c.text(i-1) == "'" && c.glued(i) {
			first--
		} else if !noun && !c.the(i) {
			return s, false
		}
		if n > 0 { // "the 60s AD"
			break
		}
		if first == i && !noun && y >= 20 && y < 50 && !c.inYearsOf(1900+y) { // as well ages, shares or degrees: "the mid-30s"
			return s, false
		}
		if y += 1900; y < 1920 {
			y += 100
		}
	default:
		return s, false
	}
	return point(first, end, period{unit: decade, form: fixed, year: y}, "decade"), true
}

// inYearsOf reports a text that tells of a decade, or of the one before or after it.
func (c *cursor) inYearsOf(decade int) bool {
	last := c.story.last
	if c.last.form == fixed {
		last = c.last
	}
	return !c.story.dated || last.form == fixed && last.year >= decade-10 && last.year < decade+20
}

// lastHundreds is the last year whose hundred is meant by "the 1900s"; later ones
// are rather decades.
const lastHundreds = 1900

// inFigures reports a word before token i that round figures follow rather than
// decades ("highs in the 60s").
func (c *cursor) inFigures(i int) bool {
	for k := i - 1; k >= max(0, i-figuresReach) && (c.letters(k) || c.text(k) == "-"); k-- {
		if _, n := c.words[figures].Match(c.s, k); n > 0 {
			return true
		}
	}
	return false
}

// figuresReach is how many words back from round figures stands what they are of.
const figuresReach = 8

// decadeEnd returns the end of the ending of a decade and of the noun behind
// it, which a later member of a list may hold ("70er und 80er Jahre").
func (c *cursor) decadeEnd(i int) (end int, noun bool) {
	n := c.is(decadeSuffix, i)
	if n == 0 || !c.glued(i) {
		if t := c.text(i); len(t) > 1 && t[0] == '\'' && c.glued(i) && c.decadeArticle(i-1) {
			if _, ok := c.words[decadeSuffix].Get(t[1:]); ok {
				return i + 1, false
			}
		}
		return 0, false
	}
	end = i + n
	at := end
	if c.mark(at, "-") {
		at++
	}
	if k := c.is(decadeNoun, at); k > 0 {
		return at + k, true
	}
	if at > end {
		return 0, false
	}
	if k := c.is(list, end); k > 0 && c.is(decadeSuffix, end+k+1) > 0 {
		_, noun = c.decadeEnd(end + k + 1)
	}
	return end, noun
}

func (c *cursor) decadeArticle(i int) bool {
	_, n := c.before(article, i)
	return n > 0 || c.the(i)
}

// the reports whether an article stands before token i, or before the part
// that does ("the early eighties", not "her early eighties"), or a decade and
// a word of lists ("the 70s and 80s").
func (c *cursor) the(i int) bool {
	if _, n := c.before(list, i); n > 0 && i-n == c.taken && c.may(decadeSuffix, i-n-1) {
		return true
	}
	if _, n := c.before(part, i); n > 0 {
		i -= n
	}
	_, n := c.before(article, i)
	return n > 0
}

// decade reads "the nineties", "Neunzigerjahre", "Ende der Siebziger".
func (c *cursor) decade(i int) (s side, ok bool) {
	v, n := c.match(decadeWord, i)
	if n > 0 && qualifier(v) == "year" {
		return point(i, i+n, fixedYear(number(v)), "year"), true
	}
	if n == 0 || !c.the(i) || qualifier(v) == "part" && !c.partOf(i) {
		return s, false
	}
	return point(i, i+n, period{unit: decade, form: fixed, year: number(v)}, "decade"), true
}

// partOf reports whether a part and an article stand before token i, in either
// order ("Ende der Siebziger", "die frühen Siebziger").
func (c *cursor) partOf(i int) bool {
	if _, k := c.before(part, i); k > 0 {
		_, n := c.before(article, i-k)
		return n > 0
	}
	_, n := c.before(article, i)
	_, k := c.before(part, i-n)
	return n > 0 && k > 0
}
