package extract

import (
	"cmp"
	"slices"
	"sync"

	"beleg/corpus"
	"beleg/extract/anaphora"
	"beleg/extract/calendar"
	"beleg/extract/concept"
	"beleg/extract/quantity"
	"beleg/extract/segment"
	"beleg/extract/subject"
	"beleg/extract/syntax"
)

// A reading is one sentence with what was found in it.
type reading struct {
	*engine
	run      *run
	s        *segment.Sentence
	headline bool
	opens    bool // it opens a paragraph

	figures  []figure
	rejected []Rejection
	tree     func() syntax.Tree // of s, once figures are found
	contexts []subject.Context  // of figures
	mentions []Mention          // of figures
}

// A figure is a date or a quantity.
type figure struct {
	first, end int // tokens
	date       *calendar.Date
	quantity   *quantity.Quantity
}

func (r *reading) read() error {
	var noTagger error
	dates, noDates := r.calendar.Follow(r.s, r.run.story, func() { noTagger = r.tag(r.s) })
	if noTagger != nil {
		return noTagger
	}
	taken := make([]bool, len(r.s.Tokens))
	for i := range dates {
		take(taken, dates[i].First, dates[i].End)
		if sp, _ := r.s.Slice(dates[i].First, dates[i].End); sp == r.run.dateline && !r.headline {
			r.reject(dates[i].First, dates[i].End, "the dateline")
			continue
		}
		r.figures = append(r.figures, figure{first: dates[i].First, end: dates[i].End, date: &dates[i]})
	}
	for _, n := range noDates {
		take(taken, n.First, n.End)
		r.reject(n.First, n.End, n.Reason)
	}
	found, noQuantities := r.quantity.Find(r.s, taken)
	for i := range found {
		r.figures = append(r.figures, figure{first: found[i].First, end: found[i].End, quantity: &found[i]})
	}
	for _, n := range noQuantities {
		r.reject(n.First, n.End, n.Reason)
	}
	r.run.result.Rejected = append(r.run.result.Rejected, r.rejected...)
	slices.SortFunc(r.figures, func(a, b figure) int { return cmp.Compare(a.first, b.first) })
	in := r.forSubject()
	r.run.past.Add(r.anaphora, r.s, in, r.headline, r.opens)
	if len(in) == 0 {
		return nil
	}
	r.run.scene.figures[r.run.scene.at] = in
	return r.context(in)
}

func take(taken []bool, first, end int) {
	for i := first; i < end; i++ {
		taken[i] = true
	}
}

func (r *reading) reject(first, end int, reason string) {
	sp, _ := r.s.Slice(first, end)
	r.rejected = append(r.rejected, Rejection{r.headline, sp, reason})
}

// context tags the sentence and makes mentions of its figures.
func (r *reading) context(in []subject.Figure) error {
	if err := r.tag(r.s); err != nil {
		return err
	}
	var noParser error
	r.tree = sync.OnceValue(func() (t syntax.Tree) {
		t, noParser = r.parse()
		return t
	})
	r.contexts = r.subject.Attach(r.s, r.tree, in)
	if noParser != nil {
		return noParser
	}
	r.mentions = make([]Mention, len(r.figures))
	for i := range r.figures {
		r.mentions[i] = r.mention(i)
		r.attribute(&r.mentions[i], &r.contexts[i])
	}
	r.shareNouns()
	r.run.result.Mentions = append(r.run.result.Mentions, r.mentions...)
	return nil
}

// tag tags a sentence that has no tags yet.
func (r *reading) tag(s *segment.Sentence) error {
	if s.Tokens[0].Tag != "" {
		return nil
	}
	tagger, err := r.tagger()
	if err != nil {
		return err
	}
	// A sentence that could not be tagged well is tagged by shape, and its
	// subjects are less sure; its figures stand.
	_ = tagger.Tag(s)
	return nil
}

// shareNouns gives counts the noun that only the next quantity states.
func (r *reading) shareNouns() {
	noun := ""
	for i := len(r.figures) - 1; i >= 0; i-- {
		q := r.figures[i].quantity
		if q == nil {
			continue
		}
		if m := &r.mentions[i]; q.Shares && m.Noun == "" {
			m.Noun = noun
		}
		noun = ""
		if q.Dimension == quantity.Count {
			noun = r.mentions[i].Noun
		}
	}
}

// parse returns the tree of the sentence, empty in a language without a parser.
func (r *reading) parse() (syntax.Tree, error) {
	parser, err := r.parser()
	if parser == nil || err != nil {
		return nil, err
	}
	return parser.Parse(r.s), nil
}

func (r *reading) forSubject() []subject.Figure {
	out := make([]subject.Figure, len(r.figures))
	for i := range r.figures {
		out[i] = r.figures[i].forSubject()
	}
	return out
}

func (f *figure) forSubject() subject.Figure {
	if f.date != nil {
		return subject.Figure{First: f.first, End: f.end, Number: f.first, Stop: f.end, Kind: subject.Date}
	}
	q := f.quantity
	return subject.Figure{First: q.First, End: q.End, Number: q.Number, Stop: q.Stop, Kind: kind(q), Vague: q.Vague}
}

func kind(q *quantity.Quantity) subject.Kind {
	if q.Kind == quantity.Percentage {
		return subject.Share
	}
	switch q.Dimension {
	case quantity.Money:
		return subject.Money
	case quantity.Count:
		return subject.Count
	case quantity.Ratio:
		return subject.Multiple
	case quantity.Age:
		return subject.Age
	case quantity.Duration:
		return subject.Duration
	}
	return subject.Measure
}

// mention puts figure i and its context together.
func (r *reading) mention(i int) Mention {
	f, c := &r.figures[i], &r.contexts[i]
	m := Mention{
		Headline: r.headline, Sentence: r.s.Span, Language: r.pack.Tag.String(),
		Date: f.date, Quantity: f.quantity, Kind: Date,
		Confidence: c.Confidence, SourceType: c.SourceType, Factuality: c.Factuality, Quoted: c.Quoted,
		Subject: r.place(c.Subject), Measure: r.place(c.Measure), Of: r.place(c.Of), Source: r.place(c.Source),
		SubjectKey: r.subjectKey(c), MeasureKey: r.key(c.Measure),
	}
	end := f.end
	if q := f.quantity; q != nil {
		m.Kind, m.Rules = q.Kind, slices.Clone(q.Rules)
		if q.Noun != "" {
			m.Noun = r.concepts().Lemma(q.Noun)
		} else if q.Dimension == quantity.Count && c.Counted.End > end && c.Counted.First >= f.first {
			m.Noun = r.concepts().Lemma(r.s.Tokens[c.Noun].Text)
			if q.Vague || r.s.Tokens[end].Tag != "ADP" && !r.isPartOfNext(i, c.Counted.End) { // not "15 of its own shops"
				end = c.Counted.End
			}
		}
		r.time(&m, c)
	} else {
		m.Rules = slices.Clone(f.date.Rules)
	}
	m.Rules = append(m.Rules, c.Rules...)
	m.Span, _ = r.s.Slice(f.first, end)
	if a, ok := r.run.past.Resolve(c.Subject, c.Head, c.Quoted); ok {
		m.Antecedent, m.AntecedentTitle = Place{a.Span}, a.Headline
		m.ResolvedKey = r.resolvedKey(a, c.Subject)
	} else if m.Confidence == "high" && c.Pronoun {
		m.Confidence = "medium"
	}
	return m
}

// isPartOfNext reports that what figure i counts, up to token end, holds the next figure
// behind an article: "900 der 1500 Flüge".
func (r *reading) isPartOfNext(i, end int) bool {
	return i+1 < len(r.figures) && r.figures[i+1].first < end && r.s.Tokens[r.figures[i].end].Tag == "DET"
}

// time finds the date by which a figure is scoped.
func (r *reading) time(m *Mention, c *subject.Context) {
	if c.When < 0 || c.When >= len(r.figures) || r.figures[c.When].date == nil {
		return
	}
	d := &r.figures[c.When]
	sp, _ := r.s.Slice(d.first, d.end)
	m.Time, m.TimeEDTF, m.TimeCode = Place{sp}, d.date.EDTF, cmp.Or(d.date.EDTF, d.date.Relative, d.date.Fiscal)
}

func (r *reading) place(p subject.Phrase) Place {
	if p.End <= p.First {
		return Place{}
	}
	sp, _ := r.s.Slice(p.First, p.End)
	return Place{sp}
}

// subjectKey is the key of a subject that is a noun; what a pronoun stands for
// is not known.
func (r *reading) subjectKey(c *subject.Context) string {
	if c.Head < len(r.s.Tokens) && r.s.Tokens[c.Head].Tag == "PRON" {
		return ""
	}
	return r.key(c.Subject)
}

// resolvedKey is the key of the subject p with a for its anaphor.
func (r *reading) resolvedKey(a anaphora.Antecedent, p subject.Phrase) string {
	t := r.run.doc.Body
	if a.Headline {
		t = r.run.doc.Headline
	}
	words := concept.Words(t.Norm[a.Span.Start:a.Span.End])
	if a.Owner {
		words = append(words, r.words(subject.Phrase{First: p.First + 1, End: p.End})...)
	}
	return r.concepts().KeyOf(words)
}

func (r *reading) key(p subject.Phrase) string {
	if p.End <= p.First {
		return ""
	}
	return r.concepts().KeyOf(r.words(p))
}

func (r *reading) words(p subject.Phrase) []concept.Word {
	words := make([]concept.Word, 0, p.End-p.First)
	for _, t := range r.s.Tokens[p.First:p.End] {
		words = append(words, concept.Word{Text: t.Text, Name: t.Tag == "PROPN", Verb: t.Tag == "VERB"})
	}
	return words
}

// text returns the normalised text under a span of the sentence.
func (r *reading) text(sp corpus.Span) string {
	return r.s.Text[sp.Start-r.s.Span.Start : sp.End-r.s.Span.Start]
}
