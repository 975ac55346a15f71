package ledger

import "strconv"

// Each method here writes one type, in the order of its fields. A test holds
// them against the struct tags.

func (a *appender) generator(g Generator) {
	a.key("generator")
	a.open('{')
	a.text("name", g.Name)
	a.text("version", g.Version)
	a.close('}')
}

func (a *appender) document(d *Document) {
	a.open('{')
	a.text("id", d.ID)
	a.text("path", d.Path)
	a.text("language", d.Language)
	a.optional("title", d.Title)
	a.optional("url", d.URL)
	a.optional("published", d.Published)
	a.text("sha256", d.SHA256)
	a.number("characters", d.Characters)
	a.close('}')
}

func (a *appender) skipped(s *Skipped) {
	a.open('{')
	a.text("path", s.Path)
	if s.Line != 0 {
		a.number("line", s.Line)
	}
	a.text("reason", s.Reason)
	a.close('}')
}

func (a *appender) claim(c *Claim) {
	a.open('{')
	a.text("id", c.ID)
	a.text("kind", c.Kind)
	a.claimSubject(c.Subject)
	a.claimMeasure(c.Measure)
	a.value(&c.Value)
	a.claimTime(c.Time)
	a.key("mentions")
	a.open('[')
	for i := range c.Mentions {
		a.item()
		a.mention(&c.Mentions[i])
	}
	a.close(']')
	a.texts("drift", c.Drift)
	a.links(c)
	a.close('}')
}

func (a *appender) claimSubject(s Subject) {
	if s == (Subject{}) {
		return
	}
	a.key("subject")
	a.open('{')
	a.text("text", s.Text)
	a.optional("key", s.Key)
	a.close('}')
}

func (a *appender) claimMeasure(m Measure) {
	if m == (Measure{}) {
		return
	}
	a.key("measure")
	a.open('{')
	a.optional("text", m.Text)
	a.optional("key", m.Key)
	a.optional("of", m.Of)
	a.close('}')
}

func (a *appender) claimTime(t Time) {
	if t == (Time{}) {
		return
	}
	a.key("time")
	a.open('{')
	a.optional("text", t.Text)
	a.optional("edtf", t.EDTF)
	a.text("basis", t.Basis)
	a.close('}')
}

// links appends what points to other claims.
func (a *appender) links(c *Claim) {
	if len(c.Related) > 0 {
		a.key("related")
		a.open('[')
		for _, r := range c.Related {
			a.link(r.Claim, r.Reason)
		}
		a.close(']')
	}
	if len(c.Conflicts) > 0 {
		a.key("conflicts")
		a.open('[')
		for _, r := range c.Conflicts {
			a.link(r.Claim, r.Reason)
		}
		a.close(']')
	}
}

func (a *appender) link(claim, reason string) {
	a.item()
	a.open('{')
	a.text("claim", claim)
	a.text("reason", reason)
	a.close('}')
}

func (a *appender) value(v *Value) {
	a.key("value")
	a.open('{')
	a.optional("number", v.Number)
	a.optional("low", v.Low)
	a.optional("high", v.High)
	a.flag("vague", v.Vague)
	a.optional("dimension", v.Dimension)
	a.optional("unit", v.Unit)
	a.flag("assumed", v.Assumed)
	a.optional("per", v.Per)
	a.optional("fraction", v.Fraction)
	a.optional("edtf", v.EDTF)
	a.optional("earliest", v.Earliest)
	a.optional("latest", v.Latest)
	a.optional("part", v.Part)
	a.optional("relative", v.Relative)
	a.optional("fiscal", v.Fiscal)
	a.optional("modifier", v.Modifier)
	a.change(v.Change)
	if v.Digits != 0 {
		a.number("digits", v.Digits)
	}
	a.close('}')
}

func (a *appender) change(c Change) {
	if c == (Change{}) {
		return
	}
	a.key("change")
	a.open('{')
	a.text("role", c.Role)
	a.optional("direction", c.Direction)
	a.optional("from", c.From)
	a.optional("to", c.To)
	a.close('}')
}

func (a *appender) mention(m *Mention) {
	a.open('{')
	a.text("document", m.Document)
	a.optional("part", m.Part)
	a.number("start", m.Start)
	a.number("end", m.End)
	a.number("line", m.Line)
	a.bytes(m.Bytes)
	a.text("quote", m.Quote)
	a.text("prefix", m.Prefix)
	a.text("suffix", m.Suffix)
	a.text("language", m.Language)
	a.sentence(&m.Sentence)
	a.subjectPlace(&m.Subject)
	if m.Value != nil {
		a.value(m.Value)
	}
	a.measurePlace(&m.Measure)
	a.place("time", m.Time)
	a.attribution(&m.Attribution)
	a.text("factuality", m.Factuality)
	a.flag("quoted", m.Quoted)
	a.optional("match", m.Match)
	a.texts("rules", m.Rules)
	a.close('}')
}

func (a *appender) bytes(b [2]int) {
	a.key("bytes")
	a.open('[')
	for _, n := range b {
		a.item()
		a.buf = strconv.AppendInt(a.buf, int64(n), 10)
	}
	a.close(']')
}

func (a *appender) sentence(s *Sentence) {
	a.key("sentence")
	a.open('{')
	a.number("start", s.Start)
	a.number("end", s.End)
	a.text("text", s.Text)
	a.close('}')
}

// span appends the fields of a place.
func (a *appender) span(p Place) {
	a.text("text", p.Text)
	a.number("start", p.Start)
	a.number("end", p.End)
}

func (a *appender) place(name string, p Place) {
	if p == (Place{}) {
		return
	}
	a.key(name)
	a.open('{')
	a.span(p)
	a.close('}')
}

func (a *appender) subjectPlace(s *SubjectPlace) {
	if *s == (SubjectPlace{}) {
		return
	}
	a.key("subject")
	a.open('{')
	a.span(s.Place)
	a.optional("resolved", s.Resolved)
	a.optional("confidence", s.Confidence)
	a.close('}')
}

func (a *appender) measurePlace(m *MeasurePlace) {
	if *m == (MeasurePlace{}) {
		return
	}
	a.key("measure")
	a.open('{')
	if m.Text != "" {
		a.span(m.Place)
	}
	a.place("of", m.Of)
	a.close('}')
}

func (a *appender) attribution(t *Attribution) {
	if *t == (Attribution{}) {
		return
	}
	a.key("attribution")
	a.open('{')
	a.span(t.Place)
	a.text("type", t.Type)
	a.close('}')
}
