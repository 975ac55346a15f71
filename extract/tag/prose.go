package tag

import (
	"errors"
	"fmt"

	"github.com/jdkato/prose/v2"

	"beleg/extract/segment"
)

// Prose tags English with the model of the prose library: Penn tags in Fine.
//
// The library cuts text itself, loses some of it ("didn't." becomes "did"), and
// needs quadratic time for a run of brackets. So it never sees the text of a
// sentence, only words made from its tokens that it leaves whole: see words.go.
type Prose struct {
	opts []prose.DocOpt
}

// NewProse loads the model; that takes about 0.15 s and 40 MB.
func NewProse() (p *Prose, err error) {
	defer func() {
		if r := recover(); r != nil {
			err = fmt.Errorf("tag: prose: %v", r)
		}
	}()
	off := []prose.DocOpt{prose.WithSegmentation(false), prose.WithExtraction(false)}
	d, err := prose.NewDocument("", off...)
	if err != nil {
		return nil, fmt.Errorf("tag: prose: %w", err)
	}
	return &Prose{opts: append(off, prose.UsingModel(d.Model))}, nil
}

// Tag fails when prose panics or cuts the words it was given.
func (p *Prose) Tag(s *segment.Sentence) error {
	var w words
	w.fill(s)
	tags, err := p.tags(string(w.text))
	if err == nil && len(tags) != w.n {
		err = fmt.Errorf("tag: prose: cut %d words into %d", w.n, len(tags))
	}
	if err != nil {
		return errors.Join(err, Shapes{}.Tag(s))
	}
	for i := range s.Tokens {
		setPenn(&s.Tokens[i], tags[w.at[i]].Tag)
	}
	return nil
}

func (p *Prose) tags(text string) (tokens []prose.Token, err error) {
	defer func() {
		if r := recover(); r != nil {
			err = fmt.Errorf("tag: prose: %v", r)
		}
	}()
	d, err := prose.NewDocument(text, p.opts...)
	if err != nil {
		return nil, fmt.Errorf("tag: prose: %w", err)
	}
	return d.Tokens(), nil
}

// setPenn gives t the tag of its word. What is no word is tagged by its shape:
// the word may be larger ("10" and "-" of "10-year").
func setPenn(t *segment.Token, fine string) {
	t.Fine, t.Tag = fine, pennUniversal(fine)
	kind := shape(t.Text)
	switch {
	case kind == "" && t.Tag == "":
		t.Fine, t.Tag = "FW", "X"
	case kind == "NUM":
		t.Fine, t.Tag = "CD", kind
	case kind == "SYM":
		t.Tag = kind
	case kind == "PUNCT" && t.Tag != kind:
		t.Fine, t.Tag = ":", kind
	}
}
