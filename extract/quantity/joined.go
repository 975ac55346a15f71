package quantity

import "beleg/extract/numeral"

// prefixed reads a number word that is written as one with what it counts
// ("zwölfjährige", "dreitägig", "achtköpfig", "dreimal").
func (r *reading) prefixed(i int) (q Quantity, ok bool) {
	if q, ok = r.oneWord(i); ok {
		r.prefixedRange(&q)
	}
	return q, ok
}

// prefixedRange makes a range of q and the bare number before it: "drei- bis
// viermal", "ein- bis zweimal".
func (r *reading) prefixedRange(q *Quantity) {
	_, k := r.cues.joiner.MatchBefore(r.s, q.First)
	at := q.First - k
	if k == 0 || at < 1 {
		return
	}
	if r.word(at-1) == "-" && r.s.Glued(at-1) {
		at--
	}
	low, last := one, len(r.out)-1
	if last >= 0 && r.out[last].isBare() && r.out[last].End == at {
		at, low = r.out[last].First, r.out[last].Value
	} else if at--; at < 0 || !r.isArticle(at) || r.word(at+1) != "-" {
		return
	} else {
		last++
	}
	if low.Cmp(q.Value) >= 0 {
		return
	}
	q.Low, q.High, q.Value = low, q.Value, nil
	q.First, q.Number = at, at
	q.rule("range-to")
	r.out = r.out[:last]
}

// durationStem returns the unit of time that a word begins with, before a noun of some
// letters: "jahresvertrag".
func (r *reading) durationStem(word string) string {
	for k := range len(word) - shortestHead + 1 {
		if unit, ok := r.cues.durationStem.One(word[:k]); ok {
			return unit
		}
	}
	return ""
}

// oneWord reads the word at token i as a number and an ending.
func (r *reading) oneWord(i int) (q Quantity, ok bool) {
	v, digits, rest := r.numbers.Prefix(r.s.Word(i))
	if v == nil {
		return q, false
	}
	q = newAmount(i, i+1)
	q.Value, q.Digits = v, digits
	if unit, ok := r.cues.ageAfter.One(rest); ok {
		q.aged(unit, "age-compound")
		return q, true
	}
	if unit, ok := r.cues.durationEnding.One(rest); ok {
		q.Dimension, q.Unit = Duration, unit
		q.rule("duration-compound")
		return q, true
	}
	if unit := r.durationStem(rest); unit != "" && r.isCapital(i) {
		q.Dimension, q.Unit = Duration, unit
		q.rule("duration-compound")
		return q, true
	}
	if unit, ok := r.cues.percent.One(rest); ok {
		q.Kind, q.Unit = Percentage, unit
		q.rule("percent-compound")
		return q, true
	}
	if v.Cmp(one) == 0 && !r.has(r.cues.per, i+1) && !r.isModified(i) { // "einfach", "einmalig"
		return q, false
	}
	if unit, ok := r.cues.factorEnding.One(rest); ok {
		r.multiplied(&q, unit, i)
		return q, true
	}
	if noun, ok := r.cues.countEnding.One(rest); ok {
		q.counts(noun)
		q.rule("count-compound")
		r.asMuch(&q)
		return q, true
	}
	return q, false
}

// counts makes a count of q, of what its ending says or of the noun behind it
// ("-").
func (q *Quantity) counts(noun string) {
	q.Dimension = Count
	if noun != "-" {
		q.Noun = noun
	}
}

// ending reads a number word or digits with an adjective's ending ("fünf-tägig",
// "3-köpfig").
func (r *reading) ending(q *Quantity, at int) bool {
	if at == q.Stop && !r.s.Glued(at) && (!numeral.IsDigits(r.word(q.Number)) || !r.has(r.cues.durationEnding, at)) { // "4 stündig"
		return false
	}
	if unit, k := r.cues.durationEnding.Match(r.s, at); k > 0 {
		q.Dimension, q.Unit = Duration, unit
		q.rule("duration-ending")
		q.extend(at + k)
		return true
	}
	if unit, k := r.cues.factorEnding.Match(r.s, at); k > 0 {
		r.multiplied(q, unit, at)
		q.extend(at + k)
		return true
	}
	if noun, k := r.cues.countEnding.Match(r.s, at); k > 0 {
		q.counts(noun)
		q.rule("count-ending")
		q.extend(at + k)
		r.asMuch(q)
		return true
	}
	return false
}

// compoundNoun takes the noun that a hyphen joins to its number, where another
// word follows: "281-store chain", "300-Betten-Haus".
func (r *reading) compoundNoun(q *Quantity) bool {
	at := r.hyphen(q.Stop)
	w, next := r.word(at), r.hyphen(at+1)
	switch {
	case at == q.Stop, len(w) <= shortWord, !isLetters(w), r.isCapital(at) != r.pack.Format.NounCapitals:
		return false
	case r.pack.Stop[w], r.has(r.cues.compoundNot, at), r.has(r.cues.modifierAfter, q.Stop):
		return false
	case !isLetters(r.word(next)), r.pack.Format.NounCapitals && next == at+1: // "das 24-Spinoff"
		return false
	}
	_, q.Noun = r.s.Slice(at, at+1)
	q.rule("compound-noun")
	q.extend(at + 1)
	return true
}
