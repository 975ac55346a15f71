package calendar

import (
	"cmp"
	"time"
)

// resolve places the sides of e against the document's day.
func (e *expression) resolve(anchor time.Time, dir int) {
	if !e.ranged() {
		if e.from.form == reaching {
			e.reach(anchor)
			return
		}
		rest := e.from.rest
		if e.from = e.from.resolve(anchor, dir); rest && dir >= 0 {
			e.remain(anchor)
		}
		return
	}
	from := e.from.resolve(anchor, dir)
	if (dir == 0 || e.from.lately(anchor)) && e.from.form == yearless && e.to.form == yearless && !e.to.placed { // from the last such day on, though it may still go on
		e.from, e.to = from, e.to.resolve(from.first(), 1)
		return
	}
	e.to = e.to.resolve(anchor, dir)
	if from.form == fixed && e.to.form == fixed && from.first().After(e.to.last()) {
		from = e.from.resolve(e.to.first(), -1)
	}
	e.from = from
}

// reach makes a range of "the past five months": from then to the document's
// day, both as exact as their unit; days and weeks are counted in days.
func (e *expression) reach(anchor time.Time) {
	u := e.from.unit
	if u <= week {
		e.reachDays(anchor)
		return
	}
	e.from.off *= span(u)
	switch {
	case u == quarter:
		u = months
	case u > year:
		u = year
	}
	a, b := at(anchor, u, e.from.off), at(anchor, u, 0)
	if e.from.off > 0 {
		a, b = b, a
	}
	e.from, e.to = a, b
}

// reachDays makes a range of days that ends with the document's day, or that
// begins with the one after it.
func (e *expression) reachDays(anchor time.Time) {
	n := e.from.off
	if e.from.unit == week {
		n *= 7
	}
	far := at(monthsFrom(anchor, e.from.months), day, n)
	e.from, e.to = far, at(anchor, day, 0)
	if n > 0 {
		e.from, e.to = at(anchor, day, 1), far
	}
}

// remain leaves of a period that the document's day lies in the days from that
// one on ("the rest of the month").
func (e *expression) remain(anchor time.Time) {
	if first, last := e.from.first(), e.from.last(); e.from.form == fixed && first.Before(anchor) && last.After(anchor) {
		e.from, e.to = at(anchor, day, 0), at(last, day, 0)
	}
}

// monthsFrom returns the day so many months from t, or the last of its month.
func monthsFrom(t time.Time, n int) time.Time {
	u := t.AddDate(0, n, 0)
	if u.Day() != t.Day() {
		u = u.AddDate(0, 0, -u.Day())
	}
	return u
}

// at returns the period of a unit that lies off units from the day.
func at(t time.Time, u unit, off int) period {
	p := period{unit: u, form: fixed}
	switch u {
	case day:
		t = t.AddDate(0, 0, off)
	case week, days:
		t = t.AddDate(0, 0, 7*off+1-isoWeekday(t))
		if u == days {
			t = t.AddDate(0, 0, 5)
		}
	case months, quarter:
		t = date(t.Year(), int(t.Month())+off*span(u), 1)
	default:
		t = date(t.Year()+off*span(u), 1, 1)
	}
	p.year, p.n, p.day = t.Year(), int(t.Month()), t.Day()
	switch u {
	case quarter:
		p.n = (p.n + 2) / 3
	case decade:
		p.year -= mod(p.year, 10)
	case century:
		p.year -= mod(p.year, 100)
	}
	return p
}

// span is the length of a unit, in months below the year and in years from it.
func span(u unit) int {
	switch u {
	case quarter:
		return 3
	case decade:
		return 10
	case century:
		return 100
	}
	return 1
}

func mod(a, b int) int { return ((a % b) + b) % b }

func isoWeekday(t time.Time) int { return (int(t.Weekday())+6)%7 + 1 }

// resolve returns p placed against the document's day, or as it is.
func (p period) resolve(anchor time.Time, dir int) period {
	q := p.placeBy(anchor, dir)
	q.sub, q.shift = p.sub, p.shift
	return q.settle()
}

func (p period) placeBy(anchor time.Time, dir int) period {
	if p.step != 0 {
		dir = p.step
	}
	switch p.form {
	case counting:
		return p.counted(anchor)
	case weekly:
		return p.ofWeek(anchor, dir)
	case yearless:
		if dir == 0 || p.feast != nil && p.step == 0 && p.upcoming(anchor) {
			dir = p.nearer(anchor)
		}
		return p.ofYear(anchor, dir)
	}
	return p
}

// A news text means the past, unless that is longFor months gone and the next
// one is not soonFor months ahead ("on June 20", written in May).
const longFor, soonFor = 9, 3

// justGone reports whether a date without a year, or a weekday, is nearer in the past
// than ahead; any weekday of the past week is.
func (p period) justGone(anchor time.Time) bool {
	if p.step != 0 || p.placed || p.unit == week {
		return false
	}
	if p.form == weekly {
		return p.day == 0
	}
	if p.form != yearless {
		return false
	}
	before, next := p.ofYear(anchor, -1), p.ofYear(anchor, 1)
	return next.first().Sub(anchor) > anchor.Sub(before.last())
}

// lateDays is within how many days a day without a year has just been: of one that
// lies eleven months ahead a text names the year.
const lateDays = 30

// lately reports a day without a year that has just been.
func (p period) lately(anchor time.Time) bool {
	if p.form != yearless || p.unit != day || p.step != 0 || p.placed || p.feast != nil {
		return false
	}
	before := p.ofYear(anchor, -1)
	last := before.last()
	return last.Before(anchor) && last.AddDate(0, 0, lateDays).After(anchor)
}

// reportedFor is within how many months after a quarter its results come out.
const reportedFor = 4

// closed reports a quarter without a year that has ended so lately that its results
// are still to come ("third-quarter results are due on Oct. 25").
func (p period) closed(anchor time.Time) bool {
	if p.form != yearless || p.unit != quarter || p.step != 0 || p.placed {
		return false
	}
	q := p.ofYear(anchor, -1)
	last := q.last()
	return last.Before(anchor) && last.AddDate(0, reportedFor, 0).After(anchor)
}

// farAhead reports a date without a year that is not long gone, and whose next one
// is longFor months ahead.
func (p period) farAhead(anchor time.Time) bool {
	if p.form != yearless || p.step != 0 || p.placed || p.unit == week {
		return false
	}
	before, next := p.ofYear(anchor, -1), p.ofYear(anchor, 1)
	return next.first().After(anchor.AddDate(0, longFor, 0)) && before.last().AddDate(0, soonFor, 0).After(anchor)
}

func (p period) nearer(anchor time.Time) int {
	before, next := p.ofYear(anchor, -1), p.ofYear(anchor, 1)
	if p.feast != nil && p.upcoming(anchor) || before.last().AddDate(0, longFor, 0).Before(anchor) && next.first().Before(anchor.AddDate(0, soonFor, 0)) {
		return 1
	}
	return -1
}

// eve is how many days before a feast a text that names it means that one,
// whatever its verbs say ("they fell before the long Easter weekend").
const eve = 10

func (p period) upcoming(anchor time.Time) bool {
	next := p.ofYear(anchor, 1)
	return !next.first().After(anchor.AddDate(0, 0, eve))
}

func (p period) counted(anchor time.Time) period {
	anchor = monthsFrom(anchor, p.months)
	if p.exact {
		switch p.unit {
		case week:
			anchor = anchor.AddDate(0, 0, 7*p.off)
		case months:
			anchor = monthsFrom(anchor, p.off)
		case day:
			anchor = anchor.AddDate(0, 0, p.off)
		default:
			anchor = monthsFrom(anchor, 12*p.off*span(p.unit))
		}
		return at(anchor, day, 0)
	}
	if p.unit >= decade && (p.off > 1 || p.off < 0) { // "two decades ago" is a year
		return at(anchor, year, p.off*span(p.unit))
	}
	return at(anchor, p.unit, p.off)
}

// ofWeek places a weekday or weekend: in its week where one is named, else the
// nearest in the direction. The document's own day is "Friday" on a Friday, but
// neither "last Friday" nor "next Friday".
func (p period) ofWeek(anchor time.Time, dir int) period {
	if p.day > 0 {
		return p.ofMonth(anchor, dir)
	}
	dir = cmp.Or(dir, -1)
	monday := anchor.AddDate(0, 0, 1-isoWeekday(anchor))
	t := monday.AddDate(0, 0, p.n-1)
	if p.placed {
		t = t.AddDate(0, 0, 7*p.off)
	} else if p.skips {
		t = t.AddDate(0, 0, 7)
	} else if t = nearest(t, anchor, dir, p.step != 0, p.unit == days); p.unit == days {
		return at(t, days, 0)
	}
	return at(t, p.unit, 0)
}

// ofMonth places a weekday of which the day of the month is known: in the nearest
// month in the direction, or in either, in which it is that weekday. Where that is
// none of the next few, the text tells of another time.
func (p period) ofMonth(anchor time.Time, dir int) period {
	for k := range 4 {
		for _, side := range [...]int{-1, 1} {
			t := date(anchor.Year(), int(anchor.Month())+k*side, 1).AddDate(0, 0, p.day-1)
			if dir != -side && t.Day() == p.day && isoWeekday(t) == p.n && dir*t.Compare(anchor) >= 0 {
				return at(t, day, 0)
			}
		}
	}
	return p
}

// nearest moves t by weeks to the side of the anchor that dir tells.
func nearest(t, anchor time.Time, dir int, strict, weekend bool) time.Time {
	last := t
	if weekend {
		last = t.AddDate(0, 0, 1)
	}
	switch {
	case dir < 0 && (t.After(anchor) || strict && !last.Before(anchor)):
		return t.AddDate(0, 0, -7)
	case dir > 0 && (last.Before(anchor) || strict && !t.After(anchor)):
		return t.AddDate(0, 0, 7)
	}
	return t
}

// ofYear places a day, month, quarter, half or season in a year.
func (p period) ofYear(anchor time.Time, dir int) period {
	if p.unit == week {
		return p.numbered(anchor, dir)
	}
	if q, ok := p.onWeekday(anchor); ok {
		return q
	}
	q := p.in(anchor.Year())
	if last := p.in(anchor.Year() - 1); p.unit == seasons && !last.last().Before(anchor) { // in January it is last year's winter still
		q = last
	}
	if p.placed {
		return p.in(q.year+p.off).leap(p, dir)
	}
	strict := p.step != 0
	switch {
	case dir < 0 && (q.first().After(anchor) || strict && !q.last().Before(anchor)):
		q = p.in(q.year - 1)
	case dir > 0 && (q.last().Before(anchor) || strict && !q.first().After(anchor)):
		q = p.in(q.year + 1)
	}
	return q.leap(p, dir)
}

// onWeekday puts a day whose weekday is known into the one year near the anchor in
// which it is that.
func (p period) onWeekday(anchor time.Time) (q period, ok bool) {
	for y := anchor.Year() - 1; p.on > 0 && y <= anchor.Year()+1; y++ {
		if q = p.in(y); isDay(y, true, p.n, p.day) && isoWeekday(q.first()) == p.on {
			return q, true
		}
	}
	return p, false
}

// in puts a day, month, quarter, half or season into a year.
func (p period) in(y int) period {
	p.form, p.year, p.told = fixed, y, false
	if p.feast != nil {
		p.n, p.day = p.feast.in(y)
	}
	return p
}

// settle turns a period that was placed into the part of it, or the time told
// from it, that is meant. A part that it has not got has no form.
func (p period) settle() period {
	if p.form != fixed {
		return p
	}
	if p.sub.n != 0 {
		p = p.sub.of(p)
	}
	if p.shift.unit != 0 && p.form == fixed {
		p = p.shift.from(p)
	}
	return p
}

// ofTold places "the month" in which a date before it in the sentence lies.
func (p *period) ofTold(told *period) {
	if p.form == counting && p.any && p.unit == months && p.off == 0 && !p.lone && p.sub.n == 0 && told.form == fixed && told.unit <= months && !told.first().IsZero() {
		t := told.first()
		*p = period{unit: months, form: fixed, year: t.Year(), n: int(t.Month())}
	}
}

// numbered places a week that is numbered in its year.
func (p period) numbered(anchor time.Time, dir int) period {
	p.year = anchor.Year() + p.off
	q := p.ofISO()
	switch {
	case p.placed:
		return q
	case dir < 0 && q.first().After(anchor):
		p.year--
	case dir > 0 && q.last().Before(anchor):
		p.year++
	}
	return p.ofISO()
}

// leap moves the 29th of February to a year that has one; a named year that
// has none leaves it open.
func (q period) leap(p period, dir int) period {
	if q.unit != day || isDay(q.year, true, q.n, q.day) {
		return q
	}
	if p.placed {
		return p
	}
	for !isDay(q.year, true, q.n, q.day) {
		q.year += dir
	}
	return q
}
