package calendar

import (
	"fmt"
	"strings"
	"time"
)

// A feast is a day with a name: of a date ("12-25"), the first such weekday on
// or after a date ("11-22>4"), or so many days from Easter Sunday ("E+49"). Two
// of them are the first and last of its days ("E-2..E+1").
type feast struct {
	month, day int
	weekday    int // Monday is 1; 0 where the date is fixed
	easter     bool
	off        int
	until      *feast
}

// readFeast reads a value of the table.
func readFeast(v string) (*feast, error) {
	var f feast
	if first, last, ok := strings.Cut(v, ".."); ok {
		a, err := readFeast(first)
		if err == nil {
			a.until, err = readFeast(last)
		}
		return a, err
	}
	if _, err := fmt.Sscanf(v, "E%d", &f.off); err == nil {
		f.easter = true
		return &f, nil
	}
	if n, _ := fmt.Sscanf(v, "%d-%d>%d", &f.month, &f.day, &f.weekday); n < 2 || !isDay(0, false, f.month, f.day) || f.weekday > 7 {
		return nil, fmt.Errorf("calendar: feast %q: want a date, a weekday from a date or days from Easter", v)
	}
	return &f, nil
}

func (f *feast) moves() bool { return f.easter || f.weekday > 0 }

// in returns its month and day in a year.
func (f *feast) in(y int) (m, d int) {
	t := date(y, f.month, f.day)
	switch {
	case f.easter:
		t = easter(y).AddDate(0, 0, f.off)
	case f.weekday > 0:
		t = t.AddDate(0, 0, mod(f.weekday-isoWeekday(t), 7))
	}
	return int(t.Month()), t.Day()
}

// easter returns Easter Sunday of a Gregorian year, by the rule of Butcher.
func easter(y int) time.Time {
	a, b, c := y%19, y/100, y%100
	h := (19*a + b - b/4 - (b-(b+8)/25+1)/3 + 15) % 30
	l := (32 + 2*(b%4) + 2*(c/4) - h - c%4) % 7
	m := (a + 11*h + 22*l) / 451
	n := h + l - 7*m + 114
	return date(y, n/31, n%31+1)
}

// feast reads "Ostern 2015", "at Christmas", "last Easter" (given). Where nouns
// are written like other words a noun behind it would be what is meant
// ("Christmas sales").
func (c *cursor) feast(i int, given bool) (s side, ok bool) {
	v, n := c.match(feastWord, i)
	f := c.feasts[v]
	end := i + n
	if n == 0 || f == nil || c.compounded(end) || c.possessive(end) {
		return s, false
	}
	k := c.is(weekend, end)
	end += k
	t := c.tail(end)
	if t.end == end && !c.pack.Format.NounCapitals {
		free := n > 1 && i > 0 && (c.fronted(i) || c.onDay(i) && !c.capital(end)) || c.onDay(i) && c.may(tense, end) || c.closes(end) || c.pack.Stop[c.s.Word(end)] || c.may(daypart, end) || c.may(clock, end) || isDigit(c.text(end)[0])
		alone := c.story.Alone && i == 0 && c.closes(t.end)
		if !free || !given && !c.placed(i) && !c.modifiedBefore(i) && !alone {
			return s, false
		}
	}
	s = f.over(i, c.skip(daypart, t.end), t)
	if f.until == nil && k > 0 {
		s.from.shift = shift{unit: weekendOfDay}
		s.from = s.from.settle()
	}
	return s, s.from.form != 0
}

// over returns a feast from token i up to end in the year of a tail, with all its days.
func (f *feast) over(i, end int, t tail) side {
	s := point(i, end, f.place(t), "feast")
	if f.until != nil {
		s.to = f.until.place(t)
		s.rules = append(s.rules, "range")
	}
	return s
}

// place puts a feast into the year of a tail.
func (f *feast) place(t tail) period {
	p := t.place(period{unit: day, n: f.month, day: f.day, feast: f})
	if p.form == fixed {
		p = p.in(p.year)
	}
	return p
}

// numberedFeast reads "1. Advent".
func (c *cursor) numberedFeast(i int) (side, bool) { return c.feast(i, false) }

// modifiedBefore reports whether a modifier, a distance, "weekend of" or the joint of a range
// stands before token i.
func (c *cursor) modifiedBefore(i int) bool {
	_, n := c.before(about, i)
	_, k := c.before(offset, i)
	_, w := c.before(weekOf, i)
	_, t := c.before(to, i)
	return n+k+w+t > 0
}
