package anaphora

import (
	"strings"

	"beleg/extract/lang"
)

// cues are the classes of cues.tsv that this package reads.
type cues struct {
	pronoun    *lang.Phrases[string] // value forms: "m", "f p"; "person" for people only
	possessive *lang.Phrases[string] // as pronoun: "its", "seine"
	definite   *lang.Phrases[string] // words that point back: "the", "dieser"
	kind       *lang.Phrases[string] // nouns that name a kind of body: what they ask for, and what else its names are
	amount     *lang.Phrases[string] // nouns that stand for a sum of money: "sum", "Betrag"
	narrow     *lang.Phrases[string] // words that make a kind another one: "rival", "neue"
	ending     *lang.Phrases[string] // words that end the name of a body: "AG"; value as kind
	person     *lang.Phrases[string] // nouns and titles of people; value forms
	given      *lang.Phrases[string] // given names; value forms
	place      *lang.Phrases[string] // names of places
	never      *lang.Phrases[string] // nouns that nothing stands for: "year", "percent"
	agent      *lang.Phrases[string] // verbs whose subject is a person or a body: "said", "posted"; value say: they tell no more than that
	owned      *lang.Phrases[string] // what bodies have: "revenue", "Umsatz"
	empty      *lang.Phrases[string] // verbs whose "it" may mean nothing: "takes", "gibt"; value be: its forms
	plural     *lang.Phrases[string] // endings of plural verbs
	nominative *lang.Phrases[string] // determiners of a subject; value forms
	oblique    *lang.Phrases[string] // determiners of other nouns; value forms
	gender     *lang.Phrases[string] // endings of nouns; value forms
	role       *lang.Phrases[string] // prepositions of what something is: "as"
	of         *lang.Phrases[string] // joins the parts of a name: "Bank of ..."
	change     *lang.Phrases[string] // verbs of change: "rose", "sank"
	say        *lang.Phrases[string] // verbs of saying: "said", "zeigt"
}

func readCues(p *lang.Pack) cues {
	return cues{
		pronoun:    p.Cue("anaphor-pronoun"),
		possessive: p.Cue("anaphor-possessive"),
		definite:   p.Cue("anaphor-definite"),
		kind:       p.Cue("anaphor-kind"),
		amount:     p.Cue("anaphor-amount"),
		narrow:     p.Cue("anaphor-narrow"),
		ending:     p.Cue("anaphor-name-ending"),
		person:     p.Cue("anaphor-person"),
		given:      p.Cue("anaphor-given-name"),
		place:      p.Cue("anaphor-place"),
		never:      p.Cue("anaphor-never"),
		agent:      p.Cue("anaphor-agent"),
		owned:      p.Cue("anaphor-owned"),
		empty:      p.Cue("anaphor-empty"),
		plural:     p.Cue("anaphor-plural-verb"),
		nominative: p.Cue("anaphor-nominative"),
		oblique:    p.Cue("anaphor-oblique"),
		gender:     p.Cue("anaphor-gender"),
		role:       p.Cue("anaphor-role"),
		of:         p.Cue("anaphor-of"),
		change:     p.Cue("subject-change"),
		say:        p.Cue("say-verb"),
	}
}

// has reports whether a word is in a list that spaces set apart.
func has(list, word string) bool {
	for w := range strings.FieldsSeq(list) {
		if w == word {
			return true
		}
	}
	return false
}

// join returns a list with the words of another that it lacks.
func join(list, more string) string {
	for w := range strings.FieldsSeq(more) {
		if !has(list, w) {
			list += " " + w
		}
	}
	return strings.TrimSpace(list)
}

// suffix returns the value of word in class, else that of the longest ending.
func suffix(class *lang.Phrases[string], word string) (string, bool) {
	if v, ok := class.One(word); ok {
		return v, true
	}
	return class.Ending(word, 2, 1)
}

// one returns the value of word in class; where nouns are written as one, else
// that of its last member.
func (f *Finder) one(class *lang.Phrases[string], word string) (string, bool) {
	if v, ok := class.One(word); ok || !f.pack.Format.CompoundNouns {
		return v, ok
	}
	return class.Ending(word, 3, 3)
}
