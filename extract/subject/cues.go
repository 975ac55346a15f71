package subject

import "beleg/extract/lang"

// cues are the classes of cues.tsv that this package reads.
type cues struct {
	article        *lang.Phrases[string] // words a subject does not begin with: "the", "aller"
	genitive       *lang.Phrases[string] // determiners that may open a genitive: "der", "ihrer"
	oblique        *lang.Phrases[string] // words that open no subject: "dem", "him"
	nominative     *lang.Phrases[string] // words that open nothing but a subject: "he", "wir"
	name           *lang.Phrases[string] // names of two common nouns: "IG Metall"
	expletive      *lang.Phrases[string] // subjects that say nothing: "there", "es"
	subordinator   *lang.Phrases[string] // value always, or clause: only where a clause follows
	preterite      *lang.Phrases[string] // endings of verbs that taggers take for adjectives: "te", "t"; value past: of no other form
	relative       *lang.Phrases[string] // articles that may be relative pronouns: "die"
	preposition    *lang.Phrases[string] // prepositions that taggers miss: "towards"; value figure: only behind a figure
	saySo          *lang.Phrases[string] // opens a part that names the speaker: "so NP"
	of             *lang.Phrases[string] // joins a share to its base: "of", "von"
	base           *lang.Phrases[string] // joins an event to what it happens to: "in", "bei"
	groupOf        *lang.Phrases[string] // before how many a group are: "family of"
	member         *lang.Phrases[string] // who belongs to one, and is counted behind that: "children"
	by             *lang.Phrases[string] // joins a figure to what stands before it: "of", "um"; value noun, change or estimate
	change         *lang.Phrases[string] // verbs of change: "rose", "sank"
	event          *lang.Phrases[string] // event nouns; value change, happening, share or thing
	delta          *lang.Phrases[string] // nouns that name nothing but a change: "rise", "Plus"
	respect        *lang.Phrases[string] // stands before what is spoken of: "bei"; value any, or empty: only where the subject says nothing
	empty          *lang.Phrases[string] // subjects that say nothing with a verb like "is": "it"
	comes          *lang.Phrases[string] // verbs of what happens, with a subject that says nothing: "kam"
	comesTo        *lang.Phrases[string] // stands before what happens with them: "zu"
	standIn        *lang.Phrases[string] // words for a noun named before: "those"
	except         *lang.Phrases[string] // makes a figure what the clause is not about: "all but"
	pair           *lang.Phrases[string] // two nouns that are counted as one: "men and women"
	feminineEnding *lang.Phrases[string] // endings of women among those counted: "innen"
	within         *lang.Phrases[string] // opens a distance from something: "within"
	ending         *lang.Phrases[string] // endings of event nouns, the ending itself as phrase
	state          *lang.Phrases[string] // what people are counted by: "dead", "injured"
	uncounted      *lang.Phrases[string] // what no number counts, or a word that speaks of it: "aboard", "economists expected"
	barePronoun    *lang.Phrases[string] // pronouns that taggers take for nouns: "nothing"
	verbal         *lang.Phrases[string] // verbs that taggers take for nouns or adjectives: "pay"
	pluralVerb     *lang.Phrases[string] // endings of verbs with a subject in the plural: "en"
	singular       *lang.Phrases[string] // endings of nouns that no number above one counts: "rin"
	raise          *lang.Phrases[string] // verbs that change their object: "cut", "senkt"
	control        *lang.Phrases[string] // verbs that let their object do something: "expects", "ordered"
	compound       *lang.Phrases[string] // plurals that stand before their noun: "sports"
	adjective      *lang.Phrases[string] // adjectives that taggers take for nouns behind a figure: "dearer"
	or             *lang.Phrases[string] // joins a figure to the same in other words: "or"
	outdo          *lang.Phrases[string] // verbs whose subject is so much more or less than their object: "leads"
	describe       *lang.Phrases[string] // verbs that say what their object is: "called"
	costs          *lang.Phrases[string] // verbs of what costs or takes time; value event: only of events ("killed")
	percent        *lang.Phrases[string] // the sign of percent and its words
	with           *lang.Phrases[string] // joins a noun of a list to its figure: "with"
	clock          *lang.Phrases[string] // what stands behind a time of day: "p.m."
	command        *lang.Phrases[string] // verbs that open what the reader shall do: "pay", "add"
	opener         *lang.Phrases[string] // words that stand first and name nothing: "Gekostet hat"
	than           *lang.Phrases[string] // joins what something is compared with: "than", "wie"
	now            *lang.Phrases[string] // words that turn from another time to this one: "now"
	baseline       *lang.Phrases[string] // stands before a date that something is compared with: "gegenüber"; value change: only behind a share
	bygone         *lang.Phrases[string] // opens a date before another: "last"
	above          *lang.Phrases[string] // stands before a level that something is compared with: "above"
	level          *lang.Phrases[string] // nouns of such levels: "average"
	thereof        *lang.Phrases[string] // says of what a share is by nothing but a pronoun: "davon"
	origin         *lang.Phrases[string] // stands before what something was before: "from"; value pair: only where the other figure says to what
	earlier        *lang.Phrases[string] // words that open what was at another time: "after", "nach"
	particle       *lang.Phrases[string] // verbs of saying with what stands apart from them: "stellte klar"
	point          *lang.Phrases[string] // nouns that work as units: "points"
	place          *lang.Phrases[string] // prepositions of places: "in"
	attribute      *lang.Phrases[string] // nouns that name a property of something else: "magnitude", "Höhe"
	dated          *lang.Phrases[string] // joins a date to the noun before it: "of", "vom"
	disagree       *lang.Phrases[string] // a relative pronoun and an article that it cannot stand for: "das die"; value oblique: not in a genitive or dative
	feminine       *lang.Phrases[string] // a relative pronoun and the ending of a noun it cannot stand for: "das ung"
	aside          *lang.Phrases[string] // before how much a figure rose or fell: "up"
	extent         *lang.Phrases[string] // adjectives that a measure tells: "hoch"
	madeThen       *lang.Phrases[string] // participles that a date tells: "erbaute"
	each           *lang.Phrases[string] // hangs on a noun what it is reckoned by: "per", "je"
	chain          *lang.Phrases[string] // prepositions that hang a noun on a noun: "of", "für"
	superlative    *lang.Phrases[string] // endings of superlatives: "ster"
	aged           *lang.Phrases[string] // stands before an age: "aged", "im Alter von"
	possessor      *lang.Phrases[string] // endings of owners in front of what they own: "s" in "Chinas Staatsrat", "the farmers' party"
	idle           *lang.Phrases[string] // verbs that are no measure: "is", "hat"
	sayBy          *lang.Phrases[string] // stands before a source: "according to", "laut"
	sayAfter       *lang.Phrases[string] // stands behind a source: "zufolge"
	sayVerb        *lang.Phrases[string] // value say, show (only of documents) or emerge
	passive        *lang.Phrases[string] // verbs that make a participle passive: "was"
	sayNot         *lang.Phrases[string] // objects with which such a verb says nothing: "schrieb Verluste"
	estimate       *lang.Phrases[string] // verbs of saying how much something is: "put"
	sayFrom        *lang.Phrases[string] // the preposition of what something emerges from
	sayNoun        *lang.Phrases[string] // heads of sources; value document or anonymous
	hearsay        *lang.Phrases[string] // verbs that say what others do: "soll"
	hearsayOf      *lang.Phrases[string] // infinitives with them: "liegen"; value perfect: only behind a participle
	indirect       *lang.Phrases[string] // verbs in the form of what someone else says: "habe"
	self           *lang.Phrases[string] // who speaks of himself: "ich"
	rumour         *lang.Phrases[string] // hearsay without a source: "reportedly", "angeblich"
	negated        *lang.Phrases[string] // words that negate a clause; value word, or skip: "not only"
	no             *lang.Phrases[string] // words that negate the figure right behind them
	denial         *lang.Phrases[string] // verbs that negate the clause they govern
	conditional    *lang.Phrases[string] // value word, verb: a finite verb only, or first: where it opens its part
	forecast       *lang.Phrases[string] // value word, verb, with: a verb of class fact-forecast-with, or future: only with an infinitive
	forecastWith   *lang.Phrases[string] // stands behind such a verb: "mit"
}

func readCues(p *lang.Pack) cues {
	return cues{
		article:        p.Cue("subject-article"),
		genitive:       p.Cue("subject-genitive"),
		oblique:        p.Cue("subject-oblique"),
		nominative:     p.Cue("subject-nominative"),
		name:           p.Cue("subject-name"),
		expletive:      p.Cue("subject-expletive"),
		subordinator:   p.Cue("subject-subordinator"),
		preterite:      p.Cue("subject-preterite-ending"),
		relative:       p.Cue("subject-relative"),
		preposition:    p.Cue("subject-preposition"),
		saySo:          p.Cue("say-so"),
		of:             p.Cue("subject-of"),
		base:           p.Cue("subject-base"),
		groupOf:        p.Cue("group-of"),
		member:         p.Cue("group-member"),
		by:             p.Cue("subject-by"),
		change:         p.Cue("subject-change"),
		event:          p.Cue("subject-event"),
		delta:          p.Cue("subject-delta"),
		respect:        p.Cue("subject-respect"),
		empty:          p.Cue("subject-empty"),
		comes:          p.Cue("subject-comes"),
		comesTo:        p.Cue("subject-comes-to"),
		standIn:        p.Cue("subject-stand-in"),
		except:         p.Cue("subject-except"),
		pair:           p.Cue("subject-pair"),
		feminineEnding: p.Cue("subject-feminine-ending"),
		within:         p.Cue("subject-within"),
		ending:         p.Cue("subject-event-ending"),
		state:          p.Cue("subject-state"),
		uncounted:      p.Cue("subject-uncounted"),
		barePronoun:    p.Cue("subject-bare-pronoun"),
		verbal:         p.Cue("subject-verbal"),
		pluralVerb:     p.Cue("subject-plural-verb-ending"),
		singular:       p.Cue("subject-singular-ending"),
		raise:          p.Cue("subject-raise"),
		control:        p.Cue("subject-control"),
		compound:       p.Cue("subject-compound-plural"),
		adjective:      p.Cue("subject-adjective"),
		or:             p.Cue("or"),
		outdo:          p.Cue("subject-outdo"),
		describe:       p.Cue("subject-describe"),
		costs:          p.Cue("subject-costs"),
		percent:        p.Cue("percent"),
		with:           p.Cue("subject-with"),
		clock:          p.Cue("clock-after"),
		command:        p.Cue("subject-command"),
		opener:         p.Cue("subject-opener"),
		than:           p.Cue("subject-than"),
		now:            p.Cue("subject-now"),
		baseline:       p.Cue("subject-baseline"),
		bygone:         p.Cue("subject-bygone"),
		above:          p.Cue("subject-above"),
		level:          p.Cue("subject-level"),
		thereof:        p.Cue("subject-thereof"),
		origin:         p.Cue("subject-origin"),
		earlier:        p.Cue("subject-earlier"),
		particle:       p.Cue("say-particle"),
		point:          p.Cue("subject-point"),
		place:          p.Cue("subject-place"),
		attribute:      p.Cue("subject-attribute"),
		dated:          p.Cue("subject-dated"),
		disagree:       p.Cue("subject-disagree"),
		feminine:       p.Cue("subject-disagree-ending"),
		aside:          p.Cue("change-particle"),
		extent:         p.Cue("extent"),
		madeThen:       p.Cue("subject-made"),
		each:           p.Cue("subject-each"),
		chain:          p.Cue("subject-chain"),
		superlative:    p.Cue("subject-superlative-ending"),
		aged:           p.Cue("subject-aged"),
		possessor:      p.Cue("subject-possessor-ending"),
		idle:           p.Cue("subject-idle"),
		sayBy:          p.Cue("say-by"),
		sayAfter:       p.Cue("say-after"),
		sayVerb:        p.Cue("say-verb"),
		passive:        p.Cue("say-passive"),
		sayNot:         p.Cue("say-not"),
		estimate:       p.Cue("say-estimate"),
		sayFrom:        p.Cue("say-from"),
		sayNoun:        p.Cue("say-noun"),
		hearsay:        p.Cue("say-hearsay"),
		hearsayOf:      p.Cue("say-hearsay-of"),
		indirect:       p.Cue("say-indirect"),
		self:           p.Cue("say-self"),
		rumour:         p.Cue("say-rumour"),
		negated:        p.Cue("fact-negated"),
		no:             p.Cue("fact-no"),
		denial:         p.Cue("fact-denial"),
		conditional:    p.Cue("fact-conditional"),
		forecast:       p.Cue("fact-forecast"),
		forecastWith:   p.Cue("fact-forecast-with"),
	}
}

// is reports whether a phrase of the class starts at token i.
func (v *view) is(class *lang.Phrases[string], i int) bool {
	_, n := class.Match(v.s, i)
	return n > 0
}

// ends reports whether word ends in an ending of the class, of at most six letters.
func (v *view) ends(class *lang.Phrases[string], word string) bool {
	_, ok := class.Ending(word, max(3, len(word)-6), 1)
	return ok
}
