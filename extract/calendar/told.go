package calendar

// told reads "two years later", "ein Jahr zuvor", "the day before" at its unit,
// which ends at token j.
func (c *cursor) told(i int, u unit, j int) (s side, ok bool) {
	v, n := c.match(told, j)
	end := j + n
	if n == 0 || j == i || number(v) == 0 || qualifier(v) == "ends" && !c.closes(end) && !c.may(list, end) {
		return s, false
	}
	first, value := c.amount(i, u)
	if value == nil {
		p := period{unit: u, form: counting, off: number(v), told: true}
		_, n := c.before(article, i)
		return point(i, end, p, "told"), c.is(unitWord, i) > 0 && (n > 0 || c.placed(i))
	}
	p, ok := far(value, u, number(v))
	if _, k := c.pack.Fractions.MatchBefore(c.s, first); !ok || k > 0 || c.longer(first) { // "half a century later"
		return s, false
	}
	p.told = true
	s, ok = c.orNearer(point(first, end, p, "told"), value, u, number(v))
	if modifier, from := c.aboutBefore(s.first); modifier == "approx" {
		s.first = from
		return c.modified(s, modifier), ok
	}
	return s, ok
}

// lasts reports whether a time told from another is at least a duration, as a number
// says how far it is ("three days later").
func (c *cursor) lasts(e *expression) bool {
	for i := e.first; i < e.end && e.rules[0] == "told"; i++ {
		if n, ok := c.numbers.At(c.s, i); ok {
			return !n.Article
		}
	}
	return false
}

// goesOn reports a distance ahead ("the next four days", "im nächsten Jahr") that a
// text which tells of the past counts from there; dated: behind another date.
func (c *cursor) goesOn(e *expression, dated bool) bool {
	p, s := &e.from, c.story
	ahead := (p.form == reaching || p.form == counting && p.unit > day) && p.off > 0 && !p.told
	return ahead && s.telling && (!s.dated || s.dates > 0 || dated) && c.tense(e.first, e.end) == "past"
}

// goOn places such a distance behind the last date told, where that is exact enough, in
// a text that has no day of its own, is a chronicle or tells both in one sentence.
func (c *cursor) goOn(e *expression, dated bool) bool {
	s, u := c.story, e.from.unit
	sure := !s.dated || s.dates >= chronicle || s.dates > 0 && dated
	if !sure || s.last.form != fixed || s.last.unit > u || u <= week && s.last.unit > day {
		return false
	}
	if e.from.form == reaching {
		e.reach(s.last.last())
	} else {
		e.from = at(s.last.first(), u, e.from.off)
	}
	return true
}

// nearby reports whether a time told from another may be counted from the
// document's day: a word for the year, month or week before, "the previous June",
// "the next month", or the year before where nothing before it names another year.
func (e *expression) nearby(before []expression) bool {
	if e.rules[0] != "told" {
		return e.from.off == -1 && e.from.unit > day || e.from.isYearBefore() || e.from.step != 0 || e.from.either
	}
	for i := range before {
		if p := &before[i]; p.stated || p.from.form == counting && p.from.unit >= year {
			return false
		}
	}
	return e.from.off == -1 && e.from.unit == year
}

// isYearBefore reports the quarter or month of the year before.
func (p *period) isYearBefore() bool {
	return p.form == counting && (p.unit == quarter && p.off == -4 || p.unit == months && p.off == -12)
}

// isAhead reports whether a date begins after the document's day.
func (s *Story) isAhead(e *expression) bool {
	return s.dated && e.from.form == fixed && e.from.first().After(s.day)
}

// reached reports whether the last date told, or one of found, reaches up to the
// document's day, which is known. Where none does, no time ahead is told from them.
func (s *Story) reached(found []expression) bool {
	for i := range found {
		if p := found[i].from; p.form == fixed && !p.last().Before(s.day) {
			return true
		}
	}
	return s.last.form == fixed && !s.last.last().Before(s.day)
}

// untold leaves a day or month of a year that the text does not name ("May of the
// same year") without one.
func (e *expression) untold() bool {
	if e.from.form != yearless || e.ranged() || e.from.step != 0 && e.rules[0] == "told" {
		return false
	}
	e.from.told, e.loose = false, true
	return true
}

// anchorOf returns the one date among found that the text places in a year, as
// exactly as a unit below the year asks for, or nil; none says that there is none.
func anchorOf(found []expression, u unit) (base *period, none bool) {
	for i := range found {
		e := &found[i]
		switch {
		case e.from.told:
			return nil, false
		case e.near || e.aside || e.from.form != fixed || u < year && e.from.unit > u:
			continue
		case e.open != "" || e.from.unit > year || base != nil && *base != e.from:
			return nil, false
		}
		if base = &e.from; e.ranged() {
			base = &e.to
		}
	}
	return base, base == nil
}

// after returns the period that p tells from the base, which must be as exact
// as the unit of p.
func (p *period) after(base *period) (period, bool) {
	switch {
	case base == nil || p.unit < year && p.form == counting && base.unit > p.unit:
		return period{}, false
	case p.form == weekly:
		return p.ofWeek(base.first(), p.step), true
	case p.form == yearless && p.step != 0:
		q := *p
		q.told = false
		return q.ofYear(base.last(), p.step), true
	case p.form == yearless:
		return p.in(base.year + p.off), true
	}
	u, off := p.unit, p.off
	if u >= decade {
		u, off = year, off*span(u)
	}
	q := at(monthsFrom(base.first(), p.months), u, off)
	q.sub, q.shift = p.sub, p.shift
	return q, true
}
