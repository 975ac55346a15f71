package calendar

import (
	"fmt"
	"strconv"
	"time"
)

// A unit is how long a period is.
type unit int

const (
	day unit = iota + 1
	week
	days // the two days of a weekend
	months
	quarter
	half
	seasons
	year
	decade
	century
)

// A form is how a period is placed in time.
type form int

const (
	fixed    form = iota + 1 // in its year
	yearless                 // in a year that the sentence does not name
	weekly                   // a weekday or weekend of some week
	counting                 // so many units from the document's day
	reaching                 // from the document's day over so many units
	fiscal                   // in a company's year
)

// A period is what a date names: a stretch of days.
type period struct {
	unit   unit
	form   form
	year   int // astronomical: 1 BC is 0; of a decade or century its first
	n      int // month, quarter, half, season (spring is 1), or weekday (Monday is 1)
	day    int // of the month; of a week or weekend that of its first day
	off    int // units from the document's day; of a weekly one weeks, of a yearless one years
	months int // besides off, of a distance in weeks or days ("a month and 3 days ago")
	placed bool
	any    bool   // of the year or month that is told of ("the end of the year")
	step   int    // -1 the last before the document's day, 1 the next after it, where it says so
	skips  bool   // a weekday: the one of the week after the document's ("next Friday")
	exact  bool   // to the day ("136 years ago today")
	told   bool   // counted from a time that the text names, if it does
	either bool   // and else from the document's day
	rest   bool   // what is left of it on the document's day ("the rest of the month")
	lone   bool   // a day of the month that is told of ("on the 15th")
	on     int    // the weekday that a day without a year is said to be; 0 for none
	name   string // of a fiscal period
	spans  bool   // a fiscal year named by both its years
	feast  *feast
	sub    nth
	shift  shift
}

// inherit takes the year of a later member of the same list, or its month.
func (p *period) inherit(from period) {
	if p.form == weekly && from.unit == day && from.form != weekly && 0 < p.day && p.day < from.day { // "Samstag, 18. und Sonntag, 19. Juni"
		d, on := p.day, p.n
		*p = from
		p.day, p.on = d, on
		return
	}
	p.ofSameWeek(from)
	if p.form != yearless || p.placed || from.form != fixed || from.unit != day && from.unit != months && from.unit != seasons {
		return
	}
	if p.unit == from.unit || p.unit != seasons && from.unit != seasons && (p.unit == day || p.unit == months) {
		p.form, p.year = fixed, from.year
	}
}

// ofSameWeek gives a weekday the week that only the later one says: "Tuesday and Wednesday
// last week".
func (p *period) ofSameWeek(from period) {
	if p.form == weekly && from.form == weekly && from.placed && !p.placed && p.step == 0 && p.day == 0 && p.n < from.n {
		p.off, p.placed = from.off, true
	}
}

// The number that EDTF gives to the first of each kind, less one.
const seasonBase, quarterBase, halfBase = 20, 32, 39

// edtf writes a fixed period.
func (p *period) edtf() string {
	switch p.unit {
	case day:
		return isoDay(p.first())
	case week, days:
		return isoDay(p.first()) + "/" + isoDay(p.last())
	case months:
		return isoYear(p.year) + fmt.Sprintf("-%02d", p.n)
	case quarter:
		return isoYear(p.year) + "-" + strconv.Itoa(quarterBase+p.n)
	case half:
		return isoYear(p.year) + "-" + strconv.Itoa(halfBase+p.n)
	case seasons:
		return isoYear(p.year) + "-" + strconv.Itoa(seasonBase+p.n)
	case decade:
		return isoYear(p.year)[:3] + "X"
	case century:
		if p.year < 0 { // 200-101 BC is no run of years that end in 00 to 99
			return isoYear(p.year) + "/" + isoYear(p.year+99)
		}
		return isoYear(p.year)[:2] + "XX"
	}
	return isoYear(p.year)
}

func isoYear(y int) string { return string(appendYear(nil, y)) }

func isoDay(t time.Time) string {
	y, m, d := t.Date()
	b := appendYear(make([]byte, 0, len("-0001-01-01")), y)
	return string(append(b, '-', digit(int(m)/10), digit(int(m)), '-', digit(d/10), digit(d)))
}

func appendYear(b []byte, y int) []byte {
	if y < 0 {
		b, y = append(b, '-'), -y
	}
	return append(b, digit(y/1000), digit(y/100), digit(y/10), digit(y))
}

// digit returns the last digit of n.
func digit(n int) byte { return '0' + byte(n%10) }

func date(y, m, d int) time.Time { return time.Date(y, time.Month(m), d, 0, 0, 0, 0, time.UTC) }

// first returns the first day of a fixed period. Seasons are those of the
// northern weather services: spring begins with March, and a winter, which
// belongs to the year it is named after, with that year's December.
func (p *period) first() time.Time {
	switch p.unit {
	case day, week, days:
		return date(p.year, p.n, p.day)
	case months:
		return date(p.year, p.n, 1)
	case quarter:
		return date(p.year, 3*p.n-2, 1)
	case half:
		return date(p.year, 6*p.n-5, 1)
	case seasons:
		return date(p.year, 3*p.n, 1)
	}
	return date(p.year, 1, 1)
}

// last returns the last day of a fixed period.
func (p *period) last() time.Time {
	t := p.first()
	switch p.unit {
	case day:
		return t
	case week:
		return t.AddDate(0, 0, 6)
	case days:
		return t.AddDate(0, 0, 1)
	case months:
		t = t.AddDate(0, 1, 0)
	case quarter, seasons:
		t = t.AddDate(0, 3, 0)
	case half:
		t = t.AddDate(0, 6, 0)
	case year:
		t = t.AddDate(1, 0, 0)
	case decade:
		t = t.AddDate(10, 0, 0)
	case century:
		t = t.AddDate(100, 0, 0)
	}
	return t.AddDate(0, 0, -1)
}

var seasonNames = [...]string{1: "SP", 2: "SU", 3: "FA", 4: "WI"}

// relative writes a period that waits for the document's day, or "" where the
// ledger has no code for it.
func (p *period) relative() string {
	if p.sub.n != 0 || p.shift.unit != 0 || p.months != 0 || p.feast != nil && p.feast.moves() {
		return ""
	}
	switch p.form {
	case yearless:
		switch p.unit {
		case day:
			return fmt.Sprintf("XXXX-%02d-%02d", p.n, p.day)
		case months:
			return fmt.Sprintf("XXXX-%02d", p.n)
		case seasons:
			return "XXXX-" + seasonNames[p.n]
		}
	case weekly:
		if p.unit == days {
			return "XXXX-WXX-WE"
		}
		return "XXXX-WXX-" + strconv.Itoa(p.n)
	case counting, reaching:
		return p.count()
	}
	return ""
}

// count writes a distance: P-10Y. Quarters are three months; decades and
// centuries, years.
func (p *period) count() string {
	n, letter := p.off, ""
	switch p.unit {
	case day:
		letter = "D"
	case week:
		letter = "W"
	case months:
		letter = "M"
	case quarter:
		n, letter = 3*n, "M"
	case year:
		letter = "Y"
	case decade:
		n, letter = 10*n, "Y"
	case century:
		n, letter = 100*n, "Y"
	}
	if n == 0 && (p.unit == quarter || p.unit == decade || p.unit == century) {
		return ""
	}
	return "P" + strconv.Itoa(n) + letter
}

// isDay reports whether a month of a year has such a day; in no named year
// February has 29.
func isDay(y int, known bool, m, d int) bool {
	if !known {
		y = 2000
	}
	return m >= 1 && m <= 12 && d >= 1 && date(y, m, d).Day() == d && d <= 31
}
