package subject

// sharedAux returns the subject that part p shares with the main clause right before
// it, where both begin with verbs like "hatte" ("der Bus war abgekommen, hatte die Planke
// durchbrochen und …"), or -1.
func (v *view) sharedAux(p int) int {
	q := v.parts[p]
	if !v.verbSecond || p == 0 || q.opener != other || q.verb != q.first || !v.is(v.cues.idle, q.verb) || v.role[q.first-1] != comma {
		return -1
	}
	o := v.parts[p-1]
	if o.opener != other || o.verb <= v.firstWord(o) || !v.is(v.cues.idle, o.verb) || v.infiniteIn(q) < 0 || v.sayingIn(q) != "" {
		return -1
	}
	return v.plainSubject(o.first, o.verb)
}

// infiniteIn returns the first infinitive or participle of a part, or -1.
func (v *view) infiniteIn(q part) int {
	for k := q.first; k < q.end; k++ {
		if v.role[k] == infinitive && v.in[k] < 0 {
			return k
		}
	}
	return -1
}
