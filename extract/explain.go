package extract

import (
	"cmp"
	"context"
	"fmt"
	"io"
	"slices"
	"strings"

	"beleg/corpus"
	"beleg/extract/quantity"
)

// Explain writes, for each sentence of d that holds a figure or a rejected
// number: its tokens and tags, what was recognised by which rules, the subject
// and its context, and what was rejected and why.
func (x *Extractor) Explain(d *corpus.Document, w io.Writer) error {
	r := x.begin(context.Background(), d)
	var b strings.Builder
	fmt.Fprintf(&b, "%s: language %s, published %s\n", d.ID, r.result.Language, orUnknown(r.result.Published))
	r.trace = func(rd *reading) { rd.explain(&b) }
	if err := r.document(); err != nil {
		return fmt.Errorf("extract: %s: %w", d.ID, err)
	}
	if _, err := io.WriteString(w, b.String()); err != nil {
		return fmt.Errorf("extract: explain: %w", err)
	}
	return nil
}

func orUnknown(s string) string {
	if s == "" {
		return "unknown"
	}
	return s
}

func (r *reading) explain(b *strings.Builder) {
	if len(r.figures)+len(r.rejected) == 0 {
		return
	}
	fmt.Fprintf(b, "\n[%s] %s\n", r.pack.Tag, r.s.Text)
	if len(r.figures) > 0 {
		b.WriteString("  tokens  ")
		for _, t := range r.s.Tokens {
			fmt.Fprintf(b, " %s/%s", t.Text, t.Fine)
		}
		b.WriteByte('\n')
		r.explainTree(b)
	}
	choices := r.choices()
	for i := range r.figures {
		m := &r.mentions[i]
		fmt.Fprintf(b, "  %-10s %q %s\n", m.Kind, r.text(m.Span), r.figures[i].describe())
		r.line(b, "subject", m.Subject, m.Confidence+", key "+m.SubjectKey)
		choices[i].explain(b)
		r.line(b, "measure", m.Measure, "")
		r.line(b, "of", m.Of, "")
		r.line(b, "time", m.Time, m.TimeEDTF)
		r.line(b, "source", m.Source, m.SourceType)
		fmt.Fprintf(b, "             %s; rules %s\n", m.Factuality, strings.Join(m.Rules, ", "))
	}
	for _, n := range r.rejected {
		fmt.Fprintf(b, "  rejected   %q: %s\n", r.text(n.Span), n.Reason)
	}
}

func (r *reading) explainTree(b *strings.Builder) {
	for line := range strings.Lines(r.tree().Text(r.s)) {
		b.WriteString("  tree     " + line)
	}
}

// explain lists the candidates and what each weighs, the heaviest first.
func (c *Choice) explain(b *strings.Builder) {
	if len(c.Candidates) == 0 {
		return
	}
	order := make([]int, len(c.Texts))
	for i := range order {
		order[i] = i
	}
	slices.SortStableFunc(order, func(i, k int) int { return cmp.Compare(c.Candidates[k].Score, c.Candidates[i].Score) })
	b.WriteString("             candidates")
	for _, i := range order {
		fmt.Fprintf(b, " %q %d", c.Texts[i], c.Candidates[i].Score)
	}
	b.WriteByte('\n')
}

func (r *reading) line(b *strings.Builder, name string, p Place, note string) {
	if p.IsZero() {
		return
	}
	fmt.Fprintf(b, "             %s %q", name, r.text(p.Span))
	if note != "" {
		fmt.Fprintf(b, " (%s)", note)
	}
	b.WriteByte('\n')
}

// describe tells a figure's value in a few words.
func (f *figure) describe() string {
	if d := f.date; d != nil {
		return join(d.EDTF, d.Relative, d.Part, d.Fiscal, d.Modifier)
	}
	q := f.quantity
	value := ""
	if q.Value != nil {
		value = quantity.Plain(q.Value)
	} else {
		value = quantity.Plain(q.Low) + ".." + quantity.Plain(q.High)
	}
	per := ""
	if q.Per != "" {
		per = "per " + q.Per
	}
	return join(value, q.Dimension, q.Unit, per, q.Fraction, q.Modifier, q.Change.Role, q.Change.Direction)
}

func join(parts ...string) string {
	var out []string
	for _, p := range parts {
		if p != "" {
			out = append(out, p)
		}
	}
	return strings.Join(out, " ")
}
