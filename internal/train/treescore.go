package main

import (
	"fmt"

	"beleg/extract/syntax"
)

// A treeScore counts the tokens that a parser hangs where the treebank does.
type treeScore struct {
	all, words               hits // words: without punctuation
	subjects, found, subject int  // in the treebank, in the parser's trees, in both
}

type hits struct{ tokens, heads, arcs int }

func (h hits) String() string {
	return fmt.Sprintf("UAS %.2f %%, LAS %.2f %%", percent(h.heads, h.tokens), percent(h.arcs, h.tokens))
}

func (s treeScore) String() string {
	return fmt.Sprintf("%d tokens: %v; without punctuation %v; nsubj precision %.1f %%, recall %.1f %%",
		s.all.tokens, s.all, s.words, percent(s.subject, s.found), percent(s.subject, s.subjects))
}

func percent(n, of int) float64 { return 100 * float64(n) / float64(max(of, 1)) }

func (s *treeScore) test(p *syntax.Parser, want []syntax.Example) {
	for i := range want {
		s.add(want[i].Tree, p.Parse(&want[i].Sentence))
	}
}

func (s *treeScore) add(want, got syntax.Tree) {
	for i := range want {
		head := want[i].Head == got[i].Head
		arc := head && want[i].Label == got[i].Label
		s.all.add(head, arc)
		if want[i].Label != syntax.Punct {
			s.words.add(head, arc)
		}
		if want[i].Label == syntax.NSubj {
			s.subjects++
		}
		if got[i].Label == syntax.NSubj {
			s.found++
			if arc {
				s.subject++
			}
		}
	}
}

func (h *hits) add(head, arc bool) {
	h.tokens++
	if head {
		h.heads++
	}
	if arc {
		h.arcs++
	}
}
