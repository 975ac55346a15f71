package ledger

import "slices"

func diffMentions(p pair[Claim]) []MentionChange {
	pairs := matchMentions(p)
	slices.SortStableFunc(pairs, func(a, b pair[Mention]) int { return orderMentions(a.last(), b.last()) })
	var all []MentionChange
	for _, p := range pairs {
		m := p.last()
		change := MentionChange{Op: p.op(), Document: m.Document, Part: m.Part, Line: m.Line,
			Start: m.Start, End: m.End, Quote: m.Quote}
		if change.Op == Changed {
			change.Fields = mentionFields(p.old, p.new)
			if change.Fields == nil {
				continue
			}
		}
		all = append(all, change)
	}
	return all
}

// matchMentions pairs the mentions in one place, then those that moved.
func matchMentions(p pair[Claim]) []pair[Mention] {
	var old, new []Mention
	if p.old != nil {
		old = p.old.Mentions
	}
	if p.new != nil {
		new = p.new.Mentions
	}
	pairs := match(unpaired(old, new), func(m *Mention) []place {
		return []place{{m.Document, m.Part, "", m.Start, m.End}}
	})
	return match(pairs, func(m *Mention) [][4]string {
		return [][4]string{{m.Document, m.Part, m.Quote, m.Sentence.Text}}
	})
}

// mentionFields returns what differs. Where the whole mention moved, that is
// its start, and not every offset in it.
func mentionFields(old, new *Mention) []FieldChange {
	if old.Start == new.Start {
		return changedFields(old, new)
	}
	moved := old.moved(new.Start - old.Start)
	moved.Start, moved.Line = old.Start, new.Line
	width := old.Bytes[1] - old.Bytes[0]
	moved.Bytes = [2]int{new.Bytes[0], new.Bytes[0] + width}
	return changedFields(moved, new)
}

// moved returns a copy of m that stands n code points later.
func (m *Mention) moved(n int) *Mention {
	c := *m
	c.Start, c.End = m.Start+n, m.End+n
	c.Sentence.Start, c.Sentence.End = m.Sentence.Start+n, m.Sentence.End+n
	c.Subject.Place = m.Subject.Place.moved(n)
	c.Measure.Place = m.Measure.Place.moved(n)
	c.Measure.Of = m.Measure.Of.moved(n)
	c.Time = m.Time.moved(n)
	c.Attribution.Place = m.Attribution.Place.moved(n)
	return &c
}

func (p Place) moved(n int) Place {
	if p == (Place{}) {
		return p
	}
	return Place{p.Text, p.Start + n, p.End + n}
}
