package tag

import (
	"strings"
	"unicode/utf8"
)

// The features of a word are those that prose's model was trained with, under
// its names. A name and what it is about are joined by spaces.
const pennFeatures = 14

var pennFeatureNames = [pennFeatures]string{
	"bias", "i suffix ", "i pref1 ", "i-1 tag ", "i-2 tag ", "i tag+i-2 tag ", "i word ", "i-1 tag+i word ",
	"i-1 word ", "i-1 suffix ", "i-2 word ", "i+1 word ", "i+1 suffix ", "i+2 word ",
}

// maxPenn bounds the classes: a word marks those its features name in 64 bits.
const maxPenn = 64

// tag fills in the tags of words, left to right.
func (p *Prose) tag(words []word) {
	before, before2 := "-START-", "-START2-"
	for i := range words {
		w := &words[i]
		if w.tag == "" {
			w.tag = p.known[w.text]
		}
		if w.tag == "" {
			w.tag = p.predict(words, i, before, before2)
		}
		before, before2 = w.tag, before
	}
}

func (p *Prose) predict(words []word, i int, before, before2 string) string {
	w, last, next := &words[i], context(words, i-1), context(words, i+1)
	h := p.prefix
	h[1] = h[1].text(ending(w.text))
	h[2] = h[2].first(w.text)
	h[3] = h[3].text(before)
	h[4] = h[4].text(before2)
	h[5] = h[5].text(before).text(" ").text(before2)
	h[6] = h[6].text(w.context)
	h[7] = h[7].text(before).text(" ").text(w.context)
	h[8] = h[8].text(last)
	h[9] = h[9].text(ending(last))
	h[10] = h[10].text(context(words, i-2))
	h[11] = h[11].text(next)
	h[12] = h[12].text(ending(next))
	h[13] = h[13].text(context(words, i+2))
	return p.best(h)
}

// best returns the class with the highest sum of those that a feature names.
func (p *Prose) best(features [pennFeatures]hash) string {
	var sum [maxPenn]int32
	var named uint64
	for _, h := range features {
		for _, c := range p.weights.row(uint64(h)) {
			sum[uint8(c)%maxPenn] += int32(c >> 8)
			named |= 1 << (uint8(c) % maxPenn)
		}
	}
	best := -1
	for i := range p.classes {
		if named>>i&1 == 1 && (best < 0 || sum[i] > sum[best]) {
			best = i
		}
	}
	if best < 0 {
		return "NN"
	}
	return p.classes[best]
}

// context returns a word as the features of its neighbours see it.
func context(words []word, i int) string {
	switch {
	case i == -2:
		return "-START-" // in this order: so the model was trained
	case i == -1:
		return "-START2-"
	case i == len(words):
		return "-END-"
	case i > len(words):
		return "-END2-"
	}
	return words[i].context
}

// ending returns the last three bytes.
func ending(s string) string { return s[max(0, len(s)-3):] }

// first adds the first byte of s, as the library does: as if it were a rune.
func (h hash) first(s string) hash {
	var b [utf8.UTFMax]byte
	return h.text(string(b[:utf8.EncodeRune(b[:], rune(s[0]))]))
}

// pennContext returns what the model calls a word in features: numbers and
// hyphenated words are of a kind.
func pennContext(text, fold string) string {
	switch {
	case strings.Contains(text, "-") && text[0] != '-':
		return "!HYPHEN"
	case text[0] < '0' || text[0] > '9':
		return fold
	case len(text) == 4 && strings.Trim(text, "0123456789") == "":
		return "!YEAR"
	}
	return "!DIGITS"
}
