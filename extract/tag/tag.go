// Package tag names the part of speech of every token of a sentence.
//
// A [Tagger] fills in two tags: the universal one (UPOS: NOUN, PROPN, VERB …),
// which the rules of every language read, and the fine one of the language's
// own tag set (Penn, STTS). Three taggers exist: [Prose] for English,
// [Perceptron] with an own model for German, and [Shapes] for a language that
// has no model.
//
// The package never cuts or changes text: it tags the tokens it is given. It
// starts no goroutines and keeps no package-level state. Start reading at
// [Open].
package tag

import (
	"beleg/extract/lang"
	"beleg/extract/segment"
)

// A Tagger fills in Tag and Fine of every token of a sentence.
//
// The extractor of a document calls it, once a sentence and from as many
// goroutines as documents are read at a time; it is safe for that. It keeps
// nothing of s, changes nothing else in it, and gives the same tags to the same
// sentence every time. After an error the sentence has tags all the same, by
// [Shapes]; the error says why they are worse than they could be.
type Tagger interface {
	Tag(s *segment.Sentence) error
}

// Open returns the tagger of the language p, which is the one place where a
// language is chosen by its name. It loads the language's model, so call it
// when a first sentence needs it and keep what it returns. A language without a
// model gets [Shapes].
func Open(p *lang.Pack) (Tagger, error) {
	base, _ := p.Tag.Base()
	switch base.String() {
	case "en":
		return NewProse()
	default:
		return Shapes{Stop: p.Stop}, nil
	}
}
