package anaphora

import (
	"strings"

	"beleg/extract/lang"
	"beleg/extract/subject"
)

// A want is what an anaphor asks of its antecedent.
type want struct {
	at         int // its first word
	end        int
	noun       *noun // the noun phrase it stands in, or nil
	forms      forms
	people     bool   // it stands for people only
	bodies     bool   // what it does or has shows that it is no mere thing
	possessive bool   // the owner of the noun is asked for
	kind       string // of a stand-in; "" for pronouns
	company    bool   // that kind is one of companies
	head       string // the stand-in's noun, folded
	passive    bool   // its verb is one of things: "is", "rose"
	crossed    bool   // the sentence has a pronoun of the other gender too
	sum        bool   // it stands for a sum of money
	age        string // of "the 22-year-old": the number, folded
}

// want reads the subject of a figure as an anaphor; false if it is none.
func (l *line) want(of subject.Phrase, head int) (want, bool) {
	if of.First < 0 || of.End > l.s.Len() || head < of.First || head >= of.End {
		return want{}, false
	}
	w := want{at: of.First, end: of.End}
	nouns := l.readNouns()
	for i := range nouns {
		n := &nouns[i]
		if n.Start <= of.First && of.First < n.End && !n.owner && n.name.End <= max(n.End, of.End) && (w.noun == nil || n.End < w.noun.End) {
			w.noun = n
		}
	}
	if w.noun != nil && w.noun.FigureOnly {
		return w, false
	}
	if v, ok := l.cues.pronoun.One(l.fold(of.First)); ok && of.End == of.First+1 {
		return l.pronounWant(w, v)
	}
	if v, ok := l.cues.possessive.One(l.fold(of.First)); ok && of.End > of.First+1 && l.s.Tokens[of.First].Tag != "PRON" {
		if w.noun != nil && w.noun.Genitive {
			return w, false // "the sale of its", whose sale?
		}
		w.possessive, w.end = true, of.First+1
		w.read(v)
		_, owned := l.one(l.cues.owned, l.fold(head))
		w.bodies, w.crossed = owned && !w.people, l.crossed(w)
		return w, true
	}
	return l.standIn(w, of, head)
}

func (w *want) read(value string) {
	w.forms, w.people = readForms(value), has(value, "person")
}

// pronounWant reads a pronoun by its verb: "sie stieg", "it said".
func (l *line) pronounWant(w want, value string) (want, bool) {
	w.read(value)
	n := w.noun
	if n == nil || n.Verb < 0 {
		return w, n != nil && w.people
	}
	if n.Subject {
		w.forms = l.agreeing(w.forms, n.Verb)
		_, acts := l.acts(n.Verb)
		w.bodies, w.passive = acts && !w.people, l.happens(n.Verb)
	}
	w.crossed = l.crossed(w)
	if l.s.Tokens[w.at].Text != l.fold(w.at) && w.forms&plural != 0 && l.fold(l.s.Len()-1) == "?" {
		return w, false // "Möchten Sie ...?" asks the reader
	}
	if w.forms&(neuter|plural) == neuter && n.Subject && !w.bodies && l.meansNothing(n.Verb) {
		return w, false
	}
	return w, w.forms != 0
}

// happens reports whether things are the subjects of the verb at token i.
func (l *line) happens(i int) bool {
	_, change := l.cues.change.One(l.fold(i))
	_, empty := l.cues.empty.One(l.fold(i))
	return change || empty
}

// crossed reports whether another pronoun for people stands before the anaphor
// w in its sentence, with which it cannot agree.
func (l *line) crossed(w want) bool {
	if !w.people {
		return false
	}
	for i := range w.at {
		for _, class := range []*lang.Phrases[string]{l.cues.pronoun, l.cues.possessive} {
			if v, ok := class.One(l.fold(i)); ok && has(v, "person") && readForms(v)&w.forms == 0 {
				return true
			}
		}
	}
	return false
}

// agreeing narrows forms by the number of a verb, where its ending shows it.
func (l *line) agreeing(f forms, verb int) forms {
	if !l.inflects {
		return f
	}
	return f & l.verbForms(verb)
}

// meansNothing reports whether "it" before or behind the verb at token i may
// stand for nothing: "it takes", "it is clear that"; but "it was founded".
func (l *line) meansNothing(i int) bool {
	v, ok := l.cues.empty.One(l.fold(i))
	if !ok {
		return false
	}
	if v != "be" {
		return true
	}
	for k := i + 1; k < l.s.Len(); k++ {
		switch t := &l.s.Tokens[k]; {
		case t.Fine == "VBN" || t.Fine == "VVPP":
			_, says := l.cues.say.One(t.Fold)
			return says
		case t.Tag != "ADV" && t.Tag != "AUX" && t.Tag != "PART":
			return true
		}
	}
	return true
}

// standIn reads "the company", "der Konzern".
func (l *line) standIn(w want, of subject.Phrase, head int) (want, bool) {
	if of.First == 0 && l.s.Tokens[0].Tag != "DET" {
		return w, false
	}
	before := of.First - 1
	if before < 0 {
		return w, false
	}
	lead := l.fold(before)
	if _, ok := l.cues.definite.One(lead); !ok {
		return w, false
	}
	if v, ok := l.aged(w, head); ok {
		return v, true
	}
	end := of.End
	for i := of.First; i < of.End; i++ { // "the company's sales" asks for the company
		if t := &l.s.Tokens[i]; t.Fine == "POS" && i > of.First {
			head, end = i-1, i
			break
		}
	}
	w.end, w.head = end, l.fold(head)
	if _, ok := l.cues.amount.One(w.head); ok && of.End == of.First+1 {
		w.sum = true
		return w, true
	}
	kind, ok := l.cues.kind.One(w.head)
	if !ok || head != end-1 || !l.plainFront(of.First, head) || l.narrowed(end) {
		return w, false
	}
	w.kind, _, _ = strings.Cut(kind, " ")
	w.company, w.forms = has(kind, "company"), anyForm
	if w.noun != nil && w.noun.Genitive && w.noun.Subject {
		return w, false
	}
	return w, true
}

// plainFront reports whether what stands before the noun names no other one.
func (l *line) plainFront(i, head int) bool {
	for ; i < head; i++ {
		if _, no := l.cues.narrow.One(l.fold(i)); no || l.isName(i) && l.s.Tokens[i].Tag == "PROPN" {
			return false
		}
	}
	return true
}

// narrowed reports whether what follows the noun at token i tells which one is
// meant: "the company that", "the group of friends", "der Konzern Nordwind".
func (l *line) narrowed(i int) bool {
	if i >= l.s.Len() {
		return false
	}
	t := &l.s.Tokens[i]
	if _, ok := l.cues.of.One(t.Fold); ok || l.isName(i) {
		return true
	}
	switch t.Fine {
	case "WDT", "WP", "WP$", "PRELS", "VBG", "VBN":
		return true
	case "ART", "PDAT", "PPOSAT":
		return true // a genitive
	}
	if t.Text == "," && i+1 < l.s.Len() {
		switch l.s.Tokens[i+1].Fine {
		case "PRELS", "PRELAT":
			return true
		}
	}
	return false
}
