// Package calendar finds the dates of a sentence: days, feasts, weeks, months,
// quarters, seasons, years, decades, centuries, fiscal periods, ranges and open
// ranges of them, and dates counted from the document's own day or from another.
//
// Its conventions, the same in all languages: a distance is as exact as its unit
// ("three weeks ago" is a week, "two months ago" a month), but one from a day that
// is named is a day ("two weeks after 3 May"). "The last two years" reach from the
// period so far away to that of the document's day, both included, but a span of
// days or weeks ends on that day, or begins with the one after it; "the first nine
// months of 2023" are those. The weekend of a feast is the one nearest to it, unless the
// table has its days. The weeks of a month are those with their Thursday in it. Two
// digits name a year up to ten ahead of the document's. 3/5/2024 is read as the
// document's clear dates are, else as the language is. A [Story] carries a stated year
// on; a feast of several days is its first or main one.
//
// It resolves what can be resolved against that day and leaves the rest
// relative, as docs/ledger.md says under "value". It never reads durations
// ("for two years"), never looks at a clock or a time zone, and starts no
// goroutines. Its words are tables (calendar.tsv of a language), its grammar is
// here. Start reading at [Finder.Follow], then expression.go.
package calendar

import (
	"beleg/extract/lang"
	"beleg/extract/numeral"
	"beleg/extract/segment"
)

// A Date is one calendar expression of a sentence. Either EDTF or Relative is
// set, or Fiscal alone where the text names no company whose year is known.
type Date struct {
	First, End int      // tokens of the quote, half-open; with until, since, from and between, without article or in
	EDTF       string   // ISO 8601-2, at the precision stated
	Part       string   // start, mid or end, or ""
	Relative   string   // a code of docs/ledger.md where the document's day is unknown
	Fiscal     string   // "Q2 FY2026"
	Modifier   string   // approx, lt, lte, gt, gte, or ""
	Earliest   string   // first ISO day of EDTF, Part not applied; "" on an open side
	Latest     string   // last ISO day of EDTF, inclusive; "" on an open side
	Rules      []string // what fired, by stable name
}

// A Rejection is a stretch of tokens that is no date and no quantity either.
type Rejection struct {
	First, End int
	Reason     string // "clock time", "name", "a time told from another" or "a week of no known year"
}

// A Finder finds the dates of one language. It is read-only and may be shared.
type Finder struct {
	lexicon
	pack    *lang.Pack
	numbers *numeral.Reader
}

// New returns the finder of a language.
func New(p *lang.Pack) *Finder {
	return &Finder{lexicon: newLexicon(p), pack: p, numbers: numeral.New(p)}
}

// Find returns the dates of s, leftmost first and never overlapping, and the
// stretches that it recognised as something else. The anchor is the document's
// day ("2024-05-28"), or "": a news text looks back, so a bare weekday or month
// is the last one that began by then, unless its words point ahead.
func (f *Finder) Find(s *segment.Sentence, anchor string) (dates []Date, rejected []Rejection) {
	return f.Follow(s, NewStory(anchor), nil)
}

// Follow is Find for the next sentence of a document, whose earlier ones told
// the story. It calls tag, if that is not nil, where only the tags of its verbs
// tell the tense; tag may leave s as it is.
func (f *Finder) Follow(s *segment.Sentence, story *Story, tag func()) (dates []Date, rejected []Rejection) {
	c := cursor{Finder: f, s: s, story: story, ends: f.scan(s, story.ends), tag: tag}
	story.ends = c.ends
	c.hearCompany()
	found := story.found[:0]
	for i := 0; i < len(s.Tokens); {
		t := &s.Tokens[i]
		if c.ends[i].open&openers == 0 && !isDigit(t.Text[0]) && !hasCode(t.Fold) {
			i++
			continue
		}
		if r, ok := c.reject(i); ok {
			if r.Reason != "" {
				rejected = append(rejected, r)
			}
			i = max(i+1, r.End)
			continue
		}
		e, ok := c.expression(i)
		if !ok {
			if c.recurs > i {
				rejected = append(rejected, Rejection{i, c.recurs, "a recurring time"})
			}
			i = max(i+1, c.recurs)
			continue
		}
		found = append(found, e)
		c.taken, i = e.end, e.end
		c.last = e.from
	}
	if len(found) == 0 {
		return nil, rejected
	}
	story.found = found
	dates, unplaced := c.dates(found)
	return dates, append(rejected, unplaced...)
}

// scan looks up each token of s, into a used slice.
func (f *Finder) scan(s *segment.Sentence, used []ends) []ends {
	used = used[:0]
	for i := range s.Tokens {
		var e ends
		if h := s.Tokens[i].Hash; f.hashes.May(h) {
			e = f.ends[h]
		}
		used = append(used, e)
	}
	return used
}

// dates writes what was found. Years pass from a date to those listed before
// it ("May and June 2024").
func (c *cursor) dates(found []expression) (out []Date, unplaced []Rejection) {
	for k := len(found) - 2; k >= 0; k-- {
		if c.listed(found[k].end, found[k+1].first) && (found[k].from.unit != seasons || c.text(found[k].end) != ",") {
			found[k].from.inherit(found[k+1].from)
			found[k].to.inherit(found[k+1].from)
		}
	}
	for i := range found {
		found[i].stated = found[i].from.form == fixed
	}
	out = make([]Date, 0, len(found))
	here := false // the sentence tells of the document's own year
	for i := range found {
		e := &found[i]
		if e.from.form == fiscal {
			e.placeFiscal(c.company(e.first))
		}
		if e.from.told && (!c.story.retell(found[:i+1]) || c.story.isAhead(e) && !c.story.reached(found[:i])) && !e.untold() {
			if !c.lasts(e) {
				unplaced = append(unplaced, Rejection{e.first, e.end, "a time told from another"})
			}
			continue
		}
		if c.goesOn(e, i > 0) && !c.goOn(e, i > 0) {
			if e.from.form != reaching {
				unplaced = append(unplaced, Rejection{e.first, e.end, "a time told from another"})
			}
			continue
		}
		own := c.asOf(e) || c.looksAhead(e) || c.isCompared(e) // of the document's own time
		if i > 0 && !own {
			e.from.ofTold(&found[i-1].from)
		}
		if (own || !c.story.tell(e)) && c.story.dated && !e.loose && (own || !e.from.unplaced() || !c.distant(found, i)) {
			here = here || e.from.unplaced()
			c.place(found, i)
		}
		if e.from.lone {
			continue // in no month that the text has named
		}
		c.story.hear(e, c.adverbial(e), here || c.incidental(e))
		c.begun(e)
		if d, ok := e.date(); ok {
			out = append(out, d)
		} else if e.from.unit == week {
			unplaced = append(unplaced, Rejection{e.first, e.end, "a week of no known year"})
		}
	}
	return out, unplaced
}

// unplaced reports a date without a year that its own words put in none.
func (p *period) unplaced() bool {
	return p.form == yearless && !p.placed && p.step == 0 && p.relative() != ""
}

// adverbial reports whether the clause is in the time of e: not so with a year
// that says which thing is meant ("the 2016 vote", "the act of 1998").
func (c *cursor) adverbial(e *expression) bool {
	if e.from.unit != year || e.first == 0 || !e.stated || e.ranged() && c.may(frame, e.first) {
		return true
	}
	if v, n := c.before(lead, e.first); n > 0 {
		return v == "-" && c.text(e.first-1) != "("
	}
	return e.part != "" || c.leads(e.first) || c.pack.Format.NounCapitals && c.letters(e.first-1) && !c.capital(e.first-1)
}

// tellsPeak reports a date of the extreme that something is set against: "short of the
// record set in June 2022".
func (c *cursor) tellsPeak(e *expression) bool {
	for d := 1; d <= peakReach && e.first >= d && c.letters(e.first-d); d++ {
		if _, ok := c.words[peak].One(c.s.Word(e.first - d)); ok {
			return true
		}
	}
	return false
}

// peakReach is how many words stand between an extreme and its date at most.
const peakReach = 5

// longAgo is how many years back a year lies that a news text only recalls where it does not
// begin a sentence with it.
const longAgo = 10

// incidental reports a date of an extreme, or a bare year told in an aside or in a
// comparison, in a text that has a day of its own and tells no story yet: what follows is
// hardly of that year ("the head, hired in 2019, resigned on March 22", "more than in 2019").
func (c *cursor) incidental(e *expression) bool {
	if !c.story.dated || e.from.form != fixed || e.ranged() || c.story.dates > 0 {
		return false
	}
	if c.tellsPeak(e) {
		return true
	}
	if e.from.unit != year {
		return false
	}
	at := e.first
	for _, k := range [...]class{yearWord, lead} {
		_, n := c.before(k, at)
		at -= n
	}
	if _, n := c.words[compared].MatchBefore(c.s, at); n > 0 {
		return true
	}
	if at > 0 && c.closes(e.end) && c.story.day.Year()-e.from.year > longAgo && c.tenseLeft(at-1) != "" { // "was founded in 1897"
		return true
	}
	for d := 1; d <= asideReach && at > d && c.text(e.end) == ","; d++ {
		if c.text(at-d) == "," {
			return true
		}
	}
	return false
}

// ofClause reports a date that belongs to no noun beside it, as far as capitals tell: "zu
// Silvester waren es 2019 noch 500", not "am 2. Mai wegen einer Tat aus dem Jahr 2019".
func (c *cursor) ofClause(e *expression) bool {
	at := c.beforePlacing(e.first) - 1
	return c.pack.Format.NounCapitals && !c.isDone(e.end) && c.letters(at) && !c.capital(at) && !c.may(yearWord, at)
}

// asideReach is how many words an aside has before its year.
const asideReach = 4

// distant reports whether the clause of found[k] has told of a year well before the
// document's: its bare months are then hardly those of the document's year.
func (c *cursor) distant(found []expression, k int) bool {
	for i := range found {
		e := &found[i]
		if i > k && !c.ofClause(e) {
			continue
		}
		if c.story.dated && e.stated && c.story.isPast(e.from.year) && e.open == "" && !e.ranged() && c.adverbial(e) && !c.setApart(e, &found[k]) {
			return true
		}
	}
	return false
}

// isListedDay reports a day without a year that is listed behind one of the same month:
// "für den 17. und 18. Februar angesetzt".
func (c *cursor) isListedDay(last, e *expression) bool {
	return c.listed(last.end, e.first) && last.from.form == fixed && last.from.unit == day && !last.ranged() &&
		e.from.form == yearless && e.from.unit == day && e.from.n == last.from.n && e.from.feast == nil && !e.from.placed && !e.ranged() && e.from.step == 0
}

// place resolves date i of found against the document's day, or a weekday that is joined
// to a day to come against that ("set for Thursday and Friday").
func (c *cursor) place(found []expression, i int) {
	e := &found[i]
	if i > 0 && c.isListedDay(&found[i-1], e) {
		e.from = e.from.in(found[i-1].from.year)
		return
	}
	if i > 0 && c.isNext(&found[i-1], e) {
		e.resolve(found[i-1].from.first(), 1)
		return
	}
	e.resolve(c.story.day, c.direction(e))
}

// weekdayReach is how many tokens "and", a verb and the like take between a day and the
// weekday that something lasts until.
const weekdayReach = 4

// isNext reports a weekday e that is joined to the coming day p.
func (c *cursor) isNext(p, e *expression) bool {
	n := c.is(and, p.end)
	if n == 0 || e.from.form != weekly || e.from.placed || e.from.step != 0 || p.from.form != fixed || p.from.unit != day || p.ranged() || !p.from.first().After(c.story.day) {
		return false
	}
	return c.skip(article, c.skip(placing, p.end+n)) == e.first || e.open == "until" && e.first-p.end <= weekdayReach
}

// setApart reports whether a mark that ends a clause stands between two dates.
func (c *cursor) setApart(a, b *expression) bool {
	if a.first > b.first {
		a, b = b, a
	}
	for i := a.end; i < b.first; i++ {
		switch c.text(i) {
		case ",", ";", ":", "(", ")":
			return true
		}
	}
	return false
}

// listed reports whether nothing but a word of lists stands between two dates.
func (c *cursor) listed(end, next int) bool {
	_, n := c.match(list, end)
	return n > 0 && end+n == next
}
