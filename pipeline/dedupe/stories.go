package dedupe

import (
	"maps"
	"slices"
	"strings"
)

// stories tells which documents report the same event, in whatever language,
// and which of these are tellings of one text: a translation, a rewrite.
type stories struct {
	of       map[string]string // document id to the first document of its story
	tellings map[string]string // document id to the first document of its telling
}

// Two documents are tellings of one text when they share minValues values and
// more, at least shorterPart in ten of those that the shorter one states and
// longerPart in ten of the longer one's, minWords words of their subjects, and a
// fact (a value with its subject).
//
// They tell one story when they are that, or share minFacts facts and at least
// one in factPart of the shorter one's, or share a particular fact that is one
// in shortPart of the shorter one's.
const (
	minFacts, factPart      = 2, 4
	shortPart               = 2
	minValues, minWords     = 3, 2
	shorterPart, longerPart = 7, 4
)

// maxHolders is with how many of the documents that state a fact the next one
// is compared, the latest ones; this bounds the work on a large corpus. Stories
// grow link by link, so a fact of a story with more tellings still joins it.
const maxHolders = 50

// A statement is what one document states, as sets.
type statement struct {
	values map[string]bool
	facts  map[string]bool // true if particular
	words  map[string]bool // of its subjects' keys
}

func newStories(entries []Entry, documents map[string]string) *stories {
	s := &stories{of: map[string]string{}, tellings: map[string]string{}}
	copies := map[string]string{} // SHA-256 to the first document with it
	stated := map[string]*statement{}
	var order []string
	for i := range entries {
		id := entries[i].Mention.Document
		if _, ok := s.of[id]; !ok {
			s.of[id], s.tellings[id] = id, id
			if first, ok := copies[documents[id]]; ok {
				s.of[id], s.tellings[id] = first, first
				continue
			}
			copies[documents[id]] = id
			stated[id] = &statement{map[string]bool{}, map[string]bool{}, map[string]bool{}}
			order = append(order, id)
		}
		if st := stated[id]; st != nil {
			st.add(&entries[i])
		}
	}
	s.link(order, stated)
	for id := range s.of {
		s.of[id], s.tellings[id] = root(s.of, id), root(s.tellings, id)
	}
	return s
}

func (st *statement) add(e *Entry) {
	v := said(e)
	st.values[v] = true
	if e.Subject.Key == "" || e.Mention.Value.Vague {
		return
	}
	fact := v + e.Subject.Key
	st.facts[fact] = st.facts[fact] || isParticular(e)
	for w := range strings.SplitSeq(e.Subject.Key, "-") {
		st.words[w] = true
	}
}

// link joins the documents that share enough. Only those that hold a fact in
// common are compared.
func (s *stories) link(order []string, stated map[string]*statement) {
	holders := map[string][]string{}
	for _, id := range order {
		st := stated[id]
		candidates := map[string]bool{}
		for fact := range st.facts {
			list := holders[fact]
			for _, other := range list[max(0, len(list)-maxHolders):] {
				candidates[other] = true
			}
			holders[fact] = append(list, id)
		}
		for _, other := range slices.Sorted(maps.Keys(candidates)) {
			if root(s.tellings, id) == root(s.tellings, other) && root(s.of, id) == root(s.of, other) {
				continue
			}
			story, telling := st.compare(stated[other])
			if story {
				join(s.of, id, other)
			}
			if telling {
				join(s.tellings, id, other)
			}
		}
	}
}

func (st *statement) compare(o *statement) (story, telling bool) {
	facts, particular := 0, false
	for f, rare := range st.facts {
		if r, ok := o.facts[f]; ok {
			facts++
			particular = particular || rare && r
		}
	}
	if facts == 0 {
		return false, false
	}
	values := common(st.values, o.values)
	telling = values >= minValues && values*10 >= shorterPart*min(len(st.values), len(o.values)) &&
		values*10 >= longerPart*max(len(st.values), len(o.values)) && common(st.words, o.words) >= minWords
	shorter := min(len(st.facts), len(o.facts))
	return telling || facts >= minFacts && facts*factPart >= shorter || particular && facts*shortPart >= shorter, telling
}

func common(a, b map[string]bool) (n int) {
	for k := range a {
		if b[k] {
			n++
		}
	}
	return n
}

func root(of map[string]string, id string) string {
	for of[id] != id {
		id = of[id]
	}
	return id
}

// join makes one set of two; it goes by its first document.
func join(of map[string]string, a, b string) {
	a, b = root(of, a), root(of, b)
	of[max(a, b)] = min(a, b)
}
