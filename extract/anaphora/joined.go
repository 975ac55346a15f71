package anaphora

import "beleg/extract/subject"

// joinNouns adds what "and" joins ("Ada Quist and Tom Hale") as one noun more.
func (l *line) joinNouns() {
	for i := 0; i+1 < len(l.nouns); i++ {
		a := &l.nouns[i]
		j := i + 1
		for j < len(l.nouns) && l.nouns[j].owner {
			j++
		}
		if j == len(l.nouns) || a.owner || a.Pronoun || a.sort == never {
			continue
		}
		b := &l.nouns[j]
		if a.End >= l.s.Len() || b.Start != a.End+1 || l.s.Tokens[a.End].Tag != "CCONJ" || b.Pronoun || b.sort == never {
			continue
		}
		both := *a
		both.name = subject.Phrase{First: a.name.First, End: b.name.End}
		both.End, both.forms, both.kinds = b.End, plural, ""
		both.key = a.key + " + " + b.key
		both.sort = thing
		if a.sort == person || b.sort == person {
			both.sort = person
		}
		a.Subject = false
		both.Head, both.joint = b.Head, true
		l.nouns = append(l.nouns, both)
		return // one pair a line is enough
	}
}

// appositions ties a name to the noun that a comma sets behind it ("Quist, the
// pilot,", "Quist, 34, a pilot,"): the noun is another word for the name.
func (l *line) appositions() {
	for i := range l.nouns {
		n := &l.nouns[i]
		if !n.proper || n.joint || !l.isMark(n.End) {
			continue
		}
		at := n.End + 1
		if end := l.ageAt(at); end > at {
			n.be(person, "", people)
			if at = end; l.isMark(at) {
				at++
			}
		}
		for j := range l.nouns {
			m := &l.nouns[j]
			if m.Start == at && !m.proper && !m.owner && !m.joint && !m.Pronoun && l.closed(m) {
				if n.be(m.sort, m.kinds, m.forms) {
					m.name, m.key, m.proper, m.sort, m.kinds, m.forms = n.name, n.key, true, n.sort, n.kinds, n.forms
				}
			}
		}
	}
}

// isMark reports whether token i may set an apposition off.
func (l *line) isMark(i int) bool {
	if i >= l.s.Len() {
		return false
	}
	switch l.s.Tokens[i].Text {
	case ",", "(", "-", "–":
		return true
	}
	return false
}

// be takes over what another noun tells of the same one, if it is a person or
// a body and n may be it.
func (n *noun) be(s sort, kinds string, f forms) bool {
	if s != person && s != body || n.sort != unknown && n.sort != s {
		return false
	}
	n.sort = s
	n.kinds = join(n.kinds, kinds)
	if s == person && n.forms&f != 0 {
		n.forms &= f
	}
	return true
}

// closed reports whether a mark, or what hangs on the noun, follows m.
func (l *line) closed(m *noun) bool {
	if m.End >= l.s.Len() {
		return true
	}
	t := l.s.Tokens[m.End].Tag
	return t == "PUNCT" || t == "ADP" || t == "DET"
}

// ageAt returns where the age at token i ends, or i if none is there.
func (l *line) ageAt(i int) int {
	for _, g := range l.figures {
		if g.First == i && (g.Kind == subject.Age || g.Kind == subject.Count) && g.End < l.s.Len() && l.s.Tokens[g.End].Tag == "PUNCT" {
			return g.End
		}
	}
	return i
}
