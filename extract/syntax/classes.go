package syntax

import (
	"beleg/extract/lang"
	"beleg/extract/segment"
)

// A wordClass is the kind of word that a table of the language says it is. Words
// of one class behave alike: what the model learned of "Juni" holds for "Mai".
type wordClass uint8

const (
	noClass wordClass = iota
	scaleClass
	currencyClass
	monthClass
	weekdayClass
	numberClass
	unitClass
)

// classesOf returns the class of each token of s.
func classesOf(p *lang.Pack, s *segment.Sentence) []wordClass {
	out := make([]wordClass, len(s.Tokens))
	for i := 0; i < len(out); {
		c, n := classOf(p, s, i)
		for k := range n {
			out[i+k] = c
		}
		i += max(n, 1)
	}
	return out
}

// classOf returns the class of the phrase at token i, and its length.
func classOf(p *lang.Pack, s *segment.Sentence, i int) (wordClass, int) {
	if _, n := p.Scales.Match(s, i); n > 0 {
		return scaleClass, n
	}
	if _, n := p.Currencies.Match(s, i); n > 0 {
		return currencyClass, n
	}
	if _, n := p.Cue("month").Match(s, i); n > 0 {
		return monthClass, n
	}
	if _, n := p.Cue("weekday").Match(s, i); n > 0 {
		return weekdayClass, n
	}
	if v, n := p.Numbers.Match(s, i); n > 0 && v.Class != "article" && v.Class != "pronoun" {
		return numberClass, n
	}
	if u, n := p.Units.Match(s, i); n > 0 && u.Class == "word" {
		return unitClass, n
	}
	return noClass, 0
}
