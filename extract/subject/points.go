package subject

// isPoint reports whether a chunk is a count of what works as a unit ("210 points", "down 5
// points").
func (v *view) isPoint(c *chunk) bool {
	k := c.end - 1
	if k <= c.first || c.head != k || !v.is(v.cues.point, k) || v.s.Glued(k) {
		return false
	}
	f := v.fig[k-1]
	return f >= 0 && v.figures[f].Kind == Count && v.beforeAdverbs(v.figures[f].First) <= c.first
}

// countsPoints reports whether figure g counts the unit-like noun behind it.
func (v *view) countsPoints(g Figure) bool {
	c := v.in[g.Stop-1]
	return g.Kind == Count && c >= 0 && v.chunks[c].head == g.End && v.isPoint(&v.chunks[c])
}

// figureIn returns the last figure of a chunk, or -1.
func (v *view) figureIn(c *chunk) int {
	for k := c.end - 1; k >= c.first; k-- {
		if v.fig[k] >= 0 {
			return v.fig[k]
		}
	}
	return -1
}
