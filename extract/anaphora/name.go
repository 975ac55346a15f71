package anaphora

import "beleg/extract/subject"

// isName reports whether token i is part of a name; a common noun that opens
// the line is one if it was one before.
func (l *line) isName(i int) bool {
	t := &l.s.Tokens[i]
	if t.Text == t.Fold {
		return false
	}
	if _, ok := l.cues.place.One(t.Fold); ok {
		return true
	}
	return t.Tag == "PROPN" || t.Tag == "X" || i == 0 && t.Tag == "NOUN" && l.past.hasName(t.Fold)
}

// readName finds the name at the end of a noun, and what stands before it.
func (l *line) readName(n *noun) {
	first := n.Head
	_, ended := l.cues.ending.One(l.fold(n.Head)) // "Brandtner AG": whatever comes before belongs to the name
	for first > n.First && (l.isName(first-1) || l.joinsName(first-1) || ended && l.s.Tokens[first-1].Text != l.fold(first-1)) {
		first--
	}
	end := n.Head + 1
	n.name = subject.Phrase{First: first, End: end}
	for k := n.Head - 1; k >= n.name.First; k-- { // titles
		if v, ok := l.one(l.cues.person, l.fold(k)); ok {
			n.sort, n.forms = person, readForms(v)
			if first = k + 1; first < n.Head && l.fold(first) == "." {
				first++
			}
			break
		}
	}
	n.name.First = first
	if first > n.First {
		l.readFront(n, first-1)
	}
	if n.sort == person {
		if v, ok := l.cues.given.One(l.fold(first)); ok && n.forms != masculine && n.forms != feminine {
			n.forms = readForms(v)
		}
		return
	}
	l.readBody(n)
}

// joinsName reports whether token i holds the parts of a name together.
func (l *line) joinsName(i int) bool {
	t := l.s.Tokens[i].Text
	return (t == "-" || t == "&" || t == "." || t == "'") && i > 0 && l.isName(i-1)
}

// readFront reads the word before a name: "governor Carney", "the airline Condor".
func (l *line) readFront(n *noun, i int) {
	if v, ok := l.one(l.cues.person, l.fold(i)); ok {
		n.sort, n.forms = person, readForms(v)
	} else if k, ok := l.kindOf(i); ok {
		n.sort, n.kinds = body, k
	}
}

// readBody tells people, bodies and places by the words of the name.
func (l *line) readBody(n *noun) {
	first, last := n.name.First, n.name.End-1
	if v, ok := l.cues.ending.One(l.fold(last)); ok && first < last {
		n.sort, n.kinds = body, join(n.kinds, v)
		return
	}
	_, text := l.s.Slice(first, last+1)
	if _, ok := l.cues.place.Get(text); ok {
		n.sort = place
		return
	}
	if v, ok := l.cues.given.One(l.fold(first)); ok {
		n.sort, n.forms = person, readForms(v)
		return
	}
	if _, ok := l.cues.never.One(l.fold(last)); ok {
		n.sort = never
		return
	}
	for i := first + 1; i < last; i++ { // "the American Phil Mercer"
		if v, ok := l.cues.given.One(l.fold(i)); ok {
			n.sort, n.forms, n.name.First = person, readForms(v), i
			return
		}
	}
	for i := last; i >= first; i-- {
		if k, ok := l.kindOf(i); ok {
			n.sort, n.kinds = body, join(n.kinds, k)
			l.extend(n)
			return
		}
	}
}

// extend takes "of England" into the name "Bank of England".
func (l *line) extend(n *noun) {
	e := n.name.End
	if e+1 < l.s.Len() && l.isName(e+1) {
		if _, ok := l.cues.of.One(l.fold(e)); ok {
			for e++; e < l.s.Len() && l.isName(e); e++ {
			}
			n.name.End = e
		}
	}
}

// kindOf returns what kind of body the noun at token i names, or its plural.
func (l *line) kindOf(i int) (string, bool) { return l.one(l.cues.kind, l.fold(i)) }
