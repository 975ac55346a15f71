package subject

import (
	"beleg/extract/segment"
	"beleg/extract/syntax"
)

// A Choice is a figure with the noun phrases that it may be about, in text order.
type Choice struct {
	Figure     Figure
	Candidates []Candidate
	Ruled      int // the candidate that the patterns name, or -1
}

// A Candidate is a noun phrase that a figure may be about.
type Candidate struct {
	Phrase   Phrase
	Features []string // what speaks for or against it, by stable names
	Score    int      // their weights in sum
	chunk    int
}

// Choices returns what the ranker chooses from for each figure of the tagged and
// parsed sentence, in the order given. Training asks for it.
func (f *Finder) Choices(s *segment.Sentence, tree syntax.Tree, figures []Figure) []Choice {
	v := f.view(s, figures)
	v.tree = tree
	out := make([]Choice, len(figures))
	for i := range figures {
		out[i] = v.choice(v.figures[i], v.answer(i))
		if r := f.ranker(); r != nil {
			r.weigh(&out[i])
		}
	}
	return out
}

// choice lists the candidates of g beside what the patterns say.
func (v *view) choice(g Figure, a answer) Choice {
	out := Choice{Figure: g, Ruled: -1}
	if !v.sane(g) {
		return out
	}
	c := clues{view: v, g: g, a: a, head: v.treeHead(g.Number, g.Stop)}
	c.subject = v.treeSubject(c.head, g)
	for k := range v.chunks {
		if v.chunks[k].bare && k != a.chunk {
			continue
		}
		p := v.phrase(&v.chunks[k])
		if k == a.chunk {
			out.Ruled, p = len(out.Candidates), a.phrase(v)
		}
		out.Candidates = append(out.Candidates, Candidate{Phrase: p, Features: c.of(k), chunk: k})
	}
	return out
}
