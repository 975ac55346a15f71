package lang

import (
	"fmt"
	"iter"
	"maps"
	"slices"
	"strings"
)

// Words is what phrases are matched against: the folded words of a sentence.
type Words interface {
	Len() int
	Word(i int) string // folded as by [Fold]
	Hash(i int) Hash   // of this word
}

// Fold returns s as tables are written and compared: in lower case.
func Fold(s string) string { return strings.ToLower(s) }

// Phrases maps phrases of one or more words to values. Where several match,
// the longest wins. It is read-only once loaded.
type Phrases[V any] struct {
	first, last   map[Hash][]phrase[V] // by first and last word, longest first
	opens, closes Hashes               // of these words
}

type phrase[V any] struct {
	words  []string
	dotted bool // an abbreviation: takes a full stop that follows it
	value  V
}

// Add enters a phrase as a table writes it. It fails on an empty or repeated one.
func (p *Phrases[V]) Add(form string, v V) error {
	text := Fold(form)
	ph := phrase[V]{value: v}
	if len(text) > 1 && strings.HasSuffix(text, ".") && !strings.HasSuffix(text, "..") {
		if t := Tokens(text); len(t) > 1 && t[len(t)-1] == "." {
			ph.dotted, text = true, text[:len(text)-1]
		}
	}
	ph.words = Tokens(text)
	if len(ph.words) == 0 {
		return fmt.Errorf("empty phrase")
	}
	if p.first == nil {
		p.first, p.last = map[Hash][]phrase[V]{}, map[Hash][]phrase[V]{}
	}
	head, tail := HashOf(ph.words[0]), HashOf(ph.words[len(ph.words)-1])
	for _, q := range p.first[head] {
		if slices.Equal(q.words, ph.words) {
			return fmt.Errorf("repeats %q", form)
		}
	}
	p.first[head] = insert(p.first[head], ph)
	p.last[tail] = insert(p.last[tail], ph)
	p.opens.Add(head)
	p.closes.Add(tail)
	return nil
}

func insert[V any](list []phrase[V], ph phrase[V]) []phrase[V] {
	i := 0
	for i < len(list) && len(list[i].words) >= len(ph.words) {
		i++
	}
	return slices.Insert(list, i, ph)
}

// Match returns the value of the longest phrase that starts at word i, and how
// many words it takes; n is 0 when there is none. An abbreviation takes the
// full stop behind it.
func (p *Phrases[V]) Match(w Words, i int) (v V, n int) {
	if i < 0 || i >= w.Len() {
		return v, 0
	}
	hash := w.Hash(i)
	if !p.opens.May(hash) {
		return v, 0
	}
	word := w.Word(i)
	for _, ph := range p.first[hash] {
		if at(w, i+1, ph.words[1:]) && ph.words[0] == word {
			n = len(ph.words)
			if ph.dotted && i+n < w.Len() && w.Word(i+n) == "." {
				n++
			}
			return ph.value, n
		}
	}
	return v, 0
}

// MatchBefore returns the value of the longest phrase that ends just before
// word end, and how many words it takes, its full stop included.
func (p *Phrases[V]) MatchBefore(w Words, end int) (v V, n int) {
	if end > w.Len() {
		return v, 0
	}
	dot := 0
	if end > 1 && w.Word(end-1) == "." {
		dot = 1
	}
	if end-dot < 1 {
		return v, 0
	}
	hash := w.Hash(end - dot - 1)
	if !p.closes.May(hash) {
		return v, 0
	}
	word := w.Word(end - dot - 1)
	for _, ph := range p.last[hash] {
		start := end - dot - len(ph.words)
		if start >= 0 && (dot == 0 || ph.dotted) && at(w, start, ph.words[:len(ph.words)-1]) && ph.words[len(ph.words)-1] == word {
			return ph.value, len(ph.words) + dot
		}
	}
	return v, 0
}

// respell enters phrases as some write them too, a letter in the place of another ("ß ss"),
// but for those that the table has itself.
func (p *Phrases[V]) respell(letters string) {
	letter, other, ok := strings.Cut(letters, " ")
	if !ok {
		return
	}
	for form, v := range maps.Collect(p.All()) {
		if written := strings.ReplaceAll(form, letter, other); written != form {
			_ = p.Add(written, v) // it fails on those
		}
	}
}

// All yields every phrase as one string of its words, in no order.
func (p *Phrases[V]) All() iter.Seq2[string, V] {
	return func(yield func(string, V) bool) {
		for _, list := range p.first {
			for _, ph := range list {
				if !yield(strings.Join(ph.words, " "), ph.value) {
					return
				}
			}
		}
	}
}

// Heads yields the hash of the first word of every phrase, once each, in no order.
func (p *Phrases[V]) Heads() iter.Seq[Hash] { return maps.Keys(p.first) }

// One returns the value of a phrase of one folded word.
func (p *Phrases[V]) One(word string) (v V, ok bool) {
	hash := HashOf(word)
	if !p.opens.May(hash) {
		return v, false
	}
	for _, ph := range p.first[hash] {
		if len(ph.words) == 1 && ph.words[0] == word {
			return ph.value, true
		}
	}
	return v, false
}

// maxEnding bounds the endings and last members of words, in bytes.
const maxEnding = 24

// Ending returns the value of the longest phrase of one word that a folded word
// ends in, of at least so many bytes and with at least so many before it.
func (p *Phrases[V]) Ending(word string, before, least int) (v V, ok bool) {
	for k := max(before, len(word)-maxEnding); k <= len(word)-least; k++ {
		if v, ok = p.One(word[k:]); ok {
			return v, true
		}
	}
	return v, false
}

// Get returns the value of a phrase as a whole.
func (p *Phrases[V]) Get(form string) (v V, ok bool) {
	words := Tokens(Fold(form))
	v, n := p.Match(list(words), 0)
	return v, n > 0 && n == len(words)
}

type list []string

func (l list) Len() int          { return len(l) }
func (l list) Word(i int) string { return l[i] }
func (l list) Hash(i int) Hash   { return HashOf(l[i]) }

// at reports that these words stand at token i.
func at(w Words, i int, words []string) bool {
	if i+len(words) > w.Len() {
		return false
	}
	for k, want := range words {
		if w.Word(i+k) != want {
			return false
		}
	}
	return true
}
