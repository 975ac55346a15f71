package main

import (
	"context"
	"fmt"
	"slices"
	"strings"

	"beleg/corpus"
	"beleg/extract"
	"beleg/extract/lang"
	"beleg/pipeline"
	"beleg/pipeline/dedupe"
	"beleg/pipeline/ledger"
)

// A query is what to look for in a ledger.
type query struct {
	readings []queryReading
	indexes  indexes
	keys     map[phrase]string // of the texts that claims were compared by
}

// A phrase is a text in a language.
type phrase struct{ language, text string }

// A queryReading is a query as one language reads it.
type queryReading struct {
	figures []queryFigure
	wanted  []queryFigure // what a claim's own value must fit
	subject topic
	covered int // code points that are in figures, 1 for all of a count
}

// A queryFigure says how far a value can hold beside it: 2, 1 or 0.
type queryFigure struct {
	kind string
	fits func(kind string, v *ledger.Value) int
}

// newQuery reads text in every language of set, and keeps the readings that
// take most of it for figures: "580 Mio. Euro" is no English count of 580, and
// "12 Prozent Umsatz" no English count of "Prozent Umsatz".
func newQuery(ctx context.Context, set lang.Set, text string) (*query, error) {
	x, err := extract.New(set, extract.Config{})
	if err != nil {
		return nil, err
	}
	q := &query{indexes: newIndexes(set), keys: map[phrase]string{}}
	most := 0
	for _, p := range set {
		l, err := readQuery(ctx, x, p.Tag.String(), text)
		if err != nil {
			return nil, err
		}
		r := q.reading(l, text)
		if len(r.figures) > 0 || !r.subject.isEmpty() {
			q.readings = append(q.readings, r)
			most = max(most, r.covered)
		}
	}
	if len(q.readings) == 0 {
		return nil, usage(fmt.Errorf("nothing to look for in %q", text), "give a figure, a subject or both, such as %q", "580 Mio. Euro Umsatz")
	}
	q.readings = slices.DeleteFunc(q.readings, func(r queryReading) bool { return r.covered < most })
	return q, nil
}

// readQuery makes a ledger of text, as if it were an article in the language.
func readQuery(ctx context.Context, x *extract.Extractor, language, text string) (*ledger.Ledger, error) {
	article := func(yield func(*corpus.Document, error) bool) {
		yield(&corpus.Document{ID: "query", Path: "query", Language: language, Body: corpus.NewText(text)}, nil)
	}
	return pipeline.Run(ctx, article, x, pipeline.Config{})
}

// reading takes the figures of l out of text; the rest is the subject, with
// the nouns that are counted.
func (q *query) reading(l *ledger.Ledger, text string) queryReading {
	var r queryReading
	rest := []rune(text)
	nouns := ""
	for i := range l.Claims {
		c := &l.Claims[i]
		r.figures = append(r.figures, queryFigure{c.Kind, dedupe.Matcher(c.Kind, &c.Value)})
		if c.Value.Dimension == "count" {
			nouns += c.Value.Unit + " "
		}
		for k := range c.Mentions {
			m := &c.Mentions[k]
			if c.Value.Dimension == "count" {
				r.covered++ // any noun can be counted
			} else {
				r.covered += m.End - m.Start
			}
			for at := m.Start; at < m.End; at++ {
				rest[at] = ' '
			}
		}
	}
	r.subject = newTopic(q.indexes, nouns+string(rest))
	// the dates of a query only say when, unless it has no other figures
	r.wanted = slices.DeleteFunc(slices.Clone(r.figures), func(f queryFigure) bool { return f.kind == ledger.KindDate })
	if len(r.wanted) == 0 {
		r.wanted = r.figures
	}
	return r
}

// value returns how far the value of c fits: 2, 1 or 0; 2 without figures.
func (r *queryReading) value(c *ledger.Claim) int {
	if len(r.figures) == 0 {
		return 2
	}
	best := 0
	for _, f := range r.wanted {
		for i := range c.Mentions {
			v := c.Mentions[i].Stated(c)
			best = max(best, f.fits(c.Kind, &v))
		}
	}
	return best
}

// subjects returns the texts that say what a mention is about and measures.
func subjects(m *ledger.Mention) []string {
	return []string{m.Subject.Text, m.Subject.Resolved, m.Measure.Text, m.Measure.Of.Text}
}

func sentences(m *ledger.Mention) []string { return []string{m.Sentence.Text} }

// parts returns the parts of the keys of what c is about and what it measures,
// as the ledger has them, and of the texts of its mentions.
func (q *query) parts(c *ledger.Claim, texts func(*ledger.Mention) []string) map[string]bool {
	all := map[string]bool{}
	add := func(key string) {
		for part := range strings.SplitSeq(key, "-") {
			all[part] = true
		}
	}
	add(c.Subject.Key)
	add(c.Measure.Key)
	for i := range c.Mentions {
		m := &c.Mentions[i]
		for _, text := range texts(m) {
			add(q.key(phrase{m.Language, text}))
		}
	}
	delete(all, "")
	return all
}

// key returns the key of a phrase, "" for one in a language that is not known.
// Claims share sentences, and readings claims.
func (q *query) key(p phrase) string {
	index := q.indexes[p.language]
	if index == nil {
		return ""
	}
	key, known := q.keys[p]
	if !known {
		key = index().Key(p.text)
		q.keys[p] = key
	}
	return key
}
