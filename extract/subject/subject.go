// Package subject says who or what a figure is about, and in what context.
//
// It reads tagged sentences: it groups their words into noun phrases, cuts them
// into clauses, and asks a short list of named rules for each kind of figure,
// the surest first. What differs between languages stands in the classes
// "subject-", "say-" and "fact-" of cues.tsv.
//
// It never reads a number, never looks beyond the sentences it is given, and
// starts no goroutines. Start reading at [Finder.Attach].
package subject

import (
	"sync"

	"beleg/extract/lang"
	"beleg/extract/segment"
	"beleg/extract/syntax"
)

// A Kind is what sort of figure asks for its subject.
type Kind int

// The kinds of figures.
const (
	Count    Kind = iota // "384 people"; also a bare number
	Money                // "$20 million"
	Share                // percent, percentage points, fractions
	Measure              // length, mass, speed … and scales
	Duration             // "two weeks"
	Age                  // "aged 34"
	Multiple             // "doubled"
	Date
)

// A Figure is what this package needs to know of a quantity or a date.
type Figure struct {
	First, End   int // tokens of its quote, half-open: modifier, number, scale, unit
	Number, Stop int // tokens of the number with its unit, half-open, without the modifier
	Kind         Kind
	Vague        bool // "hundreds"
}

// A Phrase is a run of tokens of the sentence, half-open; empty if End is 0.
type Phrase struct{ First, End int }

// A Context is what a sentence says around one figure.
type Context struct {
	Subject    Phrase // noun phrase without article; empty where the sentence names none
	Head       int    // the head word of Subject
	Pronoun    bool   // Subject is one
	Confidence string // high | medium | low
	Counted    Phrase // Count only: the counted noun with what stands between it and the number; empty if elided
	Noun       int    // head word of Counted
	Measure    Phrase // what the figure measures, verbatim
	Of         Phrase // the base of a share
	When       int    // index of the figure (a Date) that scopes this one, or -1
	Source     Phrase // who says so
	SourceType string // named | document | anonymous
	Factuality string // negated | conditional | forecast | reported | asserted, as ledger.md defines them
	Quoted     bool   // inside double quotation marks
	Indirect   bool   // the form of its verb shows that someone else says so
	Rules      []string
}

// A Finder finds subjects in one language. It is read-only and may be shared.
type Finder struct {
	pack       *lang.Pack
	cues       cues
	verbSecond bool // the subject may follow the finite verb
	ranker     func() *Ranker
}

// New returns the finder of a language.
func New(p *lang.Pack) *Finder {
	_, second := p.Cue("subject-order").Get("verb-second")
	return &Finder{pack: p, cues: readCues(p), verbSecond: second, ranker: sync.OnceValue(func() *Ranker { return builtinRanker(p) })}
}

// Attach returns the context of each figure of the tagged sentence s, in the
// order given. It asks parse for the tree of s where the patterns are not sure of a
// subject, again for each; without a tree they alone decide.
func (f *Finder) Attach(s *segment.Sentence, parse func() syntax.Tree, figures []Figure) []Context {
	out := make([]Context, len(figures))
	if len(figures) == 0 {
		return out
	}
	v := f.view(s, figures)
	v.parse = parse
	for i := range figures {
		out[i] = v.context(i)
	}
	return out
}

// context fills the context of figure i.
func (v *view) context(i int) Context {
	c := Context{When: -1}
	a := v.ranked(v.figures[i], v.answer(i))
	if a.chunk >= 0 {
		c.Subject, c.Head = a.phrase(v), a.head(v)
		c.Pronoun = v.chunks[a.chunk].pronoun
		c.Confidence = a.confidence
		c.Rules = append(c.Rules, "subject-"+a.rule)
	}
	c.Counted, c.Noun = a.counted, a.noun
	c.Of, c.Measure = a.of, a.measure
	v.scope(i, &c)
	return c
}
