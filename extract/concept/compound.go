package concept

import (
	"slices"
	"strings"
	"unicode/utf8"
)

// Limits of a compound: its parts, the bytes of a part, and of the whole.
const (
	maxParts    = 4
	minPart     = 3
	maxCompound = 60
)

// split returns the known parts of a compound, in order; nil if it is none. Of
// several readings it takes the one with the longest head.
func (x *Index) split(w string, parts int) []ref {
	if x.links == nil || parts < 2 || len(w) < 2*minPart || len(w) > maxCompound {
		return nil
	}
	for i := minPart; i <= len(w)-minPart; i++ {
		if !utf8.RuneStart(w[i]) {
			continue
		}
		head := x.part(w[i:])
		if head == none {
			continue
		}
		if before := x.modifier(w[:i], parts-1); before != nil {
			return append(slices.Clone(before), head)
		}
	}
	return nil
}

// modifier reads what stands before the head: a part, with or without a link,
// or a compound itself.
func (x *Index) modifier(w string, parts int) []ref {
	if r := x.part(w); r != none {
		return []ref{r}
	}
	for _, link := range x.links {
		if base, ok := strings.CutSuffix(w, link); ok && len(base) >= minPart {
			if r := x.part(base); r != none {
				return []ref{r}
			}
		}
	}
	if found := x.split(w, parts); found != nil {
		return found
	}
	for _, link := range x.links {
		if base, ok := strings.CutSuffix(w, link); ok {
			if found := x.split(base, parts); found != nil {
				return found
			}
		}
	}
	return nil
}

// part looks up a noun, a name or an adjective inside a compound ("Übergang" is
// no gang, nor over anything).
func (x *Index) part(w string) ref {
	if len(w) < minPart || x.whole[w] {
		return none
	}
	r := x.noun(w)
	if r == none || isAcronym(x.form(r)) {
		return none
	}
	return r
}
