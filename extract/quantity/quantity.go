// Package quantity finds the amounts and percentages of a sentence: money,
// shares, measures, durations, ages, multipliers, counts, and their modifiers.
//
// It works on words alone, before anything is tagged, so a count comes without
// its noun; package subject finds that. It never reads dates (package calendar
// does) and starts no goroutines. Every digit that it leaves out comes back as
// a [Rejection] with the reason.
//
// Start reading at [Finder.Find], or with the rule or the reason that "beleg
// explain" names. The files, in the order of the way through a sentence:
//
//   - openers.go: the tokens that can open a figure
//   - traps.go and what it asks: identifiers, names, addresses, glued, scores,
//     clock: numbers that are no claim
//   - fractions, multiples, vague, joined, inches, timed: figures that are more
//     than a number
//   - ranges, asides: two numbers of one unit
//   - units and what it asks: money, ages, joined, multiples, sides; compound: the rest
//     of a value in several units
//   - sign, modifiers, rates: what stands around a figure
//   - letters, bounds, partitions, shifts, lists, gaps, elided, points, levels, pairs,
//     change and what it asks: clause, moves, compared, purpose, coordinated: what
//     figures say of each other once all are read; lend: how one gives another its unit
//   - cues: the phrases of cues.tsv; phrases, words, counted, numerals, decimals:
//     what every rule asks
package quantity

import (
	"github.com/cockroachdb/apd/v3"

	"beleg/extract/lang"
	"beleg/extract/numeral"
	"beleg/extract/segment"
)

// The kinds of a quantity, as the ledger names them.
const (
	Amount     = "amount"
	Percentage = "percentage"
)

// The dimensions of amounts that have rules of their own; the others are those
// of extract/lang/ucum.tsv.
const (
	Money    = "money"
	Count    = "count"
	Ratio    = "ratio"
	Age      = "age"
	Duration = "duration"

	length      = "length"
	temperature = "temperature"
	speed       = "speed"
	scale       = "scale"
)

// A Quantity is one figure as a sentence states it.
type Quantity struct {
	First, End   int // its tokens, half-open: modifier, number, scale, unit, rate
	Number, Stop int // the number and its unit alone
	Kind         string
	Value        *apd.Decimal // nil where Low and High are set
	Low, High    *apd.Decimal // a range or a vague magnitude, both ends included
	Vague        bool
	Dimension    string // empty for percentages
	Unit         string // ISO 4217, UCUM, "%", "pp", "bp", "x"; empty for counts and for money of no one state
	Assumed      bool   // the text does not say whose dollar it is
	Per          string // UCUM, or a power of ten: "100000"
	Shares       bool   // counts what the next quantity counts: "from 900 to 640 workers"
	Noun         string // a count's noun that the figure itself holds, as written or in its lemma: "281-store", "fünfköpfig" (Person)
	Fraction     string // "2/3"
	Modifier     string // approx | lt | lte | gt | gte, or empty
	Change       Change
	Digits       int      // as docs/ledger.md counts them: "16,000" 2
	Rules        []string // what fired, by stable name
}

// A Rejection is a number that is no claim.
type Rejection struct {
	First, End int // tokens, half-open
	Reason     string
}

// A Finder finds the quantities of one language. It is read-only and may be
// shared.
type Finder struct {
	pack    *lang.Pack
	numbers *numeral.Reader
	cues    cues
	sums    lang.Phrases[lang.Range] // great sums in one word: "Milliardenverlust"
	openers map[lang.Hash]opener     // by the word that opens
	hashes  lang.Hashes              // of these words
}

// New returns the finder of a language.
func New(p *lang.Pack) *Finder {
	c := newCues(p)
	f := &Finder{pack: p, numbers: numeral.New(p), cues: c, sums: sums(p, &c)}
	f.openers = newOpeners(p, f)
	for w := range f.openers {
		f.hashes.Add(w)
	}
	return f
}

// Find returns the quantities of s, leftmost first, never overlapping, and the
// numbers that are none. It leaves out the tokens that taken says are a date's, by
// their index; nil takes none.
func (f *Finder) Find(s *segment.Sentence, taken []bool) ([]Quantity, []Rejection) {
	first := 0
	for first < len(s.Tokens) && f.opens(s, first) == 0 {
		first++
	}
	if first == len(s.Tokens) {
		return nil, nil
	}
	r := reading{Finder: f, s: s, taken: taken, numbered: -1}
	for i := first; i < len(s.Tokens); {
		if r.isTaken(i) {
			i++
			continue
		}
		i = r.at(i)
	}
	for _, pass := range passes {
		pass(&r)
	}
	return r.out, r.rejected
}

// passes say of the figures of a sentence what only those beside them tell. Each
// takes units and ranges as those before it left them.
var passes = [...]func(*reading){
	(*reading).letters,    // letters that scale
	(*reading).cents,      // whose cents
	(*reading).bounds,     // two figures that bound one value
	(*reading).setShifts,  // "(+1,5)", which no figure of a list is
	(*reading).partitions, // some of the next figure
	(*reading).lists,      // the unit that a list says once
	(*reading).gaps,       // the unit that a clause leaves out
	(*reading).elisions,   // the unit of what a figure is set against, or of its sum
	(*reading).spans,      // "ranging from 5 to 10"
	(*reading).points,     // points of shares
	(*reading).levelUnits, // the unit that one of two levels states
	(*reading).pairs,      // the noun that one of two counts states
	(*reading).changes,    // what rose or fell
	(*reading).addShifts,  // whose points they are
}

// A reading is the way through one sentence.
type reading struct {
	*Finder
	s        *segment.Sentence
	taken    []bool
	out      []Quantity
	rejected []Rejection
	shifts   []Quantity          // taken out of these
	numbered int                 // where the last number ends that a name before it, or a list of such, took
	read     [readings]numeralAt // the numerals that were read last, by token
}

// readers are tried in this order on the tokens that open them; the first that
// fits decides. What none of them reads is read as a number.
var readers = [...]struct {
	opener opener
	read   func(*reading, int) (Quantity, bool)
}{

	{opensVague, (*reading).vague},
	{opensVague, (*reading).ageWord},
	{opensSeveral, (*reading).several},
	{opensLasting, (*reading).lastingWord},
	{opensNumber, (*reading).partOfHour},
	{opensEvery, (*reading).everyNth},
	{opensNumber, (*reading).oneIn},
	{opensFraction, (*reading).fraction},
	{opensMultiple, (*reading).multiple},
	{opensNumber, (*reading).prefixed},
}

// at reads what starts at token i and returns where to go on.
func (r *reading) at(i int) int {
	opens := r.opens(r.s, i)
	if opens&opensIdiom != 0 {
		if _, k := r.cues.idiom.Match(r.s, i); k > 0 {
			return i + k
		}
	}
	if k := r.rateOf(i); k > 0 {
		return i + k
	}
	if opens == 0 {
		return i + 1
	}
	for _, rd := range readers {
		if opens&rd.opener == 0 {
			continue
		}
		if q, ok := rd.read(r, i); ok {
			return r.keep(q)
		}
	}
	if opens&(opensNumber|opensSign) == 0 {
		return i + 1
	}
	return r.number(i)
}

// number reads the number at token i: what is written as one with letters or marks
// before all else.
func (r *reading) number(i int) int {
	if text := r.s.Tokens[i].Text; !numeral.IsDigits(text) && hasDigit(text) || r.isRestOfName(i) { // "A7", "www.example.org/24"
		return r.reject(i, i+1, "part of a name or an address")
	}
	if name, k := r.cues.gluedName.Match(r.s, i); k > 0 {
		if _, text := r.s.Slice(i, i+k); text == name { // "5G", "3M"
			return r.reject(i, i+k, nameNumber)
		}
	}
	if r.isSumAt(i) {
		return i + 1
	}
	if q, ok := r.inches(i); ok {
		return r.keep(q)
	}
	if q, ok := r.timed(i); ok {
		return r.keep(q)
	}
	return r.figure(i)
}

// figure reads the number at token i with the money sign before it, and the aside,
// the range or the unit that it belongs to. What is no claim is told first; a sum
// is always one.
func (r *reading) figure(i int) int {
	first, c, isSum := r.moneySign(i)
	n, isNumeral := r.numeral(first)
	if !isNumeral || r.overlaps(n.First, n.End) {
		if numeral.IsDigits(r.s.Tokens[i].Text) {
			return r.reject(i, i+1, r.whyNot(i))
		}
		return i + 1
	}
	if isSum && r.has(r.cues.ageGroup, n.End) && r.s.Glued(n.End) { // "the mid-$30s"
		return r.reject(n.First, n.End, "a sum in round figures")
	}
	if !isSum && !r.isMixed(n) {
		if end, reason := r.trap(n); reason != "" {
			return r.reject(n.First, end, reason)
		}
	}
	if !isSum {
		if end := r.aside(n); end > 0 {
			return end
		}
	}
	if q, found := r.ranged(i, n, c); found {
		return r.keep(q)
	}
	q, found := r.single(i, n, c)
	if found {
		r.compound(&q, n)
	}
	if found && n.Article && q.Dimension == Duration && r.has(r.cues.telling, q.End) { // "a year earlier"
		return r.reject(q.First, q.End, "a time told from another")
	}
	switch {
	case found:
		return r.keep(q)
	case n.Pronoun:
		return r.reject(n.First, n.End, "a pronoun")
	}
	return n.End // an article
}

// isMixed reports a number with a fraction in digits ("2 1/2"), whose slash makes
// no identifier of it.
func (r *reading) isMixed(n numeral.Numeral) bool {
	return n.Decimal && n.End-n.First > 3 && r.word(n.End-2) == "/"
}

// reject says of the tokens from first to end why they are no claim, and returns end.
func (r *reading) reject(first, end int, reason string) int {
	r.rejected = append(r.rejected, Rejection{first, end, reason})
	return end
}

// keep adds q with the modifiers and the rate around it, and returns its end.
func (r *reading) keep(q Quantity) int {
	r.modify(&q)
	r.rate(&q)
	r.out = append(r.out, q)
	return q.End
}

// single reads one number with its unit.
func (r *reading) single(first int, n numeral.Numeral, sign lang.Currency) (Quantity, bool) {
	q := newAmount(min(first, n.First), n.End)
	q.Value, q.Digits, q.Modifier = n.Value, n.Digits, n.Modifier
	if sign.Code != "" {
		q.money(sign, "money-sign")
		r.repeatedSign(&q)
		r.signInside(&q, n.First)
		r.sign(&q)
		return q, true
	}
	if n.Article && !n.Pronoun {
		return q, r.articleUnit(&q)
	}
	if r.unit(&q, n) {
		r.sign(&q)
		return q, true
	}
	if n.Article && !r.isModified(n.First) && !r.isNegativeOne(n) {
		return q, false
	}
	q.Dimension = Count
	if r.compoundNoun(&q) {
		return q, true
	}
	q.rule("number")
	r.sign(&q)
	return q, true
}

// newAmount returns an amount of the tokens from first to end, all of them its number.
func newAmount(first, end int) Quantity {
	return Quantity{First: first, End: end, Number: first, Stop: end, Kind: Amount}
}

// rule adds a rule to those that made q.
func (q *Quantity) rule(name string) {
	if q.Rules == nil {
		q.Rules = make([]string, 0, 2)
	}
	q.Rules = append(q.Rules, name)
}

// extend makes q end at token end, its unit included.
func (q *Quantity) extend(end int) {
	q.End, q.Stop = end, end
}
