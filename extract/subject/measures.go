package subject

// extent finds what a length, a mass, a time span … belongs to: "a 7.5
// magnitude quake", "waves of 10 metres", "ein Erdbeben der Stärke 7,5".
func (v *view) extent(g Figure) answer {
	if a := v.eventWith(g); a.rule != "" {
		a.confidence = high
		return a
	}
	if c := v.chunkBefore(g.First); c >= 0 && v.is(v.cues.attribute, v.chunks[c].head) {
		return v.property(c, "scale", high)
	}
	return v.eventBy(g)
}
