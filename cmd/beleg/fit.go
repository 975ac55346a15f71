package main

import (
	"cmp"
	"slices"
	"strings"

	"beleg/pipeline/ledger"
)

// A fit is a claim that a query fits, and how well.
type fit struct {
	claim   *ledger.Claim
	value   int // 2 for an equal value, 1 for one that can hold too
	subject int // 2 if it is about the query's subject, 1 if only its sentence names that
	near    int // figures of the query that its sentences state
	beside  int // parts of its subject's key that the query does not name
}

func (f fit) compare(o fit) int {
	return cmp.Or(o.value-f.value, o.subject-f.subject, o.near-f.near, f.beside-o.beside)
}

// find returns the claims of l that q fits, the best first, then in l's order.
func (q *query) find(l *ledger.Ledger) []*ledger.Claim {
	best := map[*ledger.Claim]fit{}
	for i := range q.readings {
		for _, f := range q.readings[i].fits(q, l) {
			if old, ok := best[f.claim]; !ok || f.compare(old) < 0 {
				best[f.claim] = f
			}
		}
	}
	var fits []fit
	for i := range l.Claims {
		if f, ok := best[&l.Claims[i]]; ok {
			fits = append(fits, f)
		}
	}
	slices.SortStableFunc(fits, fit.compare)
	claims := make([]*ledger.Claim, len(fits))
	for i := range fits {
		claims[i] = fits[i].claim
	}
	return claims
}

func (r *queryReading) fits(q *query, l *ledger.Ledger) []fit {
	var fits []fit
	for i := range l.Claims {
		c := &l.Claims[i]
		f := fit{claim: c, value: r.value(c)}
		if f.value == 0 {
			continue
		}
		if f.subject = r.about(q, c); f.subject == 0 {
			continue
		}
		if !r.subject.isEmpty() && c.Subject.Key != "" {
			f.beside = r.subject.without(strings.Split(c.Subject.Key, "-"))
		}
		fits = append(fits, f)
	}
	if len(r.figures) > 1 {
		r.countNear(fits, l)
	}
	return fits
}

// about returns how far the subject of r is that of c: the owner of what is
// counted stands in the sentence only ("Merlo has 40 boats").
func (r *queryReading) about(q *query, c *ledger.Claim) int {
	switch {
	case r.subject.isEmpty(), r.subject.isIn(q.parts(c, subjects)):
		return 2
	case r.subject.isIn(q.parts(c, sentences)):
		return 1
	}
	return 0
}

// A sentence names one of a ledger.
type sentence struct {
	document, part string
	start          int
}

func sentenceOf(m *ledger.Mention) sentence { return sentence{m.Document, m.Part, m.Sentence.Start} }

// countNear counts for each fit the figures that stand in one of its sentences.
func (r *queryReading) countNear(fits []fit, l *ledger.Ledger) {
	for _, f := range r.figures {
		stating := map[sentence]bool{}
		for i := range l.Claims {
			c := &l.Claims[i]
			for k := range c.Mentions {
				if v := c.Mentions[k].Stated(c); f.fits(c.Kind, &v) > 0 {
					stating[sentenceOf(&c.Mentions[k])] = true
				}
			}
		}
		for i := range fits {
			if slices.ContainsFunc(fits[i].claim.Mentions, func(m ledger.Mention) bool { return stating[sentenceOf(&m)] }) {
				fits[i].near++
			}
		}
	}
}
