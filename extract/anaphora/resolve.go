package anaphora

// How far back an antecedent is looked for, and through how many anaphors.
const (
	maxLines      = 8
	maxParagraphs = 3
	maxDepth      = 6
)

// A candidate is a noun that agrees with an anaphor.
type candidate struct {
	*noun
	line *line
	sure bool // its words say that it agrees, else they only do not say that it does not
	lost bool // it is an anaphor itself, and nobody knows whose
}

// resolve returns the antecedent of the anaphor w in line l, or nil.
func (p *Past) resolve(l *line, w want, depth int) *candidate {
	if depth > maxDepth {
		return nil
	}
	if w.possessive {
		if c, ok := p.bound(l, w, depth); ok {
			return c
		}
	}
	if w.age != "" {
		if c, ok := p.sameAge(l, w, depth); ok {
			return c
		}
	} else if c := p.speaker(l, w, depth); c != nil {
		return c
	}
	paragraphs := 0
	for i := l.number; i >= 0 && i > l.number-maxLines && paragraphs <= maxParagraphs; i-- {
		found := p.candidates(p.lines[i], l, w, depth)
		if len(found) > 0 {
			return p.choose(found, w)
		}
		if i == l.number && p.named(l, w) {
			return nil
		}
		if p.lines[i].opens {
			paragraphs++
		}
	}
	return nil
}

// bound finds the owner of what a clause does with its own: "Nordwind cut its
// forecast". It reports false where the possessive opens its clause or stands
// in a phrase without a verb.
func (p *Past) bound(l *line, w want, depth int) (*candidate, bool) {
	if w.noun == nil || w.noun.Subject || w.noun.Verb < 0 {
		return nil, false
	}
	if w.noun.Actor < 0 {
		return nil, true
	}
	n := &l.nouns[w.noun.Actor]
	if n.End > w.at || n.sort == never {
		return nil, true
	}
	c := p.candidate(l, n, w, depth)
	if c == nil {
		return nil, n.proper && w.forms.only(plural)
	}
	if c.lost || c.sort == thing || !c.sure && !c.agent && c.sort != place && w.forms&feminine != 0 {
		return nil, true
	}
	for i := range l.nouns {
		o := p.candidate(l, &l.nouns[i], w, depth)
		if o == nil || same(o.key, c.key) || o.lost && o.Start >= w.at || o.sort == thing {
			continue
		}
		if !c.sure || o.Start < w.at && (w.people || c.sort == person && o.sort != body) {
			return nil, true
		}
	}
	return c, true
}

// speaker finds who speaks of himself: "Quist, who met Hale, said she", with
// nobody else between the verb and the pronoun.
func (p *Past) speaker(l *line, w want, depth int) *candidate {
	if w.noun == nil || !w.noun.Subject || w.possessive || w.kind != "" {
		return nil
	}
	verb, actor := -1, -1
	for i := range l.nouns {
		n := &l.nouns[i]
		if n.Clause < w.noun.Clause && n.Actor >= 0 && n.Verb > verb && n.Verb < w.at {
			verb, actor = n.Verb, n.Actor
		}
	}
	if verb < 0 || l.nouns[actor].quoted {
		return nil
	}
	if v, _ := l.acts(verb); v != "say" {
		return nil
	}
	c := p.candidate(l, &l.nouns[actor], w, depth)
	if c == nil || c.lost || c.sort == thing && !c.forms.only(plural) || w.crossed && !c.forms.only(w.forms) {
		return nil
	}
	for i := range l.nouns {
		n := &l.nouns[i]
		if n.End <= w.at && n.Start > verb && i != actor {
			if o := p.candidate(l, n, w, depth); o != nil && !same(o.key, c.key) {
				return nil
			}
		}
	}
	return c
}

// candidates returns the nouns of line o that agree with the anaphor w of line l.
func (p *Past) candidates(o, l *line, w want, depth int) []candidate {
	nouns := o.readNouns()
	var out []candidate
	for i := range nouns {
		n := &nouns[i]
		if n.quoted {
			continue
		}
		if o == l && (n.name.End > w.at || n.Start >= w.at || !w.possessive && w.noun != nil && n.Clause == w.noun.Clause) {
			continue
		}
		if c := p.candidate(o, n, w, depth); c != nil {
			c.lost = c.lost || o == l && n.Prep >= 0 && n.Verb < 0 // "In a letter to Quist, she ..."
			out = append(out, *c)
		}
	}
	return out
}

// candidate returns noun n of line o, or what it stands for, if it agrees with w.
func (p *Past) candidate(o *line, n *noun, w want, depth int) *candidate {
	if v, ok := o.anaphor(n); ok {
		if n.Pronoun && v.forms&w.forms == 0 || !n.Pronoun && (n.forms&w.forms == 0 || w.people) {
			return nil
		}
		if n.Pronoun && (w.people && v.forms&people == 0 || w.kind != "" && v.people) {
			return nil
		}
		if m := p.meant(o, n, v, w, depth); m == nil || !m.lost || n.Pronoun || n.name.End-n.name.First == 1 {
			return m
		} // else "the Norwegian health ministry" names itself
	}
	if n.Pronoun || n.sort == never || o.ofSpeaker(n) {
		return nil
	}
	p.know(n, o)
	switch o.fit(n, w) {
	case sure:
		return &candidate{noun: n, line: o, sure: true}
	case maybe:
		return &candidate{noun: n, line: o}
	}
	return nil
}

// anaphor reads noun n as a pronoun or a stand-in; false if it is neither.
func (l *line) anaphor(n *noun) (want, bool) {
	if !n.Pronoun && (n.proper || n.sort != body) {
		return want{}, false
	}
	v, ok := l.want(n.Phrase, n.Head)
	return v, ok && !v.possessive && !v.sum
}

// ofSpeaker reports whether a noun begins with a possessive of the first or
// second person: "my daughter".
func (l *line) ofSpeaker(n *noun) bool {
	if t := l.s.Tokens[n.Start].Fine; t != "PRP$" && t != "PPOSAT" {
		return false
	}
	_, third := l.cues.possessive.One(l.fold(n.Start))
	return !third
}

// meant returns what an anaphor n of line o stands for, in the place of n.
func (p *Past) meant(o *line, n *noun, v, w want, depth int) *candidate {
	if !n.asked {
		n.asked, n.answer = true, p.resolve(o, v, depth+1)
	}
	if n.answer == nil {
		return &candidate{noun: n, line: o, lost: true}
	}
	a := *n.answer.noun
	grade := n.answer.line.fit(&a, w)
	if grade == no {
		return nil
	}
	a.Subject, a.agent, a.Prep, a.Genitive, a.owner = n.Subject, n.agent || a.agent, n.Prep, n.Genitive, n.owner
	return &candidate{noun: &a, line: n.answer.line, sure: grade == sure}
}

// named reports whether a name behind the anaphor in the same sentence may be
// meant by it: "As it grew, Nordwind ...".
func (p *Past) named(l *line, w want) bool {
	if w.noun == nil || w.noun.Subject && !w.noun.Dependent {
		return false
	}
	for i := range l.nouns {
		n := &l.nouns[i]
		if n.Start >= w.end && n.Subject && n.Clause != w.noun.Clause && !n.Pronoun && l.fit(n, w) == sure {
			return true
		}
	}
	return false
}
