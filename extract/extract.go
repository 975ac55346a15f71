// Package extract says what one document states: every figure with its
// subject and its place.
//
// It never does I/O and starts no goroutines; package pipeline runs it over a
// corpus. The way of a document: language, sentences, dates, quantities, and
// only for sentences that hold one of these parts of speech and subjects; where
// a subject is a pronoun or a stand-in, what it stands for in the text before.
//
// Start reading at [Extractor.Extract].
package extract

import (
	"context"
	"errors"
	"fmt"
	"strings"
	"sync"

	"beleg/corpus"
	"beleg/extract/anaphora"
	"beleg/extract/calendar"
	"beleg/extract/concept"
	"beleg/extract/lang"
	"beleg/extract/quantity"
	"beleg/extract/segment"
	"beleg/extract/subject"
	"beleg/extract/syntax"
	"beleg/extract/tag"
)

// Config configures [New]. Its zero value tells each document's language.
type Config struct {
	Language string // BCP 47 tag of all documents, whatever they declare; "" to tell each one's
}

// An Extractor finds mentions. It is read-only but for indexes and models, which
// it loads when the first text or sentence of their language needs them, and
// safe for concurrent use.
type Extractor struct {
	set     lang.Set
	engines map[*lang.Pack]func() *engine
	fixed   *lang.Pack // Config.Language, or nil
}

// An engine is all that reads one language.
type engine struct {
	pack     *lang.Pack
	quantity *quantity.Finder
	calendar *calendar.Finder
	subject  *subject.Finder
	anaphora *anaphora.Finder
	concepts func() *concept.Index
	tagger   func() (tag.Tagger, error)
	parser   func() (*syntax.Parser, error) // nil for a language that has none
}

// New returns an extractor for the languages of set.
func New(set lang.Set, cfg Config) (*Extractor, error) {
	if len(set) == 0 {
		return nil, fmt.Errorf("extract: no languages")
	}
	x := &Extractor{set: set, engines: map[*lang.Pack]func() *engine{}}
	if cfg.Language != "" {
		if x.fixed = set.Get(cfg.Language); x.fixed == nil {
			return nil, fmt.Errorf("extract: unknown language %q", cfg.Language)
		}
	}
	for _, p := range set {
		x.engines[p] = sync.OnceValue(func() *engine { return newEngine(p) })
	}
	return x, nil
}

func newEngine(p *lang.Pack) *engine {
	e := &engine{
		pack: p, quantity: quantity.New(p), calendar: calendar.New(p), subject: subject.New(p),
		concepts: sync.OnceValue(func() *concept.Index { return concept.New(p) }),
		tagger:   sync.OnceValues(func() (tag.Tagger, error) { return tag.Open(p) }),
		parser:   sync.OnceValues(func() (*syntax.Parser, error) { return openParser(p) }),
	}
	e.anaphora = anaphora.New(p, e.subject, e.tagger)
	return e
}

func openParser(p *lang.Pack) (*syntax.Parser, error) {
	parser, err := syntax.Open(p)
	if errors.Is(err, syntax.ErrNoModel) {
		return nil, nil // patterns alone tell its subjects
	}
	return parser, err
}

// Extract returns what d states. The error is that of ctx, which is asked
// before each sentence, or of a model that cannot be loaded, never of the text.
func (x *Extractor) Extract(ctx context.Context, d *corpus.Document) (*Result, error) {
	r := x.begin(ctx, d)
	if err := r.document(); err != nil {
		return nil, fmt.Errorf("extract: %s: %w", d.ID, err)
	}
	return r.result, nil
}

// A run is the reading of one document.
type run struct {
	*Extractor
	ctx    context.Context
	doc    *corpus.Document
	main   *engine // the document's language
	result *Result
	trace  func(*reading) // of explain; nil otherwise

	dateline corpus.Span     // the body's, or zero
	story    *calendar.Story // of the text being read
	past     anaphora.Past
	scene    *scene // likewise
}

func (x *Extractor) begin(ctx context.Context, d *corpus.Document) *run {
	p := x.language(d)
	r := &run{Extractor: x, ctx: ctx, doc: d, main: x.engines[p](), result: &Result{Language: p.Tag.String()}}
	r.result.Published = r.published()
	return r
}

func (r *run) document() error {
	if r.doc.Headline != nil {
		if err := r.text(r.doc.Headline, true); err != nil {
			return err
		}
	}
	return r.text(r.doc.Body, false)
}

// text reads the headline or the body.
func (r *run) text(t *corpus.Text, headline bool) error {
	sentences := segment.Split(t.Norm, r.main.pack)
	r.story = calendar.NewStory(r.result.Published)
	r.story.Alone = len(sentences) == 1
	r.scene = &scene{text: t.Norm, sentences: sentences, figures: map[int][]subject.Figure{}}
	end := 0
	for i := range sentences {
		if err := r.ctx.Err(); err != nil {
			return err
		}
		s := &sentences[i]
		e := r.engine(s)
		if e != r.main && i+1 < len(sentences) {
			if joined, ok := segment.Rejoin(t.Norm, s, &sentences[i+1], e.pack); ok {
				sentences[i+1] = joined
				continue
			}
		}
		opens := i == 0 || strings.Contains(t.Norm[end:s.Span.Start], "\n")
		if opens {
			r.story.Paragraph()
		}
		end = s.Span.End
		r.scene.at = i
		rd := &reading{engine: e, run: r, s: s, headline: headline, opens: opens}
		if err := rd.read(); err != nil {
			return err
		}
		if r.trace != nil {
			r.trace(rd)
		}
	}
	return nil
}
