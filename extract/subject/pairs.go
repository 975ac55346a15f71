package subject

import "strings"

// paired returns where the counted noun that ends right before token i ends with what
// is counted as one with it ("men and women", "Schülerinnen und Schüler"), else i.
func (v *view) paired(i int) int {
	if i+2 > len(v.role) || v.role[i] != conjunction || v.fig[i+1] >= 0 || v.role[i+1] != noun {
		return i
	}
	if i+2 < len(v.role) && (v.role[i+2] == possessive || v.role[i+2] == noun) { // "and women's wages"
		return i
	}
	if v.is(v.cues.pair, i-1) || v.bothSexes(v.fold(i-1), v.fold(i+1)) {
		return i + 2
	}
	return i
}

// bothSexes reports whether a noun is the feminine of another.
func (v *view) bothSexes(feminine, other string) bool {
	const least = 4
	for k := least; k < len(feminine); k++ {
		if _, ok := v.cues.feminineEnding.Get(feminine[k:]); ok {
			return strings.HasPrefix(other, feminine[:k]) || strings.HasPrefix(other, feminine[:k-1]) && len(other) > k
		}
	}
	return false
}
