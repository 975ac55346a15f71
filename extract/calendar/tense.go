package calendar

import (
	"cmp"
	"slices"
	"strings"
)

// direction tells where a date without a year lies: 1 ahead of the document's
// day, -1 on or before it, 0 where nothing tells. An open end tells, else a word
// right before it, else the nearest verb that does.
func (c *cursor) direction(e *expression) int {
	plan, isPlanned := c.before(planned, e.first) // "scheduled for Friday", "für Samstag"
	if plan == "no" {
		isPlanned = 0
	}
	switch e.open {
	case "until", "by", "lte", "before":
		v := c.tense(e.first, e.end)
		switch dir := direction(v, 0); {
		case isPlanned > 0 || dir > 0:
		case v == "pluperfect" && (!c.closesVerb(e.first) || c.letters(e.end) && c.nounless(e.end) && !c.pack.Stop[c.s.Word(e.end)]): // "they had talked until March", not "they had until March"
			return -1
		case dir < 0 && e.from.justGone(c.story.day), e.from.farAhead(c.story.day): // "it was shut until April"
			return -1
		}
		return 1
	case "since":
		if e.from.feast != nil {
			e.from.step = -1 // however near the next one is
		}
		return -1
	case "from":
		return c.fromHere(e)
	}
	if c.isReported(e) {
		return -1
	}
	if isPlanned > 0 {
		return 1
	}
	if e.from.form == yearless && c.isBeforeEvent(e) {
		if e.from.justGone(c.story.day) {
			return -1
		}
		return 1
	}
	if e.from.closed(c.story.day) && !(c.placed(e.first) && c.tenseLeft(e.first-1) == "future") { // not "will open in the fourth quarter"
		return -1
	}
	if e.rules[0] == "first-months" {
		return -1
	}
	if e.from.unit == quarter && (e.open == "after" || c.afterThat(e, afterReach)) || c.ofEvent(e.first) || c.isDone(e.end) || e.from.lately(c.story.day) {
		return -1
	}
	v := c.tense(e.first, e.end)
	if v == "coming" && (c.afterThat(e, eventReach) || c.isOfEvent(e) || e.from.form == yearless && e.from.justGone(c.story.day)) { // "the police appeal for witnesses after a robbery on Friday"
		return 0
	}
	if v == "coming" && c.isOfSubject(e) {
		return 0
	}
	if v == "present" && c.isPredicate(e) {
		return 1
	}
	return direction(v, 0)
}

// isBeforeEvent reports the day of what is announced with its day, behind a word for before:
// "pulled out before the Nov. 5 election", "vor der Wahl am 5. November". The nearest is meant.
func (c *cursor) isBeforeEvent(e *expression) bool {
	at := e.first
	if !c.isScheduled(e.end) {
		if at = c.beforePlacing(e.first) - 1; at < 0 || at+1 == e.first || !c.isScheduled(at) {
			return false
		}
	}
	for d := 0; d <= eventWords && at > d; d++ {
		if v, n := c.before(bound, at-d); n > 0 {
			return v == "before"
		}
		if _, n := c.before(article, at-d); n == 0 && c.closes(at-d-1) {
			break
		}
	}
	return false
}

// eventWords is how many words describe an event in front of it.
const eventWords = 4

// isScheduled reports a noun for what is announced at token i, or a compound that ends in one.
func (c *cursor) isScheduled(i int) bool {
	if i >= len(c.s.Tokens) {
		return false
	}
	if _, ok := c.words[scheduled].One(c.s.Word(i)); ok {
		return true
	}
	_, ok := c.words[scheduled].Ending(c.s.Word(i), 3, 4)
	return ok && c.pack.Format.CompoundNouns && c.capital(i)
}

// isOfSubject reports a date of what the sentence begins with, before its verb: "The fire
// in August still haunts them."
func (c *cursor) isOfSubject(e *expression) bool {
	_, n := c.before(placing, e.first)
	at := e.first - n
	if n == 0 || at == 0 || at > subjectReach {
		return false
	}
	for i := range at {
		if !c.letters(i) || c.tenseOf(i) != "" || c.may(tense, i) {
			return false
		}
	}
	return true
}

// subjectReach is how many words name what happened on a date behind them.
const subjectReach = 4

// isPredicate reports a date that all is said with: "Baubeginn ist im Herbst."
func (c *cursor) isPredicate(e *expression) bool {
	return c.closesVerb(c.beforePlacing(e.first)) && c.parts(e.end)
}

// isOfEvent reports a date behind a noun that a preposition joins to what is told, so
// that it is the day of that ("mourn the victims of the attack on Sunday").
func (c *cursor) isOfEvent(e *expression) bool {
	_, n := c.before(placing, e.first)
	at := e.first - n
	for d := 1; d <= afterReach && at > d && c.letters(at-d); d++ {
		if _, k := c.words[eventOf].MatchBefore(c.s, at-d); k > 0 && !(k == at-d && c.is(article, 0) > 0) { // not "Der Band erscheint am"
			return true
		}
	}
	return false
}

// closesVerb reports a word for a tense right before token i.
func (c *cursor) closesVerb(i int) bool {
	_, n := c.before(tense, i)
	return n > 0
}

// looksAhead reports a date of which the clause says that it is to come, in a text
// that tells no chronicle: others tell the past in the present too.
func (c *cursor) looksAhead(e *expression) bool {
	s := c.story
	bare := e.from.form == yearless && e.from.unit <= months || e.from.form == counting && e.from.any
	if s.dates >= chronicle || s.last.form != fixed || e.open != "" && !opensLeft(e.open) || e.ranged() && (e.to.form != yearless || !s.dated) || !bare {
		return false
	}
	_, n := c.before(planned, e.first)
	if n > 1 && n < e.first && s.dated { // "is set for April 22"
		at := e.first - n - 1
		v := c.tenseLeft(at)
		return (v == "present" || v == "future" || c.tagged(at) == "coming") && c.direction(e) > 0
	}
	switch c.tense(e.first, e.end) {
	case "future":
		return !s.dated || c.direction(e) > 0
	case "coming":
		return s.dated && s.day.Year()-s.last.year <= fewYears && c.direction(e) > 0
	case "present": // "a service is planned for May 3"
		return s.dated && n > 0
	}
	return false
}

// isCompared reports a month that a figure is set against, which is one of the document's
// own time where the text tells no chronicle: "lower than in August".
func (c *cursor) isCompared(e *expression) bool {
	s := c.story
	if !s.dated || s.news || s.dates >= chronicle || e.open != "" || e.from.form != yearless || e.from.unit != months || e.from.step != 0 {
		return false
	}
	_, n := c.words[compared].MatchBefore(c.s, e.first)
	return n > 0
}

// isReported reports a time whose figures are told, so that it is past ("figures for
// December").
func (c *cursor) isReported(e *expression) bool {
	_, k := c.before(article, e.first)
	_, n := c.words[reportOf].MatchBefore(c.s, e.first-k)
	return n > 0
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

// fewYears is within how many years a text that tells of the past in the present
// tells of its own time.
const fewYears = 30

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
	v := c.tense(e.first, e.end)
	if v == "perfect" && e.from.form == yearless && e.from.unit == day && !e.from.justGone(c.story.day) { // "haben ab dem 14. Oktober Ferien"
		return 1
	}
	return cmp.Or(direction(v, 1), 1)
}

// tense returns what the verbs of the clause around the tokens from first up to end say
// of time, or "": the nearest one, or one at the end of the clause that completes it ("am
// Donnerstag sind Streiks geplant").
func (c *cursor) tense(first, end int) string {
	v := c.nearestTense(first, end)
	if v == "coming" && c.pack.Format.NounCapitals && c.tenseLeft(first-1) == "future" { // "wird am 9. Dezember verkündet"
		return "future"
	}
	if v != "present" || !c.pack.Format.NounCapitals {
		return v
	}
	for k := end; k < len(c.s.Tokens); {
		if w := c.tenseAt(&k, 1); w == "future" && c.closes(k) {
			return w
		}
	}
	return v
}

// nearestTense returns what the nearest verb says of time, or "".
func (c *cursor) nearestTense(first, end int) string {
	if at, ok := c.doneBefore(first); ok {
		return c.donePast(at)
	}
	left, right := first-1, end
	if c.text(end) == "," && c.fronted(first) { // "on May 3, the board will meet"
		right++
	}
	for left >= 0 || right < len(c.s.Tokens) {
		if v := c.tenseAt(&left, -1); v != "" {
			return v
		}
		for left >= 0 && c.joinsClause(right) { // what is joined behind has a verb of its own
			if v := c.tenseAt(&left, -1); v != "" {
				return v
			}
		}
		if v := c.tenseAt(&right, 1); v != "" {
			return v
		}
	}
	return ""
}

// joinsClause reports a word of lists at token i that no further date stands behind.
func (c *cursor) joinsClause(i int) bool {
	n := c.is(and, i)
	at := c.skip(article, c.skip(placing, i+n))
	return n > 0 && c.letters(at) && !c.may(weekday, at) && !c.may(month, at)
}

// fronted reports whether nothing but a preposition and an article stands between
// token i and the start of its clause.
func (c *cursor) fronted(i int) bool {
	i = c.beforePlacing(i)
	return i == 0 || c.text(i-1) == ","
}

// direction turns a tense into a direction, the present into the one given.
func direction(v string, present int) int {
	switch v {
	case "":
		return 0
	case "future", "coming", "titled":
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
	if c.capital(k) && (c.may(month, k) || c.pack.Format.NounCapitals && k > 0) { // "in May", "das Verbot"
		return ""
	}
	v, n := c.match(tense, k)
	if n == 0 {
		return c.tenseOf(k)
	}
	if v == "past" && (c.toBeDone(k) || c.tagged(k) == "participle" && !c.hasBefore(k)) { // "will be paid", "hostages held in"
		return ""
	}
	if v == "past" {
		return c.donePast(k)
	}
	if v == "titled" && c.inFull() { // "Council to vote on Monday" heads a text
		return ""
	}
	if v == "ends" { // "said Thursday that it could", "said that on Friday it will", but "decide that on Friday"
		if step > 0 || c.closesVerb(k) {
			*i = beyond(step, len(c.s.Tokens))
		}
		return ""
	}
	return v
}

// donePast returns the tense of a verb form of the past at token i: of what "has" or
// "had" before it makes of it, or past.
func (c *cursor) donePast(i int) string {
	if p, _ := c.before(tense, i); p == "perfect" || p == "pluperfect" {
		return p
	}
	return "past"
}

// tenseOf returns what the tag of a verb at token k says of time: "past", "coming" for
// the present of a whole sentence, as a headline tells the past in it, or "".
func (c *cursor) tenseOf(k int) string {
	if !c.letters(k) {
		return ""
	}
	v, endings, _ := strings.Cut(c.tagged(k), " ")
	switch {
	case v == "order" && k == 0 && !c.measured(k): // "call me on Friday"
		return "coming"
	case v == "", v == "participle", v == "order", c.measured(k):
		return ""
	case v != "coming":
		return v
	}
	if _, ok := c.words[timeless].One(c.s.Word(k)); ok {
		return ""
	}
	if v = tenseBy(c.s.Word(k), endings); v == "coming" && !c.inFull() {
		return ""
	}
	return v
}

// tagged returns what the table says of the tag of token k, or "".
func (c *cursor) tagged(k int) string {
	if c.tag == nil {
		return ""
	}
	c.tag()
	v, _ := c.words[verbTag].One(strings.ToLower(c.s.Tokens[k].Fine))
	return v
}

// hasBefore reports "has" or "had" before token k.
func (c *cursor) hasBefore(k int) bool { return c.donePast(k) != "past" }

// tenseBy returns what the ending of a verb says of time: "coming" for one of the
// endings, "past" for one behind "<", "" for one behind "!".
func tenseBy(word, endings string) string {
	v := ""
	if endings == "" {
		v = "coming"
	}
	for e := range strings.FieldsSeq(endings) {
		is, past := strings.CutPrefix(e, "<")
		is, not := strings.CutPrefix(is, "!")
		switch {
		case !strings.HasSuffix(word, is):
		case past:
			return "past"
		case not:
			return ""
		default:
			v = "coming"
		}
	}
	return v
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
func (c *cursor) doneBefore(i int) (at int, ok bool) {
	at = c.beforePlacing(i) - 1
	if !c.letters(at) || c.capital(at) && at > 0 || c.may(tense, at) || !slices.ContainsFunc(c.pasts, func(e ending) bool { return e.fits(c.s.Tokens[at].Fold) }) {
		return at, false
	}
	switch c.tagged(at) {
	case "past":
		return at, true
	case "participle":
		return at, !c.toBeDone(at) && c.tenseLeft(at-1) != "future" // not "will see taxes raised on July 1"
	}
	return at, c.tag == nil && !c.toBeDone(at)
}

// tenseLeft returns the tense of the nearest verb of the clause up to token i, or "".
func (c *cursor) tenseLeft(i int) string {
	for i >= 0 {
		if v := c.tenseAt(&i, -1); v != "" {
			return v
		}
	}
	return ""
}

// toBeDone reports a participle at token i behind "be".
func (c *cursor) toBeDone(i int) bool {
	for d := 0; d < passiveReach; d++ {
		if _, n := c.words[passive].MatchBefore(c.s, i-d); n > 0 {
			return true
		}
	}
	return false
}

// passiveReach is how many words back from a participle its "be" may stand.
const passiveReach = 3
