package subject

// share finds the base of a share, or what changes by it.
func (v *view) share(g Figure) answer {
	if c := v.whole(g.End); c >= 0 && !v.chunks[c].bare {
		a := found(c, "share-of", high)
		a.of = v.phrase(&v.chunks[c])
		return a
	}
	if a := v.eventWith(g); a.rule != "" {
		return a
	}
	if a := v.eventBy(g); a.rule != "" {
		return a
	}
	return none
}
