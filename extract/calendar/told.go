package calendar

// told reads "two years later", "ein Jahr zuvor", "the day before" at its unit,
// which ends at token j.
func (c *cursor) told(i int, u unit, j int) (s side, ok bool) {
	v, n := c.match(told, j)
	end := j + n
	if n == 0 || j == i || number(v) == 0 || qualifier(v) == "ends" && !c.closes(end) && !c.may(list, end) {
		return s, false
	}
	first, value := c.numeralBefore(i)
	if value == nil {
		p := period{unit: u, form: counting, off: number(v), told: true}
		_, n := c.before(article, i)
		return point(i, end, p, "told"), c.is(unitWord, i) > 0 && (n > 0 || c.placed(i))
	}
	p, ok := far(value, u, number(v))
	if !ok || c.longer(first) {
		return s, false
	}
	p.told = true
	if modifier, m := c.before(about, first); modifier == "approx" && first-m >= c.taken {
		return c.modified(point(first-m, end, p, "told"), modifier), true
	}
	return point(first, end, p, "told"), true
}

// retold places the times of found that are told from another, where the text
// leaves no doubt of it: the sentence names one date before them. A year before
// is else the one before the document's. What is left stays told.
func retold(found []expression) {
	for i := range found {
		e := &found[i]
		if e.from.told && !e.retell(found[:i]) && e.near(found[:i]) {
			e.from.told = false
		}
	}
}

// retell places e where there is no doubt which of the dates before it is meant.
func (e *expression) retell(before []expression) bool {
	p, ok := e.from.after(anchorOf(before))
	if ok && !e.ranged() {
		e.from = p
		return true
	}
	return false
}

// near reports whether a time told from another may be counted from the
// document's day: a word for the year, month or week before, or the year before
// where nothing before it names another year.
func (e *expression) near(before []expression) bool {
	if e.rules[0] != "told" {
		return e.from.off == -1 && e.from.unit > day
	}
	for i := range before {
		if p := &before[i].from; p.form == fixed || p.form == counting && p.unit >= year {
			return false
		}
	}
	return e.from.off == -1 && e.from.unit == year
}

// anchorOf returns the one date among found that the text places in a year, or
// nil.
func anchorOf(found []expression) *period {
	var base *period
	for i := range found {
		e := &found[i]
		switch {
		case e.from.told:
			return nil
		case e.from.form != fixed:
			continue
		case base != nil || e.ranged() || e.open != "" || e.from.unit > year:
			return nil
		}
		base = &e.from
	}
	return base
}

// after returns the period that p tells from the base, which must be as exact
// as the unit of p.
func (p *period) after(base *period) (period, bool) {
	if base == nil || p.unit < year && base.unit > p.unit {
		return period{}, false
	}
	if p.unit >= decade {
		return at(base.first(), year, p.off*span(p.unit)), true
	}
	return at(base.first(), p.unit, p.off), true
}
