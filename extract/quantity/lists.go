package quantity

// listReach is how many words stand between two figures of a list that says its
// unit once.
const listReach = 8

// lists gives the figures of one list the unit that the list says once: "16,4
// Prozent, die Grünen 14,8, die FDP 3,4", "drei, vier oder fünf Euro".
func (r *reading) lists() {
	for i := len(r.out) - 2; i >= 0; i-- {
		r.reachBack(i)
	}
	for i := 1; i < len(r.out); i++ {
		r.carryOn(&r.out[i-1], &r.out[i])
	}
	for i := len(r.out) - 2; i >= 0; i-- {
		r.spanned(i)
	}
}

// spanReach is how many words stand between "ranging" and "from 5 to 10".
const spanReach = 3

// spanned makes a range of "from 5 to 10 percent" behind a word that says it is
// one; elsewhere that is a change.
func (r *reading) spanned(i int) {
	a, b := &r.out[i], &r.out[i+1]
	if a.Value == nil || b.Value == nil || a.Value.Cmp(b.Value) >= 0 || !r.follows(r.cues.from, a.First) {
		return
	}
	if _, k := r.cues.to.Match(r.s, a.End); k == 0 || a.End+k != b.First || a.Unit != b.Unit && !a.isBare() {
		return
	}
	for j := a.First - 2; j >= max(0, a.First-1-spanReach); j-- {
		if !r.has(r.cues.span, j) {
			continue
		}
		r.shareUnit(a, b)
		b.Low, b.High, b.Value = a.Value, b.Value, nil
		b.First, b.Number, b.Digits, b.Modifier = a.First, a.Number, max(a.Digits, b.Digits), a.Modifier
		b.rule("range-from")
		r.out = append(r.out[:i], r.out[i+1:]...)
		return
	}
}

// isBare reports a number with no unit of its own.
func (q *Quantity) isBare() bool {
	return q.Dimension == Count && q.Per == "" && q.Value != nil && len(q.Rules) == 1 && q.Rules[0] == "number"
}

// is reports whether the rule of that name made q.
func (q *Quantity) is(rule string) bool {
	for _, name := range q.Rules {
		if name == rule {
			return true
		}
	}
	return false
}

// unitOf gives q the unit of another figure of its list.
func (r *reading) unitOf(q, of *Quantity) {
	q.Kind, q.Dimension, q.Unit, q.Assumed = of.Kind, of.Dimension, of.Unit, of.Assumed
	if c, k := r.pack.Currencies.MatchBefore(r.s, of.Stop); k > 0 && of.Dimension == Money && c.Factor != nil {
		q.Value = times(q.Value, c.Factor)
	}
	q.rule("list-unit")
}

// reachBack gives figure i the unit and the scale of the next, where only a comma
// and "and" or "or" stand between ("3, 4 oder 5 Euro", "5 and 10 percent").
func (r *reading) reachBack(i int) {
	a, b := &r.out[i], &r.out[i+1]
	if !a.isBare() || b.Vague || b.Fraction != "" || b.First != b.Number {
		return
	}
	end := a.End
	comma := r.word(end) == ","
	if comma {
		end++
	}
	_, and := r.cues.betweenAnd.Match(r.s, end)
	if and == 0 {
		_, and = r.cues.or.Match(r.s, end)
	}
	if end+and != b.First || and == 0 && (!comma || !b.is("range-or") && !b.is("list-unit")) {
		return
	}
	if b.is("range-or") && isNext(a.Value, b.Low) { // "drei, vier oder fünf"
		b.Low, b.First, b.Number = a.Value, a.First, a.Number
		r.out = append(r.out[:i], r.out[i+1:]...)
		return
	}
	n, ok1 := r.numbers.At(r.s, r.numberIn(a))
	m, ok2 := r.numbers.At(r.s, r.numberIn(b))
	if !ok1 || !ok2 || b.Kind == Amount && b.Dimension == Count && !m.Scaled {
		return
	}
	if b.Dimension == Age || b.Dimension == Ratio || b.is("compound-value") {
		return
	}
	a.Value = r.scaleBack(n, m)
	r.unitOf(a, b)
}

// carryOn gives b the percent of a, which the same list stated before it.
func (r *reading) carryOn(a, b *Quantity) {
	if a.Kind != Percentage || a.Fraction != "" || !b.isBare() || b.Value.Cmp(hundred) > 0 || b.First-a.End > listReach || !r.endsItem(b) {
		return
	}
	joined := false
	for i := a.End; i < b.First; i++ {
		w := r.word(i)
		joined = joined || w == "," || w == ";" || w == "(" || r.has(r.cues.betweenAnd, i)
		if w == ":" || w == "." {
			return
		}
	}
	before := b.First - 1
	alike := r.word(before) == r.word(a.First-1) || r.has(r.cues.betweenAnd, before) || r.word(before) == "," || r.isName(before)
	if joined && alike {
		r.unitOf(b, a)
	}
}

// isName reports a word with a capital inside the sentence.
func (r *reading) isName(i int) bool { return i > 0 && r.isCapital(i) }

// endsItem reports that behind q stands nothing that it could count.
func (r *reading) endsItem(q *Quantity) bool {
	return q.Stop == q.End && r.isFree(q.End) && !r.s.Glued(q.End+1)
}
