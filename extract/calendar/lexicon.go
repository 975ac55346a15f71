package calendar

import (
	"slices"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"beleg/extract/lang"
	"beleg/extract/segment"
)

// A class is a class of calendar.tsv.
type class int

const (
	// What a date may begin with, in the order in which it is tried.
	yearWord class = iota
	fiscalWord
	periodWord
	weekday
	short
	month
	rank
	ordinal // not of calendar.tsv: ordinals.tsv
	quarterCode
	halfCode
	feastWord
	weekOf
	dayWord
	deictic
	ago
	unitWord
	unitsWord
	season
	decadeWord
	eraBefore
	weekend
	weekNumber
	within

	// What stands around it.
	doubtful
	lower
	daypart
	part
	partEnding
	link
	article
	of
	lead
	placing
	bound
	frame
	to
	and
	list
	about
	after
	awayFrom
	decadeSuffix
	decadeNoun
	centuryWord
	era
	quarterWord
	halfWord
	suffix
	genitive
	onward
	now
	then
	clock
	name
	numberNoun
	counted
	tense
	planned
	spanEnd
	overnight
	told
	offset
	anyOf
	company // not of calendar.tsv: fiscal.tsv

	weekdays // these need no bit of ends: endings, and what is seldom asked for
	made
	scheduled
	pluralEnding
	participleEnding
	pastEnding
	passive
	asOf
	verbTag
	timeless
	figures
	centuryPart
	reportOf
	infinitive
	lasting
	compared
	eventOf
	business
	tenure
	yearNoun
	instead
	untilNot
	peak
	classes
)

// openers are the classes that may open an expression, or something that only
// looks like one.
const openers uint64 = 1<<(within+1) - 1 | 1<<part | 1<<bound | 1<<frame | 1<<about | 1<<clock | 1<<name

var classNames = [classes]string{
	month: "month", weekday: "weekday", short: "short", season: "season", doubtful: "doubtful", lower: "lower",
	weekend: "weekend", unitWord: "unit", unitsWord: "units", periodWord: "period", dayWord: "day", daypart: "daypart",
	deictic: "deictic", part: "part", partEnding: "part-ending", link: "link", article: "article", of: "of",
	yearWord: "year", lead: "lead", placing: "in", bound: "bound", frame: "frame", to: "to", and: "and", list: "list",
	about: "about", ago: "ago", after: "after", awayFrom: "away-from", decadeWord: "decade", decadeSuffix: "decade-suffix",
	decadeNoun: "decade-noun", centuryWord: "century", era: "era", eraBefore: "era-before", quarterWord: "quarter",
	halfWord: "half", quarterCode: "quarter-code", halfCode: "half-code", rank: "rank", suffix: "suffix", genitive: "genitive",
	fiscalWord: "fiscal", onward: "onward", now: "now", then: "then", clock: "clock", name: "name", numberNoun: "number-noun",
	counted: "counted", tense: "tense", planned: "planned", asOf: "as-of", verbTag: "verb-tag", timeless: "timeless", figures: "figures", centuryPart: "century-part", reportOf: "report-of", infinitive: "infinitive", lasting: "lasting", compared: "compared", eventOf: "event-of", business: "business", tenure: "tenure", yearNoun: "year-noun", weekdays: "weekdays", made: "year-made", scheduled: "scheduled", spanEnd: "span-end", pluralEnding: "plural-ending", participleEnding: "participle-ending", pastEnding: "past-ending", passive: "passive", instead: "list-join", untilNot: "until-not", peak: "peak",
	overnight: "overnight", told: "told", offset: "offset", feastWord: "feast", weekOf: "week-of",
	anyOf: "any", weekNumber: "week-number", within: "within",
}

// A lexicon is the words of one language that dates are made of.
type lexicon struct {
	words     [classes]*lang.Phrases[string]
	ends      map[lang.Hash]ends  // of every word that opens or closes a phrase
	hashes    lang.Hashes         // of these words
	compounds map[string]compound // "freitagabend", "oktoberanfang"
	feasts    map[string]*feast   // by their value in the table
	plurals   []ending
	pasts     []ending // of verbs
	done      []string // endings of participles that say what has been done
}

// An ending is one that words of a kind have, unless they have another.
type ending struct {
	is  string
	not []string
}

// fits reports whether a word has the ending and none of those that it may not have.
func (e *ending) fits(word string) bool {
	return strings.HasSuffix(word, e.is) && !slices.ContainsFunc(e.not, func(not string) bool { return strings.HasSuffix(word, not) })
}

// ends are the classes, as bits, whose phrases a word may open and close.
type ends struct{ open, close uint64 }

// A compound is a date and what qualifies it, written as one word.
type compound struct {
	class class // weekday or month
	n     int
	part  string
}

func newLexicon(p *lang.Pack) lexicon {
	x := lexicon{ends: map[lang.Hash]ends{}, compounds: map[string]compound{}, feasts: map[string]*feast{}}
	named, err := readCompanies(companies)
	if err != nil {
		panic(err) // the table is built in
	}
	for k := range classes {
		switch k {
		case ordinal:
			x.words[k] = &p.Ordinals
		case company:
			x.words[k] = named
		default:
			x.words[k] = p.Cue(classNames[k])
		}
		for form := range x.words[k].All() {
			head, _, _ := strings.Cut(form, " ")
			x.mark(head, 1<<k, 0)
			x.mark(form[strings.LastIndexByte(form, ' ')+1:], 0, 1<<k)
		}
	}
	for _, v := range x.words[feastWord].All() {
		if f, err := readFeast(v); err == nil {
			x.feasts[v] = f
		}
	}
	for form := range x.words[weekdays].All() {
		x.mark(form, 1<<unitsWord, 0) // counted, they are read like units of time
	}
	x.plurals, x.pasts = x.endings(pluralEnding), x.endings(pastEnding)
	for form := range x.words[participleEnding].All() {
		x.done = append(x.done, form)
	}
	if p.Format.CompoundNouns {
		x.compound(weekday, daypart)
		x.compound(month, partEnding)
	}
	return x
}

// endings returns those of a class: its phrases, with the values that they may not be.
func (x *lexicon) endings(k class) (out []ending) {
	for form, v := range x.words[k].All() {
		out = append(out, ending{form, strings.Fields(v)})
	}
	return out
}

func (x *lexicon) mark(word string, open, close uint64) {
	h := lang.HashOf(word)
	e := x.ends[h]
	x.ends[h] = ends{e.open | open, e.close | close}
	x.hashes.Add(h)
}

func (x *lexicon) compound(first, second class) {
	for a, n := range x.words[first].All() {
		for b, v := range x.words[second].All() {
			c := compound{class: first, n: number(n)}
			if second == partEnding {
				c.part = v
			}
			x.compounds[a+b] = c
			x.mark(a+b, 1<<first, 0)
		}
	}
}

// A cursor reads one sentence.
type cursor struct {
	*Finder
	s      *segment.Sentence
	story  *Story
	ends   []ends // of each token
	tag    func() // fills in the fine tags of s, or nil
	taken  int    // tokens before it belong to dates found
	last   period // the last of those
	depth  int    // of dates being read, one told from the other
	recurs int    // where the last date that comes every year ends
}

// match returns the value and the length of the longest phrase of class k at
// token i.
func (c *cursor) match(k class, i int) (string, int) {
	if !c.may(k, i) {
		return "", 0
	}
	return c.words[k].Match(c.s, i)
}

// is returns the length of a phrase of class k at token i.
func (c *cursor) is(k class, i int) int {
	_, n := c.match(k, i)
	return n
}

// skip steps over a phrase of class k.
func (c *cursor) skip(k class, i int) int { return i + c.is(k, i) }

// may reports whether a phrase of class k can begin at token i.
func (c *cursor) may(k class, i int) bool {
	return i >= 0 && i < len(c.ends) && c.ends[i].open&(1<<k) != 0
}

// before returns the value and the length of the phrase of class k that ends
// just before token i.
func (c *cursor) before(k class, i int) (string, int) {
	if i < 1 || i > len(c.ends) {
		return "", 0
	}
	if c.ends[i-1].close&(1<<k) == 0 && (i < 2 || c.text(i-1) != "." || c.ends[i-2].close&(1<<k) == 0) {
		return "", 0
	}
	return c.words[k].MatchBefore(c.s, i)
}

// text returns token i, or "" outside of the sentence.
func (c *cursor) text(i int) string {
	if i < 0 || i >= len(c.s.Tokens) {
		return ""
	}
	return c.s.Tokens[i].Text
}

// glued reports whether token i is written on the one before it.
func (c *cursor) glued(i int) bool { return c.s.Glued(i) }

// mark reports whether token i is the mark, glued on both sides.
func (c *cursor) mark(i int, mark string) bool {
	return c.text(i) == mark && c.glued(i) && c.glued(i+1)
}

// capital reports whether token i begins with a capital letter.
func (c *cursor) capital(i int) bool {
	r, _ := utf8.DecodeRuneInString(c.text(i))
	return unicode.IsUpper(r)
}

// letters reports whether token i begins with a letter.
func (c *cursor) letters(i int) bool {
	r, _ := utf8.DecodeRuneInString(c.text(i))
	return unicode.IsLetter(r)
}

// opening reports whether token i opens the sentence, or a quotation in it.
func (c *cursor) opening(i int) bool {
	for i > 0 && !c.letters(i-1) && !isDigit(c.text(i - 1)[0]) && c.text(i-1) != "," {
		i--
	}
	return i == 0
}

func isDigit(b byte) bool { return b >= '0' && b <= '9' }

// hasCode reports whether a word ends in digits that are its value ("fy2026").
func hasCode(w string) bool { return len(w) > 3 && isDigit(w[len(w)-1]) }

// number reads the number of a table's value, its first word.
func number(v string) int {
	v, _, _ = strings.Cut(v, " ")
	n, _ := strconv.Atoi(v)
	return n
}

// qualifier returns the second word of a table's value.
func qualifier(v string) string {
	_, q, _ := strings.Cut(v, " ")
	return q
}

// qualifies reports that a table's value has the word behind its first.
func qualifies(v, word string) bool {
	return slices.Contains(strings.Fields(qualifier(v)), word)
}

// plain reads a token of one to four digits and nothing else.
func (c *cursor) plain(i int) (n int, ok bool) {
	t := c.text(i)
	if t == "" || len(t) > 4 {
		return 0, false
	}
	return digits(t)
}

func digits(s string) (n int, ok bool) {
	for i := 0; i < len(s); i++ {
		if !isDigit(s[i]) {
			return 0, false
		}
		n = n*10 + int(s[i]-'0')
	}
	return n, s != ""
}
