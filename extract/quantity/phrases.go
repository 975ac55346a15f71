package quantity

import "beleg/extract/lang"

// has reports whether a phrase of p starts at token i.
func (r *reading) has(p *lang.Phrases[string], i int) bool {
	_, n := p.Match(r.s, i)
	return n > 0
}

// ends reports whether a phrase of p ends right before token i.
func (r *reading) ends(p *lang.Phrases[string], i int) bool {
	_, n := p.MatchBefore(r.s, i)
	return n > 0
}

// follows is ends, modifiers aside: "by at least 5", not "edged up to 5".
func (r *reading) follows(p *lang.Phrases[string], i int) bool {
	_, k := r.cues.modifier.MatchBefore(r.s, i)
	if _, not := r.cues.modifierNot.MatchBefore(r.s, i); not <= k {
		i -= k
	}
	return r.ends(p, i)
}

// isNear reports a phrase of p that starts within so many words before token
// first, or from token end on.
func (r *reading) isNear(p *lang.Phrases[string], first, end, reach int) bool {
	for d := 1; d <= reach; d++ {
		if r.has(p, first-d) || r.has(p, end+d-1) {
			return true
		}
	}
	return false
}

// wordReach is how many words behind a figure may say what it tells of.
const wordReach = 3

// isSaid reports a phrase of p that starts at one of the tokens from first to end,
// or a compound there that ends in one.
func (r *reading) isSaid(p *lang.Phrases[string], first, end int) bool {
	for i := first; i < min(end, len(r.s.Tokens)); i++ {
		if r.has(p, i) || r.pack.Format.NounCapitals && endsIn(p, r.word(i)) {
			return true
		}
	}
	return false
}

// isSpokenOf is isSaid for the whole sentence.
func (r *reading) isSpokenOf(p *lang.Phrases[string]) bool {
	return r.isSaid(p, 0, len(r.s.Tokens))
}

// shortestHead is how many bytes the last part of a compound has at least.
const shortestHead = 4

// endsIn reports a compound whose last part is a word of p ("Jahresumsatz").
func endsIn(p *lang.Phrases[string], word string) bool {
	_, ok := p.Ending(word, 2, shortestHead)
	return ok
}

// isCompoundOf is endsIn for the word at token i, where nouns have capitals.
func (r *reading) isCompoundOf(p *lang.Phrases[string], i int) bool {
	return r.pack.Format.NounCapitals && r.isCapital(i) && endsIn(p, r.word(i))
}

// isNoun reports a noun of p at token i, or a compound that ends in one.
func (r *reading) isNoun(p *lang.Phrases[string], i int) bool {
	return r.has(p, i) || r.isCompoundOf(p, i)
}

// ending returns the value of the last part of a compound.
func ending(p *lang.Phrases[string], word string) string {
	v, _ := p.Ending(word, 2, shortestHead)
	return v
}
