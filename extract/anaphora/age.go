package anaphora

import "beleg/extract/subject"

// aged reads an age that names someone told of before: "the 22-year-old", "die
// 52-Jährige", behind its article.
func (l *line) aged(w want, head int) (want, bool) {
	f := l.ageOf(head)
	if f == nil {
		return w, false
	}
	w.people, w.age, w.forms = true, l.fold(f.Number), people
	if !l.inflects {
		return w, true
	}
	class := l.cues.oblique
	if w.noun != nil && w.noun.Subject {
		class = l.cues.nominative
	}
	v, _ := class.One(l.fold(w.at - 1))
	w.forms &= readForms(v)
	if _, many := suffix(l.cues.plural, l.fold(head)); many && readForms(v)&plural != 0 { // "die 18-Jährigen"
		return w, false
	}
	return w, w.forms != 0
}

// ageOf returns the age in which token i stands, or nil.
func (l *line) ageOf(i int) *subject.Figure {
	for k := range l.figures {
		if f := &l.figures[k]; f.Kind == subject.Age && f.Number <= i && i < f.End {
			return f
		}
	}
	return nil
}

// sameAge returns whose age the anaphor w is in what comes before it, nil where that
// is nobody's name; false if nobody is of that age.
func (p *Past) sameAge(l *line, w want, depth int) (*candidate, bool) {
	for i := l.number; i >= 0; i-- {
		o := p.lines[i]
		for k := len(o.figures) - 1; k >= 0; k-- {
			f := &o.figures[k]
			if f.Kind != subject.Age || o == l && f.Number >= w.at || f.Number >= o.s.Len() || o.fold(f.Number) != w.age {
				continue
			}
			return p.ofAge(o, f, w, depth), true
		}
	}
	return nil, false
}

// ofAge returns the name that age f of line o stands behind: "Quist, 52,", "Quist (52)".
func (p *Past) ofAge(o *line, f *subject.Figure, w want, depth int) *candidate {
	nouns := o.readNouns()
	for i := range nouns {
		n := &nouns[i]
		if n.proper && !n.quoted && n.End == f.First-1 && o.s.Tokens[n.End].Tag == "PUNCT" {
			return p.candidate(o, n, w, depth)
		}
	}
	return nil
}
