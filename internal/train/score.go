package main

import (
	"fmt"
	"slices"

	"beleg/extract/segment"
	"beleg/extract/tag"
)

// A score counts the tokens that a tagger tags as the treebank does.
type score struct{ tokens, universal, fine, both int }

func (s score) String() string {
	return fmt.Sprintf("%d tokens: universal %.2f %%, fine %.2f %%, both %.2f %%",
		s.tokens, percent(s.universal, s.tokens), percent(s.fine, s.tokens), percent(s.both, s.tokens))
}

func measure(t tag.Tagger, want []segment.Sentence) (score, error) {
	var sum score
	for _, s := range want {
		got := s
		got.Tokens = slices.Clone(s.Tokens)
		if err := t.Tag(&got); err != nil {
			return sum, err
		}
		for i, w := range s.Tokens {
			sum.add(w, got.Tokens[i])
		}
	}
	return sum, nil
}

func (s *score) add(want, got segment.Token) {
	s.tokens++
	if got.Tag == want.Tag {
		s.universal++
	}
	if got.Fine == want.Fine {
		s.fine++
	}
	if got.Tag == want.Tag && got.Fine == want.Fine {
		s.both++
	}
}
