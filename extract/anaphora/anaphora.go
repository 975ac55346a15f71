// Package anaphora says whom a pronoun or a stand-in means: "it", "its
// revenue", "the company", "der Konzern".
//
// It looks back over a few sentences for the nouns that agree with the word,
// the nearest sentence first, and answers only where one of them is clearly
// the one; where two would do it leaves the word open. What differs between
// languages stands in the classes "anaphor-" of cues.tsv.
//
// It never reads a number, never changes what a figure's subject is called,
// and starts no goroutines. It tags a sentence only when a word asks for it.
// Start reading at [Past.Resolve].
package anaphora

import (
	"beleg/corpus"
	"beleg/extract/lang"
	"beleg/extract/segment"
	"beleg/extract/subject"
	"beleg/extract/tag"
)

// A Finder reads the nouns of one language. It is read-only and may be shared.
type Finder struct {
	pack   *lang.Pack
	nouns  *subject.Finder
	tagger func() (tag.Tagger, error)
	cues   cues

	inflects bool // articles and endings tell gender and number
}

// New returns the finder of a language. The tagger is opened when a sentence
// without tags is first needed.
func New(p *lang.Pack, nouns *subject.Finder, tagger func() (tag.Tagger, error)) *Finder {
	return &Finder{pack: p, nouns: nouns, tagger: tagger, cues: readCues(p), inflects: p.Cues["anaphor-nominative"] != nil}
}

// An Antecedent is the place of what an anaphor stands for.
type Antecedent struct {
	Headline bool        // it stands in the document's headline, not in its body
	Span     corpus.Span // in the normalised text of that part; not empty
	Owner    bool        // the anaphor is a possessive: the antecedent has what follows it
}

// A Past is what a document has said so far. It serves one goroutine.
type Past struct {
	lines []*line
	index map[string][]int // by folded word: the first lines that hold it
	done  int              // lines in the index
}

// A line is a sentence of the past, read when it is first asked for.
type line struct {
	*Finder
	past     *Past
	number   int
	s        *segment.Sentence
	figures  []subject.Figure
	headline bool
	opens    bool // it opens a paragraph
	read     bool
	nouns    []noun
}

// Add appends the sentence s with its figures; f reads its language, and opens
// says that a paragraph begins with it. All are kept, and s is tagged if it must be.
func (p *Past) Add(f *Finder, s *segment.Sentence, figures []subject.Figure, headline, opens bool) {
	p.lines = append(p.lines, &line{Finder: f, past: p, number: len(p.lines), s: s, figures: figures, headline: headline, opens: opens})
}

// Resolve returns what the subject of a figure stands for, if it is an anaphor
// of the sentence last added and one antecedent is clearly best. Head is the
// head word of the subject.
func (p *Past) Resolve(of subject.Phrase, head int, quoted bool) (Antecedent, bool) {
	if len(p.lines) == 0 || of.End <= of.First {
		return Antecedent{}, false
	}
	l := p.lines[len(p.lines)-1]
	w, ok := l.want(of, head)
	if !ok || quoted {
		return Antecedent{}, false
	}
	if w.sum {
		return p.sum(l)
	}
	c := p.resolve(l, w, 0)
	if c == nil {
		return Antecedent{}, false
	}
	a := c.place()
	a.Owner = w.possessive
	return a, true
}

func (c *candidate) place() Antecedent {
	sp, _ := c.line.s.Slice(c.name.First, c.name.End)
	return Antecedent{Headline: c.line.headline, Span: sp}
}
