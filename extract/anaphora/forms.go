package anaphora

import "strings"

// forms is a set of numbers and genders.
type forms uint8

const (
	masculine forms = 1 << iota
	feminine
	neuter
	plural

	singular = masculine | feminine | neuter
	people   = masculine | feminine
	anyForm  = singular | plural
)

// readForms reads the letters m, f, n and p of a table, set apart by spaces.
func readForms(value string) forms {
	var f forms
	for w := range strings.FieldsSeq(value) {
		switch w {
		case "m":
			f |= masculine
		case "f":
			f |= feminine
		case "n":
			f |= neuter
		case "p":
			f |= plural
		}
	}
	return f
}

// only reports whether f is in g, and not empty.
func (f forms) only(g forms) bool { return f != 0 && f&^g == 0 }

// formsOf tells number and gender.
func (l *line) formsOf(n *noun) forms {
	known := n.forms
	if known == 0 {
		known = anyForm
	}
	if l.inflects {
		if n.proper && n.Start == n.First {
			return known & singular
		}
		if !n.proper {
			known |= plural
		}
		return l.inflected(n, known)
	}
	switch fine := l.s.Tokens[n.Head].Fine; {
	case !n.proper && fine == "NNS":
		return plural
	case fine == "NNPS":
		return known&singular | plural
	case n.sort == person:
		return known & people
	case n.sort == unknown:
		return known & singular
	}
	return neuter
}

// inflected tells number and gender by article, ending and verb, where a
// language shows them so.
func (l *line) inflected(n *noun, known forms) forms {
	if v, ok := suffix(l.cues.gender, l.fold(n.Head)); ok && n.sort != person {
		known &= readForms(v) | plural
	}
	lead, class := n.Start, l.cues.nominative
	if n.Prep >= 0 || n.Genitive || !n.Subject {
		class = l.cues.oblique
	}
	if n.Prep >= 0 && n.Prep == n.Start-1 {
		if _, ok := class.One(l.fold(n.Prep)); ok { // "im", "zur"
			lead = n.Prep
		}
	}
	if v, ok := class.One(l.fold(lead)); ok {
		known &= readForms(v)
	}
	if n.Subject && n.Verb >= 0 {
		known &= l.verbForms(n.Verb)
	}
	return known
}

// verbForms tells by the verb at token i whether its subject is one or many.
func (l *line) verbForms(i int) forms {
	if _, ok := suffix(l.cues.plural, l.fold(i)); ok {
		return plural
	}
	return singular
}
