package calendar

// endedBy reads "the three months to March", "im Jahr bis Ende Juni" and "the six
// months ended March 31" at the unit u, which ends at token j: the time up to that
// day or month.
func (c *cursor) endedBy(i int, u unit, j int) (s side, ok bool) {
	n := c.is(spanEnd, j)
	if n == 0 || u < months || u > year || !c.story.dated {
		return s, false
	}
	until, ok := c.side(c.skip(article, j+n))
	if p := &until.from; !ok || until.ranged() || p.unit != day && p.unit != months || p.form != fixed && p.form != yearless || p.feast != nil {
		return s, false
	}
	first, count := i, 1
	if k, value := c.numeralBefore(i); value != nil {
		if count, ok = whole(value); !ok {
			return s, false
		}
		first = k
	}
	if _, k := c.before(article, first); k == 0 && !c.placed(first) {
		return s, false
	}
	if count *= span(u); u == year {
		count *= 12
	}
	from := until.from
	if from.shift = (shift{unit: months, off: 1 - count}); from.unit == day {
		from.shift = shift{unit: monthsOfDay, off: -count}
	}
	s = point(first, until.end, from.settle(), "span-end")
	s.to = until.from
	s.rules = append(s.rules, "range")
	return s, true
}
