package concept

import (
	"slices"
	"strings"
	"unicode"

	"beleg/extract/lang"
)

// New indexes the concepts of p.
func New(p *lang.Pack) *Index {
	x := &Index{grammar: newGrammar(p), concepts: p.Concepts}
	x.names = make(map[string]ref, len(p.Concepts)/2)
	x.exact = make(map[string]ref, 3*len(p.Concepts))
	x.other = make(map[string]ref, len(p.Concepts))
	x.near = make(map[string]ref, 2*len(p.Concepts))
	x.stems = make(map[string]ref, 2*len(p.Concepts))
	b := builder{x, make(map[string]string, len(p.Concepts))}
	for i, c := range p.Concepts {
		if strings.HasPrefix(c.Key, "-") {
			continue
		}
		for k, form := range c.Forms() {
			b.add(form, ref{int32(i), int32(k)})
		}
	}
	b.addNear()
	return x
}

// A builder fills an Index and stems each word once.
type builder struct {
	*Index
	stemOf map[string]string
}

func (x builder) stemmed(words []string) string {
	stems := make([]string, len(words))
	for i, w := range words {
		s, ok := x.stemOf[w]
		if !ok {
			s = x.stem(w)
			x.stemOf[w] = s
		}
		stems[i] = s
	}
	return strings.Join(stems, " ")
}

func (x builder) add(form string, r ref) {
	words := foldedWords(form)
	if len(words) == 0 {
		return
	}
	x.longest = max(x.longest, len(words))
	text, nominal := strings.Join(words, " "), x.isNominal(r)
	if x.class(r) == "name" {
		x.put(x.names, text, r)
	}
	if len(words) == 1 && !nominal {
		x.put(x.other, text, r)
	} else {
		x.put(x.exact, text, r)
	}
	if len(words) > 1 || !nominal {
		x.putStem(x.stemmed(words), r)
	}
	if len(words) == 1 && x.class(r) == "adj" {
		x.put(x.stems, text, r) // the stem of "extreme" is "extrem", that of "extrem" is not
	}
}

// minNear is the number of bytes that a word without its ending has at least:
// "Ware" is not found for "war".
const minNear = 4

// addNear enters the nouns and names again without their endings.
func (x builder) addNear() {
	for form, r := range x.exact {
		if strings.Contains(form, " ") || !x.isNominal(r) {
			continue
		}
		for _, rule := range x.endings {
			if base, ok := rule.apply(form); ok && len(base) >= minNear {
				if _, known := x.exact[base]; !known {
					x.put(x.near, base, r)
				}
			}
		}
	}
}

// put enters r unless the text already has a better one.
func (x builder) put(m map[string]ref, text string, r ref) {
	if old, ok := m[text]; !ok || x.before(r, old) {
		m[text] = r
	}
}

// putStem enters r unless the stem already has a form that is nearer to it.
func (x builder) putStem(stem string, r ref) {
	if old, ok := x.stems[stem]; !ok || x.isNearer(r, old) {
		x.stems[stem] = r
	}
}

// isNearer reports whether a is shorter than b, or a better meaning of its
// length ("costs" are what it cost, not costly); the user's come first.
func (x *Index) isNearer(a, b ref) bool {
	longer := len(x.form(a)) - len(x.form(b))
	if longer == 0 || x.concepts[a.concept].Given != x.concepts[b.concept].Given {
		return x.before(a, b)
	}
	return longer < 0
}

// before orders the meanings of an ambiguous form: those given by the user;
// nouns, names, adjectives, verbs; then the concept that lists it earlier; then the key in byte order.
func (x *Index) before(a, b ref) bool {
	ca, cb := &x.concepts[a.concept], &x.concepts[b.concept]
	if ca.Given != cb.Given {
		return ca.Given
	}
	if ca.Class != cb.Class {
		return rank(ca.Class) < rank(cb.Class)
	}
	if a.form != b.form {
		return a.form < b.form
	}
	return ca.Key < cb.Key
}

func rank(class string) int { return slices.Index([]string{"noun", "name", "adj", "verb"}, class) }

// foldedWords does not cut what is one word, as most forms are.
func foldedWords(form string) []string {
	if !strings.ContainsFunc(form, func(r rune) bool { return !unicode.IsLetter(r) }) && form != "" {
		return []string{fold(form)}
	}
	words := wordsOf(form)
	for i, w := range words {
		words[i] = fold(w)
	}
	return words
}
