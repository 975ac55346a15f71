package subject

// age finds whose age it is: "Tim Cook, 63, said", "der 34-jährige Mann", "a
// woman aged 18".
func (v *view) age(g Figure) answer {
	if c := v.holder(g); c >= 0 && v.fig[v.chunks[c].head] < 0 {
		return found(c, "age-held", high)
	}
	i := v.agedFrom(g.First)
	if c := v.apposed(i, g.End); c >= 0 {
		return found(c, "age-apposition", high)
	}
	for f := v.nextListed(g.End); i == g.First && f >= 0 && v.figures[f].Kind == Age; f = v.nextListed(v.figures[f].End) { // "20- and 21-year-old men"
		if c := v.holder(v.figures[f]); c >= 0 && v.fig[v.chunks[c].head] < 0 {
			return found(c, "age-held", high)
		}
	}
	if i < g.First {
		if c := v.chunkBefore(i); c >= 0 && !v.chunks[c].bare && !v.atPlace(c) {
			return found(c, "age-of", medium)
		}
		return none
	}
	return v.ageNoun(g)
}

// ageNoun reads an age that names the person: "the 48-year-old", "zwei 18-Jährige".
func (v *view) ageNoun(g Figure) answer {
	c := v.in[g.Stop-1]
	if c < 0 || v.is(v.cues.aged, g.Number) {
		return none
	}
	if v.s.Tokens[g.First].Tag == "ADP" && g.First < g.Number { // "Kinder unter 6 Jahren"
		if b := v.chunkBefore(g.First); b >= 0 && !v.chunks[b].bare {
			return found(b, "age-of", medium)
		}
		return none
	}
	if k := &v.chunks[c]; k.prep >= 0 && !v.s.Glued(g.Stop-1) { // "a man in his 40s"
		if b := v.chunkBefore(v.skipComma(k.prep)); b >= 0 && !v.chunks[b].bare {
			return found(b, "age-of", medium)
		}
		return none
	}
	if v.role[v.chunks[c].first] != determiner && v.role[g.Stop-1] != noun {
		return none
	}
	if _, n := v.pack.Units.Match(v.s, g.Stop-1); n > 0 { // "younger than 27 years"
		return none
	}
	a := found(c, "age-noun", medium)
	a.self = Phrase{g.Number, g.End}
	return a
}

// atPlace reports whether chunk c says where the clause's subject was ("She died in
// Vienna at the age of 91").
func (v *view) atPlace(c int) bool {
	k := &v.chunks[c]
	if k.prep < 0 || !v.is(v.cues.place, k.prep) || v.parts[v.partOf[k.first]].verb < 0 {
		return false
	}
	o := v.chunkBefore(k.prep)
	return o < 0 || v.chunks[o].bare || v.parts[v.partOf[k.first]].verb >= v.chunks[o].end
}

// skipComma steps back over a comma before token i.
func (v *view) skipComma(i int) int {
	if i > 0 && v.role[i-1] == comma {
		return i - 1
	}
	return i
}

// agedFrom steps back over "aged", and over ages and commas of a list.
func (v *view) agedFrom(i int) int {
	for i > 0 {
		if _, n := v.cues.aged.MatchBefore(v.s, i); n > 0 {
			i -= n
			continue
		}
		k := i - 1
		for k > 0 && (v.role[k] == comma || v.role[k] == conjunction) {
			k--
		}
		f := v.fig[k]
		if f < 0 || v.figures[f].Kind != Age || k == i-1 && f == v.fig[i] {
			return i
		}
		i = v.figures[f].First
	}
	return i
}

// apposed returns the chunk before token i if comma or bracket set the age apart, or -1.
func (v *view) apposed(i, end int) int {
	if i < 2 || v.role[i-1] != comma && v.role[i-1] != mark {
		return -1
	}
	c := v.chunkBefore(i - 1)
	if c < 0 || v.chunks[c].bare {
		return -1
	}
	return c
}

// nameAges makes a noun of an age behind its article with no noun behind it ("the
// 22-year-old lost").
func (v *view) nameAges() {
	for _, g := range v.figures {
		k := g.End - 1
		if g.Kind != Age || !v.sane(g) || g.First == 0 || v.role[g.First-1] != determiner || v.role[k] != adjective || !v.s.Glued(k) {
			continue
		}
		if g.End < len(v.role) && (v.role[g.End] == noun && !v.is(v.cues.change, g.End) && !v.is(v.cues.verbal, g.End) || v.role[g.End] == adjective || v.role[g.End] == numeral) {
			continue
		}
		for i := g.First; i <= k; i++ {
			v.role[i] = noun
		}
	}
}
