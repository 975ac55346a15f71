package calendar

import "time"

// A Story is what the sentences of one text tell each other of time, in order.
//
// Its idea: a year that was stated holds for the bare days and months behind it
// ("On 3 September 1939 … . On 17 September …") until the text speaks from its
// own day again ("on Friday", "last week") or states a year of its own day. It
// ends with the paragraph, but not in a chronicle: a text that has told whole
// dates and not yet spoken from its own day; after many, it never does. A time
// told from another ("two days later") is counted from the last date told.
type Story struct {
	Alone bool // the text is one sentence, which may be nothing but a date

	day     time.Time // of the document
	dated   bool      // day is known
	last    period    // the last date told, or zero
	loose   period    // the last day or month told since, of a year that is not known
	telling bool      // its year holds for bare days and months
	named   bool      // last was named by its month
	news    bool      // the text has spoken from its own day
	dates   int       // whole ones told: months and days of a year

	company           string // whose fiscal year the text last spoke of
	ordered, dayFirst bool   // how the text writes numeric dates, once one told

	ends  []ends       // of the tokens of the last sentence, to be used again
	found []expression // in it, likewise
}

// NewStory begins the story of a document of a day ("2024-05-28"), or of "" if
// that is not known.
func NewStory(anchor string) *Story {
	day, err := time.Parse(time.DateOnly, anchor)
	return &Story{day: day, dated: err == nil}
}

// Paragraph says that the next sentence opens a paragraph.
func (s *Story) Paragraph() {
	if s.news || s.dates < chronicle {
		s.last, s.loose, s.telling, s.named = period{}, period{}, false, false
	}
}

// How many whole dates make a chronicle, and one that "last week" does not end.
const chronicle, settled = 2, 6

// nearPast is how many years before the document's own a stated year still is
// one of its day, which ends the story.
const nearPast = 1

// isPast reports whether a year lies well before the document's, or that is not
// known.
func (s *Story) isPast(year int) bool { return !s.dated || year < s.day.Year()-nearPast }

// hear takes in a date that was placed, as far as that could be. A range tells
// where it ends; "since 5 May", "until 2030", a decade and what names a thing tell
// nothing, and an incidental year begins no story.
func (s *Story) hear(e *expression, adverbial, incidental bool) {
	adverbial = adverbial && (e.open == "" || e.open != "since" && e.from.unit < year)
	p := e.from
	if e.ranged() {
		p = e.to
	}
	switch {
	case e.spoken && s.dates < settled:
		s.news, s.telling = true, false
	case p.form == fixed && e.stated && adverbial && p.unit <= year:
		s.telling = s.isPast(p.year) && (s.telling || !incidental)
	}
	if p.form == yearless && (p.unit == day || p.unit == months) && adverbial {
		s.loose = p
	}
	if p.form == fixed && p.unit <= year && adverbial {
		s.loose = period{}
		s.last, s.named = p, !e.spoken && p.unit <= months
		if s.telling && p.unit <= months && !e.spoken {
			s.dates++
		}
	}
}

// tell places a date in the year, or the month, that the story has reached.
func (s *Story) tell(e *expression) bool {
	p := &e.from
	e.spoken = p.form == weekly || (p.form == counting || p.form == reaching) && (p.off != 0 || p.unit > day && !p.any)
	if p.lone && s.named {
		e.from = s.place(e.from, s.last).settle()
		return true
	}
	if e.open == "since" && (s.news || s.dates < chronicle) { // rather up to the document's day
		return false
	}
	if p.lone || !s.telling || s.last.form != fixed || !s.covers(p) || e.ranged() && !s.covers(&e.to) {
		return false
	}
	q := s.place(e.from, s.last).settle()
	if _, ok := p.onWeekday(s.day); ok && s.dated && isoWeekday(q.first()) != p.on { // of another year, as its weekday says
		return false
	}
	e.from = q
	if e.ranged() {
		e.to = s.place(e.to, e.from).settle()
	}
	return true
}

// ahead is how many years ahead of its day a text may name by two digits.
const ahead = 10

// century returns the year that ends in two digits: not far ahead of the
// document's, or in the century of a story without that.
func (s *Story) century(y int) int {
	end := 2050
	switch {
	case s.dated:
		end = s.day.Year() + ahead
	case s.last.form == fixed:
		end = s.last.year - s.last.year%100 + 99
	}
	return end - mod(end-y, 100)
}

// soon is how many days from the document's a weekday may lie whose date is told
// in part.
const soon = 45

// fits reports whether a weekday of a day of the month lies near the document's day.
func (s *Story) fits(p period) bool {
	q := p.ofMonth(s.day, 0)
	return s.dated && q.form == fixed && s.isNear(q)
}

// weekdayUpTo places a weekday and the later day that a range from it ends with: that day
// is the next one, unless it has just been.
func (s *Story) weekdayUpTo(from, to period) (period, period) {
	dir := 1
	if to.justGone(s.day) {
		dir = -1
	}
	end := to.resolve(s.day, dir)
	if start := from.resolve(s.day, dir); start.first().Before(end.first()) {
		return start, end
	}
	return from.resolve(end.first().AddDate(0, 0, -1), -1), end
}

// onWeekday returns a day of a month that is the n-th weekday near the document's day.
func (s *Story) onWeekday(n, m, d int) (period, bool) {
	p := period{unit: day, form: yearless, n: m, day: d, on: n}
	if q, ok := p.onWeekday(s.day); s.dated && ok && s.isNear(q) {
		return q, true
	}
	return p, false
}

func (s *Story) isNear(p period) bool {
	from := s.day.AddDate(0, 0, -soon)
	return !p.first().Before(from) && !p.first().After(s.day.AddDate(0, 0, soon))
}

// covers reports whether the story says of which year or month p is.
func (s *Story) covers(p *period) bool {
	switch p.form {
	case fixed:
		return true
	case yearless:
		return p.unit != week && p.step == 0 && (!p.placed || p.any)
	case counting:
		return p.any && s.last.unit <= p.unit
	}
	return false
}

// A story goes on: a day or month without a year is the next one, unless it is
// not more than backMonths gone.
const backMonths = 4

// place puts p where the story has reached last.
func (s *Story) place(p, last period) period {
	switch {
	case p.form == fixed:
		return p
	case p.form == counting:
		q := at(last.first(), p.unit, 0)
		q.sub, q.shift = p.sub, p.shift
		return q
	case last.unit > seasons || p.any:
		return p.in(last.year)
	}
	from := last.first().AddDate(0, -backMonths, 0)
	q := p.in(from.Year())
	if q.last().Before(from) {
		q = p.in(from.Year() + 1)
	}
	return q
}

// retell places the last of found, which is told from another time, where there
// is no doubt which: the one date before it in its sentence, else the last one
// told. A year before is else the one before the document's.
func (s *Story) retell(found []expression) bool {
	e, before := &found[len(found)-1], found[:len(found)-1]
	if e.ranged() && !e.to.told {
		return false
	}
	base, none := anchorOf(before, e.from.unit)
	e.near = e.nearby(before)
	if none && s.last.form == fixed && (s.telling || !e.near) {
		base = &s.last
	}
	if base == nil && none && s.loose.form == yearless {
		return s.retellLoose(e)
	}
	e.aside = e.from.isYearBefore()
	if p, ok := e.from.after(base); ok {
		if e.ranged() {
			q, _ := e.to.after(base)
			e.to = q.settle()
		}
		e.from, e.near = p.settle(), false
		return true
	}
	e.from.told = !e.near
	return e.near
}

// anyYear stands for the year of a day or month that has none.
const anyYear = 2001

// retellLoose places a time told from a day or month of no known year in such a
// year too ("on 26 April … . Two days later").
func (s *Story) retellLoose(e *expression) bool {
	base := s.loose.in(anyYear)
	p, ok := e.from.after(&base)
	p = p.settle()
	if !ok || e.ranged() || p.form != fixed || p.unit != day && p.unit != months {
		return false
	}
	p.form, p.year = yearless, 0
	e.from, e.near, e.loose = p, false, true
	return true
}
