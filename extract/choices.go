package extract

import (
	"context"
	"fmt"

	"beleg/corpus"
	"beleg/extract/subject"
)

// A Choice is a figure of a document's body with the noun phrases that its
// subject is chosen from.
type Choice struct {
	Span     corpus.Span // in the normalised text
	Language string      // of the sentence, BCP 47 tag
	Texts    []string    // of the candidates
	subject.Choice
}

// Choices returns the choices of d's body, for training and for measuring it.
func (x *Extractor) Choices(ctx context.Context, d *corpus.Document) ([]Choice, error) {
	r := x.begin(ctx, d)
	var out []Choice
	r.trace = func(rd *reading) {
		if !rd.headline {
			out = append(out, rd.choices()...)
		}
	}
	if err := r.document(); err != nil {
		return nil, fmt.Errorf("extract: %s: %w", d.ID, err)
	}
	return out, nil
}

func (r *reading) choices() []Choice {
	if len(r.figures) == 0 {
		return nil
	}
	var out []Choice
	for i, c := range r.subject.Choices(r.s, r.tree(), r.forSubject()) {
		choice := Choice{Span: r.mentions[i].Span, Language: r.pack.Tag.String(), Choice: c}
		for _, candidate := range c.Candidates {
			_, text := r.s.Slice(candidate.Phrase.First, candidate.Phrase.End)
			choice.Texts = append(choice.Texts, text)
		}
		out = append(out, choice)
	}
	return out
}
