package quantity

import "beleg/extract/lang"

// cues are the phrases of cues.tsv that this package reads.
type cues struct {
	modifier, modifierAfter, percent, joiner, between, betweenAnd, or                                                                                                  *lang.Phrases[string]
	times, fractionOf, fractionBefore, fractionNot, oneIn, every                                                                                                       *lang.Phrases[string]
	ageBefore, ageAfter, durationEnding, countEnding, minus, ordinal                                                                                                   *lang.Phrases[string]
	clock, per, name, address, score, furniture, up, down, by, to, from, weight, article, telling, factorEnding, idiom, several, street, phone, vagueOf, scale, asMuch *lang.Phrases[string]
}

func newCues(p *lang.Pack) cues {
	return cues{
		modifier: p.Cue("modifier"), modifierAfter: p.Cue("modifier-after"), percent: p.Cue("percent"),
		joiner: p.Cue("range"), between: p.Cue("between"), betweenAnd: p.Cue("between-and"), or: p.Cue("or"),
		times: p.Cue("times"), fractionOf: p.Cue("fraction-of"), fractionBefore: p.Cue("fraction-before"), fractionNot: p.Cue("fraction-not"),
		oneIn: p.Cue("one-in"), every: p.Cue("every"),
		ageBefore: p.Cue("age-before"), ageAfter: p.Cue("age-after"), durationEnding: p.Cue("duration-ending"),
		countEnding: p.Cue("count-ending"), minus: p.Cue("minus"), ordinal: p.Cue("ordinal-ending"),
		clock: p.Cue("clock-after"), per: p.Cue("per"), name: p.Cue("name-number"), address: p.Cue("address-ending"),
		score: p.Cue("score-word"), furniture: p.Cue("furniture"),
		up: p.Cue("change-up"), down: p.Cue("change-down"), by: p.Cue("change-by"), to: p.Cue("change-to"), from: p.Cue("change-from"),
		weight: p.Cue("weight"), article: p.Cue("article"), telling: p.Cue("told-time"),
		factorEnding: p.Cue("factor-ending"), idiom: p.Cue("idiom"), several: p.Cue("several"), street: p.Cue("address-word"), phone: p.Cue("phone"),
		vagueOf: p.Cue("vague-of"), scale: p.Cue("scale-before"), asMuch: p.Cue("times-as"),
	}
}

// has reports whether a phrase of p starts at token i.
func (r *reading) has(p *lang.Phrases[string], i int) bool {
	_, n := p.Match(r.s, i)
	return n > 0
}

// word returns the folded word of token i, or "" outside the sentence.
func (r *reading) word(i int) string {
	if i < 0 || i >= len(r.s.Tokens) {
		return ""
	}
	return r.s.Word(i)
}

// hyphen steps over a hyphen that joins token i-1 to token i+1.
func (r *reading) hyphen(i int) int {
	if r.word(i) == "-" && r.s.Glued(i) && r.s.Glued(i+1) {
		return i + 1
	}
	return i
}
