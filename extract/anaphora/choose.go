package anaphora

// An entity is all candidates of one sentence that name the same.
type entity struct {
	best    *candidate
	sure    bool
	subject bool
	agent   bool
	lost    bool
	weak    bool // it only stands beside other nouns
}

// choose returns the one candidate that is clearly best, or nil.
func (p *Past) choose(found []candidate, w want) *candidate {
	all := entities(found)
	if len(all) == 1 {
		if e := &all[0]; e.stands(w) || e.alone(w) {
			return e.best
		}
		return nil
	}
	var best *entity
	for i := range all {
		e := &all[i]
		if e.lost {
			return nil
		}
		if e.subject && e.stands(w) {
			if best != nil {
				return nil
			}
			best = e
		}
	}
	if best == nil {
		return nil
	}
	for i := range all {
		if e := &all[i]; e != best && e.rivals(w) {
			return nil
		}
	}
	return best.best
}

// stands reports whether an entity may be the answer.
func (e *entity) stands(w want) bool {
	c := e.best
	switch {
	case e.lost:
		return false
	case w.kind != "" && c.proper && !e.subject, c.forms.only(plural) && !e.subject:
		return false // they are those of whom one speaks
	case w.crossed && !c.forms.only(w.forms):
		return false // "he" and "she" are in one sentence, and nothing tells which it is
	case c.sort == thing && (w.possessive || w.bodies || c.possessed()):
		return false
	case c.sort == thing && w.at > 0: // the anaphor does not open its sentence
		return false
	case c.sort == thing && (c.forms.only(plural) || w.forms.only(neuter)):
		return e.sure && e.subject && w.passive
	case c.sort == thing || c.sort == place:
		return e.sure && e.subject && w.noun != nil && w.noun.Subject
	case e.sure:
		return true
	case c.sort == person && w.people:
		return e.subject
	}
	return e.subject && e.agent && (w.people || w.bodies)
}

// alone reports whether a bare name that is the only candidate may be the
// answer for a pronoun that is a subject, too: "Quist lost. Later he ...".
func (e *entity) alone(w want) bool {
	c := e.best
	return !e.lost && e.subject && c.sort == unknown && !c.deals && c.Start == c.First && !w.possessive &&
		w.kind == "" && !w.crossed && w.forms&(neuter|plural) == 0 && w.noun != nil && w.noun.Subject
}

// possessed reports whether a noun begins with a possessive: "their ears".
func (c *candidate) possessed() bool {
	_, ok := c.line.cues.possessive.One(c.line.fold(c.Start))
	return ok
}

// rivals reports whether an entity that is not the subject is a match for the one that is.
func (e *entity) rivals(w want) bool {
	if w.people || w.bodies || w.kind != "" {
		return e.sure || !e.weak
	}
	return !e.weak || e.best.fresh || e.best.sort == body || e.best.sort == person
}

// entities groups candidates by what they name.
func entities(found []candidate) []entity {
	var out []entity
	for i := range found {
		c := &found[i]
		weak := c.Prep >= 0 || c.Genitive || c.owner
		k := 0
		for k < len(out) && !same(out[k].best.key, c.key) {
			k++
		}
		if k == len(out) {
			out = append(out, entity{best: c, weak: weak})
		}
		e := &out[k]
		e.sure = e.sure || c.sure
		e.subject = e.subject || c.Subject || c.front && c.sort != thing
		e.agent = e.agent || c.agent
		e.lost = e.lost || c.lost
		e.weak = e.weak && weak
		if len(c.key) > len(e.best.key) {
			e.best = c
		}
	}
	return out
}

// same reports whether two folded names name one: the one begins or ends with
// the other, whole words each.
func same(a, b string) bool {
	if len(a) < len(b) {
		a, b = b, a
	}
	if b == "" {
		return false
	}
	if a == b || a == b+"s" {
		return true
	}
	n := len(a) - len(b)
	return n > 1 && (a[:len(b)] == b && a[len(b)] == ' ' || a[n:] == b && a[n-1] == ' ')
}
