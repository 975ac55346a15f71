// Package lang holds what beleg knows of a language, as tables.
//
// A language is a folder of tab-separated files ("de/numbers.tsv"), and adding
// one is adding a folder with every file: [Load] reads it from any fs.FS,
// [Builtin] from the program itself. In each file line 1 names the columns and
// line 2 says where the words came from and under what licence; after that a
// line is a row, and a line that starts with '#' is a comment. The reader
// rejects wrong column counts, bad numbers, repeated forms and unknown codes.
//
// The package never looks at a document and starts no goroutines; a [Pack] is
// read-only once loaded. Start reading at [Pack].
package lang

import (
	"embed"
	"fmt"
	"io/fs"
	"path"
	"slices"
	"strings"

	"github.com/cockroachdb/apd/v3"
	"golang.org/x/text/language"
)

//go:embed */*.tsv *.tsv
var builtin embed.FS

// A Pack is one language. Forms are folded ([Fold]) and cut by [NextToken].
type Pack struct {
	Tag    language.Tag // the folder's name
	Format Format

	Numbers    Phrases[Number]   // cardinals in words
	Ordinals   Phrases[string]   // ordinals in words: the number they rank
	Fractions  Phrases[Fraction] // "half", "two-thirds", "Drittel"
	Multiples  Phrases[Multiple] // "doubled", "verdreifacht"
	Vague      Phrases[Range]    // "hundreds", "Zehntausende"
	Scales     Phrases[Scale]    // "million", "Mrd.", "bn"
	Units      Phrases[Unit]     // "km/h", "Tonnen", "years"
	Currencies Phrases[Currency] // "€", "US-Dollar", "pence"
	Abbrevs    map[string]string // words whose full stop does not end a sentence, without it: always, mostly, capital, number or counted
	Stop       map[string]bool   // the language's most frequent words, by which it is told
	Cues       map[string]*Phrases[string]
	Concepts   []Concept

	hundreds []Hundred
	cased    map[string]Unit // short forms of units of one word, as written: "mW", "MW"
}

// A Hundred is a number word that multiplies the one before it.
type Hundred struct {
	Form  string
	Value *apd.Decimal
}

// Hundreds returns the number words that multiply, the largest first.
func (p *Pack) Hundreds() []Hundred { return p.hundreds }

// Cue returns the phrases of a class of cues.tsv or calendar.tsv; a class that
// the language does not have matches nothing.
func (p *Pack) Cue(class string) *Phrases[string] {
	if c := p.Cues[class]; c != nil {
		return c
	}
	return &Phrases[string]{}
}

// A Set is the languages of a run, in the order of their tags.
type Set []*Pack

// Builtin returns the languages that the program carries.
func Builtin() (Set, error) { return Load(builtin) }

// BuiltinTags returns the tags of the languages that the program carries,
// sorted, without reading their tables.
func BuiltinTags() []string {
	var tags []string
	entries, _ := builtin.ReadDir(".") // embedded
	for _, e := range entries {
		if e.IsDir() {
			tags = append(tags, e.Name())
		}
	}
	return tags
}

// Load reads every folder of fsys as a language. The tables that belong to no
// language (ucum.tsv, aliases.tsv) are the program's own.
func Load(fsys fs.FS) (Set, error) {
	entries, err := fs.ReadDir(fsys, ".")
	if err != nil {
		return nil, fmt.Errorf("lang: %w", err)
	}
	measures, err := loadMeasures(builtin)
	if err != nil {
		return nil, err
	}
	names, err := loadAliases()
	if err != nil {
		return nil, err
	}
	var set Set
	for _, e := range entries {
		if !e.IsDir() {
			continue
		}
		p, err := loadPack(fsys, e.Name(), measures)
		if err != nil {
			return nil, err
		}
		p.Concepts = append(p.Concepts, names...)
		set = append(set, p)
	}
	slices.SortFunc(set, func(a, b *Pack) int { return strings.Compare(a.Tag.String(), b.Tag.String()) })
	return set, nil
}

// Get returns the language whose tag matches best ("de-AT" is de), or nil.
func (s Set) Get(tag string) *Pack {
	t, err := language.Parse(tag)
	if err != nil {
		return nil
	}
	base, _ := t.Base()
	for _, p := range s {
		if b, _ := p.Tag.Base(); b == base {
			return p
		}
	}
	return nil
}

func loadPack(fsys fs.FS, dir string, measures map[string]Measure) (*Pack, error) {
	tag, err := language.Parse(dir)
	if err != nil {
		return nil, fmt.Errorf("lang: %s: not a language tag", dir)
	}
	p := &Pack{Tag: tag, Abbrevs: map[string]string{}, Stop: map[string]bool{}, Cues: map[string]*Phrases[string]{}, cased: map[string]Unit{}}
	for _, t := range p.tables(measures) {
		if err := readTable(fsys, path.Join(dir, t.file), t.columns, t.row); err != nil {
			return nil, err
		}
	}
	for _, c := range p.Cues {
		c.respell(p.Format.Respelled)
	}
	for form, n := range p.Numbers.All() {
		if n.Class == "hundred" {
			p.hundreds = append(p.hundreds, Hundred{form, n.Value})
		}
	}
	slices.SortFunc(p.hundreds, func(a, b Hundred) int { return b.Value.Cmp(a.Value) })
	return p, p.Format.check(dir)
}
