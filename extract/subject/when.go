package subject

// adjacent is how many tokens may stand between a figure and a date that
// belongs to it whatever other dates its part holds ("4.1% in March").
const adjacent = 2

// when returns the date right behind the figure, else that of the figure's own
// part, else the only date of the sentence if it reaches the figure; or -1.
func (v *view) when(i int) int {
	g := v.figures[i]
	if g.Kind == Date || g.Kind == Age || !v.sane(g) {
		return -1
	}
	only, near := -1, -1
	for k, d := range v.figures {
		if d.Kind != Date || !v.sane(d) {
			continue
		}
		inPart := v.partOf[d.Number] == v.partOf[g.Number]
		if inPart && (v.comparedTo(g, d) || v.otherTime(g, d)) {
			continue
		}
		if inPart && d.First >= g.End && d.First-g.End <= adjacent {
			return k
		}
		if inPart && (near < 0 || d.End <= g.First) {
			near = k
		}
		if only >= 0 {
			only = -2
		} else if only == -1 {
			only = k
		}
	}
	if near >= 0 {
		return near
	}
	if only >= 0 && v.reaches(v.figures[only], g) {
		return only
	}
	return -1
}

// comparedTo reports whether date d tells what figure g before it is compared with
// ("so low as in 1994").
func (v *view) comparedTo(g, d Figure) bool {
	for k := g.End; k < d.First; k++ {
		if v.is(v.cues.than, k) {
			return true
		}
	}
	return false
}

// reaches reports whether date d of another part tells when figure g was: it does
// not out of a relative clause, an aside, a clause with a subordinator or one that
// names a speaker, nor out of a later clause, nor over a semicolon, nor into what
// happened before or after.
func (v *view) reaches(d, g Figure) bool {
	from, to := v.partOf[d.Number], v.partOf[g.Number]
	if from == to || v.comparedTo(g, d) || v.otherTime(g, d) {
		return false
	}
	p, q := &v.parts[from], &v.parts[to]
	if p.opener == relative || q.opener == relative || p.opener == subordinator && q.opener != subordinator ||
		q.opener == subordinator && v.is(v.cues.earlier, q.open) {
		return false
	}
	for k := min(p.end, q.end); k < max(p.first, q.first); k++ {
		if v.s.Tokens[k].Text == ";" {
			return false
		}
	}
	if p.verb >= 0 {
		return v.sayingIn(*p) == "" && from < to
	}
	goesOn := from+1 < len(v.parts) && v.parts[from+1].opener == conjunction // "it had 2 legs, as of Sunday, and 3 arms"
	return from == 0 || from == to+1 && v.closes(from) || goesOn && (to == from-1 || to == from+1)
}

// closes reports whether part p ends the sentence and holds no figure but dates.
func (v *view) closes(p int) bool {
	for k := v.parts[p].first; k < v.parts[p].end; k++ {
		if f := v.fig[k]; f >= 0 && v.figures[f].Kind != Date {
			return false
		}
	}
	return p == len(v.parts)-1
}
