package anaphora

import "beleg/extract/subject"

// sum returns the one sum of money that the sentence before names.
func (p *Past) sum(l *line) (Antecedent, bool) {
	if l.number == 0 {
		return Antecedent{}, false
	}
	before := p.lines[l.number-1]
	found := -1
	for i, g := range before.figures {
		switch {
		case g.Kind != subject.Money:
		case found >= 0:
			return Antecedent{}, false
		default:
			found = i
		}
	}
	if found < 0 {
		return Antecedent{}, false
	}
	sp, _ := before.s.Slice(before.figures[found].First, before.figures[found].End)
	return Antecedent{Headline: before.headline, Span: sp}, true
}
