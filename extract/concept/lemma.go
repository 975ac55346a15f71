package concept

import (
	"slices"
	"strings"
	"unicode/utf8"
)

// Lemma returns the dictionary form of a counted noun as its language writes
// it: "Menschen" is Mensch, "cities" is city. It is the first form of the
// noun's concept that the word inflects. A word that no table knows follows the
// plural rules of its language or what it has for counted nouns, or stays as written.
func (x *Index) Lemma(word string) string {
	w := fold(word)
	if r := x.noun(w); r != none && x.isWritten(r, word) && x.isNominal(r) {
		return x.lemma(w, r)
	}
	for _, rule := range x.plurals {
		if base, ok := rule.apply(w); ok {
			return recase(word, base)
		}
	}
	if lemma := x.compoundLemma(word); lemma != word {
		return lemma
	}
	lower := strings.ToLower(word) // "Nebenstraßen" as written
	for _, rule := range x.lemmas {
		if base, ok := rule.apply(lower); ok {
			return recase(word, base)
		}
	}
	return word
}

func (x *Index) isNominal(r ref) bool {
	return x.class(r) == "noun" || x.class(r) == "name"
}

// lemma returns the first form of r's concept that w inflects: of those behind r, which
// may stand there for its plural ("Rettungskräfte|Rettungskraft"), one that is shorter
// but for its umlauts.
func (x *Index) lemma(w string, r ref) string {
	for i, form := range x.concepts[r.concept].Forms() {
		behind := i >= int(r.form)
		if f := fold(form); f != w && (!behind || len(x.plain(f)) < len(x.plain(w))) && x.inflects(w, f) {
			return form
		}
	}
	return x.form(r)
}

func (x *Index) inflects(w, form string) bool {
	for _, rules := range [][]rule{x.plurals, x.endings} {
		for _, r := range rules {
			if base, ok := r.apply(w); ok && base == form {
				return true
			}
		}
	}
	rest, ok := strings.CutPrefix(x.plain(w), x.plain(form))
	return ok && (rest == "" && x.plain(form) == form || slices.Contains(x.rowEndings, rest)) // "Flughäfen" of Flughafen
}

// compoundLemma inflects the head of a compound ("Aktienpakete").
func (x *Index) compoundLemma(word string) string {
	if x.links == nil || len(word) > maxCompound {
		return word
	}
	for i := minPart; i <= len(word)-minPart; i++ {
		if !utf8.RuneStart(word[i]) {
			continue
		}
		head := fold(word[i:])
		if r := x.part(head); r != none && x.isNominal(r) && x.modifier(fold(word[:i]), maxParts-1) != nil {
			return word[:i] + strings.ToLower(x.lemma(head, r))
		}
	}
	return word
}

// recase writes base with the capital of word.
func recase(word, base string) string {
	n := min(len(word), len(base))
	for n > 0 && !strings.EqualFold(word[:n], base[:n]) {
		n--
	}
	return word[:n] + base[n:]
}
