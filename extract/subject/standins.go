package subject

// standsIn reports whether the word at token i stands for a noun that was named
// before, by what follows it ("those to Norway jumped 7 percent", "those asked").
func (v *view) standsIn(i int) bool {
	kind, n := v.cues.standIn.Match(v.s, i)
	if n == 0 || i+1 >= len(v.role) || v.fig[i+1] >= 0 {
		return false
	}
	if kind == "gap" {
		return v.standsInGap(i)
	}
	return v.role[i+1] == preposition || v.s.Tokens[i+1].Fine == "VBN"
}

// standsInGap reports whether the article at token i opens a clause without a verb,
// of a place and a figure ("die Ausfuhr wuchs um 5 Prozent, die nach Norwegen um 9 Prozent").
func (v *view) standsInGap(i int) bool {
	if i == 0 || v.role[i-1] != comma && v.role[i-1] != conjunction || i+2 >= len(v.role) || v.role[i+1] != preposition {
		return false
	}
	k := i + 2
	for k < len(v.role) && v.fig[k] < 0 && (v.role[k] == noun || v.role[k] == determiner) {
		k++
	}
	if k == i+2 || k >= len(v.role) || v.role[k] == adjective {
		return false
	}
	if kind, n := v.cues.by.Match(v.s, k); kind == "change" {
		k += n
	}
	if k >= len(v.role) || v.fig[k] < 0 || v.figures[v.fig[k]].Kind > Share {
		return false
	}
	for k < len(v.role) && v.fig[k] >= 0 {
		k++
	}
	return k == len(v.role) || v.role[k] == mark || v.role[k] == comma || v.role[k] == conjunction
}

// unrelate makes a determiner of such an article that the tags take for a relative
// pronoun, and a pronoun of one that stands for nothing before it ("wer spart").
func (v *view) unrelate() {
	for i := range v.role {
		switch {
		case v.role[i] != relative:
		case v.is(v.cues.nominative, i):
			v.role[i] = pronoun
		case v.is(v.cues.standIn, i) && v.standsInGap(i):
			v.role[i] = determiner
		}
	}
}

// standInTail returns where the phrase ends that tells what chunk k stands for
// ("those to Norway"); 0 if k names something itself.
func (v *view) standInTail(k *chunk) int {
	if k.end != k.first+1 || !v.standsIn(k.first) {
		return 0
	}
	if v.role[k.end] != preposition {
		return k.end + 1
	}
	if d := v.chunkAfter(k.end + 1); d >= 0 && !v.chunks[d].bare {
		return v.chunks[d].end
	}
	return 0
}

// opensStandIn reports whether the word at token i stands for what a clause or a
// participle behind it tells ("those who paid", "those living nearby").
func (v *view) opensStandIn(i int) bool {
	return v.is(v.cues.standIn, i) && i+1 < len(v.role) && v.fig[i+1] < 0 && (v.role[i+1] == relative || isParticiple(v.s.Tokens[i+1].Fine))
}
