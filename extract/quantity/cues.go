package quantity

import (
	"strings"

	"beleg/extract/lang"
)

// cues are the phrases of cues.tsv that this package reads, and "article" of
// calendar.tsv.
type cues struct {
	// Words of any sentence.
	article     *lang.Phrases[string] // "the"
	determiner  *lang.Phrases[string] // "these", "its"
	and         *lang.Phrases[string] // "and": joins the ends of what between opened, the items of a list, the parts of a value
	or          *lang.Phrases[string] // "or"
	counted     *lang.Phrases[string] // nouns that are counted, common as they are: "people"
	preposition *lang.Phrases[string] // modifiers that are prepositions too: "over"

	// Modifiers.
	modifier         *lang.Phrases[string] // before a number: "at least"
	modifierAfter    *lang.Phrases[string] // behind it: "or more"
	modifierNot      *lang.Phrases[string] // ends with a modifier that is none: "a book about"
	modifierNotAfter *lang.Phrases[string] // behind a number, makes a preposition of a modifier: "hinweg"
	modifierApart    *lang.Phrases[string] // stands before a noun and apartOf: "estimated"
	apartOf          *lang.Phrases[string] // "of"
	modifierBound    *lang.Phrases[string] // bounds a measure where no range can be: "Böen bis"
	modifierPrice    *lang.Phrases[string] // bounds what priced is sold for: "rooms from"
	priced           *lang.Phrases[string] // what has a price: "rooms"
	modifierCause    *lang.Phrases[string] // makes a cause of "over" before a sum and its noun: "fined over"
	modifierLevel    *lang.Phrases[string] // before a level that does not change: "Temperaturen um"
	lasting          *lang.Phrases[string] // such prepositions that may mean how long: "over"
	good             *lang.Phrases[string] // makes a part a little more: "gutes"
	minus            *lang.Phrases[string] // the sign of a number below zero: "-", "minus"
	plus             *lang.Phrases[string] // the sign of a number above zero, and what adds to a sum: "+", "plus"

	// Shares and points of shares.
	percent        *lang.Phrases[string] // names of shares: "%", "pp"
	fractionOf     *lang.Phrases[string] // stands behind a share: "of"
	fractionBefore *lang.Phrases[string] // stands before a share: "um"
	fractionOnly   *lang.Phrases[string] // before a share, says that it is small: "only"
	fractionVerb   *lang.Phrases[string] // verbs of the plural behind a share of one part: "were"
	plural         *lang.Phrases[string] // ends nouns of the plural, and verbs that tell the present of one: "s"
	preterite      *lang.Phrases[string] // ends verbs that tell the past: "ed"
	fractionNoun   *lang.Phrases[string] // what a share right before it is of: "two-thirds majority"
	fractionSure   *lang.Phrases[string] // ends a share that can be nothing else: "thirds"
	fractionPeriod *lang.Phrases[string] // shares that are as well parts of a year: "quarter"
	fractionNot    *lang.Phrases[string] // makes a half no share: "second half"
	oneIn          *lang.Phrases[string] // between the two numbers of a share: "one in five"
	every          *lang.Phrases[string] // before the ordinal of a share: "every third"
	pointWord      *lang.Phrases[string] // "points"
	pointNot       *lang.Phrases[string] // speaks of points of an index or a game: "season"
	pointIndex     *lang.Phrases[string] // speaks of points of an index: "Nasdaq"
	pointRate      *lang.Phrases[string] // what rises by percentage points: "turnout"
	pointGap       *lang.Phrases[string] // says that points are a distance: "ahead"

	// Units.
	beforeUnit    *lang.Phrases[string] // between a number and its unit: "five more years"
	extent        *lang.Phrases[string] // behind a measure, says of what kind it is: "long"
	notUnit       *lang.Phrases[string] // begins with a unit that is none: "second homes"
	unitOwn       *lang.Phrases[string] // measures of something of their own, no part of another: "Höhenmeter"
	thing         *lang.Phrases[string] // units that are things too: "foot"
	half          *lang.Phrases[string] // adds a half: "and a half"
	telling       *lang.Phrases[string] // makes a time of a duration: "ten years earlier"
	measureBefore *lang.Phrases[string] // says the unit of a speed before it: "Tempo"
	scale         *lang.Phrases[string] // names of scales: "magnitude"
	angle         *lang.Phrases[string] // tells degrees that turn: "angle"
	warm          *lang.Phrases[string] // speaks of heat or cold
	matchClock    *lang.Phrases[string] // before the clock of a match: "nach"
	timeGap       *lang.Phrases[string] // behind minutes and seconds that part two: "zurück"
	howLong       *lang.Phrases[string] // before hours and minutes that last: "in" 2h15
	warmBefore    *lang.Phrases[string] // right before degrees: "it was" 32C
	dimensionBy   *lang.Phrases[string] // joins the sides of something: "12 x 8 metres"
	weight        *lang.Phrases[string] // tells pounds of weight from pounds of money
	weightOf      *lang.Phrases[string] // behind a unit, says that it is measured out: "of", "Butter"
	poundMoney    *lang.Phrases[string] // what pounds of money are: "note"
	centOf        *lang.Phrases[string] // currencies that have cents

	// Numbers that are one word with what they count.
	durationEnding *lang.Phrases[string] // ends what lasts so long: "tägig"
	durationStem   *lang.Phrases[string] // a unit of time before its noun, as one word: "jahres"
	countEnding    *lang.Phrases[string] // ends what counts, with its noun: "köpfig"
	factorEnding   *lang.Phrases[string] // ends a factor: "fach"
	compoundNot    *lang.Phrases[string] // no noun on the hyphen of a number: "2,000-strong"

	// Factors and vague magnitudes.
	times          *lang.Phrases[string] // "times", "mal"
	asMuch         *lang.Phrases[string] // makes a factor: "times as"
	multipleBare   *lang.Phrases[string] // multiples that are other words too: "double"
	multipleAfter  *lang.Phrases[string] // behind such a multiple: "double the"
	multipleBefore *lang.Phrases[string] // before it, makes a verb of it: "will double"
	multipleEvent  *lang.Phrases[string] // multiples that also count: "twice"
	several        *lang.Phrases[string] // counts a magnitude: "mehrere" Tausend
	lastingWord    *lang.Phrases[string] // what lasts one unit of time by its own word: "year-long"
	sumNoun        *lang.Phrases[string] // nouns for a sum of money: "fee", "Verlust"
	vagueOf        *lang.Phrases[string] // behind a vague magnitude: "millions of"

	// Rates.
	per       *lang.Phrases[string] // what a rate is per: "a month"
	perNot    *lang.Phrases[string] // behind a unit of time, makes a date of it: "im Jahr davor"
	perNumber *lang.Phrases[string] // before the number that a rate is per: "per 100,000"

	// Ages.
	ageBefore   *lang.Phrases[string] // before an age: "aged"
	ageAfter    *lang.Phrases[string] // behind an age: "years old", "jährige"
	old         *lang.Phrases[string] // makes an age of a duration: "old"
	lastingNoun *lang.Phrases[string] // ends nouns that last so many years: "pause"
	agePerson   *lang.Phrases[string] // whose age a bound tells: "children under six"
	ageBound    *lang.Phrases[string] // bounds of an age: "under"
	ageBe       *lang.Phrases[string] // may stand between them: "victims are over 80"
	ageThan     *lang.Phrases[string] // compares ages: "older than"
	ageSome     *lang.Phrases[string] // makes a decade of an age: "30-something"
	ageEvent    *lang.Phrases[string] // what happens at an age: "died at"
	ageUnit     *lang.Phrases[string] // years of age: "Jahren"
	ageAdverb   *lang.Phrases[string] // may stand before an age: "both", "now"
	ageBecome   *lang.Phrases[string] // before a date and an age: "wird" heute 60
	ageCopula   *lang.Phrases[string] // says how old somebody is: "he is"
	ageAt       *lang.Phrases[string] // opens a clause with an age: "at 28 he"
	agePronoun  *lang.Phrases[string] // whose age opens the clause: "he"
	ageFollow   *lang.Phrases[string] // may go on behind an age: "when"
	ageGroup    *lang.Phrases[string] // makes a group of an age: "over-60s"
	ageWord     *lang.Phrases[string] // the ten years of an age and the first of them: "fifties"
	ageLife     *lang.Phrases[string] // what happens at an age: "gestorben"
	ageEldest   *lang.Phrases[string] // before the age of who it is: "the oldest"
	ageOlder    *lang.Phrases[string] // bounds an age behind it: "or older"
	agePart     *lang.Phrases[string] // a part of the ten years of an age: "Mitte" vierzig
	ageDecade   *lang.Phrases[string] // before the ten years of an age: "in his" 40s

	// Ranges.
	joiner   *lang.Phrases[string] // joins the ends of a range: "to", "bis"
	between  *lang.Phrases[string] // opens a range: "zwischen"
	but      *lang.Phrases[string] // joins two bounds of one value: "but"
	span     *lang.Phrases[string] // says that "from 5 to 10" is a range: "ranging"
	trail    *lang.Phrases[string] // before the fewer and the more of two: "trails"
	rangeNot *lang.Phrases[string] // before two figures that are no range: "a margin of"

	// Units that another figure states.
	insteadOf    *lang.Phrases[string] // before what something else replaces: "instead of"
	instead      *lang.Phrases[string] // joins figures of one unit as "or" does: "instead of"
	listAdverb   *lang.Phrases[string] // before the rarer of two values: "sometimes"
	listIndex    *lang.Phrases[string] // names a number that has no unit: "index"
	listMeasure  *lang.Phrases[string] // what is measured in a unit of its own, so that it shares none: "rate"
	listOwner    *lang.Phrases[string] // whose or when the next value of a list is: "ermäßigt"
	partOf       *lang.Phrases[string] // between a part and its whole: "of the"
	limitWord    *lang.Phrases[string] // before what a measure may be at most: "erlaubt sind"
	elidedPart   *lang.Phrases[string] // before a part of a sum: "of which"
	elidedWas    *lang.Phrases[string] // before the same of another time: "waren es"
	elidedFrom   *lang.Phrases[string] // sets two figures against each other: "compared with"
	elidedBehind *lang.Phrases[string] // behind a figure that counts nothing: "im"
	elidedNot    *lang.Phrases[string] // behind a figure that counts something unsaid: "of them"
	with         *lang.Phrases[string] // before a level that a comparison follows: "lag mit 64 Prozent höher als"
	moneyWord    *lang.Phrases[string] // says that money is told: "revenue"
	countOf      *lang.Phrases[string] // says that somebody is counted, not how old: "number of"
	countWord    *lang.Phrases[string] // says that things are counted: "population"

	// Changes.
	up             *lang.Phrases[string]        // words of rise
	down           *lang.Phrases[string]        // words of fall
	split          map[string]map[string]string // verbs of change with the particles that tell: "ging zurück"
	by             *lang.Phrases[string]        // before a difference
	to             *lang.Phrases[string]        // before a new level
	from           *lang.Phrases[string]        // before an old level
	sumVerb        *lang.Phrases[string]        // says what a change comes to: "amounted"
	extremeWord    *lang.Phrases[string]        // the head of a compound for one: "Zweijahrestief"
	extreme        *lang.Phrases[string]        // the lowest or highest level since long: "low"
	hold           *lang.Phrases[string]        // holds something to a level: "keep"
	levelOf        *lang.Phrases[string]        // between a word of change and a level that it passes: "below"
	sizeOf         *lang.Phrases[string]        // joins a noun of change and its size: "a rise of"
	changeNoun     *lang.Phrases[string]        // nouns of change that stand apart from their size: "a drop in sales of"
	changeLevel    *lang.Phrases[string]        // words of change that are an amount of money too: "loss"
	changeNot      *lang.Phrases[string]        // phrases with a word of change that change nothing: "make up"
	moveNot        *lang.Phrases[string]        // ends a clause whose verb is another than of change: "fallen … an"
	apartNot       *lang.Phrases[string]        // between a verb of change and a share, says that this is another: "mit"
	changeOf       *lang.Phrases[string]        // what a noun of change behind it is of: "pay"
	changeStop     *lang.Phrases[string]        // verbs and openers of a clause that no change beyond them is told in: "agreed"
	changeAside    *lang.Phrases[string]        // behind a difference, opens its time or place: "on", "year-on-year"
	changeOr       *lang.Phrases[string]        // joins two ways to tell a difference as "or" does: "beziehungsweise"
	levelAs        *lang.Phrases[string]        // of a level that a change leads to: "as low as"
	changeBetween  *lang.Phrases[string]        // may stand between a word of change and its size: "another"
	changeOff      *lang.Phrases[string]        // right before a share, a difference: "were off"
	changeParticle *lang.Phrases[string]        // before money or a mere number, a difference: "up $3"
	changeMove     *lang.Phrases[string]        // right before a figure, what went up or down by it: "fell"
	changeLevelOf  *lang.Phrases[string]        // what rises by a length: "level"
	matter         *lang.Phrases[string]        // before "um", what a sum is the matter of: "Streit"
	infinitive     *lang.Phrases[string]        // before a verb, or inside it behind its particle: "zu"
	changeNamely   *lang.Phrases[string]        // between a difference and its new level: "und zwar"
	changeWas      *lang.Phrases[string]        // before a count that a comparison makes a difference: "it was"
	particles      map[string]bool              // the particles of such verbs
	changeFaster   *lang.Phrases[string]        // compares times the other way round: "faster"
	compared       *lang.Phrases[string]        // behind a figure, makes a difference of it: "more"
	than           *lang.Phrases[string]        // behind a comparison: "than"

	// Numbers that are no claim.
	idiom       *lang.Phrases[string] // number words that count nothing
	labelEnding *lang.Phrases[string] // ends a word for an identifier, in capitals there: "UserID"
	name        *lang.Phrases[string] // words that a number belongs to, with the reason: "page"
	finite      *lang.Phrases[string] // verbs that tell the time of a clause: "has"
	nameKind    *lang.Phrases[string] // words behind the number of a model: "series"
	nameAlone   *lang.Phrases[string] // words that a number belongs to where it counts nothing: "chapters"
	label       *lang.Phrases[string] // words that a number in words belongs to: "chapter two"
	gluedName   *lang.Phrases[string] // names that begin with a number, written as the value: "5G"
	known       *lang.Phrases[string] // names with a number: "Hannover 96"
	model       *lang.Phrases[string] // numbers of models, with the maker: "747"
	shirt       *lang.Phrases[string] // before the number of a shirt: "mit der"
	address     *lang.Phrases[string] // ends the names of streets: "straße"
	street      *lang.Phrases[string] // words for streets: "street"
	postcode    *lang.Phrases[string] // stands before a postcode: ","
	road        *lang.Phrases[string] // the letters of roads and lines: "A" 7
	roadBefore  *lang.Phrases[string] // may stand before such letters: "auf der"
	phone       *lang.Phrases[string] // words for telephones
	furniture   *lang.Phrases[string] // what a page says of itself: "min read"
	ordinal     *lang.Phrases[string] // ends an ordinal in digits: "th"
	score       *lang.Phrases[string] // words of sport
	scoreTo     *lang.Phrases[string] // joins a score in words: "98 to 91"
	scoreFor    *lang.Phrases[string] // joins wickets and runs, or shots and tries: "5 for 45"
	vote        *lang.Phrases[string] // makes a vote of what looks like a score
	voteAgainst *lang.Phrases[string] // between the votes for something and those against it: "to"
	voteNoun    *lang.Phrases[string] // what a tally is of: "a 5-4 ruling"
	clock       *lang.Phrases[string] // behind a time of day: "p.m.", "Uhr"
	clockPhrase *lang.Phrases[string] // only before a time of day: "half past"
	clockAt     *lang.Phrases[string] // right before a time of day, in words too, and no length of time: "at"
	clockBefore *lang.Phrases[string] // before a time of day: "at"
	clockOpens  *lang.Phrases[string] // such that say nothing else where they begin a sentence: "um"
	clockPast   *lang.Phrases[string] // between minutes and their hour: "past"
	clockBehind *lang.Phrases[string] // behind hours: "in the morning"
	clockVerb   *lang.Phrases[string] // says what begins or ends at a time: "opens"
	clockHours  *lang.Phrases[string] // behind four digits: "hrs"
}

// newCues looks the classes up, in the order of the fields.
func newCues(p *lang.Pack) cues {
	return cues{
		article:     p.Cue("article"),
		determiner:  p.Cue("the"),
		and:         p.Cue("between-and"),
		or:          p.Cue("or"),
		counted:     p.Cue("letter-counts"),
		preposition: p.Cue("modifier-preposition"),

		modifier:         p.Cue("modifier"),
		modifierAfter:    p.Cue("modifier-after"),
		modifierNot:      p.Cue("modifier-not"),
		modifierNotAfter: p.Cue("modifier-not-after"),
		modifierApart:    p.Cue("modifier-apart"),
		apartOf:          p.Cue("modifier-apart-of"),
		modifierBound:    p.Cue("modifier-bound"),
		modifierPrice:    p.Cue("modifier-price"),
		priced:           p.Cue("priced"),
		modifierCause:    p.Cue("modifier-cause"),
		modifierLevel:    p.Cue("modifier-level"),
		lasting:          p.Cue("modifier-lasting"),
		good:             p.Cue("modifier-good"),
		minus:            p.Cue("minus"),
		plus:             p.Cue("plus"),

		percent:        p.Cue("percent"),
		fractionOf:     p.Cue("fraction-of"),
		fractionBefore: p.Cue("fraction-before"),
		fractionOnly:   p.Cue("fraction-only"),
		fractionVerb:   p.Cue("fraction-verb"),
		plural:         p.Cue("plural-ending"),
		preterite:      p.Cue("subject-preterite-ending"),
		fractionNoun:   p.Cue("fraction-noun"),
		fractionSure:   p.Cue("fraction-sure"),
		fractionPeriod: p.Cue("fraction-period"),
		fractionNot:    p.Cue("fraction-not"),
		oneIn:          p.Cue("one-in"),
		every:          p.Cue("every"),
		pointWord:      p.Cue("point-word"),
		pointNot:       p.Cue("point-not"),
		pointIndex:     p.Cue("point-index"),
		pointRate:      p.Cue("point-rate"),
		pointGap:       p.Cue("point-gap"),

		beforeUnit:    p.Cue("unit-before"),
		extent:        p.Cue("extent"),
		notUnit:       p.Cue("unit-not"),
		unitOwn:       p.Cue("unit-own"),
		thing:         p.Cue("unit-thing"),
		half:          p.Cue("numeral-half"),
		telling:       p.Cue("told-time"),
		measureBefore: p.Cue("measure-before"),
		scale:         p.Cue("scale-before"),
		angle:         p.Cue("angle"),
		warm:          p.Cue("warm"),
		matchClock:    p.Cue("match-clock"),
		timeGap:       p.Cue("time-gap"),
		howLong:       p.Cue("how-long"),
		warmBefore:    p.Cue("warm-before"),
		dimensionBy:   p.Cue("dimension-by"),
		weight:        p.Cue("weight"),
		weightOf:      p.Cue("weight-of"),
		poundMoney:    p.Cue("pound-money"),
		centOf:        p.Cue("cent-of"),

		durationEnding: p.Cue("duration-ending"),
		durationStem:   p.Cue("duration-stem"),
		countEnding:    p.Cue("count-ending"),
		factorEnding:   p.Cue("factor-ending"),
		compoundNot:    p.Cue("compound-not"),

		times:          p.Cue("times"),
		asMuch:         p.Cue("times-as"),
		multipleBare:   p.Cue("multiple-bare"),
		multipleAfter:  p.Cue("multiple-after"),
		multipleBefore: p.Cue("multiple-before"),
		multipleEvent:  p.Cue("multiple-event"),
		several:        p.Cue("several"),
		lastingWord:    p.Cue("duration-word"),
		sumNoun:        p.Cue("sum-noun"),
		vagueOf:        p.Cue("vague-of"),

		per:       p.Cue("per"),
		perNot:    p.Cue("per-not"),
		perNumber: p.Cue("per-number"),

		ageBefore:   p.Cue("age-before"),
		ageAfter:    p.Cue("age-after"),
		old:         p.Cue("age-old"),
		lastingNoun: p.Cue("lasting-noun"),
		agePerson:   p.Cue("age-person"),
		ageBound:    p.Cue("age-bound"),
		ageBe:       p.Cue("age-be"),
		ageThan:     p.Cue("age-than"),
		ageSome:     p.Cue("age-some"),
		ageEvent:    p.Cue("age-event"),
		ageUnit:     p.Cue("age-unit"),
		ageAdverb:   p.Cue("age-adverb"),
		ageBecome:   p.Cue("age-become"),
		ageCopula:   p.Cue("age-copula"),
		ageAt:       p.Cue("age-at"),
		agePronoun:  p.Cue("age-pronoun"),
		ageFollow:   p.Cue("age-follow"),
		ageGroup:    p.Cue("age-group"),
		ageWord:     p.Cue("age-word"),
		ageOlder:    p.Cue("age-older"),
		ageLife:     p.Cue("age-life"),
		ageEldest:   p.Cue("age-eldest"),
		agePart:     p.Cue("age-part"),
		ageDecade:   p.Cue("age-decade"),

		joiner:   p.Cue("range"),
		between:  p.Cue("between"),
		but:      p.Cue("bound-but"),
		span:     p.Cue("range-span"),
		trail:    p.Cue("trail"),
		rangeNot: p.Cue("range-not"),

		insteadOf:    p.Cue("instead-of"),
		instead:      p.Cue("list-join"),
		listAdverb:   p.Cue("list-adverb"),
		listIndex:    p.Cue("list-index"),
		listMeasure:  p.Cue("list-measure"),
		listOwner:    p.Cue("list-owner"),
		partOf:       p.Cue("part-of"),
		limitWord:    p.Cue("limit-word"),
		elidedPart:   p.Cue("elided-part"),
		elidedWas:    p.Cue("elided-was"),
		elidedFrom:   p.Cue("elided-from"),
		elidedBehind: p.Cue("elided-behind"),
		elidedNot:    p.Cue("elided-not"),
		with:         p.Cue("subject-with"),
		moneyWord:    p.Cue("money-word"),
		countOf:      p.Cue("count-of"),
		countWord:    p.Cue("count-word"),

		up:             p.Cue("change-up"),
		down:           p.Cue("change-down"),
		split:          splitVerbs(p.Cue("change-split")),
		by:             p.Cue("change-by"),
		to:             p.Cue("change-to"),
		from:           p.Cue("change-from"),
		sumVerb:        p.Cue("sum-verb"),
		extremeWord:    p.Cue("extreme-word"),
		extreme:        p.Cue("extreme"),
		hold:           p.Cue("hold"),
		levelOf:        p.Cue("level-of"),
		sizeOf:         p.Cue("change-size-of"),
		changeNoun:     p.Cue("change-noun"),
		changeLevel:    p.Cue("change-level"),
		changeNot:      p.Cue("change-not"),
		moveNot:        p.Cue("change-move-not"),
		apartNot:       p.Cue("change-apart-not"),
		changeOf:       p.Cue("change-of"),
		changeStop:     p.Cue("change-stop"),
		changeAside:    p.Cue("change-aside"),
		changeOr:       p.Cue("change-or"),
		levelAs:        p.Cue("change-level-as"),
		changeBetween:  p.Cue("change-between"),
		changeOff:      p.Cue("change-off"),
		changeParticle: p.Cue("change-particle"),
		changeMove:     p.Cue("change-move"),
		changeLevelOf:  p.Cue("change-level-of"),
		matter:         p.Cue("matter"),
		infinitive:     p.Cue("infinitive"),
		changeNamely:   p.Cue("change-namely"),
		changeWas:      p.Cue("change-was"),
		particles:      particlesOf(p.Cue("change-split")),
		changeFaster:   p.Cue("change-faster"),
		compared:       p.Cue("change-compared"),
		than:           p.Cue("change-than"),

		idiom:       p.Cue("idiom"),
		labelEnding: p.Cue("label-ending"),
		name:        p.Cue("name-number"),
		finite:      p.Cue("tense"),
		nameKind:    p.Cue("name-kind"),
		nameAlone:   p.Cue("name-alone"),
		label:       p.Cue("name-label"),
		gluedName:   p.Cue("glued-name"),
		known:       p.Cue("known-name"),
		model:       p.Cue("model"),
		shirt:       p.Cue("shirt"),
		address:     p.Cue("address-ending"),
		street:      p.Cue("address-word"),
		postcode:    p.Cue("postcode-before"),
		road:        p.Cue("road"),
		roadBefore:  p.Cue("road-before"),
		phone:       p.Cue("phone"),
		furniture:   p.Cue("furniture"),
		ordinal:     p.Cue("ordinal-ending"),
		score:       p.Cue("score-word"),
		scoreTo:     p.Cue("score-to"),
		scoreFor:    p.Cue("score-for"),
		vote:        p.Cue("vote-word"),
		voteAgainst: p.Cue("vote-against"),
		voteNoun:    p.Cue("vote-noun"),
		clock:       p.Cue("clock-after"),
		clockPhrase: p.Cue("clock-phrase"),
		clockAt:     p.Cue("clock-at"),
		clockBefore: p.Cue("clock-before"),
		clockOpens:  p.Cue("clock-opens"),
		clockPast:   p.Cue("clock-past"),
		clockBehind: p.Cue("clock-behind"),
		clockVerb:   p.Cue("clock-verb"),
		clockHours:  p.Cue("clock-hours"),
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

// particlesOf returns the particles of split verbs.
func particlesOf(p *lang.Phrases[string]) map[string]bool {
	out := map[string]bool{}
	for phrase := range p.All() {
		_, particle, _ := strings.Cut(phrase, " ")
		out[particle] = true
	}
	return out
}
