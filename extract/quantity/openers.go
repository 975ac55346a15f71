package quantity

import (
	"iter"

	"beleg/extract/lang"
	"beleg/extract/numeral"
	"beleg/extract/segment"
)

// An opener is a set of readers that a token may concern. Most tokens open
// nothing, and cost one look into a map.
type opener uint16

const (
	opensIdiom opener = 1 << iota
	opensVague
	opensSeveral
	opensLasting
	opensEvery
	opensNumber
	opensFraction
	opensMultiple
	opensSign
)

// newOpeners returns what the first words of the tables open.
func newOpeners(p *lang.Pack, f *Finder) map[lang.Hash]opener {
	c := &f.cues
	out := map[lang.Hash]opener{}
	add := func(words iter.Seq[lang.Hash], o opener) {
		for w := range words {
			out[w] |= o
		}
	}
	add(c.idiom.Heads(), opensIdiom)
	add(p.Vague.Heads(), opensVague)
	add(f.sums.Heads(), opensVague)
	add(c.several.Heads(), opensSeveral)
	add(c.lastingWord.Heads(), opensLasting)
	add(c.every.Heads(), opensEvery)
	add(p.Numbers.Heads(), opensNumber)
	add(p.Fractions.Heads(), opensFraction|opensNumber) // "half a million"
	add(p.Multiples.Heads(), opensMultiple)
	add(p.Currencies.Heads(), opensSign)
	return out
}

// opens returns what token i of s may open.
func (f *Finder) opens(s *segment.Sentence, i int) opener {
	word := s.Tokens[i].Fold
	var o opener
	if hash := s.Tokens[i].Hash; f.hashes.May(hash) {
		o = f.openers[hash]
	}
	if o&opensNumber == 0 && (hasDigit(word) || numeral.IsDigits(word) || f.numbers.IsCompound(word)) {
		o |= opensNumber
	}
	if i+1 < len(s.Tokens) && s.Tokens[i+1].Text == "/" {
		o |= opensFraction // "3/4"
	}
	return o
}
