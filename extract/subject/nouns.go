package subject

import "beleg/extract/segment"

// A Noun is a noun phrase or pronoun of a sentence, and its part in it.
type Noun struct {
	Phrase          // without article and leading figures
	Start      int  // its first token, article included
	Head       int  // its last noun, or the pronoun
	Owner      int  // the "'s" in it, or -1
	Prep       int  // the preposition that governs it, or -1
	Clause     int  // which clause or part of the sentence it stands in, from 0
	Verb       int  // the finite verb of which it is the subject, else the first of that clause, or -1
	Pronoun    bool // it is one
	Genitive   bool // it belongs to the noun before it, by its form
	Subject    bool // a clause speaks of it, its own or one that goes on behind commas
	Actor      int  // the index of the noun of which its clause speaks, be it in another one ("the mill, which ..."); or -1
	Dependent  bool // its clause hangs on another: "when it", "which it"
	FigureOnly bool // nothing but a figure
}

// Nouns returns the noun phrases of the tagged sentence s, left to right, for
// those who ask what else a figure's subject may be called.
func (f *Finder) Nouns(s *segment.Sentence, figures []Figure) []Noun {
	v := f.view(s, figures)
	actors := make([]int, len(v.parts))
	speaks := make([]int, len(v.chunks)) // the verb of the first clause that speaks of a chunk, or -1
	for i := range speaks {
		speaks[i] = -1
	}
	for p, q := range v.parts {
		if actors[p] = -1; q.verb < 0 {
			continue
		}
		c, _ := v.clauseSubject(q.verb)
		if actors[p] = c; c >= 0 && speaks[c] < 0 && (q.opener != relative || v.partOf[v.chunks[c].first] == p) {
			speaks[c] = q.verb
		}
	}
	out := make([]Noun, len(v.chunks))
	for i := range v.chunks {
		out[i] = v.noun(i, actors, speaks[i])
	}
	return out
}

func (v *view) noun(i int, actors []int, verb int) Noun {
	c := &v.chunks[i]
	p := v.partOf[c.first]
	subject := verb >= 0
	if !subject {
		verb = v.parts[p].verb
	}
	return Noun{
		Phrase: v.phrase(c), Start: c.first, Head: c.head, Owner: c.owner, Prep: c.prep, Clause: p, Verb: verb,
		Pronoun: c.pronoun, Subject: subject, Actor: actors[p], Genitive: c.genitive, FigureOnly: c.bare,
		Dependent: v.parts[p].opener == subordinator || v.parts[p].opener == relative,
	}
}
