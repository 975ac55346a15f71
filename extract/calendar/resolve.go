package calendar

import (
	"cmp"
	"slices"
	"strings"
	"time"
)

// direction tells where a date without a year lies: 1 ahead of the document's
// day, -1 on or before it, 0 where nothing tells. An open end tells, else a word
// right before it, else the nearest verb that does.
func (c *cursor) direction(e *expression) int {
	_, isPlanned := c.before(planned, e.first) // "scheduled for Friday", "für Samstag"
	switch e.open {
	case "until", "by", "lte", "before":
		switch dir := direction(c.tense(e.first, e.end), 0); {
		case isPlanned > 0 || dir > 0:
		case dir < 0 && e.from.justGone(c.story.day), e.from.farAhead(c.story.day): // "it was shut until April"
			return -1
		}
		return 1
	case "since":
		return -1
	case "from":
		return c.fromHere(e)
	}
	if isPlanned > 0 {
		return 1
	}
	if e.rules[0] == "first-months" {
		return -1
	}
	if e.from.unit == quarter && (e.open == "after" || c.afterThat(e, afterReach)) || c.ofEvent(e.first) || c.isDone(e.end) || e.from.lately(c.story.day) {
		return -1
	}
	v := c.tense(e.first, e.end)
	if v == "coming" && c.afterThat(e, eventReach) { // "the police appeal for witnesses after a robbery on Friday"
		return 0
	}
	return direction(v, 0)
}

// looksAhead reports a date of which the clause says that it is to come, in a text
// that tells of few years ago: others tell the past in the present too.
func (c *cursor) looksAhead(e *expression) bool {
	s := c.story
	if !s.dated || s.dates >= chronicle || s.last.form != fixed || s.day.Year()-s.last.year > fewYears {
		return false
	}
	return e.open == "" && !e.ranged() && e.from.form == yearless && e.from.unit <= months && c.direction(e) > 0 && c.tense(e.first, e.end) != "coming"
}

// asOf reports a date that says how things stand, by the document's day ("as of June").
func (c *cursor) asOf(e *expression) bool {
	_, n := c.words[asOf].MatchBefore(c.s, e.first)
	return n > 0
}

// afterThat reports that e is told of as what came before ("after a strong second
// quarter", "since the vote in May").
func (c *cursor) afterThat(e *expression, reach int) bool {
	for d := 0; d <= reach && e.first > d; d++ {
		if v, n := c.before(bound, e.first-d); n > 0 && (v == "after" || v == "since") {
			return true
		}
		if i := e.first - d - 1; !c.letters(i) || c.may(tense, i) {
			break
		}
	}
	return false
}

// fewYears is within how many years a text tells of its own time.
const fewYears = 5

// How many words describe a quarter behind "after", and name an event with its day.
const afterReach, eventReach = 3, 7

// ofEvent reports a date at token i that a noun before it owns, as one that has
// happened ("nach der Wahl vom Sonntag").
func (c *cursor) ofEvent(i int) bool {
	v, n := c.before(frame, i)
	return n > 0 && v == "to" && c.pack.Format.NounCapitals && c.capital(i-n-1) && c.letters(i-n-1)
}

// isDone reports a participle at token i that describes the noun behind it by what
// was done on the date ("im November vereinbarten Baustopps").
func (c *cursor) isDone(i int) bool {
	w := c.s.Word(min(i, len(c.s.Tokens)-1))
	return c.letters(i) && !c.capital(i) && c.capital(i+1) && c.letters(i+1) && !c.pack.Stop[w] && !c.may(tense, i) &&
		slices.ContainsFunc(c.done, func(ending string) bool { return strings.HasSuffix(w, ending) })
}

// fromHere tells where "ab Juli" lies: ahead, unless its clause is in the past.
func (c *cursor) fromHere(e *expression) int {
	return cmp.Or(direction(c.tense(e.first, e.end), 1), 1)
}

// tense returns what the nearest verb of the clause around the tokens from
// first up to end says of time, or "".
func (c *cursor) tense(first, end int) string {
	if c.doneBefore(first) {
		return "past"
	}
	left, right := first-1, end
	if c.text(end) == "," && c.fronted(first) { // "on May 3, the board will meet"
		right++
	}
	for left >= 0 || right < len(c.s.Tokens) {
		if v := c.tenseAt(&left, -1); v != "" {
			return v
		}
		if v := c.tenseAt(&right, 1); v != "" {
			return v
		}
	}
	return ""
}

// fronted reports whether nothing but a preposition and an article stands between
// token i and the start of its clause.
func (c *cursor) fronted(i int) bool {
	_, n := c.before(article, i)
	_, k := c.before(placing, i-n)
	i -= n + k
	return i == 0 || c.text(i-1) == ","
}

// direction turns a tense into a direction, the present into the one given.
func direction(v string, present int) int {
	switch v {
	case "":
		return 0
	case "future", "coming":
		return 1
	case "present":
		return present
	}
	return -1
}

// tenseAt looks at token *i and steps on; a mark ends the clause.
func (c *cursor) tenseAt(i *int, step int) string {
	k := *i
	if k < 0 || k >= len(c.s.Tokens) {
		return ""
	}
	*i += step
	switch c.text(k) {
	case ",", ";", ":", "–", `"`, "(", ")":
		*i = beyond(step, len(c.s.Tokens))
		return ""
	}
	if c.may(month, k) && c.capital(k) { // "in May"
		return ""
	}
	v, n := c.match(tense, k)
	if n == 0 {
		return c.tenseOf(k)
	}
	if p, _ := c.before(tense, k); v == "past" && p == "perfect" { // "has announced"
		return p
	}
	if v == "ends" { // "said Thursday that it could"
		*i = beyond(step, len(c.s.Tokens))
		return ""
	}
	return v
}

// tenseOf returns what the tag of a verb at token k says of time: "past", "coming" for
// the present of a whole sentence, as a headline tells the past in it, or "".
func (c *cursor) tenseOf(k int) string {
	if c.tag == nil || !c.letters(k) || c.pack.Stop[c.s.Word(k)] || c.measured(k) {
		return ""
	}
	c.tag()
	v, _ := c.words[verbTag].One(strings.ToLower(c.s.Tokens[k].Fine))
	v, endings, _ := strings.Cut(v, " ")
	switch {
	case v == "order" && k == 0: // "call me on Friday"
		return "coming"
	case v == "order":
		return ""
	case v != "coming":
		return v
	}
	if _, ok := c.words[timeless].One(c.s.Word(k)); ok || !endsIn(c.s.Word(k), endings) || !c.inFull() {
		return ""
	}
	return v
}

// endsIn reports whether a word has one of the endings, and none of those behind a "!".
func endsIn(word, endings string) bool {
	found := endings == ""
	for e := range strings.FieldsSeq(endings) {
		if not, ok := strings.CutPrefix(e, "!"); ok && strings.HasSuffix(word, not) {
			return false
		}
		found = found || strings.HasSuffix(word, e)
	}
	return found
}

// inFull reports whether the sentence ends as one, which a headline does not.
func (c *cursor) inFull() bool {
	switch c.text(len(c.s.Tokens) - 1) {
	case ".", "!", "?", `"`:
		return true
	}
	return false
}

// beyond returns an index past the end of n tokens that steps lead to.
func beyond(step, n int) int {
	if step > 0 {
		return n
	}
	return -1
}

// doneBefore reports a verb in the past right before the date at token i ("admitted
// Thursday", "opened on 3 May"), but no participle of what is to be done ("will be
// opened on").
func (c *cursor) doneBefore(i int) bool {
	_, n := c.before(article, i)
	_, k := c.before(placing, i-n)
	at := i - n - k - 1
	if !c.letters(at) || c.capital(at) && at > 0 || c.may(tense, at) || !slices.ContainsFunc(c.pasts, func(e ending) bool { return e.fits(c.s.Tokens[at].Fold) }) {
		return false
	}
	for d := 1; d <= passiveReach; d++ {
		if _, n := c.words[passive].MatchBefore(c.s, at-d+1); n > 0 {
			return false
		}
	}
	return true
}

// passiveReach is how many words back from a participle its "be" may stand.
const passiveReach = 3

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
	if (dir == 0 || e.from.lately(anchor)) && e.from.form == yearless && e.to.form == yearless { // from the last such day on, though it may still go on
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
