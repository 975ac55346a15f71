package concept

import (
	"strings"
	"unicode/utf8"

	"github.com/blevesearch/snowballstem"
	"github.com/blevesearch/snowballstem/english"
	"github.com/blevesearch/snowballstem/german"

	"beleg/extract/lang"
)

// A grammar is what the rows of concepts.tsv whose key begins with "-" say of
// a language. A language without a row goes without that step.
type grammar struct {
	drop         map[string]bool // -drop: words that a key leaves out
	plurals      []rule          // -plural: plurals of any word, the longest first
	lemmas       []rule          // -lemma: endings of counted nouns that no table knows, the longest first
	endings      []rule          // -ending: endings of known words, the most frequent first
	rowEndings   []string        // -row-ending: what may join two forms of one concept
	vowels       []string        // -vowel: pairs of an umlaut and its plain vowel
	vowelEndings []rule          // -vowel-ending: endings of plurals that change the vowel
	verbEndings  []rule          // -verb-ending
	participles  []string        // -participle: what a participle adds
	origins      []rule          // -origin: endings of names of places in words for what is from there
	agents       []string        // -agent: what makes of a verb's stem who does it
	genitive     string          // -genitive: the ending of a name before what it owns
	kinds        map[string]bool // -kind: words that are no part of a name but say what it is the name of
	links        []string        // -link: what may stand between the parts of a compound
	whole        map[string]bool // -whole: words that are no part of a compound
	rootEndings  []string        // endings of adjectives and verbs that no table knows
	nounCapitals bool
	stemmer      func(*snowballstem.Env) bool
	changer      *strings.Replacer
}

// stemmers are the algorithms that a -stem row may name.
var stemmers = map[string]func(*snowballstem.Env) bool{
	"english": english.Stem,
	"german":  german.Stem,
}

func newGrammar(p *lang.Pack) grammar {
	rows := map[string][]string{}
	for _, c := range p.Concepts {
		if strings.HasPrefix(c.Key, "-") {
			rows[c.Key] = append(rows[c.Key], c.Forms()...)
		}
	}
	g := grammar{
		drop:         foldedSet(rows["-drop"]),
		kinds:        foldedSet(rows["-kind"]),
		whole:        foldedSet(rows["-whole"]),
		plurals:      rules(rows["-plural"]),
		lemmas:       rules(rows["-lemma"]),
		endings:      rules(rows["-ending"]),
		rowEndings:   rows["-row-ending"],
		origins:      rules(rows["-origin"]),
		vowelEndings: rules(rows["-vowel-ending"]),
		verbEndings:  rules(rows["-verb-ending"]),
		participles:  rows["-participle"],
		agents:       rows["-agent"],
		rootEndings:  rows["-root-ending"],
		nounCapitals: p.Format.NounCapitals,
	}
	for _, ending := range rows["-genitive"] {
		g.genitive = ending
	}
	if p.Format.CompoundNouns {
		g.links = rows["-link"]
	}
	for _, pair := range rows["-vowel"] {
		from, to, _ := strings.Cut(pair, ">")
		g.vowels = append(g.vowels, from, to)
	}
	g.changer = strings.NewReplacer(g.vowels...)
	for _, name := range rows["-stem"] {
		g.stemmer = stemmers[name]
	}
	return g
}

// foldedSet returns the set of some words, folded.
func foldedSet(words []string) map[string]bool {
	set := make(map[string]bool, len(words))
	for _, w := range words {
		set[fold(w)] = true
	}
	return set
}

// A rule replaces the ending of a word.
type rule struct{ from, to string }

func rules(forms []string) []rule {
	var out []rule
	for _, f := range forms {
		from, to, _ := strings.Cut(f, ">")
		out = append(out, rule{from, to})
	}
	return out
}

// minBase is the number of bytes that a rule leaves at least, so that "us" is
// no plural; a rule may also replace a whole word ("men").
const minBase = 3

func (r rule) apply(word string) (base string, ok bool) {
	stem, ok := strings.CutSuffix(word, r.from)
	if !ok || stem+r.to == "" || stem != "" && len(stem)+len(r.to) < minBase {
		return "", false
	}
	return stem + r.to, true
}

// plain returns w with its umlauts undone.
func (g *grammar) plain(w string) string { return g.changer.Replace(w) }

// stem returns the stem of a folded word. The stemmer only ever cuts in the
// languages that write umlauts, and undoes them: they are put back.
func (g *grammar) stem(w string) string {
	if g.stemmer == nil || len(w) < minBase {
		return w
	}
	env := snowballstem.NewEnv(w)
	g.stemmer(env)
	s := env.Current()
	if len(g.vowels) == 0 {
		return s
	}
	return w[:prefix(w, utf8.RuneCountInString(s))]
}

// prefix returns the length in bytes of the first n runes of s, or of all.
func prefix(s string, n int) int {
	for i := range s {
		if n == 0 {
			return i
		}
		n--
	}
	return len(s)
}

func (g *grammar) stemmed(folded []string) string {
	stems := make([]string, len(folded))
	for i, w := range folded {
		stems[i] = g.stem(w)
	}
	return strings.Join(stems, " ")
}

// minRoot is the number of bytes that a root keeps at least.
const minRoot = 4

// root returns the key of a word that no table knows: without a final s, as it
// may be a name and its genitive ("Nvidia", "Nvidias"). A word without a
// capital may be an adjective or a verb, and goes without the first of the
// language's root endings that fits, if it has any.
func (g *grammar) root(w string, capital bool) string {
	for _, r := range g.plurals {
		if base, ok := r.apply(w); ok {
			w = base
			break
		}
	}
	if len(w) > minRoot && strings.HasSuffix(w, "s") && !strings.HasSuffix(w, "ss") {
		w = w[:len(w)-1]
	}
	if capital {
		return w
	}
	for _, ending := range g.rootEndings {
		if base, ok := strings.CutSuffix(w, ending); ok && len(base) >= minRoot {
			return base
		}
	}
	return w
}
