package quantity

import (
	"iter"
	"strings"

	"beleg/extract/lang"
	"beleg/extract/numeral"
	"beleg/extract/segment"
)

// An opener is a set of readers that a token may concern, and of what else it may be. Most
// tokens open nothing, and cost one look into a map.
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
	isArticle // a number only before what it measures
	measures  // may be that: "a week"
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
	add(c.ageWord.Heads(), opensVague)
	add(c.several.Heads(), opensSeveral)
	add(c.lastingWord.Heads(), opensLasting)
	add(c.every.Heads(), opensEvery)
	add(p.Numbers.Heads(), opensNumber)
	add(p.Fractions.Heads(), opensFraction|opensNumber) // "half a million"
	add(p.Multiples.Heads(), opensMultiple)
	add(p.Currencies.Heads(), opensSign)
	for w, n := range p.Numbers.All() {
		if n.Class == "article" {
			out[lang.HashOf(w)] |= isArticle
		}
	}
	for _, words := range [...]iter.Seq[lang.Hash]{
		p.Numbers.Heads(), p.Scales.Heads(), p.Units.Heads(), p.Currencies.Heads(), p.Fractions.Heads(), p.Vague.Heads(), p.Multiples.Heads(),
		f.sums.Heads(), c.percent.Heads(), c.pointWord.Heads(), c.times.Heads(), c.joiner.Heads(), c.and.Heads(), c.or.Heads(), c.oneIn.Heads(),
		p.Cue("modifier-inside").Heads(), c.good.Heads(),
	} {
		add(words, measures)
	}
	measured(out, p.Fractions.All())
	measured(out, p.Vague.All())
	measured(out, p.Multiples.All())
	measured(out, c.several.All())
	return out
}

// measured enters what stands behind the article of phrases: "a few hundred".
func measured[V any](openers map[lang.Hash]opener, phrases iter.Seq2[string, V]) {
	for phrase := range phrases {
		if first, rest, more := strings.Cut(phrase, " "); more && openers[lang.HashOf(first)]&isArticle != 0 {
			second, _, _ := strings.Cut(rest, " ")
			openers[lang.HashOf(second)] |= measures
		}
	}
}

// opens returns the readers of token i of s: none for an article that no number can be
// made of, as what is behind it measures nothing and no modifier is before it ("at least a
// man").
func (f *Finder) opens(s *segment.Sentence, i int) opener {
	o := f.classify(s, i)
	if o&isArticle != 0 && i+1 < len(s.Tokens) && isLetters(s.Word(i+1)) && f.classify(s, i+1)&(measures|opensNumber) == 0 {
		_, modified := f.cues.modifier.MatchBefore(s, i)
		_, negative := f.cues.minus.MatchBefore(s, i)
		if modified == 0 && negative == 0 {
			return 0
		}
	}
	return o &^ (isArticle | measures)
}

// classify returns what token i of s may be and open.
func (f *Finder) classify(s *segment.Sentence, i int) opener {
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
