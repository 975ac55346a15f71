package anaphora

import (
	"strings"

	"beleg/extract/subject"
)

// A sort is what a noun names, as far as the text shows.
type sort uint8

const (
	unknown sort = iota // a name that nothing tells of
	person
	body // a company, a party, a ministry
	place
	thing
	never // what nothing stands for: times, units, bare figures
)

// A noun is a noun phrase of a line with what its words tell.
type noun struct {
	subject.Noun
	name   subject.Phrase // what it is called by: a name without titles, else the phrase
	key    string         // name, folded
	proper bool           // its head is a name
	owner  bool           // it owns the noun that it stands in
	front  bool           // that noun is the subject of its clause
	agent  bool           // its verb is one of people and bodies
	joint  bool           // "and" joins its parts
	quoted bool           // it stands in somebody's words
	deals  bool           // its verb is one of bodies, or nothing but a body has what it owns
	fresh  bool           // an article shows that it is new: "a plant"
	sort   sort
	forms  forms
	kinds  string // of a body

	known  bool       // what other lines tell is in it
	asked  bool       // answer is set
	answer *candidate // what an anaphor stands for, or nil
}

// readNouns finds the nouns of the line, tagging it if nobody has; a line that
// cannot be tagged has none.
func (l *line) readNouns() []noun {
	if l.read {
		return l.nouns
	}
	l.read = true
	if l.s.Len() > 0 && l.s.Tokens[0].Tag == "" {
		t, err := l.tagger()
		if err != nil || t.Tag(l.s) != nil {
			return nil
		}
	}
	open, at := l.s.Quoted, 0
	found := l.Finder.nouns.Nouns(l.s, l.figures)
	places := make([]int, len(found))
	for i, n := range found {
		for ; at < n.Head; at++ {
			open = open != (l.s.Tokens[at].Text == `"`)
		}
		if n.Owner > n.First {
			l.add(l.possessor(n), open)
		}
		places[i] = len(l.nouns)
		l.add(noun{Noun: n}, open)
	}
	for i := range l.nouns {
		if n := &l.nouns[i]; n.Actor >= 0 {
			n.Actor = places[n.Actor]
		}
	}
	l.joinNouns()
	l.appositions()
	return l.nouns
}

func (l *line) add(n noun, quoted bool) {
	n.quoted = quoted
	l.describe(&n)
	l.nouns = append(l.nouns, n)
}

// possessor returns the owner in a noun ("the mill" in "the mill's profit").
func (l *line) possessor(n subject.Noun) noun {
	front := n.Subject
	n.Phrase.End, n.Head, n.Owner = n.Owner, n.Owner-1, -1
	n.Subject, n.Actor = false, -1
	o := noun{Noun: n, owner: true, front: front}
	for k := n.Head + 2; k < l.s.Len() && l.s.Tokens[k].Tag != "PUNCT" && !o.deals; k++ {
		_, o.deals = l.cues.owned.One(l.fold(k))
		if t := l.s.Tokens[k].Tag; t != "NOUN" && t != "ADJ" && t != "NUM" {
			break
		}
	}
	return o
}

func (l *line) fold(i int) string { return l.s.Tokens[i].Fold }

// describe reads name, sort and forms of a noun off its words.
func (l *line) describe(n *noun) {
	n.name = n.Phrase
	if n.Verb >= 0 && n.Subject {
		v, ok := l.acts(n.Verb)
		n.agent, n.deals = ok, ok && v != "say"
	}
	if n.Pronoun {
		return
	}
	if t := l.s.Tokens[n.Head].Tag; n.FigureOnly || t == "DET" || t == "PRON" || l.isRole(n) {
		n.sort = never
		return
	}
	if n.Start < n.First {
		_, definite := l.cues.definite.One(l.fold(n.Start))
		n.fresh = !definite
	}
	if n.proper = l.isName(n.Head); n.proper {
		l.readName(n)
		n.deals = n.deals || l.inflects && n.sort == unknown && n.Start < n.First && !n.fresh // "die Lufthansa"
	} else {
		l.readNoun(n)
	}
	_, text := l.s.Slice(n.name.First, n.name.End)
	n.key = strings.ToLower(text)
	n.forms = l.formsOf(n)
}

// isRole reports whether a noun only says what another one is: "is a lawyer",
// "as a lawyer".
func (l *line) isRole(n *noun) bool {
	if n.Start == 0 {
		return false
	}
	before := l.fold(n.Start - 1)
	if _, ok := l.cues.role.One(before); ok {
		return !n.Subject || !n.Dependent || n.Start == n.First && !l.isName(n.Head) // but "as the prices rose" is a clause
	}
	v, _ := l.cues.empty.One(before)
	return v == "be" && !n.Subject
}

// acts reports whether the verb at token i, or the infinitive or participle it
// goes with, is one of people and bodies, and its value: "say" if it tells no
// more than that.
func (l *line) acts(i int) (string, bool) {
	if v, ok := l.cues.agent.One(l.fold(i)); ok {
		return v, true
	}
	switch t := &l.s.Tokens[i]; {
	case t.Tag == "AUX", t.Fine == "VBD", t.Fine == "VBZ", t.Fine == "VBP":
	default:
		return "", false
	}
	for k := i + 1; k < l.s.Len(); k++ {
		switch t := &l.s.Tokens[k]; t.Tag {
		case "PUNCT":
			return "", false
		case "VERB":
			v, ok := l.cues.agent.One(t.Fold)
			return v, ok && !l.passive(i, k)
		}
	}
	return "", false
}

// passive reports whether the verb form at token k behind the verb at token i
// tells what is done to its subject, or is to happen ("is due to open").
func (l *line) passive(i, k int) bool {
	v, _ := l.cues.empty.One(l.fold(i))
	return v == "be" && l.s.Tokens[k].Fine != "VBG" && (!l.inflects || l.s.Tokens[k].Fine == "VVPP")
}

// readNoun tells the sort of a common noun.
func (l *line) readNoun(n *noun) {
	words := []string{l.fold(n.Head)}
	if lemma, ok := strings.CutSuffix(words[0], "s"); ok {
		words = append(words, lemma)
	}
	n.sort = thing
	for _, w := range words {
		if _, ok := l.one(l.cues.never, w); ok {
			n.sort = never
			return
		}
		if v, ok := l.one(l.cues.person, w); ok {
			n.sort, n.forms = person, readForms(v)
			return
		}
		if v, ok := l.one(l.cues.kind, w); ok {
			n.sort, n.kinds = body, v
			return
		}
	}
}
