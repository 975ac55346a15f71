package anaphora

import "strings"

// A grade is how well a noun agrees with an anaphor.
type grade int

const (
	no grade = iota
	maybe
	sure
)

// fit grades noun n as the antecedent of w.
func (l *line) fit(n *noun, w want) grade {
	if n.sort == never || n.forms&w.forms == 0 {
		return no
	}
	if w.kind != "" {
		return l.fitKind(n, w)
	}
	if w.forms.only(plural) {
		return l.fitMany(n)
	}
	switch {
	case w.people:
		switch n.sort {
		case person:
			if !n.forms.only(w.forms) {
				return maybe
			}
			return sure
		case unknown:
			if n.deals {
				return no
			}
			return maybe
		}
		return no
	case w.bodies:
		return n.fitActor(w.forms)
	case n.sort == unknown || n.sort == place:
		return maybe
	case n.forms.only(w.forms):
		return sure
	}
	return maybe
}

// fitActor grades a noun that must be able to act, or to own.
func (n *noun) fitActor(want forms) grade {
	switch n.sort {
	case person, body:
		if !n.forms.only(want) {
			return maybe
		}
		return sure
	case unknown, place:
		if n.agent {
			return sure
		}
		return maybe
	}
	return no
}

// fitMany grades a noun for "they"; a single body may be meant, but never
// surely, unless its name is a plural ("the Rangers").
func (l *line) fitMany(n *noun) grade {
	if !n.forms.only(plural) && l.s.Tokens[n.Head].Fine != "NNPS" {
		return maybe
	}
	return sure
}

// fitKind grades a noun for a stand-in like "the company".
func (l *line) fitKind(n *noun, w want) grade {
	if n.forms.only(plural) {
		return no
	}
	if !n.proper {
		return l.fitFuller(n, w)
	}
	switch {
	case n.sort == body && has(n.kinds, w.kind):
		return sure
	case n.sort == body && n.kinds != "" && !(w.company && has(n.kinds, "company")):
		return no
	case n.sort == body, n.sort == unknown:
		if n.deals && w.company {
			return sure
		}
		return maybe
	}
	return no
}

// fitFuller grades a common noun: "the health ministry" for "the ministry",
// "Autobank" for "die Bank".
func (l *line) fitFuller(n *noun, w want) grade {
	if n.sort != body {
		return no
	}
	head := l.fold(n.Head)
	switch {
	case head == w.head && n.name.End-n.name.First > 1, len(head) > len(w.head)+2 && strings.HasSuffix(head, w.head):
		return sure
	case head == w.head, has(n.kinds, w.kind):
		return maybe
	}
	return no
}
