package extract

import (
	"beleg/corpus"
	"beleg/extract/lang"
	"beleg/extract/segment"
)

// enough is how many bytes of a document are read to tell its language.
const enough = 8 << 10

// language returns the language of d: as configured, as declared, or as its
// frequent words tell; the first of the set if none does.
func (x *Extractor) language(d *corpus.Document) *lang.Pack {
	if x.fixed != nil {
		return x.fixed
	}
	if p := x.set.Get(d.Language); p != nil {
		return p
	}
	text := d.Body.Norm
	if d.Headline != nil {
		text = d.Headline.Norm + "\n" + text
	}
	if p, _, _ := x.set.Detect(words(lang.Tokens(lang.Fold(text[:min(len(text), enough)])))); p != nil {
		return p
	}
	return x.set[0]
}

// A sentence counts as being in another language than its document when that
// language's frequent words lead by so many, or are the only ones ("July 17,
// 2018" under a message).
const clearLead = 2

// engine returns what reads the sentence s: that of the document unless the
// sentence is plainly in another language.
func (r *run) engine(s *segment.Sentence) *engine {
	if p, words, lead := r.set.Detect(s); p != nil && (lead >= clearLead || lead == words) {
		return r.engines[p]()
	}
	return r.main
}

type words []string

func (w words) Len() int             { return len(w) }
func (w words) Word(i int) string    { return w[i] }
func (w words) Hash(i int) lang.Hash { return lang.HashOf(w[i]) }
