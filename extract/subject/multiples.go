package subject

// multiple finds what doubles: the object of an infinitive, what a noun governs
// ("Verdoppelung der Mittel"), or the subject of the clause.
func (v *view) multiple(g Figure) answer {
	if c := v.whole(g.End); c >= 0 && !v.chunks[c].bare {
		return found(c, "multiple-of", high)
	}
	if o := v.raised(g, "change"); o >= 0 {
		return v.surely(o, "changed", high)
	}
	k := g.Stop - 1
	if v.role[k] == infinitive || v.role[k] == adjective || v.role[k] == determiner {
		if c := v.chunkAfter(g.End); c >= 0 && v.chunks[c].prep < 0 {
			return found(c, "multiple-object", medium)
		}
	}
	if c := v.holder(g); c >= 0 {
		return found(c, "held", medium)
	}
	if v.role[k] == infinitive && v.verbSecond {
		if c := v.chunkBefore(g.First); c >= 0 && v.chunks[c].prep < 0 && !v.chunks[c].genitive && !v.chunks[c].bare {
			return found(c, "multiple-object", medium)
		}
	}
	return none
}
