package subject

import (
	"strconv"

	"beleg/extract/syntax"
)

// clues name the features of the candidates of one figure.
type clues struct {
	*view
	g       Figure
	a       answer // of the patterns
	head    int    // the figure's head in the tree, or -1
	subject int    // the chunk that the tree names, or -1

	out []string
}

var kindLabels = [...]string{"count", "money", "share", "measure", "duration", "age", "multiple", "date"}

// of returns the features of chunk k: of the patterns, the tree, the place and
// the form. Each stands alone and with the kind of the figure.
func (c *clues) of(k int) []string {
	c.out = make([]string, 0, 32)
	c.routes(k)
	c.branch(k)
	c.place(k)
	c.form(k)
	return c.out
}

func (c *clues) add(name string) {
	c.out = append(c.out, name, name+" "+kindLabels[c.g.Kind])
}

// routes tells who names the candidate: the patterns, the tree, or both.
func (c *clues) routes(k int) {
	ruled, treed := k == c.a.chunk, k == c.subject
	switch {
	case ruled && treed:
		c.add("both")
	case ruled && c.subject < 0:
		c.add("rule, no tree")
	case ruled:
		c.add("rule, not tree")
	case treed:
		c.add("tree, not rule")
	}
	if ruled {
		c.add("rule " + c.a.rule)
		c.add("sure " + c.a.confidence)
		c.out = append(c.out, "rule "+c.a.rule+" tree "+strconv.FormatBool(treed))
	}
	if treed && !ruled && c.a.chunk >= 0 {
		c.out = append(c.out, "against "+c.a.rule)
	}
}

// branch tells how the tree joins the candidate to the figure.
func (c *clues) branch(k int) {
	if c.head < 0 {
		return
	}
	head := c.chunks[k].head
	c.add("path " + route(c.tree, c.head, head))
	c.add("label " + c.tree[head].Label.String())
}

// place tells where the candidate stands: its side, the chunks and parts between.
func (c *clues) place(k int) {
	q := &c.chunks[k]
	side := "before"
	switch {
	case q.first < c.g.Stop && q.end > c.g.Number:
		side = "around"
	case q.first >= c.g.Stop:
		side = "behind"
	}
	between := 0
	for j := range c.chunks {
		if o := &c.chunks[j]; !o.bare && (o.first >= q.end && o.end <= c.g.Number || o.first >= c.g.Stop && o.end <= q.first) {
			between++
		}
	}
	c.add(side + " " + strconv.Itoa(min(between, 4)))
	parts := max(-2, min(2, c.partOf[q.head]-c.partOf[c.g.Number]))
	c.add(side + " part " + strconv.Itoa(parts))
	if p := c.parts[c.partOf[q.head]]; p.verb >= 0 {
		c.add("verb " + strconv.FormatBool(q.first < p.verb) + " part " + strconv.Itoa(parts))
	}
}

// form tells what the candidate looks like.
func (c *clues) form(k int) {
	q := &c.chunks[k]
	switch {
	case q.pronoun:
		c.add("pronoun")
	case c.s.Tokens[q.head].Tag == "PROPN":
		c.add("name")
	default:
		c.add("noun")
	}
	if q.prep >= 0 {
		c.add("prep")
		c.out = append(c.out, "prep "+c.fold(q.prep))
	} else if !q.genitive && !q.oblique {
		c.add("free")
	}
	if q.genitive {
		c.add("genitive")
	}
	if kind := c.eventKind(q.head); kind != "" {
		c.add("event " + kind)
	}
}

// treeHead returns the token of a run that hangs on a token outside it, or -1.
func (v *view) treeHead(first, end int) int {
	if len(v.tree) == 0 {
		return -1
	}
	for i := first; i < end; i++ {
		if h := v.tree[i].Head; h < first || h >= end {
			return i
		}
	}
	return -1
}

// treeSubject returns the chunk that the tree names as the subject of the
// nearest verb or predicate over token i, or -1. A relative pronoun stands for
// what its clause hangs on.
func (v *view) treeSubject(i int, g Figure) int {
	for h := i; h >= 0; h = v.tree[h].Head {
		s := v.tree.Child(h, syntax.NSubj)
		if s < 0 {
			continue
		}
		if v.role[s] == relative && v.tree[h].Label == syntax.ACL && v.tree[h].Head >= 0 {
			s = v.tree[h].Head
		}
		if c := v.in[s]; c >= 0 && !v.chunks[c].bare && (s < g.Number || s >= g.Stop) {
			return c
		}
	}
	return -1
}

// maxRoute is how many arcs of a path are told apart.
const maxRoute = 4

// route names the labels on the way from token a up to what it shares with b,
// and down to b.
func route(t syntax.Tree, a, b int) string {
	up, down := "", ""
	n := 0
	for a >= 0 && (b < t[a].First || b >= t[a].End) {
		up += t[a].Label.String() + ">"
		a = t[a].Head
		n++
	}
	for b != a && b >= 0 {
		down = "<" + t[b].Label.String() + down
		b = t[b].Head
		n++
	}
	if n > 2*maxRoute {
		return "far"
	}
	return up + down
}
