package anaphora

import "strings"

// maxSeen bounds how many lines of a word the index keeps: those that introduce it.
const maxSeen = 4

// know adds to a name what the lines that introduce it tell: "Ada Quist" makes
// a person of "Quist", "Brandtner AG" a company of "Brandtner".
func (p *Past) know(n *noun, l *line) {
	if n.known || !n.proper {
		return
	}
	n.known = true
	if n.sort != unknown && (n.sort != person || n.forms&people != people) && n.sort != body {
		return
	}
	p.enter()
	word := l.fold(n.name.End - 1)
	for _, w := range []string{word, strings.TrimSuffix(word, "s")} {
		for _, i := range p.index[w] {
			p.learn(n, p.lines[i], w)
		}
	}
}

// learn takes what line o tells of the name that word belongs to.
func (p *Past) learn(n *noun, o *line, word string) {
	nouns := o.readNouns()
	for i := range nouns {
		m := &nouns[i]
		if m == n || !m.proper || m.key != word && !strings.HasPrefix(m.key, word+" ") && !strings.HasSuffix(m.key, " "+word) {
			continue
		}
		n.agent, n.deals = n.agent || m.agent, n.deals || m.deals
		switch {
		case m.sort == person && n.sort == unknown:
			n.sort, n.forms = person, m.forms
		case m.sort == person && n.sort == person && n.forms&m.forms != 0:
			n.forms &= m.forms
		case m.sort == body && n.sort == unknown && m.forms&n.forms != 0:
			n.sort, n.kinds = body, m.kinds
			n.forms &= m.forms
		case m.sort == body && n.sort == body:
			n.kinds = join(n.kinds, m.kinds)
		case m.sort == place && n.sort == unknown:
			n.sort = place
		}
	}
}

// enter brings the index up to the last line added.
func (p *Past) enter() {
	if p.index == nil {
		p.index = map[string][]int{}
	}
	for ; p.done < len(p.lines); p.done++ {
		for _, t := range p.lines[p.done].s.Tokens {
			if t.Text == t.Fold {
				continue
			}
			seen := p.index[t.Fold]
			if len(seen) < maxSeen && (len(seen) == 0 || seen[len(seen)-1] != p.done) {
				p.index[t.Fold] = append(seen, p.done)
			}
		}
	}
}

// hasName reports whether a folded word was a name where it did not open a line.
func (p *Past) hasName(word string) bool {
	p.enter()
	for _, i := range p.index[word] {
		t := p.lines[i].s.Tokens
		for k := 1; k < len(t); k++ {
			if t[k].Fold == word && t[k].Tag == "PROPN" {
				return true
			}
		}
	}
	return false
}
