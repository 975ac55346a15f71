package quantity

// prefixed reads a number word that is written as one with what it counts
// ("zwölfjährige", "dreitägig", "achtköpfig", "dreimal").
func (r *reading) prefixed(i int) (q Quantity, ok bool) {
	if q, ok = r.compounded(i); ok {
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

// compounded reads the word at token i as a number and an ending.
func (r *reading) compounded(i int) (q Quantity, ok bool) {
	v, digits, rest := r.numbers.Prefix(r.s.Word(i))
	if v == nil {
		return q, false
	}
	q = Quantity{First: i, End: i + 1, Number: i, Stop: i + 1, Kind: Amount, Value: v, Digits: digits}
	if unit, ok := r.cues.ageAfter.One(rest); ok {
		q.aged(unit, "age-compound")
		return q, true
	}
	if unit, ok := r.cues.durationEnding.One(rest); ok {
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
		r.times(&q, unit, i)
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
