package main

import (
	"testing"

	"beleg/extract/segment"
)

func TestMendRare(t *testing.T) {
	noun, slip := segment.Token{Tag: "NOUN", Fine: "NN"}, segment.Token{Tag: "ADP", Fine: "NN"}
	s := []segment.Sentence{{Tokens: []segment.Token{noun, slip, noun}}, {Tokens: []segment.Token{noun}}}
	for range minPair {
		s[1].Tokens = append(s[1].Tokens, segment.Token{Tag: "PROPN", Fine: "NN"}, noun)
	}
	mendRare(s)
	if got := s[0].Tokens[1].Tag; got != "NOUN" {
		t.Errorf("a rare pair has the tag %s, want NOUN", got)
	}
	if got := s[1].Tokens[1].Tag; got != "PROPN" {
		t.Errorf("a pair that is not rare has the tag %s, want PROPN", got)
	}
}
