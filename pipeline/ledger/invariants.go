package ledger

import (
	"fmt"
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/cockroachdb/apd/v3"
)

// checkInvariants finds what is wrong with l beyond its schema.
func checkInvariants(l *Ledger) []Problem {
	c := checker{documents: map[string]*Document{}, ids: map[string]bool{}, places: map[place]string{}}
	c.allDocuments(l.Documents)
	for i := range l.Claims {
		c.at = fmt.Sprintf("/claims/%d", i)
		if c.ids[l.Claims[i].ID] {
			c.add("/id", "%s is not unique", l.Claims[i].ID)
		}
		c.ids[l.Claims[i].ID] = true
	}
	for i := range l.Claims {
		c.at = fmt.Sprintf("/claims/%d", i)
		c.claim(&l.Claims[i])
		if i > 0 && orderClaims(&l.Claims[i-1], &l.Claims[i]) > 0 {
			c.add("", "out of order: its first mention is before that of claim %d", i-1)
		}
	}
	for i := 1; i < len(l.Skipped); i++ {
		if compareSkipped(l.Skipped[i-1], l.Skipped[i]) > 0 {
			c.at = fmt.Sprintf("/skipped/%d", i)
			c.add("", "out of order")
		}
	}
	return c.problems
}

// A checker collects problems below a place in the ledger.
type checker struct {
	documents map[string]*Document
	ids       map[string]bool  // of all claims
	places    map[place]string // what each place states, to the claim that has it
	at        string           // JSON pointer
	problems  []Problem
}

// A place is where a mention of a kind stands.
type place struct {
	document, part, kind string
	start, end           int
}

func (c *checker) add(field, format string, args ...any) {
	c.problems = append(c.problems, Problem{c.at + field, fmt.Sprintf(format, args...)})
}

func (c *checker) allDocuments(all []Document) {
	for i := range all {
		c.at = fmt.Sprintf("/documents/%d", i)
		if c.documents[all[i].ID] != nil {
			c.add("/id", "%q is not unique", all[i].ID)
		}
		c.documents[all[i].ID] = &all[i]
		if i > 0 && all[i-1].ID > all[i].ID {
			c.add("", "out of order: %q is before %q", all[i].ID, all[i-1].ID)
		}
	}
}

func (c *checker) claim(claim *Claim) {
	c.value("/value", &claim.Value)
	if want := Drift(claim); !slices.Equal(want, claim.Drift) {
		c.add("/drift", "is %q, but the mentions' modifiers say %q", claim.Drift, want)
	}
	for i, r := range claim.Related {
		c.link(fmt.Sprintf("/related/%d/claim", i), claim.ID, r.Claim)
	}
	for i, r := range claim.Conflicts {
		c.link(fmt.Sprintf("/conflicts/%d/claim", i), claim.ID, r.Claim)
	}
	c.mentions(claim)
}

func (c *checker) link(field, from, to string) {
	if from == to {
		c.add(field, "points to its own claim")
	} else if !c.ids[to] {
		c.add(field, "there is no claim %s", to)
	}
}

func (c *checker) value(field string, v *Value) {
	if v.Low != "" && v.High != "" {
		low, _, errLow := apd.NewFromString(v.Low)
		high, _, errHigh := apd.NewFromString(v.High)
		if errLow == nil && errHigh == nil && low.Cmp(high) > 0 {
			c.add(field, "low %s is above high %s", v.Low, v.High)
		}
	}
	if laterDay(v.Earliest, v.Latest) {
		c.add(field, "earliest %s is after latest %s", v.Earliest, v.Latest)
	}
}

// laterDay is true if a is after b; it compares years of four digits after 1 BC.
func laterDay(a, b string) bool {
	return len(a) == len(b) && a > b && !strings.ContainsAny(a[:1]+b[:1], "-Y")
}

func (c *checker) mentions(claim *Claim) {
	at, own := c.at, 0
	for i := range claim.Mentions {
		m := &claim.Mentions[i]
		c.at = fmt.Sprintf("%s/mentions/%d", at, i)
		if i > 0 && orderMentions(&claim.Mentions[i-1], m) > 0 {
			c.add("", "out of order")
		}
		c.mention(claim, m)
		if m.Value != nil {
			own++
		}
	}
	c.at = at
	if own > 0 && own == len(claim.Mentions) {
		c.add("/value", "no mention states it: each has a value of its own")
	}
}

func (c *checker) mention(claim *Claim, m *Mention) {
	c.document(m)
	here := place{m.Document, m.Part, claim.Kind, m.Start, m.End}
	if other, taken := c.places[here]; taken {
		c.add("", "also in claim %s", other)
	}
	c.places[here] = claim.ID
	if m.Value != nil {
		c.value("/value", m.Value)
		if *m.Value == claim.Value {
			c.add("/value", "repeats the claim's")
		}
	}
	if m.Bytes[1]-m.Bytes[0] != len(m.Quote) {
		c.add("/bytes", "%d to %d is not the length of the quote, %d", m.Bytes[0], m.Bytes[1], len(m.Quote))
	}
	m.eachPlace(c.length)
	c.sentence(m)
}

// document checks that the mention's document holds it.
func (c *checker) document(m *Mention) {
	d := c.documents[m.Document]
	if d == nil {
		c.add("/document", "there is no document %q", m.Document)
		return
	}
	size := d.Characters
	if m.Part == PartTitle {
		size = utf8.RuneCountInString(d.Title)
	}
	m.eachPlace(func(field string, p Place) {
		if p.End > size {
			c.add(field, "ends at %d, but the text at %d", p.End, size)
		}
	})
}

func (c *checker) length(field string, p Place) {
	if n := utf8.RuneCountInString(p.Text); p.End-p.Start != n {
		c.add(field, "%d to %d is not the length of its text, %d", p.Start, p.End, n)
	}
}

func (c *checker) sentence(m *Mention) {
	s := &m.Sentence
	if m.Start < s.Start || m.End > s.End {
		c.add("/sentence", "%d to %d does not hold the mention at %d to %d", s.Start, s.End, m.Start, m.End)
		return
	}
	text := s.Text
	for range m.Start - s.Start {
		_, size := utf8.DecodeRuneInString(text)
		text = text[size:]
	}
	if !strings.HasPrefix(text, m.Quote) {
		c.add("/sentence", "its text does not have the quote at %d", m.Start)
	}
}

// eachPlace calls f for every verbatim part of m, with its JSON pointer below
// m; the quote itself has "".
func (m *Mention) eachPlace(f func(field string, p Place)) {
	f("", Place{m.Quote, m.Start, m.End})
	f("/sentence", Place{m.Sentence.Text, m.Sentence.Start, m.Sentence.End})
	if m.Subject != (SubjectPlace{}) {
		f("/subject", m.Subject.Place)
	}
	if m.Measure.Place != (Place{}) {
		f("/measure", m.Measure.Place)
	}
	if m.Measure.Of != (Place{}) {
		f("/measure/of", m.Measure.Of)
	}
	if m.Time != (Place{}) {
		f("/time", m.Time)
	}
	if m.Attribution != (Attribution{}) {
		f("/attribution", m.Attribution.Place)
	}
}
