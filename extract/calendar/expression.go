package calendar

import "strings"

// A side is one date, or the range that a single phrase writes ("1950-53"),
// with the words that qualify it.
type side struct {
	first, end int
	from, to   period // to is zero unless it is a range
	part       string
	modifier   string
	rules      []string
}

// An expression is a side, or two of them, or one with an open end.
type expression struct {
	side
	open   string // bound's value: since, until, after …; ""
	stated bool   // in its year by its own words
	spoken bool   // from the document's day
	near   bool   // told from another time, counted from the document's day
	aside  bool   // told as a year before another: what follows is not told from it
	loose  bool   // in a year that cannot be known
}

func (s *side) ranged() bool { return s.to.form != 0 }

// expression reads the longest expression that begins at token i.
//
//	expression = frame side joint side | bound side | side [joint side]
//	side       = [about] [part] core
func (c *cursor) expression(i int) (e expression, ok bool) {
	if c.may(frame, i) {
		if e, ok = c.framed(i); ok {
			return e, true
		}
	}
	if c.may(bound, i) {
		if e, ok = c.bounded(i); ok {
			return e, true
		}
	}
	s, ok := c.side(i)
	if !ok || c.anyOne(&s) {
		return e, false
	}
	e.side = s
	c.continued(&e)
	c.opened(&e)
	return e, true
}

// anyOne reports whether a weekday or a date without a year is none in particular
// ("on a Monday", "every May", not "3.4% annually in April").
func (c *cursor) anyOne(s *side) bool {
	v, n := c.before(anyOf, s.first)
	yearly := n > 0 && v != "weekday" && !(v == "rate" && c.measured(s.first-n-1)) && s.from.form == yearless && !s.from.placed
	if yearly {
		c.recurs = s.end
	}
	return yearly || n > 0 && s.from.form == weekly
}

// framed reads "from May to June", "zwischen 2016 und 2018" and "from 2025 on".
func (c *cursor) framed(i int) (e expression, ok bool) {
	v, n := c.match(frame, i)
	if n == 0 {
		return e, false
	}
	joint := to
	if v == "and" {
		joint = and
	}
	a, ok := c.centuries(c.skip(article, i+n), joint)
	if !ok {
		a, ok = c.side(c.skip(article, i+n))
	}
	if !ok {
		a, ok = c.bareYear(c.skip(article, i+n), joint)
	}
	if !ok {
		a, ok = c.bareDay(c.skip(article, i+n), joint)
	}
	if !ok {
		return e, false
	}
	e.side = a
	e.first = i
	if a.ranged() {
		return e, true
	}
	if k := c.toward(&e, joint); k > 0 && c.later(&e, a.end+k) {
		return e, true
	}
	if c.overnight(&e) {
		return e, true
	}
	if k := c.is(onward, a.end); k > 0 && v == "to" {
		e.end = a.end + k
		e.opens("from")
		return e, true
	}
	return e, false
}

// bounded reads "since May", "bis zum Jahr 2030", "no later than Friday".
func (c *cursor) bounded(i int) (e expression, ok bool) {
	v, n := c.match(bound, i)
	if c.mark(i-1, "-") { // "B-AB 1998"
		return e, false
	}
	if qualifier(v) == "clause" && i > 0 && c.text(i-1) != "," && c.text(i-1) != ";" {
		return e, false
	}
	v, _, _ = strings.Cut(v, " ")
	at := c.skip(article, i+n)
	s, ok := c.side(at)
	if !ok || n == 0 || c.possessive(s.end) {
		return e, false
	}
	if at > i+n && c.attributive(at, s) || c.ofNext(at, v, s) { // "after second-quarter orders rose"
		return e, false
	}
	e.side = s
	switch {
	case s.ranged() && v == "by" && s.isBookYear(): // "by 2029-30"
		e.from, e.to = s.to, period{}
	case s.ranged():
		return e, true
	}
	e.first = i
	if (v == "until" || v == "before") && c.isNegated(i) {
		v = "gte"
	}
	e.opens(v)
	return e, true
}

// isBookYear reports a range of a year and the next, which is one of somebody's books.
func (s *side) isBookYear() bool {
	return s.from.form == fixed && s.to.form == fixed && s.from.unit == year && s.to.unit == year && s.to.year == s.from.year+1
}

// isNegated reports a clause that is denied before token i, so that what is not to be
// until then is from then on: "will not resume until June 3".
func (c *cursor) isNegated(i int) bool {
	for k := i - 1; k >= max(0, i-negatedReach) && c.letters(k); k-- {
		if v, n := c.words[untilNot].Match(c.s, k); n > 0 {
			return v == "not"
		}
	}
	return false
}

// negatedReach is how many words stand between "not" and "until" at most.
const negatedReach = 6

// ofNext reports a quarter or a month that only says which thing behind it is meant:
// "after second-quarter orders", "before Q3 results", "after March figures".
func (c *cursor) ofNext(i int, bound string, s side) bool {
	if c.joinedQuarter(s) || c.may(quarterCode, i) {
		return c.nouned(s.end)
	}
	return (bound == "after" || bound == "before") && s.from.unit == months && s.end == i+1 && !c.pack.Format.NounCapitals && c.plural(s.end)
}

// joinedQuarter reports a quarter or half whose words a hyphen joins, as before a noun.
func (c *cursor) joinedQuarter(s side) bool {
	return (s.from.unit == quarter || s.from.unit == half) && s.end-s.first > 2 && c.mark(s.end-2, "-")
}

// attributive reports whether a date behind an article is not what the bound
// speaks of ("since the 2016 vote", "after the June 12 summit").
func (c *cursor) attributive(at int, s side) bool {
	return s.first == at && (c.may(month, at) || s.from.unit == year && (s.end == at+1 && isDigit(c.text(at)[0]) || s.end == at+2 && c.text(at) == "'"))
}

// nouned reports a noun at token i that a year before it may describe.
func (c *cursor) nouned(i int) bool {
	return c.letters(i) && !c.pack.Stop[c.s.Word(i)] && !c.may(placing, i) && !c.may(tense, i) && !c.may(to, i) && !c.may(and, i)
}

// possessive reports whether token i makes what comes before it an owner: the
// bound in "after Monday's game" is that of the game.
func (c *cursor) possessive(i int) bool {
	t := c.text(i)
	return len(t) > 0 && t[0] == '\'' && c.glued(i)
}

// continued reads the second side of "2016 to 2018", "Mai/Juni 2024", "late
// March and early April".
func (c *cursor) continued(e *expression) {
	if e.ranged() {
		return
	}
	if c.may(frame, e.end) && c.inside(e) {
		return
	}
	v, n := c.match(to, e.end)
	if n == 0 {
		n = c.toward(e, to)
	}
	if n == 0 {
		n = c.is(and, e.end)
		if n == 0 || e.part != "end" {
			c.overnight(e)
			return
		}
		if b, ok := c.side(e.end + n); ok && b.part == "start" {
			e.join(b)
		}
		return
	}
	if v == "slash" && e.from.unit != months && e.from.unit != days {
		return
	}
	if c.uneven(v, e.end, e.end+n) {
		return
	}
	c.later(e, e.end+n)
}

// opened reads what opens a date from behind: "2025 onwards", "2018 or later".
func (c *cursor) opened(e *expression) {
	if n := c.is(onward, e.end); n > 1 || n == 1 && len(c.text(e.end)) > 2 {
		if !e.ranged() && e.open == "" {
			e.end += n
			e.opens("since")
		}
	}
}

// begun opens a date ahead of the document's behind a word for where something
// begins ("90 million a year from 2026"): nothing comes from a time to come.
func (c *cursor) begun(e *expression) {
	v, n := c.before(frame, e.first)
	if n == 0 || v != "to" || e.ranged() || e.open != "" || !c.story.isAhead(e) {
		return
	}
	e.first -= n
	e.opens("since")
}

// opens leaves one side of e open, as a bound says.
func (e *expression) opens(bound string) {
	e.open = bound
	e.rules = append(e.rules, "open")
}

// side reads one date and the words before it that belong to it.
func (c *cursor) side(i int) (s side, ok bool) {
	if v, n := c.match(about, i); n > 0 {
		if s, ok = c.approximate(i, v, n); ok {
			return s, true
		}
	}
	if c.may(part, i) {
		if s, ok = c.partial(i); ok {
			return s, true
		}
	}
	return c.core(i)
}

// approximate reads "around 2010", "um 1900".
func (c *cursor) approximate(i int, v string, n int) (s side, ok bool) {
	if len(c.text(i)) == 1 && (c.glued(i) || c.capital(i) && i > 0) { // "1.5C. The 2023 record"
		return s, false
	}
	s, ok = c.side(c.skip(article, i+n))
	if !ok || s.ranged() || s.modifier != "" {
		return s, false
	}
	if v != "approx" || s.from.feast == nil && (s.from.form != fixed || s.from.unit < months) {
		return s, false
	}
	if s.from.unit == year && s.from.form == fixed && (s.first == i+n && c.counts(s.end) || s.first > i+n && c.nouned(s.end)) { // "about the 1972 Olympics"
		return s, false
	}
	s.first = i
	return c.modified(s, v), true
}

// partial reads "Anfang 2024", "end of the month", "mid-October", "earlier
// this year".
func (c *cursor) partial(i int) (s side, ok bool) {
	v, n := c.match(part, i)
	if n == 0 || qualifier(v) == "placed" && !c.placed(i) && i > 0 { // "the strike will end next month"
		return s, false
	}
	v, _, _ = strings.Cut(v, " ")
	at := i + n
	if s, ok = c.acrossParts(i, at); ok {
		return s, true
	}
	for range 3 {
		if s, ok = c.core(at); ok && s.first >= at {
			break
		}
		ok = false
		if at > i+n || c.linked(i, at) {
			if s, ok = c.currentUnit(at); ok {
				break
			}
		}
		k := c.is(link, at)
		if k == 0 || at > i+n && c.is(article, at) == 0 { // not "Ende der im Mai …"
			return s, false
		}
		at += k
	}
	if _, k := c.before(article, at); ok && k > 0 && v != "-" && s.from.unit == year && isDigit(c.text(at)[0]) && s.end == at+1 && c.nouned(s.end) { // "the start of the 2014 season"
		return s, false
	}
	if !ok || s.part != "" || v != "-" && s.from.unit == day && s.from.form != weekly && s.from.sub.n == 0 && at > i+n { // "Beginn der 1. Januar"
		return s, false
	}
	s.first = i
	if v == "rest" {
		s.from.rest = s.from.form == counting || s.from.form == fixed
		return s, true
	}
	if v != "-" && s.from.unit != day && s.from.form != weekly {
		s = s.parted(v)
	}
	return s, true
}

// acrossParts reads "bis Mitte der 90er-Jahre", "to mid-June" at token j, behind a
// part that began at token i: the whole of the period, as no word names the two.
func (c *cursor) acrossParts(i, j int) (s side, ok bool) {
	if v, n := c.match(to, j); n > 0 && v == "to" && c.may(part, j+n) {
		if s, ok = c.partial(j + n); ok && s.part != "" {
			s.first, s.part = i, ""
			return s, true
		}
	}
	return s, false
}

// linked reports whether the words from i up to j end in a link ("end of").
func (c *cursor) linked(i, j int) bool {
	_, n := c.before(link, j)
	return n > 0 && j-n >= i
}

// currentUnit reads "month" in "end of the month".
func (c *cursor) currentUnit(i int) (s side, ok bool) {
	v, n := c.match(unitWord, i)
	if n == 0 {
		return s, false
	}
	u, times := readUnit(v)
	if u == day || u == week && times > 1 {
		return s, false
	}
	return point(i, i+n, period{unit: u, form: counting, any: true}, "deictic"), true
}

// parted names the part of s that is meant, if any.
func (s side) parted(part string) side {
	if part != "" {
		s.part = part
		s.rules = append(s.rules, "part")
	}
	return s
}

func point(first, end int, p period, rule string) side {
	return side{first: first, end: end, from: p, rules: []string{rule}}
}
