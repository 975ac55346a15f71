package quantity

import "beleg/extract/lang"

// sums returns the words for a sum of millions or more in languages that write such
// words ("Millionenschaden", "Milliarden-Minus").
func sums(p *lang.Pack, c *cues) (out lang.Phrases[lang.Range]) {
	if !p.Format.CompoundNouns {
		return out
	}
	for word, m := range p.Vague.All() {
		if m.Low.Cmp(million) < 0 || len(lang.Tokens(word)) > 1 {
			continue
		}
		for noun := range c.sumNoun.All() {
			_ = out.Add(word+noun, m) // each pair comes once
			_ = out.Add(word+"-"+noun, m)
		}
	}
	return out
}

// vague reads a word that only says a magnitude ("hundreds", "Zehntausende").
func (r *reading) vague(i int) (q Quantity, ok bool) {
	m, k := r.pack.Vague.Match(r.s, i)
	if sum, n := r.sums.Match(r.s, i); n > k {
		m, k = sum, n
	}
	if k == 0 || r.overlaps(i, i+k) || r.isInside(i) {
		return q, false
	}
	q = newAmount(i, i+k)
	q.Low, q.High, q.Vague, q.Dimension = m.Low, m.High, true, Count
	q.rule("vague")
	at := q.Stop
	if _, k := r.cues.vagueOf.Match(r.s, at); k > 0 { // "tens of millions of dollars"
		at += k
	}
	if !r.moneyWord(&q, at) && r.isSumNamed(&q) {
		q.Dimension = Money
	}
	return q, true
}

// isSumNamed reports a noun for a sum of money at the end of q ("ein zweistelliger
// Millionenbetrag"), or behind it where that is an adjective: "a six-figure book deal",
// not "Tausende Aufträge".
func (r *reading) isSumNamed(q *Quantity) bool {
	if r.word(q.Stop-2) == "-" && r.isSaid(r.cues.sumNoun, q.Stop, q.Stop+2) {
		return true
	}
	return r.isSaid(r.cues.sumNoun, q.Stop-1, q.Stop)
}

// isSumAt reports the article and the magnitude of a sum rather than a number at token
// i: "ein Milliarden-Verlust".
func (r *reading) isSumAt(i int) bool {
	_, k := r.sums.Match(r.s, i+1)
	return k > 1 && r.isArticle(i)
}

// several reads a magnitude that a vague word counts ("several hundred",
// "mehrere Tausend"): from one to just under ten of it.
func (r *reading) several(i int) (q Quantity, ok bool) {
	_, k := r.cues.several.Match(r.s, i)
	if k == 0 {
		return q, false
	}
	sc, n := r.pack.Scales.Match(r.s, i+k)
	if n == 0 || sc.Class != "word" || r.overlaps(i, i+k+n) {
		return q, false
	}
	end, low := i+k+n, sc.Value
	if sc, n := r.pack.Scales.Match(r.s, end); n > 0 && sc.Class == "word" && sc.Value.Cmp(low) > 0 { // "several hundred million"
		end, low = end+n, times(low, sc.Value)
	}
	q = newAmount(i, end)
	q.Low, q.High, q.Vague, q.Dimension = low, plus(times(low, ten), minusOne), true, Count
	q.rule("several")
	r.moneyWord(&q, q.Stop)
	return q, true
}
