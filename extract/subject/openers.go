package subject

// unnameClocks leaves out what stands behind a time of day ("4.20 a.m. BST"); a
// clause may begin behind its full stop.
func (v *view) unnameClocks() {
	for i := 1; i < len(v.role); i++ {
		if v.role[i-1] != numeral && !(v.role[i-1] == other && v.fig[i-1] < 0 && v.is(v.cues.clock, i-1)) || v.fig[i] >= 0 {
			continue
		}
		_, n := v.cues.clock.Match(v.s, i)
		for k := i; k < i+n; k++ {
			v.role[k] = other
		}
		if last := i + n - 1; n > 0 && last+1 < len(v.role) && v.fig[last+1] < 0 && v.s.Tokens[last].Text[len(v.s.Tokens[last].Text)-1] == '.' && v.startsBig(last+1) {
			v.role[last] = mark
		}
	}
}

// startsBig reports whether token i is written with a capital though a table or its
// tag makes it no name.
func (v *view) startsBig(i int) bool {
	t := &v.s.Tokens[i]
	return t.Text != t.Fold && t.Tag != "PROPN"
}

// unnameOpeners takes words like "Gekostet", "Bislang" or "Unter dem Strich" right before a
// verb for no nouns.
func (v *view) unnameOpeners() {
	for i := 0; i+1 < len(v.role); i++ {
		first := i == 0 || v.role[i-1] == comma || v.role[i-1] == mark || v.role[i-1] == quote
		if !first || v.fig[i] >= 0 {
			continue
		}
		kind, n := v.cues.opener.Match(v.s, i)
		if n == 0 || i+n >= len(v.role) || v.role[i+n] != finite {
			continue
		}
		for k := i; k < i+n; k++ {
			v.role[k] = adverb
			if kind == "participle" {
				v.role[k] = infinitive
			}
		}
	}
}

// unnameArticles mends what the tags take for an article right before a verb ("Das
// waren 20"), or is a verb itself ("zwei Jahre darf Karl").
func (v *view) unnameArticles() {
	for i := 0; i+1 < len(v.role); i++ {
		if v.role[i] != determiner || v.fig[i] >= 0 {
			continue
		}
		first := i == 0 || v.role[i-1] == mark || v.role[i-1] == quote
		switch {
		case v.s.Tokens[i].Fine == "ART" && v.is(v.cues.idle, i):
			v.role[i] = finite
		case v.s.Tokens[i].Fine == "ART" && first && v.role[i+1] == finite && v.is(v.cues.idle, i+1):
			v.role[i] = pronoun
		}
	}
}
