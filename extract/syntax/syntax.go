// Package syntax finds the dependency tree of a sentence: which word hangs on
// which, and as what (subject, object, number of a noun …), in the relations of
// Universal Dependencies.
//
// A [Parser] reads the tags that package tag has filled in and gives a [Tree].
// It goes over the sentence once, from left to right, and takes the best next
// step each time (state.go); what is best, a model says, that was learned from
// treebanks (train.go, MODELS.md). It sums integers only, so that the same
// sentence has the same tree on every machine.
//
// The package never cuts or changes text and never changes a sentence. It starts
// no goroutines and keeps no package-level state. Start reading at
// [Parser.Parse].
package syntax

import (
	"embed"
	"errors"
	"fmt"
	"io/fs"

	"beleg/extract/lang"
	"beleg/extract/segment"
)

// The models are named by language. MODELS.md says what they were made from,
// models/LICENSE under which licence they are.
//
//go:embed models
var models embed.FS

// ErrNoModel is what [Open] returns for a language without a model.
var ErrNoModel = errors.New("syntax: no model")

// A Parser finds trees in one language. It is read-only once made and may be
// used from several goroutines.
type Parser struct {
	pack    *lang.Pack
	actions pairs // what the next step is
	labels  rows  // the label of an arc when it is drawn
}

// Open returns the parser of the language p, or an error that wraps
// [ErrNoModel]. It loads the model, so call it when a first sentence needs it,
// and keep what it returns.
func Open(p *lang.Pack) (*Parser, error) {
	base, _ := p.Tag.Base()
	model, err := models.ReadFile("models/" + base.String() + ".model")
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return nil, fmt.Errorf("%w for %s", ErrNoModel, p.Tag)
	case err != nil:
		return nil, fmt.Errorf("syntax: %w", err)
	}
	return NewParser(model, p)
}

// Parse returns the tree of s, one node a token and in their order; it is empty
// when s is. The tokens must have been tagged with the tagger of the parser's
// language. Any tokens and any tags give a tree. Its time grows with the number
// of tokens alone.
func (p *Parser) Parse(s *segment.Sentence) Tree {
	st := newState(look(p.pack, s))
	var f features
	for !st.done() {
		f.step(st)
		a := st.legal().best(p.actions.sum(f.keys()))
		if a == shift {
			st.shift()
			continue
		}
		head := st.head(a)
		f.arc(st, head, st.top(0))
		st.arc(head, p.labels.best(f.keys()))
	}
	return st.tree()
}
