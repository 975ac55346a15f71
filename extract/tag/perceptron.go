package tag

import (
	"sync"

	"beleg/extract/segment"
)

// Perceptron tags with an own model: an averaged perceptron that goes from left
// to right and decides on both tags at once. Words that had one tag only in the
// texts it learned from get that without a look at their neighbours, and a word
// that it has not met is no article or conjunction: those are all known.
type Perceptron struct {
	classes  []class // the open ones first
	open     int
	known    map[uint32]uint8 // by the hash of the word as written
	function map[uint32]bool  // words of closed classes, by the hash of the folded word
	weights  *table
	scratch  sync.Pool // of *[]glimpse
}

// A class is what the perceptron chooses: a pair of tags.
type class struct{ universal, fine string }

// Tag never fails. What stands behind a dateline is tagged as a sentence of its own.
func (p *Perceptron) Tag(s *segment.Sentence) error {
	p.tagAll(s.Tokens)
	if i := behindDateline(s.Tokens); i > 0 {
		p.tagAll(s.Tokens[i:])
	}
	return nil
}

func (p *Perceptron) tagAll(tokens []segment.Token) {
	buf, _ := p.scratch.Get().(*[]glimpse)
	if buf == nil {
		buf = new([]glimpse)
	}
	*buf = glimpses(*buf, tokens)
	p.tag(tokens, *buf)
	p.scratch.Put(buf)
}

func (p *Perceptron) tag(tokens []segment.Token, words []glimpse) {
	var f features
	last, last2 := noClass, noClass
	for i := range tokens {
		c, ok := p.known[words[i+pad].word]
		if !ok {
			f.fill(words, i, last, last2)
			c = p.predict(&f, p.candidates(&words[i+pad]))
		}
		last, last2 = uint32(c), last
		set(&tokens[i], p.classes[c])
	}
}

// candidates returns how many of the classes a word may have.
func (p *Perceptron) candidates(g *glimpse) int {
	if p.open == 0 || p.function[g.fold] {
		return len(p.classes)
	}
	return p.open
}

// predict returns the best of the first n classes.
func (p *Perceptron) predict(f *features, n int) uint8 {
	var sum scores
	for _, key := range f {
		sum.add(p.weights.row(uint64(key)))
	}
	return uint8(sum.best(n))
}

// set gives t the tags of c. What is no word has the universal tag of its shape,
// whatever the model says.
func set(t *segment.Token, c class) {
	t.Tag, t.Fine = c.universal, c.fine
	if kind := Shape(t.Text); kind != "" {
		t.Tag = kind
	}
}
