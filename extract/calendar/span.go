package calendar

// endedBy reads "the three months to March", "im Jahr bis Ende Juni" and "the six
// months ended March 31" at the unit u, which ends at token j: the time up to that
// day or month.
func (c *cursor) endedBy(i int, u unit, j int) (s side, ok bool) {
	n := c.is(spanEnd, j)
	if n == 0 || !c.story.dated {
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
	from := until.from
	if from.shift, ok = backTo(u, count, from.unit); !ok {
		return s, false
	}
	s = point(first, until.end, from.settle(), "span-end")
	s.to = until.from
	s.rules = append(s.rules, "range")
	return s, true
}

// backTo returns how far before a day or month begins the time of so many units
// that ends with it; days and weeks end with a day.
func backTo(u unit, count int, end unit) (x shift, ok bool) {
	switch u {
	case week:
		count *= 7
		fallthrough
	case day:
		return shift{unit: day, off: 1 - count}, end == day && count > 1
	case year:
		count *= 12
	case months, quarter:
		count *= span(u)
	default:
		return x, false
	}
	if end == day {
		return shift{unit: monthsOfDay, off: -count}, true
	}
	return shift{unit: months, off: 1 - count}, true
}
