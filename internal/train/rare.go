package main

import "beleg/extract/segment"

// minPair is how often a pair of tags must occur to be believed.
const minPair = 5

type pair struct{ tag, fine string }

// mendRare replaces the universal tag of rare pairs ("ADP NN"), most of which
// are errors of the treebank, by the one that the fine tag has most often.
func mendRare(sentences []segment.Sentence) {
	counts, best := map[pair]int{}, map[string]string{}
	for _, s := range sentences {
		for _, t := range s.Tokens {
			p := pair{t.Tag, t.Fine}
			if counts[p]++; counts[p] > counts[pair{best[t.Fine], t.Fine}] {
				best[t.Fine] = t.Tag
			}
		}
	}
	for _, s := range sentences {
		for i := range s.Tokens {
			if t := &s.Tokens[i]; counts[pair{t.Tag, t.Fine}] < minPair {
				t.Tag = best[t.Fine]
			}
		}
	}
}
