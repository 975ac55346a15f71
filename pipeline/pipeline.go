// Package pipeline runs the extraction over a corpus and makes the ledger.
//
// It is the only package that starts goroutines, through conc: documents are
// extracted concurrently and folded one at a time, in corpus order, so that a
// result does not depend on the number of workers. A document that fails or
// panics becomes a line in "skipped" and harms nothing else. The package never
// reads a language or a file.
//
// Start reading at [Run].
package pipeline

import (
	"context"
	"errors"
	"fmt"
	"io"
	"iter"

	"github.com/sourcegraph/conc/panics"
	"github.com/sourcegraph/conc/stream"

	"beleg/corpus"
	"beleg/extract"
	"beleg/pipeline/dedupe"
	"beleg/pipeline/ledger"
)

// An Extractor says what one document states; see [extract.Extractor]. Run
// calls it from as many goroutines as it has workers.
type Extractor interface {
	Extract(context.Context, *corpus.Document) (*extract.Result, error)
}

// Config configures [Run]. The zero value of a field selects its default.
type Config struct {
	Workers   int              // documents extracted at once; default 1
	Generator ledger.Generator // what the ledger says of the program
	Progress  func(Progress)   // called after each document, one at a time; may be nil
	Rejected  io.Writer        // gets a JSON line for each number that is no claim; may be nil
}

// Progress is how far a run has come.
type Progress struct {
	Documents int // read so far, the skipped ones not counted
	Mentions  int
	Skipped   int
	Path      string // the last document
}

// Run extracts every document of docs and returns the ledger. What docs could
// not read, and documents whose extraction fails, are in its Skipped. The error
// is that of ctx, or of writing to Config.Rejected; there is no ledger then.
func Run(ctx context.Context, docs iter.Seq2[*corpus.Document, error], x Extractor, cfg Config) (*ledger.Ledger, error) {
	f := &fold{cfg: cfg, ledger: &ledger.Ledger{Generator: cfg.Generator}, sums: map[string]string{}, values: map[ledger.Value]*ledger.Value{}}
	s := stream.New().WithMaxGoroutines(max(1, cfg.Workers))
	for d, err := range docs {
		if ctx.Err() != nil || f.failed() {
			break
		}
		s.Go(func() stream.Callback {
			p := &part{doc: d, err: err}
			if err == nil {
				p.extract(ctx, x)
			}
			return func() { f.add(p) }
		})
	}
	s.Wait()
	if err := ctx.Err(); err != nil {
		return nil, fmt.Errorf("pipeline: %w", err)
	}
	if f.err != nil {
		return nil, fmt.Errorf("pipeline: %w", f.err)
	}
	return f.finish(), nil
}

// A part is what one document adds to the ledger.
type part struct {
	doc      *corpus.Document
	err      error
	document ledger.Document
	entries  []dedupe.Entry
	rejected []byte // JSON lines
}

// extract runs in a worker. A panic is the document's, not the run's.
func (p *part) extract(ctx context.Context, x Extractor) {
	caught := panics.Try(func() {
		var r *extract.Result
		if r, p.err = x.Extract(ctx, p.doc); p.err == nil {
			p.convert(r)
		}
	})
	if caught != nil {
		p.err = fmt.Errorf("internal error: %v", caught.Value)
	}
}

// skipped says why a part is left out.
func (p *part) skipped() ledger.Skipped {
	var e *corpus.Error
	if errors.As(p.err, &e) {
		return ledger.Skipped{Path: e.Path, Line: e.Line, Reason: e.Err.Error()}
	}
	if p.doc == nil {
		return ledger.Skipped{Reason: p.err.Error()}
	}
	return ledger.Skipped{Path: p.doc.Path, Line: p.doc.Line, Reason: p.err.Error()}
}
