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
	"embed"
	"errors"
	"fmt"
	"io/fs"

	"beleg/extract/lang"
	"beleg/extract/segment"
)

// The models are named by language. MODELS.md says what they were made from,
// models/LICENSE under which licence they are.
//
//go:embed models/*.gz
var models embed.FS

// A Tagger fills in Tag and Fine of every token of a sentence.
//
// The extractor of a document calls it, once a sentence and from as many
// goroutines as documents are read at a time; it is safe for that. It changes
// nothing else in s, keeps nothing of it, and gives the same tags to the same
// sentence every time. The tokens must be those of [segment.Split]. After an
// error s has no tags to rely on; the taggers here return none.
type Tagger interface {
	Tag(s *segment.Sentence) error
}

// Open returns the tagger of the language p: the own model for it, or else
// [Prose] for English, or else [Shapes]. It is the only place that knows a
// language by its name. It loads the model, so call it when a first sentence
// needs it, and keep what it returns.
func Open(p *lang.Pack) (Tagger, error) {
	base, _ := p.Tag.Base()
	name := "models/" + base.String() + ".gz"
	f, err := models.Open(name)
	switch {
	case err == nil:
		defer f.Close()
		return NewPerceptron(f)
	case !errors.Is(err, fs.ErrNotExist):
		return nil, fmt.Errorf("tag: %w", err)
	case base.String() == "en":
		return NewProse()
	}
	return Shapes{Stop: p.Stop}, nil
}
