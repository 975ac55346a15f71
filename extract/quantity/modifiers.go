package quantity

// modify reads the modifiers around q ("mindestens", "or more") and takes them
// into its quote.
func (r *reading) modify(q *Quantity) {
	if r.isArticle(q.First-1) && r.isModified(q.First-1) { // "nearly a 20-degree drop", "fast die Hälfte"
		q.First--
	}
	if m, k := r.cues.modifier.MatchBefore(r.s, q.First); k > 0 && !r.overlaps(q.First-k, q.First) && !r.claimed(q.First-k) {
		q.Modifier = m
		q.First -= k
		if outer, k := r.cues.modifier.MatchBefore(r.s, q.First); k > 0 && !r.claimed(q.First-k) { // "at least some"
			q.First -= k
			if outer != "approx" {
				q.Modifier = outer
			}
		}
	}
	if m, k := r.cues.modifierAfter.Match(r.s, q.End); k > 0 {
		q.Modifier = m
		q.End += k
	}
	if r.word(q.End) == "+" && r.s.Glued(q.End) {
		q.Modifier = "gte"
		q.End++
	}
}

// isModified reports whether a modifier ends right before token i.
func (r *reading) isModified(i int) bool {
	_, k := r.cues.modifier.MatchBefore(r.s, i)
	return k > 0
}

func (r *reading) isArticle(i int) bool {
	if i < 0 {
		return false
	}
	n, ok := r.pack.Numbers.Match(r.s, i)
	return ok > 0 && n.Class == "article" || r.has(r.cues.article, i)
}

// claimed reports whether token i belongs to the quantity before.
func (r *reading) claimed(i int) bool {
	return len(r.out) > 0 && i < r.out[len(r.out)-1].End
}

// rate reads what the figure is per ("$20 million monthly", "jährlich mehr als
// 100 Millionen").
func (r *reading) rate(q *Quantity) {
	if q.Kind != Amount || q.Vague {
		return
	}
	if unit, k := r.cues.per.Match(r.s, q.End); k > 0 && !r.overlaps(q.End, q.End+k) {
		if q.Dimension != Age {
			q.Per = unit
			q.End += k
		}
		return
	}
	if unit, k := r.cues.per.MatchBefore(r.s, q.First); k == 1 && (q.Dimension == Money || q.Dimension == Count) && !r.claimed(q.First-k) {
		q.Per = unit
		q.First -= k
	}
}

// sign reads a minus before a number that may be below zero.
func (r *reading) sign(q *Quantity) {
	if q.Value == nil || q.Kind == Amount && q.Dimension != temperature && q.Dimension != Money {
		return
	}
	_, k := r.cues.minus.MatchBefore(r.s, q.Number)
	if k == 0 {
		return
	}
	if r.word(q.Number-1) == "-" && (!r.s.Glued(q.Number) || r.s.Glued(q.Number-1)) {
		return
	}
	q.First, q.Number = q.First-k, q.Number-k
	q.Value = times(q.Value, minusOne)
	q.rule("minus")
}
