package main

import (
	"fmt"
	"io"
	"slices"

	"beleg/extract/lang"
	"beleg/extract/segment"
	"beleg/extract/syntax"
	"beleg/extract/tag"
)

// A bankSentence has the treebank's tags in the sentence. Its tree is nil if
// none can be made for our tokens.
type bankSentence struct {
	segment.Sentence
	tree syntax.Tree
}

// count tells how many of sentences have trees.
func count(sentences []bankSentence) string {
	trees, tokens, lost := 0, 0, 0
	for _, s := range sentences {
		if s.tree == nil {
			lost++
			continue
		}
		trees++
		tokens += len(s.Tokens)
	}
	return fmt.Sprintf("%d sentences, %d tokens; %d sentences dropped", trees, tokens, lost)
}

// readBank reads CoNLL-U.
func readBank(r io.Reader) ([]bankSentence, error) {
	all, err := entries(r)
	marks := markTags(all)
	var out []bankSentence
	for _, e := range all {
		s := bankSentence{Sentence: sentence(e.rows, marks)}
		text, spans := written(e.rows)
		if n := len(s.Tokens); n > 0 && n <= segment.MaxTokens && (e.text == "" || e.text == text) {
			s.tree = tree(&s.Sentence, e.words, spans)
		}
		out = append(out, s)
	}
	return out, err
}

// tagAll tags with the tagger that beleg carries.
func tagAll(p *lang.Pack, sentences []bankSentence) error {
	tagger, err := tag.Open(p)
	if err != nil {
		return err
	}
	for i := range sentences {
		if err := tagger.Tag(&sentences[i].Sentence); err != nil {
			return err
		}
	}
	return nil
}

// tagFolds tags each of so many parts with a tagger trained on the others, for a
// tagger makes fewer errors in what it was trained on than elsewhere.
func tagFolds(sentences []bankSentence, words []segment.Token, folds int) error {
	gold := make([]segment.Sentence, len(sentences))
	for i := range sentences {
		gold[i] = sentences[i].Sentence
		sentences[i].Tokens = slices.Clone(gold[i].Tokens)
	}
	mendRare(gold)
	for fold := range folds {
		var rest []segment.Sentence
		for i := range gold {
			if i%folds != fold {
				rest = append(rest, gold[i])
			}
		}
		tagger, err := tag.Train(rest, words)
		if err != nil {
			return err
		}
		for i := fold; i < len(sentences); i += folds {
			if err := tagger.Tag(&sentences[i].Sentence); err != nil {
				return err
			}
		}
	}
	return nil
}

// examples returns the sentences that have trees.
func examples(sentences []bankSentence) (out []syntax.Example) {
	for _, s := range sentences {
		if s.tree != nil {
			out = append(out, syntax.Example{Sentence: s.Sentence, Tree: s.tree})
		}
	}
	return out
}
