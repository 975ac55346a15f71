package quantity

import (
	"strings"

	"beleg/extract/lang"
)

// cues are the phrases of cues.tsv that this package reads.
type cues struct {
	modifier         *lang.Phrases[string]        // before a number: "at least"
	modifierAfter    *lang.Phrases[string]        // behind it: "or more"
	percent          *lang.Phrases[string]        // names of shares: "%", "pp"
	joiner           *lang.Phrases[string]        // joins the ends of a range: "to", "bis"
	between          *lang.Phrases[string]        // opens a range: "zwischen"
	betweenAnd       *lang.Phrases[string]        // joins the ends of what between opened
	beforeUnit       *lang.Phrases[string]        // between a number and its unit: "five more years"
	but              *lang.Phrases[string]        // joins two bounds of one value: "but"
	or               *lang.Phrases[string]        // joins alternatives
	times            *lang.Phrases[string]        // "times", "mal"
	fractionOf       *lang.Phrases[string]        // stands behind a share: "of"
	fractionBefore   *lang.Phrases[string]        // stands before a share: "um"
	fractionNoun     *lang.Phrases[string]        // what a share right before it is of: "two-thirds majority"
	fractionSure     *lang.Phrases[string]        // ends a share of two words that can be nothing else: "thirds"
	fractionNot      *lang.Phrases[string]        // makes a half no share: "second half"
	oneIn            *lang.Phrases[string]        // "one in five"
	every            *lang.Phrases[string]        // "every third"
	ageBefore        *lang.Phrases[string]        // "aged"
	ageAfter         *lang.Phrases[string]        // "years old", "jährige"
	durationEnding   *lang.Phrases[string]        // "tägig"
	countEnding      *lang.Phrases[string]        // "köpfig", with its noun
	compoundNot      *lang.Phrases[string]        // no noun on a number's hyphen: "2,000-strong"
	minus            *lang.Phrases[string]        // sign of a number below zero
	plus             *lang.Phrases[string]        // sign of the second number of a range
	ordinal          *lang.Phrases[string]        // "th"
	clock            *lang.Phrases[string]        // "p.m.", "Uhr"
	per              *lang.Phrases[string]        // rates: "a month"
	perNot           *lang.Phrases[string]        // behind a unit of time, makes a date of it: "im Jahr davor"
	name             *lang.Phrases[string]        // names that a number belongs to, with the reason
	nameAlone        *lang.Phrases[string]        // names that take a number where it counts nothing: "chapters 2 and 3"
	label            *lang.Phrases[string]        // words that a number in words follows: "chapter two"
	address          *lang.Phrases[string]        // endings of street names
	lastingNoun      *lang.Phrases[string]        // endings of nouns that last so many years: "pause"
	score            *lang.Phrases[string]        // words of sport
	furniture        *lang.Phrases[string]        // "min read"
	up               *lang.Phrases[string]        // words of rise
	down             *lang.Phrases[string]        // words of fall
	by               *lang.Phrases[string]        // before a difference
	to               *lang.Phrases[string]        // before a new level
	from             *lang.Phrases[string]        // before an old level
	weight           *lang.Phrases[string]        // tells pounds of weight
	extent           *lang.Phrases[string]        // behind a measure, says of what kind it is: "long"
	thing            *lang.Phrases[string]        // units that are things too: "foot"
	weightOf         *lang.Phrases[string]        // behind pounds of weight: "of"
	poundMoney       *lang.Phrases[string]        // what pounds of money are: "note"
	dimensionBy      *lang.Phrases[string]        // joins the sides of something: "12 x 8 metres"
	centOf           *lang.Phrases[string]        // currencies that have cents
	old              *lang.Phrases[string]        // makes an age of a duration: "old"
	instead          *lang.Phrases[string]        // joins two figures of one unit: "instead of"
	warm             *lang.Phrases[string]        // speaks of heat or cold
	half             *lang.Phrases[string]        // adds a half: "and a half"
	gluedName        *lang.Phrases[string]        // names that begin with a number, written as the value: "5G"
	perNumber        *lang.Phrases[string]        // before the number that a rate is per: "per 100,000"
	span             *lang.Phrases[string]        // says that "from 5 to 10" is a range: "ranging"
	angle            *lang.Phrases[string]        // tells degrees that turn: "angle"
	article          *lang.Phrases[string]        // "the"
	telling          *lang.Phrases[string]        // makes a time of a duration: "ten years earlier"
	factorEnding     *lang.Phrases[string]        // "fach"
	idiom            *lang.Phrases[string]        // number words that count nothing
	several          *lang.Phrases[string]        // "mehrere"
	street           *lang.Phrases[string]        // words for streets
	road             *lang.Phrases[string]        // letters of roads and lines: "A" 7
	roadBefore       *lang.Phrases[string]        // may stand before such letters: "auf der"
	phone            *lang.Phrases[string]        // words for telephones
	vagueOf          *lang.Phrases[string]        // "millions of"
	measureBefore    *lang.Phrases[string]        // says the unit of a speed before it: "Tempo"
	scale            *lang.Phrases[string]        // names of scales: "magnitude"
	asMuch           *lang.Phrases[string]        // makes a factor: "times as"
	known            *lang.Phrases[string]        // names with a number: "Hannover 96"
	model            *lang.Phrases[string]        // numbers of models, with the maker: "747"
	postcode         *lang.Phrases[string]        // stands before a postcode: ","
	voteNoun         *lang.Phrases[string]        // what a tally is of: "a 5-4 ruling"
	vote             *lang.Phrases[string]        // makes a vote of what looks like a score
	scoreTo          *lang.Phrases[string]        // joins a score in words: "to"
	clockPhrase      *lang.Phrases[string]        // only before a time of day: "half past"
	clockBefore      *lang.Phrases[string]        // before a time of day: "at"
	clockVerb        *lang.Phrases[string]        // says what begins or ends at a time: "opens"
	sizeOf           *lang.Phrases[string]        // joins a noun of change and its size: "a rise of"
	changeNoun       *lang.Phrases[string]        // nouns of change that stand apart from their size: "a drop in sales of"
	changeLevel      *lang.Phrases[string]        // words of change that are an amount of money too: "loss"
	changeNot        *lang.Phrases[string]        // phrases with a word of change that change nothing: "make up"
	changeBetween    *lang.Phrases[string]        // may stand between a word of change and its size: "another"
	compared         *lang.Phrases[string]        // behind a share, makes a difference of it: "more"
	split            map[string]map[string]string // verbs of change with the particles that tell: "ging zurück"
	multipleBare     *lang.Phrases[string]        // multiples that are other words too: "double"
	multipleAfter    *lang.Phrases[string]        // what such a multiple multiplies: "double the"
	multipleBefore   *lang.Phrases[string]        // what makes a verb of it: "will double"
	multipleEvent    *lang.Phrases[string]        // multiples that also count: "twice"
	agePerson        *lang.Phrases[string]        // whose age a bound tells: "children under six"
	ageBound         *lang.Phrases[string]        // such bounds: "under"
	ageEvent         *lang.Phrases[string]        // what happens at an age: "died at"
	ageUnit          *lang.Phrases[string]        // years of age: "Jahren"
	ageAdverb        *lang.Phrases[string]        // "both", "now", before an age
	ageCopula        *lang.Phrases[string]        // says how old somebody is: "he is"
	ageAt            *lang.Phrases[string]        // opens a clause with an age: "at 28 he"
	agePronoun       *lang.Phrases[string]        // whose age opens the clause: "he"
	ageFollow        *lang.Phrases[string]        // may go on behind an age: "when"
	modifierLevel    *lang.Phrases[string]        // before a level that does not change: "Temperaturen um"
	clockBehind      *lang.Phrases[string]        // behind hours: "in the morning"
	ageGroup         *lang.Phrases[string]        // makes a group of an age: "over-60s"
	changeParticle   *lang.Phrases[string]        // before money, a difference: "up $3"
	than             *lang.Phrases[string]        // behind a comparison: "than"
	ageDecade        *lang.Phrases[string]        // "in his" 40s
	counted          *lang.Phrases[string]        // nouns that are counted, common as they are: "people"
	determiner       *lang.Phrases[string]        // "these", "its"
	modifierNot      *lang.Phrases[string]        // ends with a modifier that is none: "a book about"
	modifierNotAfter *lang.Phrases[string]        // behind a number, makes a preposition of a modifier: "hinweg"
	modifierApart    *lang.Phrases[string]        // "estimated", before a noun and apartOf
	apartOf          *lang.Phrases[string]        // "of"
	preposition      *lang.Phrases[string]        // modifiers that are prepositions too: "over"
	lasting          *lang.Phrases[string]        // those of them that may mean how long: "over"
	clockHours       *lang.Phrases[string]        // behind four digits: "hrs"
	elidedPart       *lang.Phrases[string]        // before a part of a sum: "of which"
	elidedWas        *lang.Phrases[string]        // before the same of another time: "waren es"
	elidedFrom       *lang.Phrases[string]        // sets two sums against each other: "compared with"
	elidedBehind     *lang.Phrases[string]        // behind a figure that counts nothing: "im"
	elidedNot        *lang.Phrases[string]        // behind a figure that counts something unsaid: "of them"
	pointWord        *lang.Phrases[string]        // "points"
	pointNot         *lang.Phrases[string]        // speaks of points of an index or a game: "season"
	pointRate        *lang.Phrases[string]        // what rises by percentage points: "turnout"
	pointGap         *lang.Phrases[string]        // says that points are a distance: "ahead"
	good             *lang.Phrases[string]        // makes a part a little more: "gutes"
	modifierBound    *lang.Phrases[string]        // bounds a measure where no range can be: "Böen bis"
	modifierCause    *lang.Phrases[string]        // makes a cause of "over" before a sum and its noun: "fined over"
	changeOff        *lang.Phrases[string]        // right before a share, a difference: "were off"
	levelOf          *lang.Phrases[string]        // between a word of change and a level that it passes: "below"
	rangeNot         *lang.Phrases[string]        // before two figures that are no range: "a margin of"
	shirt            *lang.Phrases[string]        // before the number of a shirt or a line: "mit der"
	listAdverb       *lang.Phrases[string]        // before the rarer of two values: "sometimes"
	listOwner        *lang.Phrases[string]        // whose or when the next value of a list is: "ermäßigt"
	limitWord        *lang.Phrases[string]        // before what a measure may be at most: "erlaubt sind"
	changeFaster     *lang.Phrases[string]        // compares times the other way round: "faster"
	moneyWord        *lang.Phrases[string]        // says that money is told: "revenue"
	countWord        *lang.Phrases[string]        // says that things are counted: "population"
}

func newCues(p *lang.Pack) cues {
	return cues{
		modifier:         p.Cue("modifier"),
		modifierAfter:    p.Cue("modifier-after"),
		percent:          p.Cue("percent"),
		joiner:           p.Cue("range"),
		between:          p.Cue("between"),
		betweenAnd:       p.Cue("between-and"),
		beforeUnit:       p.Cue("unit-before"),
		but:              p.Cue("bound-but"),
		or:               p.Cue("or"),
		times:            p.Cue("times"),
		fractionOf:       p.Cue("fraction-of"),
		fractionBefore:   p.Cue("fraction-before"),
		fractionNoun:     p.Cue("fraction-noun"),
		fractionSure:     p.Cue("fraction-sure"),
		fractionNot:      p.Cue("fraction-not"),
		oneIn:            p.Cue("one-in"),
		every:            p.Cue("every"),
		ageBefore:        p.Cue("age-before"),
		ageAfter:         p.Cue("age-after"),
		durationEnding:   p.Cue("duration-ending"),
		countEnding:      p.Cue("count-ending"),
		compoundNot:      p.Cue("compound-not"),
		minus:            p.Cue("minus"),
		plus:             p.Cue("plus"),
		ordinal:          p.Cue("ordinal-ending"),
		clock:            p.Cue("clock-after"),
		per:              p.Cue("per"),
		perNot:           p.Cue("per-not"),
		name:             p.Cue("name-number"),
		nameAlone:        p.Cue("name-alone"),
		label:            p.Cue("name-label"),
		address:          p.Cue("address-ending"),
		lastingNoun:      p.Cue("lasting-noun"),
		score:            p.Cue("score-word"),
		furniture:        p.Cue("furniture"),
		up:               p.Cue("change-up"),
		down:             p.Cue("change-down"),
		by:               p.Cue("change-by"),
		to:               p.Cue("change-to"),
		from:             p.Cue("change-from"),
		weight:           p.Cue("weight"),
		extent:           p.Cue("extent"),
		thing:            p.Cue("unit-thing"),
		weightOf:         p.Cue("weight-of"),
		poundMoney:       p.Cue("pound-money"),
		dimensionBy:      p.Cue("dimension-by"),
		centOf:           p.Cue("cent-of"),
		old:              p.Cue("age-old"),
		instead:          p.Cue("list-join"),
		warm:             p.Cue("warm"),
		half:             p.Cue("numeral-half"),
		gluedName:        p.Cue("glued-name"),
		perNumber:        p.Cue("per-number"),
		span:             p.Cue("range-span"),
		angle:            p.Cue("angle"),
		article:          p.Cue("article"),
		telling:          p.Cue("told-time"),
		factorEnding:     p.Cue("factor-ending"),
		idiom:            p.Cue("idiom"),
		several:          p.Cue("several"),
		street:           p.Cue("address-word"),
		road:             p.Cue("road"),
		roadBefore:       p.Cue("road-before"),
		phone:            p.Cue("phone"),
		vagueOf:          p.Cue("vague-of"),
		measureBefore:    p.Cue("measure-before"),
		scale:            p.Cue("scale-before"),
		asMuch:           p.Cue("times-as"),
		known:            p.Cue("known-name"),
		model:            p.Cue("model"),
		postcode:         p.Cue("postcode-before"),
		voteNoun:         p.Cue("vote-noun"),
		vote:             p.Cue("vote-word"),
		scoreTo:          p.Cue("score-to"),
		clockPhrase:      p.Cue("clock-phrase"),
		clockBefore:      p.Cue("clock-before"),
		clockVerb:        p.Cue("clock-verb"),
		clockHours:       p.Cue("clock-hours"),
		elidedPart:       p.Cue("elided-part"),
		elidedWas:        p.Cue("elided-was"),
		elidedFrom:       p.Cue("elided-from"),
		elidedBehind:     p.Cue("elided-behind"),
		elidedNot:        p.Cue("elided-not"),
		pointWord:        p.Cue("point-word"),
		pointNot:         p.Cue("point-not"),
		pointRate:        p.Cue("point-rate"),
		pointGap:         p.Cue("point-gap"),
		good:             p.Cue("modifier-good"),
		modifierBound:    p.Cue("modifier-bound"),
		modifierCause:    p.Cue("modifier-cause"),
		changeOff:        p.Cue("change-off"),
		levelOf:          p.Cue("level-of"),
		rangeNot:         p.Cue("range-not"),
		shirt:            p.Cue("shirt"),
		listAdverb:       p.Cue("list-adverb"),
		listOwner:        p.Cue("list-owner"),
		limitWord:        p.Cue("limit-word"),
		changeFaster:     p.Cue("change-faster"),
		moneyWord:        p.Cue("money-word"),
		countWord:        p.Cue("count-word"),
		counted:          p.Cue("letter-counts"),
		sizeOf:           p.Cue("change-size-of"),
		changeNoun:       p.Cue("change-noun"),
		changeLevel:      p.Cue("change-level"),
		changeNot:        p.Cue("change-not"),
		changeBetween:    p.Cue("change-between"),
		compared:         p.Cue("change-compared"),
		split:            splitVerbs(p.Cue("change-split")),
		multipleBare:     p.Cue("multiple-bare"),
		multipleAfter:    p.Cue("multiple-after"),
		multipleBefore:   p.Cue("multiple-before"),
		multipleEvent:    p.Cue("multiple-event"),
		agePerson:        p.Cue("age-person"),
		ageBound:         p.Cue("age-bound"),
		ageEvent:         p.Cue("age-event"),
		ageUnit:          p.Cue("age-unit"),
		ageAdverb:        p.Cue("age-adverb"),
		ageCopula:        p.Cue("age-copula"),
		ageAt:            p.Cue("age-at"),
		ageDecade:        p.Cue("age-decade"),
		than:             p.Cue("change-than"),
		ageGroup:         p.Cue("age-group"),
		changeParticle:   p.Cue("change-particle"),
		ageFollow:        p.Cue("age-follow"),
		modifierLevel:    p.Cue("modifier-level"),
		clockBehind:      p.Cue("clock-behind"),
		agePronoun:       p.Cue("age-pronoun"),
		determiner:       p.Cue("the"),
		modifierNot:      p.Cue("modifier-not"),
		modifierApart:    p.Cue("modifier-apart"),
		apartOf:          p.Cue("modifier-apart-of"),
		preposition:      p.Cue("modifier-preposition"),
		lasting:          p.Cue("modifier-lasting"),
		modifierNotAfter: p.Cue("modifier-not-after"),
	}
}

// splitVerbs returns the particles of each verb, with what they say.
func splitVerbs(p *lang.Phrases[string]) map[string]map[string]string {
	out := map[string]map[string]string{}
	for phrase, direction := range p.All() {
		verb, particle, _ := strings.Cut(phrase, " ")
		if out[verb] == nil {
			out[verb] = map[string]string{}
		}
		out[verb][particle] = direction
	}
	return out
}
