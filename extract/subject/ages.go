package subject

// age finds whose age it is: "Tim Cook, 63, said", "der 34-jährige Mann", "a
// woman aged 18".
func (v *view) age(g Figure) answer {
	if c := v.holder(g); c >= 0 {
		return found(c, "age-held", high)
	}
	i := v.agedFrom(g.First)
	if c := v.apposed(i, g.End); c >= 0 {
		return found(c, "age-apposition", high)
	}
	if i < g.First {
		if c := v.chunkBefore(i); c >= 0 && !v.chunks[c].bare {
			return found(c, "age-of", medium)
		}
		return none
	}
	if g.End > g.Stop || v.in[g.Stop-1] >= 0 && v.role[v.chunks[v.in[g.Stop-1]].first] == determiner {
		a := found(v.in[g.Stop-1], "age-noun", medium)
		a.self = Phrase{g.First, g.End}
		if a.chunk < 0 {
			return none
		}
		return a
	}
	return none
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
