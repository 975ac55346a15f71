package concept

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// word returns the keys of one word: several for a compound. Where nouns have a
// capital, what has none is a compound only as an adjective.
func (x *Index) word(w *word) []string {
	if r := x.find(w.text, w.fold, w.verb); r != none {
		return x.keys(r)
	}
	parts := x.split(w.fold, maxParts)
	if small := x.nounCapitals && w.text == w.fold; parts != nil && (!small || isLower(x.form(parts[len(parts)-1]))) {
		return x.allKeys(parts)
	}
	return []string{x.root(w.fold, isCapital(w.text))}
}

func (x *Index) allKeys(refs []ref) []string {
	var keys []string
	for _, r := range refs {
		keys = append(keys, x.keys(r)...)
	}
	return keys
}

func isLower(form string) bool { return form == strings.ToLower(form) }

// find looks up one word; w is its folded form. What the text uses as a verb
// ("fans pay", "higher pay") and, where nouns have a capital, a word without
// one is an adjective or a verb first.
func (x *Index) find(word, w string, isVerb bool) ref {
	capital := x.nounCapitals && word != w
	verb := func(w string) ref { return x.verb(w, capital) }
	first, second := x.noun, verb
	if isVerb || x.nounCapitals && !capital {
		first, second = verb, x.noun
	}
	if r := first(w); r != none && x.isWritten(r, word) {
		return r
	}
	if r := second(w); r != none && x.isWritten(r, word) {
		return r
	}
	return none
}

// noun looks up a noun, a name or an adjective: as it is, then without its
// endings.
func (x *Index) noun(w string) ref {
	if r := x.nominal(w); r != none {
		return r
	}
	for _, rules := range [][]rule{x.plurals, x.endings} {
		for _, rule := range rules {
			if base, ok := rule.apply(w); ok {
				if r := x.nominal(base); r != none {
					return r
				}
			}
		}
	}
	if r, ok := x.near[w]; ok {
		return r
	}
	if r := x.changed(w); r != none {
		return r
	}
	return x.from(w)
}

// from looks up what comes from a place ("Berliner", "Londoner").
func (x *Index) from(w string) ref {
	for _, rule := range x.origins {
		if base, ok := rule.apply(w); ok {
			if r, ok := x.names[base]; ok {
				return r
			}
		}
	}
	return none
}

func (x *Index) nominal(w string) ref {
	if r, ok := x.exact[w]; ok {
		return r
	}
	if r, ok := x.other[w]; ok && x.class(r) == "adj" {
		return r
	}
	return none
}

// changed looks up a plural that changes its vowel ("Verluste" does not, "Zuschüsse" does).
func (x *Index) changed(w string) ref {
	plain := x.plain(w)
	if plain == w {
		return none
	}
	for _, rule := range x.vowelEndings {
		if base, ok := rule.apply(plain); ok {
			if r, ok := x.exact[base]; ok && x.class(r) == "noun" {
				return r
			}
		}
	}
	return none
}

// verb looks up a verb or an adjective: as it is, then by its stem, then as a
// regular form of a verb.
func (x *Index) verb(w string, capital bool) ref {
	if r, ok := x.other[w]; ok {
		return r
	}
	if r, ok := x.stems[x.stem(w)]; ok && !(capital && x.class(r) == "verb" && x.isNoun(w)) {
		return r
	}
	for _, rule := range x.verbEndings {
		base, ok := rule.apply(w)
		if !ok {
			continue
		}
		for _, infinitive := range append(x.withoutParticiple(base), base) {
			if r, ok := x.other[infinitive]; ok && x.class(r) == "verb" {
				return r
			}
		}
	}
	return none
}

// isNoun reports a word that a verb's stem does not make a form of the verb
// when it has the capital of a noun: the stem itself, or who does it ("Mal" and
// "Maler" are no forms of "malen").
func (x *Index) isNoun(w string) bool {
	rest, ok := strings.CutPrefix(w, x.stem(w))
	return ok && (rest == "" || slices.Contains(x.agents, rest))
}

// withoutParticiple undoes "ge" in "gekauften" and "eingestellt".
func (g *grammar) withoutParticiple(w string) []string {
	var out []string
	for _, p := range g.participles {
		if before, after, ok := strings.Cut(w, p); ok {
			out = append(out, before+after)
		}
	}
	return out
}

// isWritten keeps what has a capital apart from words ("WHO", "who"; "Polish",
// "polish"; "Wiese", "wies").
func (x *Index) isWritten(r ref, word string) bool {
	return !isCapital(x.form(r)) || isCapital(word)
}

func isCapital(s string) bool {
	r, _ := utf8.DecodeRuneInString(s)
	return unicode.IsUpper(r)
}

func isAcronym(s string) bool {
	letters := 0
	for _, r := range s {
		if unicode.IsLower(r) {
			return false
		}
		if unicode.IsUpper(r) {
			letters++
		}
	}
	return letters > 1
}

func (x *Index) form(r ref) string { return x.concepts[r.concept].Forms()[r.form] }

func (x *Index) class(r ref) string { return x.concepts[r.concept].Class }

func (x *Index) keys(r ref) []string { return strings.Split(x.concepts[r.concept].Key, "-") }
