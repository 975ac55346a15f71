package subject

import (
	"beleg/extract/segment"
	"beleg/extract/syntax"
)

// A role is what a token does in its sentence, as far as this package cares.
type role uint8

const (
	other role = iota
	noun
	adjective
	determiner
	numeral
	pronoun
	preposition
	finite     // a verb with a subject of its own
	infinitive // infinitives and participles
	adverb
	conjunction
	subordinator
	relative
	comma
	mark // what cuts a sentence as a comma does, and deeper
	quote
	possessive // "'s"
	truncated  // the first member of compounds that share their last one, with its hyphen and "and"
)

// A view is one sentence with all that the rules ask of it.
type view struct {
	*Finder
	s       *segment.Sentence
	tree    syntax.Tree // empty until it is needed, and where there is none
	parse   func() syntax.Tree
	figures []Figure
	role    []role
	fig     []int // by token: the index of its figure, or -1
	chunks  []chunk
	in      []int // by token: the index of its chunk, or -1
	parts   []part
	partOf  []int // by token: the index of its part

	steps    int      // parts that the search under way has asked
	heard    bool     // phrased and speakers are set
	phrased  source   // the first source that a phrase names
	speakers []source // by part: the subject of its verb of saying
}

func (f *Finder) view(s *segment.Sentence, figures []Figure) *view {
	n := len(s.Tokens)
	ints := make([]int, 3*n)
	v := &view{Finder: f, s: s, role: make([]role, n), fig: ints[:n:n], in: ints[n : 2*n : 2*n], partOf: ints[2*n:]}
	for i := range v.fig {
		v.fig[i], v.in[i] = -1, -1
	}
	v.figures = make([]Figure, len(figures))
	for i, g := range figures {
		v.figures[i] = v.withUnit(g)
		g = v.figures[i]
		for k := max(g.First, 0); k < min(g.End, n); k++ {
			v.fig[k] = i
		}
	}
	v.setRoles()
	v.setChunks()
	v.setParts()
	return v
}

// withUnit takes the word "year" and the like before a date into it ("im Jahr 2016").
func (v *view) withUnit(g Figure) Figure {
	if g.Kind != Date || g.First < 1 || g.First > v.s.Len() {
		return g
	}
	if u, n := v.pack.Units.MatchBefore(v.s, g.First); n == 1 && u.Dimension == "duration" && u.Class == "word" {
		g.First--
	}
	return g
}

func (v *view) setRoles() {
	for i := range v.s.Tokens {
		v.role[i] = tokenRole(&v.s.Tokens[i])
	}
	v.rank()
	v.possess()
	v.joinTruncated()
	v.joinHyphens()
	v.joinSlashes()
	v.mendTags()
	v.joinInitials()
	for i := range v.role {
		v.openClause(i)
	}
}

// tokenRole reads the tags of one token.
func tokenRole(t *segment.Token) role {
	if t.Text == "|" { // parts the cells of a table
		return mark
	}
	switch t.Fine {
	case "VBD", "VBZ", "VBP", "MD", "VVFIN", "VAFIN", "VMFIN", "VVIMP", "VAIMP":
		return finite
	case "PRELS", "PRELAT", "WDT", "WP", "WP$", "PWS", "PWAT":
		return relative
	case "WRB", "PWAV", "KOUS":
		return subordinator
	case "POS":
		return possessive
	case "KOUI", "PTKVZ", "PTKZU", "PRF", "RP", "PTKA":
		return other
	case "ADJD":
		return adverb
	case "KOKOM":
		return preposition
	}
	switch t.Tag {
	case "NOUN", "PROPN", "X":
		return noun
	case "SYM":
		return numeral
	case "ADJ":
		return adjective
	case "DET":
		return determiner
	case "NUM":
		return numeral
	case "PRON":
		return pronoun
	case "ADP":
		return preposition
	case "VERB", "AUX":
		return infinitive
	case "ADV", "PART":
		return adverb
	case "CCONJ":
		return conjunction
	case "SCONJ":
		return subordinator
	case "PUNCT":
		return markRole(t.Text)
	}
	return other
}

func markRole(text string) role {
	switch text {
	case ",":
		return comma
	case `"`, `""`, "'":
		return quote
	case ";", ":", "–", "-", "--", "(", ")", "[", "]", "|", "/", "•", "...", "…":
		return mark
	case ".", "!", "?":
		return mark
	}
	return other
}

// rank keeps an ordinal with its noun ("zum 12. Mal").
func (v *view) rank() {
	t := v.s.Tokens
	for i := 1; i+1 < len(t); i++ {
		if t[i].Text == "." && !t[i].Space && t[i+1].Space && v.role[i-1] == numeral && v.fig[i] < 0 && v.fig[i-1] < 0 {
			v.role[i-1], v.role[i] = adjective, adjective
		}
	}
}

// possess makes a possessive of the apostrophe behind a plural ("the farmers'
// party"), unless it closes a quotation.
func (v *view) possess() {
	t := v.s.Tokens
	for i := 1; i+1 < len(t); i++ {
		switch {
		case t[i].Text != "'":
		case t[i].Space && !t[i+1].Space: // opens a quotation
			return
		case !t[i].Space && t[i+1].Space && v.role[i-1] == noun && (v.role[i+1] == noun || v.role[i+1] == adjective):
			if _, ok := v.cues.possessor.Ending(t[i-1].Fold, 0, 1); ok {
				v.role[i] = possessive
			}
		}
	}
}

// joinSlashes keeps two nouns with a slash between them in one phrase ("CDU/CSU").
func (v *view) joinSlashes() {
	t := v.s.Tokens
	for i := 1; i+1 < len(t); i++ {
		if t[i].Text == "/" && !t[i].Space && !t[i+1].Space && v.startsNoun(i-1) && v.startsNoun(i+1) {
			v.role[i] = noun
		}
	}
}

// startsNoun reports whether token i is a noun with a capital outside of figures.
func (v *view) startsNoun(i int) bool {
	return v.role[i] == noun && v.fig[i] < 0 && v.s.Tokens[i].Text != v.fold(i)
}

// joinHyphens gives all words that hyphens join the role of the last one.
func (v *view) joinHyphens() {
	t := v.s.Tokens
	for i := len(t) - 2; i > 0; i-- {
		if t[i].Text == "-" && !t[i].Space && !t[i+1].Space {
			v.role[i], v.role[i-1] = v.role[i+1], v.role[i+1]
		}
	}
}

// joinInitials keeps the full stop of an abbreviation in its name ("St. Louis").
func (v *view) joinInitials() {
	t := v.s.Tokens
	for i := 1; i+1 < len(t); i++ {
		if t[i].Text == "." && v.role[i-1] == noun && v.role[i+1] == noun && !t[i].Space {
			v.role[i] = noun
		}
	}
}

// openClause makes a subordinator of a word that the tags take for a
// preposition ("after prices rose", but not "after the election"), and a
// preposition of one that they take for something else ("towards").
func (v *view) openClause(i int) {
	if v.missedPreposition(i) {
		v.role[i] = preposition
		return
	}
	r := v.role[i]
	if r != preposition && r != adverb && r != other || v.fig[i] >= 0 {
		return
	}
	kind, n := v.cues.subordinator.Match(v.s, i)
	if n == 0 {
		return
	}
	if kind == "always" || v.clauseFollows(i+n) {
		v.role[i] = subordinator
	}
}

// missedPreposition reports whether token i is a preposition that the tags take for
// something else: by itself ("towards"), or behind a figure ("500 Euro plus Steuern").
func (v *view) missedPreposition(i int) bool {
	switch v.role[i] {
	case noun, finite, infinitive, adjective, determiner, adverb, conjunction:
	default:
		return false
	}
	kind, n := v.cues.preposition.Match(v.s, i)
	if n == 0 || v.fig[i] >= 0 {
		return false
	}
	return kind != "figure" || i > 0 && v.fig[i-1] >= 0 && v.s.Tokens[i].Text == v.fold(i)
}

// clauseFollows reports whether a noun phrase with a finite verb behind it starts at token i.
func (v *view) clauseFollows(i int) bool {
	named := false
	for ; i < len(v.role); i++ {
		switch v.role[i] {
		case noun, pronoun:
			named = true
		case numeral, possessive:
			named = named || v.fig[i] >= 0
		case finite:
			return named
		case adjective, determiner, adverb, quote:
		default:
			if v.fig[i] < 0 {
				return false
			}
		}
	}
	return false
}

// fold returns token i as tables are compared.
func (v *view) fold(i int) string { return v.s.Tokens[i].Fold }
