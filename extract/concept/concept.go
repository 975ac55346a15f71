// Package concept gives noun phrases a key that is the same in every language:
// "Microsoft's stock" and "Microsoft-Aktie" are both microsoft-stock.
//
// What it knows of a language are the concepts of its pack. A phrase is looked
// up word by word, the longest entry first: as written, then without its
// endings, then by its stem, then, where nouns are written as one, as a
// compound of known parts. What its text uses as a verb is a verb first ("fans
// pay", "higher pay"). A word that no table knows stands for itself. Words
// that differ in an umlaut are never one ("Kuchen", "Küche"), except for the
// plurals that a rule of the language makes. A word that its text uses as a
// name keeps its letters, less the ending of a genitive, unless a table knows
// that name ("München", "Munich") or what it is the name of ("University").
//
// The package reads no sentence: what is a name it is told. It starts no
// goroutines. Start reading at [Index.Key].
package concept

import (
	"slices"
	"strings"
	"unicode"

	"beleg/extract/lang"
)

// An Index finds the concepts of one language. It is read-only and may be
// shared. Building one takes some milliseconds: keep it.
type Index struct {
	grammar
	concepts []lang.Concept
	names    map[string]ref // names as written, folded; words joined by a space
	exact    map[string]ref // nouns, names and phrases as written, folded; words joined by a space
	other    map[string]ref // adjectives and verbs of one word as written, folded
	near     map[string]ref // forms of one word without an ending ("Verhandlungen" for "Verhandlung")
	stems    map[string]ref // the stems of phrases, adjectives and verbs
	longest  int            // words of the longest form
}

// A ref is a form of a concept.
type ref struct{ concept, form int32 }

var none = ref{-1, -1}

// Key returns the key of a noun phrase, cut out of a text as it stands, when
// nothing is known of its words; see [Index.KeyOf].
func (x *Index) Key(phrase string) string {
	return x.KeyOf(Words(phrase))
}

// Words cuts a text whose words nothing is known of.
func Words(text string) []Word {
	tokens := lang.Tokens(text)
	words := make([]Word, len(tokens))
	for i, t := range tokens {
		words[i].Text = t
	}
	return words
}

// KeyOf returns the key of a noun phrase, cut as by [lang.NextToken]: the
// keys of its concepts, cut at their hyphens, sorted, each once, joined by
// hyphens. Articles, possessives, quantifiers and plain prepositions do not
// count unless the phrase has nothing else. It is empty only if the phrase has
// no letter and no digit.
func (x *Index) KeyOf(phrase []Word) string {
	keys := x.Parts(phrase)
	if len(keys) == 0 {
		for _, w := range x.words(phrase) {
			keys = append(keys, w.fold)
		}
		slices.Sort(keys)
		keys = slices.Compact(keys)
	}
	return strings.Join(keys, "-")
}

// Parts returns the parts of the key of a phrase, sorted, each once; none for a
// phrase of words that do not count, which [Index.KeyOf] gives a key.
func (x *Index) Parts(phrase []Word) []string {
	words := x.words(phrase)
	var keys []string
	for i := 0; i < len(words); {
		n, found := x.at(words[i:])
		keys = append(keys, found...)
		i += n
	}
	slices.Sort(keys)
	return slices.Compact(keys)
}

// at returns how many words the longest entry at the start of words takes, and
// its keys; a word that is left out has none.
func (x *Index) at(words []word) (n int, keys []string) {
	folded := make([]string, 0, x.longest)
	for _, w := range words[:min(len(words), x.longest)] {
		folded = append(folded, w.fold)
	}
	for n = len(folded); n > 1; n-- {
		if r := x.phrase(words[:n], folded[:n]); r != none {
			return n, x.keys(r)
		}
	}
	w := &words[0]
	switch {
	case x.isLeftOut(w.text, w.fold):
		return 1, nil
	case w.name:
		return 1, x.name(w)
	}
	return 1, x.word(w)
}

// isLeftOut reports a word that does not count: "it", but not "IT".
func (x *Index) isLeftOut(word, w string) bool {
	if r, ok := x.exact[w]; ok && isAcronym(word) && isAcronym(x.form(r)) {
		return false
	}
	return x.drop[w]
}

func (x *Index) phrase(words []word, folded []string) ref {
	if r, ok := x.exact[strings.Join(folded, " ")]; ok && x.isWritten(r, words[0].text) {
		return r
	}
	if x.drop[folded[0]] || x.drop[folded[len(folded)-1]] {
		return none
	}
	isName := words[0].name && words[len(words)-1].name
	if r, ok := x.stems[x.stemmed(folded)]; ok && x.isWritten(r, words[0].text) && (!isName || x.class(r) == "name") {
		return r
	}
	return none
}

// wordsOf cuts a phrase and leaves out what has no letter and no digit.
func wordsOf(phrase string) []string {
	return slices.DeleteFunc(lang.Tokens(phrase), func(t string) bool { return !isWord(t) })
}

func isWord(token string) bool {
	return strings.ContainsFunc(token, func(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) })
}

func fold(word string) string { return strings.ReplaceAll(lang.Fold(word), "ß", "ss") }
