package subject

// extent finds what a length, a mass, a time span … belongs to: "a 7.5
// magnitude quake", "waves of 10 metres", "ein Erdbeben der Stärke 7,5".
func (v *view) extent(g Figure) answer {
	if a := v.heldBy(g); a.rule != "" {
		return a
	}
	if c := v.in[g.Number]; g.Kind == Duration && c >= 0 && v.chunks[c].genitive { // "die Erfahrungen der letzten 30 Jahre"
		if o := v.chunkBefore(v.chunks[c].first); o >= 0 && !v.chunks[o].bare {
			return found(o, "extent-noun", medium)
		}
	}
	if v.is(v.cues.within, g.First) { // "within 900 miles of the moon"
		return none
	}
	if kind, n := v.cues.of.Match(v.s, g.End); n > 0 && kind == "any" {
		if c := v.chunkAfter(g.End + n); c >= 0 && !v.chunks[c].bare {
			return found(c, "extent-of", medium)
		}
	}
	if c := v.in[g.Number]; g.Kind == Duration && c >= 0 && v.chunks[c].prep > 0 && v.parts[v.partOf[g.Number]].verb < 0 { // "the third cut in 12 months"
		if o := v.chunkBefore(v.chunks[c].prep); o >= 0 && !v.chunks[o].bare && v.happens(v.chunks[o].head) {
			return found(o, "extent-noun", medium)
		}
	}
	if c := v.chunkAfter(g.End); c >= 0 && v.is(v.cues.genitive, g.End) && !v.chunks[c].bare { // "sechs Wochen des Streiks"
		return found(c, "extent-of", medium)
	}
	if a := v.scale(g); a.rule != "" {
		return a
	}
	if c := v.in[g.First]; c >= 0 && v.is(v.cues.attribute, g.First) { // "mit der Stärke 7,5" as one quote
		if o := v.chunkBefore(v.phraseStart(c)); o >= 0 && !v.chunks[o].bare {
			return found(o, "scale", high)
		}
	}
	if a := v.eventBy(g); a.rule != "" {
		return v.happening(g, a)
	}
	if c := v.chunkBefore(g.First); g.Kind == Measure && g.First < g.Number && c >= 0 && !v.chunks[c].bare && v.s.Tokens[v.chunks[c].head].Tag == "NOUN" {
		return found(c, "extent-noun", medium)
	}
	return none
}

// heldBy reads a figure with its noun right behind it; a property ("in 900 Metern
// Höhe") is one of what the clause speaks of.
func (v *view) heldBy(g Figure) answer {
	c := v.holder(g)
	if c < 0 {
		return none
	}
	k := &v.chunks[c]
	if v.is(v.cues.attribute, k.head) && k.head == g.End {
		if s := v.hasProperty(g, c); s >= 0 {
			a := found(s, "property-of", medium)
			a.measure = Phrase{k.head, k.head + 1}
			return a
		}
	}
	a := found(c, "held", high)
	a.self = v.behind(g, c)
	return a
}

// hasProperty returns what the property that chunk c names is one of: the noun right
// before it, if the verb is not ("an der Station in 3000 Metern Höhe liegt"), else
// the subject of the clause; or -1.
func (v *view) hasProperty(g Figure, c int) int {
	q := v.parts[v.partOf[g.Number]]
	if o := v.nounBefore(c); o >= 0 && v.chunks[c].prep >= 0 && v.chunks[c].first < q.verb {
		return o
	}
	s, rule := v.clauseSubject(g.Number)
	if s == c || rule != "clause" && rule != "after-verb" {
		return -1
	}
	return s
}

// scale reads a figure right behind the property that it gives ("der Stärke 6,8").
func (v *view) scale(g Figure) answer {
	if c := v.chunkBefore(g.First); c >= 0 && v.is(v.cues.attribute, v.chunks[c].head) {
		return v.property(c, "scale", high)
	}
	return none
}

// happening answers with the subject of the clause where a is only a property
// of what it says ("das Beben ereignete sich in einer Tiefe von 10 km", "das Schiff
// hat eine Länge von 140 Metern").
func (v *view) happening(g Figure, a answer) answer {
	if a.chunk < 0 {
		return a
	}
	k := &v.chunks[a.chunk]
	if k.genitive || !v.is(v.cues.attribute, k.head) {
		return a
	}
	if c, rule := v.clauseSubject(g.Number); c >= 0 && c != a.chunk && rule == "clause" && !v.chunks[c].bare {
		a.chunk, a.rule, a.confidence = c, "property-of", medium
		a.measure = Phrase{k.head, k.head + 1}
	}
	return a
}
