package main

import (
	"context"
	"slices"

	"beleg/corpus"
	"beleg/extract"
	"beleg/extract/segment"
	"beleg/extract/subject"
	"beleg/extract/syntax"
)

// bankQuestions asks for the figures of a treebank whose subject its trees tell.
func (j *rankerJob) bankQuestions() ([]question, error) {
	if j.bank == "" {
		return nil, nil
	}
	sentences, err := readFile(j.bank, readBank)
	if err != nil {
		return nil, err
	}
	var out []question
	for i := range sentences {
		s := &sentences[i]
		cut := segment.Split(s.Text, j.pack)
		if s.tree == nil || len(cut) != 1 || len(cut[0].Tokens) != len(s.tree) {
			continue
		}
		d := &corpus.Document{ID: "-", Language: j.pack.Tag.String(), Body: corpus.NewText(s.Text)}
		choices, err := j.extractor.Choices(context.Background(), d)
		if err != nil {
			return nil, err
		}
		for _, c := range choices {
			if q, ok := bankQuestion(s.tree, c); ok {
				out = append(out, q)
			}
		}
	}
	return out, nil
}

// clausal are the kinds of figures whose subject is that of their clause. What
// the others are about, trees do not tell.
var clausal = []subject.Kind{subject.Money, subject.Measure, subject.Duration, subject.Date}

// bankQuestion reports whether a candidate of c is what the tree names.
func bankQuestion(tree syntax.Tree, c extract.Choice) (q question, ok bool) {
	if !slices.Contains(clausal, c.Figure.Kind) {
		return q, false
	}
	q = question{Example: subject.Example{Choice: c.Choice, Right: make([]bool, len(c.Candidates))}}
	want := toldSubject(tree, c.Figure)
	for i, k := range c.Candidates {
		q.Right[i] = want >= k.Phrase.First && want < k.Phrase.End
		ok = ok || q.Right[i]
	}
	return q, ok
}

// toldSubject returns the subject of the nearest predicate over the figure that
// has one; of a clause that is part of a noun phrase and has none, that noun; or -1.
func toldSubject(tree syntax.Tree, g subject.Figure) int {
	for i := headOf(tree, g); i >= 0; i = tree[i].Head {
		s := slices.IndexFunc(tree, func(n syntax.Node) bool {
			return n.Head == i && (n.Label == syntax.NSubj || n.Label == syntax.CSubj)
		})
		if s >= 0 && (s < g.First || s >= g.End) {
			return s
		}
		if tree[i].Label == syntax.ACL {
			return tree[i].Head
		}
	}
	return -1
}

// headOf returns the token of a figure that hangs on one outside it, or -1.
func headOf(tree syntax.Tree, g subject.Figure) int {
	for i := g.Number; i < g.Stop; i++ {
		if h := tree[i].Head; h < g.Number || h >= g.Stop {
			return i
		}
	}
	return -1
}
