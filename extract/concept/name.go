package concept

import "strings"

// A Word is a token of a phrase, as its text writes it.
type Word struct {
	Text string
	Name bool // the text uses it as a proper name, or as a part of one
	Verb bool // the text uses it as a verb
}

// A word is a Word that has letters or digits.
type word struct {
	text, fold string
	name, verb bool
	alone      bool // a name of one word
	genitive   bool // a name that has the ending of a genitive and stands before what it owns
}

// words leaves out what has no letter and no digit, and looks at the
// neighbours of names.
func (x *Index) words(phrase []Word) []word {
	var out []word
	isName := func(i int) bool { return i >= 0 && i < len(phrase) && phrase[i].Name }
	for i, p := range phrase {
		if !isWord(p.Text) {
			continue
		}
		w := word{text: p.Text, fold: fold(p.Text), name: p.Name, verb: p.Verb}
		w.alone = w.name && !isName(i-1) && !isName(i+1)
		w.genitive = w.name && i+1 < len(phrase) && !phrase[i+1].Name && x.isOwned(phrase[i+1].Text)
		out = append(out, w)
	}
	return out
}

// isOwned reports a word that a genitive may stand before ("Trumps Rede"). An
// apostrophe or a hyphen is none: "Davis' Sohn", "Lakers-Debüt".
func (x *Index) isOwned(next string) bool { return isWord(next) && !x.drop[fold(next)] }

// name returns the keys of a word that is a name, or a part of one: those of
// the name that a table knows, or of what it is the name of, or its letters.
func (x *Index) name(w *word) []string {
	if r := x.known(w); r != none {
		return x.keys(r)
	}
	if r, ok := x.exact[w.fold]; ok && (w.alone || x.kinds[w.fold]) && x.isWritten(r, w.text) {
		return x.keys(r)
	}
	if keys := x.longNoun(w); keys != nil {
		return keys
	}
	if base, ok := strings.CutSuffix(w.fold, x.genitive); ok && w.genitive && len(base) >= minBase {
		return []string{base}
	}
	return []string{w.fold}
}

// Where every noun has a capital, nouns are taken for names. One with so many
// letters, or a compound with so many, hardly is a name as well.
const longNoun, longCompound = 10, 12

// longNoun looks up a long noun that only seems a name ("Windgeschwindigkeiten").
func (x *Index) longNoun(w *word) []string {
	if !x.nounCapitals || len(w.fold) < longNoun {
		return nil
	}
	if r := x.noun(w.fold); r != none && x.class(r) == "noun" && x.isWritten(r, w.text) {
		return x.keys(r)
	}
	if len(w.fold) < longCompound {
		return nil
	}
	return x.allKeys(x.split(w.fold, maxParts))
}

// known looks up a name as it is, then, if it is one word, without its endings
// ("die Amerikaner", "den Amerikanern"; but "Christine Merlo").
func (x *Index) known(w *word) ref {
	if r, ok := x.names[w.fold]; ok && x.isWritten(r, w.text) && (w.alone || isCapital(x.form(r))) {
		return r
	}
	if !w.alone {
		return none
	}
	for _, rules := range [][]rule{x.plurals, x.endings} {
		for _, rule := range rules {
			base, ok := rule.apply(w.fold)
			if !ok {
				continue
			}
			if r, ok := x.names[base]; ok && x.isWritten(r, w.text) {
				return r
			}
		}
	}
	return none
}
