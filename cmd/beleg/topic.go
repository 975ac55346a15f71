package main

import (
	"slices"
	"sync"
	"unicode"
	"unicode/utf8"

	"beleg/extract/concept"
	"beleg/extract/lang"
)

// A topic is a subject to look for. As a query says neither its language nor
// what is a name, all that it may mean counts.
type topic struct {
	whole meanings
	words []meanings // of each word alone
}

// meanings are the keys that a text may have, each as its parts.
type meanings [][]string

func (t *topic) isEmpty() bool { return len(t.whole) == 0 }

// indexes make the index of each language when it is first asked for.
type indexes map[string]func() *concept.Index

func newIndexes(set lang.Set) indexes {
	all := indexes{}
	for _, p := range set {
		all[p.Tag.String()] = sync.OnceValue(func() *concept.Index { return concept.New(p) })
	}
	return all
}

func newTopic(x indexes, text string) topic {
	words := concept.Words(text)
	if len(words) == 0 {
		return topic{}
	}
	t := topic{whole: mean(x, words)}
	if t.isEmpty() {
		return t
	}
	for i := range words {
		if m := mean(x, words[i:i+1]); len(m) > 0 {
			t.words = append(t.words, m)
		}
	}
	return t
}

// mean returns what words may mean in every language: as typed, with capitals,
// and as names. It is empty if one language leaves all of them out.
func mean(x indexes, words []concept.Word) meanings {
	var all meanings
	capitals, names := slices.Clone(words), slices.Clone(words)
	for i, w := range words {
		r, n := utf8.DecodeRuneInString(w.Text)
		capitals[i].Text = string(unicode.ToUpper(r)) + w.Text[n:]
		names[i] = concept.Word{Text: capitals[i].Text, Name: true}
	}
	for _, index := range x {
		for _, variant := range [][]concept.Word{words, capitals, names} {
			parts := index().Parts(variant)
			if len(parts) == 0 {
				return nil
			}
			all = append(all, parts)
		}
	}
	return all
}

// isIn reports whether a text with these parts of keys speaks of t.
func (t *topic) isIn(parts map[string]bool) bool {
	if t.isEmpty() || t.whole.areIn(parts) {
		return true
	}
	return !slices.ContainsFunc(t.words, func(m meanings) bool { return !m.areIn(parts) })
}

// areIn reports whether parts holds all of one of the keys.
func (m meanings) areIn(parts map[string]bool) bool {
	return slices.ContainsFunc(m, func(key []string) bool {
		return !slices.ContainsFunc(key, func(part string) bool { return !parts[part] })
	})
}

// without counts the parts that t does not name.
func (t *topic) without(parts []string) (n int) {
	for _, p := range parts {
		if !slices.ContainsFunc(t.whole, func(key []string) bool { return slices.Contains(key, p) }) {
			n++
		}
	}
	return n
}
