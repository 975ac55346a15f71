package calendar

import "time"

// An nth is one of the days, weeks, months or quarters of a period: the second,
// or with a number below zero the second from its end.
type nth struct {
	n       int
	unit    unit // days is a weekend
	weekday int  // of a day: Monday is 1; 0 for any
}

// of returns the part of whole, without a form where it has none. The weeks of a
// month or year are those that have their Thursday in it, as ISO numbers them.
func (x nth) of(whole period) period {
	first, last := whole.first(), whole.last()
	var p period
	switch x.unit {
	case day:
		p = at(x.count(first, last, x.weekday), day, 0)
	case days:
		p = at(x.count(first, last, 6), days, 0)
		last = last.AddDate(0, 0, 1)
	case week:
		p = at(x.count(first, last, 4), week, 0)
		first, last = first.AddDate(0, 0, -6), last.AddDate(0, 0, 6)
	default:
		from, n := first, x.n-1
		if x.n < 0 {
			from, n = last, x.n+1
		}
		p = at(from, x.unit, n)
	}
	if p.first().Before(first) || p.last().After(last) {
		return period{}
	}
	p.shift = whole.shift
	return p
}

// count returns the n-th day, or weekday, from the first day on or from the last
// one back.
func (x nth) count(first, last time.Time, weekday int) time.Time {
	step, t, n := 1, first, x.n-1
	if x.n < 0 {
		step, t, n = -1, last, -x.n-1
	}
	if weekday == 0 {
		return t.AddDate(0, 0, step*n)
	}
	away := mod(step*(weekday-isoWeekday(t)), 7)
	return t.AddDate(0, 0, step*(away+7*n))
}

// beside returns the n-th such weekday after a day, or below 0 before it.
func (x nth) beside(t time.Time) time.Time {
	step, n := 1, x.n
	if n < 0 {
		step, n = -1, -n
	}
	away := mod(step*(x.weekday-isoWeekday(t)), 7)
	if away == 0 {
		away = 7
	}
	return t.AddDate(0, 0, step*(away+7*(n-1)))
}

// nth reads "Tuesday of September" behind the ordinal n that began at token
// first; the last has no number. A count makes a range of the first or last
// ones ("first nine months of 2023").
func (c *cursor) nth(first, i, n int, last bool) (s side, ok bool) {
	if last && n == 0 {
		n = -1
	} else if v, k := c.match(rank, i); k > 0 && number(v) == 0 { // "third last week"
		n, i = -n, i+k
	}
	count := 1
	if num, ok := c.numbers.At(c.s, i); ok && (!num.Article || num.Pronoun) {
		if count, ok = whole(num.Value); !ok || n != 1 && n != -1 {
			return s, false
		}
		i = num.End
	}
	x, of, ok := c.nthOf(i, count)
	if !ok && n == 1 && x.unit == months {
		return c.firstMonths(first, i, count)
	}
	if !ok || of.from.unit <= x.unit || x.unit == days && of.from.unit < months {
		return s, false
	}
	x.n = n
	s = point(first, of.end, of.from, "nth")
	if count > 1 {
		until := x
		if x.n, until.n = 1, count; n < 0 {
			x.n, until.n = -count, -1
		}
		s.to = of.from
		s.to.sub = until
		s.to = s.to.settle()
		s.rules = append(s.rules, "range")
	}
	s.from.sub = x
	s.from = s.from.settle()
	return s, s.from.form != 0 && (count == 1 || s.to.form != 0)
}

// firstMonths reads "first nine months" of a year that is not named, up to the word
// for months at token i, in a sentence that tells of business, where no word behind them
// says what else they are the first of ("in the first six months under new owners").
func (c *cursor) firstMonths(first, i, count int) (s side, ok bool) {
	_, k := c.anyUnit(i)
	end := i + k
	if count%3 != 0 || count > 9 || count == 0 || !c.placed(first) || !c.tellsBusiness() {
		return s, false
	}
	for _, k := range [...]class{of, genitive, offset, article, deictic, tenure} {
		if _, n := c.words[k].Match(c.s, end); n > 0 {
			return s, false
		}
	}
	s = point(first, end, period{unit: months, form: yearless, n: 1}, "first-months")
	s.to = period{unit: months, form: yearless, n: count}
	return s, true
}

// tellsBusiness reports a word for what firms and countries report by quarters.
func (c *cursor) tellsBusiness() bool {
	for i := range c.s.Tokens {
		if _, n := c.words[business].Match(c.s, i); n > 0 {
			return true
		}
	}
	return false
}

// tellsSum reports a share or a currency in the sentence.
func (c *cursor) tellsSum() bool {
	for i := range c.s.Tokens {
		if c.text(i) == "%" || c.isCurrency(i) {
			return true
		}
	}
	return false
}

// monthParts are the units that a compound of a month counts: "Oktoberwoche".
var monthParts = map[string]unit{"week": week, "weekend": days}

// nthOf reads what is counted at token i and of what whole: "week of May",
// "Maiwoche".
func (c *cursor) nthOf(i, count int) (x nth, whole side, ok bool) {
	if i < len(c.s.Tokens) {
		m := c.compounds[c.s.Tokens[i].Fold]
		if u, ok := monthParts[m.part]; ok {
			return nth{unit: u}, c.monthOf(i, i+1, m.n), true
		}
	}
	x, end := c.nthUnit(i, count)
	if end == i {
		return x, whole, false
	}
	whole, ok = c.whole(end)
	return x, whole, ok
}

// nthUnit reads what is counted at token i.
func (c *cursor) nthUnit(i, count int) (x nth, end int) {
	if v, k := c.match(weekday, i); k > 0 {
		return nth{unit: day, weekday: number(v)}, i + k
	}
	if k := c.is(weekend, i); k > 0 {
		return nth{unit: days}, i + k
	}
	u, k := c.anyUnit(i)
	if u > quarter || u == quarter && count == 1 {
		return x, i
	}
	return nth{unit: u}, i + k
}

// whole reads "of September 2014", "im Oktober", "of last year", "des Jahres".
func (c *cursor) whole(i int) (s side, ok bool) {
	at := i
	for range 3 {
		if v, n := c.match(month, at); n > 0 && at > i && c.capital(at) {
			return c.monthOf(at, at+n, number(v)), true
		}
		if y, end, ok := c.yearInWords(at); ok && at > i {
			return point(at, end, fixedYear(y), "year-words"), true
		}
		if s, ok = c.core(at); ok && s.first >= at {
			fits := s.from.unit >= months && s.from.unit <= year && s.from.sub.n == 0 && s.from.form != reaching && s.from.form != fiscal
			return s, fits && !s.ranged() && (at > i || s.from.form == fixed)
		}
		if _, n := c.before(article, at); at > i && n > 0 {
			if s, ok = c.currentUnit(at); ok {
				return s, s.from.unit >= months && s.from.unit <= year
			}
		}
		k := c.is(link, at)
		if k == 0 {
			break
		}
		at += k
	}
	return side{}, false
}
