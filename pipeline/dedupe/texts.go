package dedupe

import (
	"cmp"
	"maps"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"beleg/extract/lang"
)

// A statement is one place of one text, with all that grouping compares. The
// copies of a text state it together.
type statement struct {
	*Entry
	*figure
	members    []int32 // entries: one of each copy
	text       int32
	key        int32 // of its subject as a whole
	measureKey int32
	subject    []int32 // words of the key, sorted
	measure    []int32
	names      []int32 // of its sentence, sorted
	words      []int32 // of its sentence, as stems, sorted
	near       []int32 // those beside the figure
	own        []int32 // those of the figure
}

// A text is one or more documents with the same SHA-256.
type text struct {
	statements []int32 // headline first, then as they stand
	names      []int32 // of its sentences, sorted
	words      []int32 // of its subjects, sorted
	length     int     // at least so many code points
	day        string  // of publication, or ""
}

// A corpus is all texts, in the order of their SHA-256, and their statements in
// the same order, so that neither the names of documents nor the number of
// copies change what follows.
type corpus struct {
	texts      []text
	statements []statement
	vocabulary vocabulary
}

// A vocabulary numbers words.
type vocabulary struct {
	ids    [sorts]map[string]int32
	weight []int8
	common map[string]int
	stop   map[string]bool
}

// Points that a shared word gives; see [lang.Common].
const rareWord, someWord, veryCommonWord = 4, 2, 1

// A sort of words: those of keys, whole keys, names, stems.
type sort int

const (
	keyWord sort = iota
	wholeKey
	capital
	stem
	sorts
)

func (v *vocabulary) id(s sort, word string) int32 {
	if v.ids[s] == nil {
		v.ids[s] = map[string]int32{}
	}
	id, ok := v.ids[s][word]
	if !ok {
		id = int32(len(v.weight))
		v.ids[s][strings.Clone(word)] = id
		v.weight = append(v.weight, [...]int8{rareWord, someWord, veryCommonWord}[v.common[word]])
	}
	return id
}

// key returns the words of a key, sorted.
func (v *vocabulary) key(key string) []int32 {
	if key == "" {
		return nil
	}
	var out []int32
	for w := range strings.FieldsFuncSeq(key, func(r rune) bool { return r == '-' || r == ':' }) {
		out = append(out, v.id(keyWord, w))
	}
	return set(out)
}

func read(entries []Entry, documents map[string]string) *corpus {
	c := &corpus{vocabulary: vocabulary{common: lang.Common(), stop: lang.StopWords()}}
	fs := newFigures()
	for _, list := range byText(entries, documents) {
		c.text(entries, list, fs)
	}
	return c
}

// byText returns a list of the entries of each text, in the order of their SHA-256.
func byText(entries []Entry, documents map[string]string) [][]int32 {
	sums := map[string][]int32{}
	for i := range entries {
		sum := documents[entries[i].Mention.Document]
		sums[sum] = append(sums[sum], int32(i))
	}
	out := make([][]int32, 0, len(sums))
	for _, sum := range slices.Sorted(maps.Keys(sums)) {
		out = append(out, sums[sum])
	}
	return out
}

// text adds the text whose entries are list.
func (c *corpus) text(entries []Entry, list []int32, fs *figures) {
	slices.SortStableFunc(list, func(a, b int32) int {
		x, y := entries[a].Mention, entries[b].Mention
		place := cmp.Or(strings.Compare(y.Part, x.Part), cmp.Compare(x.Start, y.Start), cmp.Compare(x.End, y.End),
			strings.Compare(entries[a].Kind, entries[b].Kind))
		if place != 0 {
			return place
		}
		return strings.Compare(value(x.Value), value(y.Value))
	})
	t := text{}
	var names, words []int32
	sentence := [2]int{-1, -1}
	for k, i := range list {
		e := &entries[i]
		m, f := e.Mention, fs.get(e.Kind, e.Mention.Value)
		if k > 0 {
			last := &c.statements[len(c.statements)-1]
			lm := last.Entry.Mention
			if lm.Part == m.Part && lm.Start == m.Start && lm.End == m.End && last.said == f.said {
				last.members = append(last.members, i)
				continue
			}
		}
		if at := [2]int{len(m.Part), m.Sentence.Start}; at != sentence {
			sentence, names, words = at, c.names(m.Sentence.Text), c.stems(m.Sentence.Text)
			t.names = append(t.names, names...)
		}
		s := statement{Entry: e, figure: f, members: []int32{i}, text: int32(len(c.texts)), names: names, words: words}
		s.near, s.own = c.stems(inner(m.Prefix, m.Suffix)), c.stems(m.Quote)
		s.key, s.measureKey = c.vocabulary.id(wholeKey, e.subjectKey()), c.vocabulary.id(wholeKey, e.Measure.Key)
		s.subject, s.measure = c.vocabulary.key(e.subjectKey()), c.vocabulary.key(e.Measure.Key)
		t.words = append(t.words, s.subject...)
		if t.day == "" && e.Time.Basis == "document" {
			t.day = e.Time.EDTF
		}
		t.length = max(t.length, m.Sentence.End, m.End)
		t.statements = append(t.statements, int32(len(c.statements)))
		c.statements = append(c.statements, s)
	}
	t.names, t.words = set(t.names), set(t.words)
	c.texts = append(c.texts, t)
}

func set(ids []int32) []int32 {
	slices.Sort(ids)
	return slices.Clip(slices.Compact(ids))
}

// maxNames is how many names of one sentence are kept, the first ones.
const maxNames = 12

// names returns the words of a sentence that begin with a capital, without a
// final "s". Those that two languages share are names.
func (c *corpus) names(sentence string) []int32 {
	var out []int32
	for word := range strings.FieldsFuncSeq(sentence, func(r rune) bool { return !unicode.IsLetter(r) }) {
		r, _ := utf8.DecodeRuneInString(word)
		if !unicode.IsUpper(r) || len(word) < 3 {
			continue
		}
		word = lang.Fold(word)
		if c.vocabulary.stop[word] {
			continue
		}
		word = strings.TrimSuffix(word, "s")
		if c.vocabulary.common[word] == 0 {
			out = append(out, c.vocabulary.id(capital, word))
		}
		if len(out) == maxNames {
			break
		}
	}
	return set(out)
}

// stemLength is how many letters of a word tell it from others of its text.
const stemLength = 5

// stems returns the beginnings of the words of a sentence that are not the most
// frequent ones of a language. Only those of one text are compared.
func (c *corpus) stems(sentence string) []int32 {
	var out []int32
	for word := range strings.FieldsFuncSeq(sentence, func(r rune) bool { return !unicode.IsLetter(r) }) {
		if len(word) < 4 {
			continue
		}
		word = lang.Fold(word)
		if c.vocabulary.stop[word] {
			continue
		}
		n := 0
		for i := range word {
			if n == stemLength {
				word = word[:i]
				break
			}
			n++
		}
		out = append(out, c.vocabulary.id(stem, word))
	}
	return set(out)
}

// inner is the text on both sides of a figure, less the words that are cut.
func inner(prefix, suffix string) string {
	letter := func(r rune) bool { return unicode.IsLetter(r) }
	return strings.TrimLeftFunc(prefix, letter) + " " + strings.TrimRightFunc(suffix, letter)
}

// shared calls f for each id that two sorted lists have in common.
func shared(a, b []int32, f func(id int32)) {
	for i, j := 0, 0; i < len(a) && j < len(b); {
		switch {
		case a[i] < b[j]:
			i++
		case a[i] > b[j]:
			j++
		default:
			f(a[i])
			i++
			j++
		}
	}
}

func countShared(a, b []int32) (n int) {
	shared(a, b, func(int32) { n++ })
	return n
}

// weigh returns the points of the words that a and b share.
func (c *corpus) weigh(a, b []int32) (points int) {
	shared(a, b, func(id int32) { points += int(c.vocabulary.weight[id]) })
	return points
}
