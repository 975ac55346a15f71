package lang

import (
	"fmt"
	"strings"

	"github.com/cockroachdb/apd/v3"
)

// A Number is a cardinal in words.
type Number struct {
	Value *apd.Decimal
	Class string // unit (1-9), teen (10-19), ten (20-90), hundred, zero, article ("ein", "a") or pronoun ("one", "both"): a number only by what surrounds it
}

// A Fraction is a share in words, in lowest terms as written.
type Fraction struct {
	Text        string // "2/3"
	Numerator   int64
	Denominator int64
}

// A Multiple is a word that multiplies: "doubled" is 2, "halved" 0.5.
type Multiple struct {
	Value *apd.Decimal
}

// A Range is the magnitude of a vague word, both ends included.
type Range struct{ Low, High *apd.Decimal }

// A Scale is a power of ten by which a numeral is multiplied.
type Scale struct {
	Value *apd.Decimal
	Class string // word ("million"), plural: only behind a number ("two millions"), or letter: only written on or just behind digits ("5m", "3k")
}

// A Unit is a name of a measure.
type Unit struct {
	Code      string       // UCUM
	Dimension string       // length, mass, duration …
	Class     string       // word, letter: a short form that needs digits before it ("m", "h"), or part: only of something ("cups of flour") or behind a fraction
	Factor    *apd.Decimal // to the base unit of its dimension
	Per       string       // UCUM, where the name says a rate that is no unit of UCUM's ("bpd")
}

// A Currency is a name or sign of money.
type Currency struct {
	Code    string       // ISO 4217
	Class   string       // name, behind (a name only behind its number: "Rand"), scaled (one only behind a scale: "won"), sign, code or minor
	Assumed bool         // the word alone does not say whose it is ("$", "dollar")
	Factor  *apd.Decimal // what it is worth in Code: 0.01 of a cent, 0.05 of a nickel, 1000 of a code in thousands ("TEUR"); nil for the others
}

// A Measure is what UCUM says of a code.
type Measure struct {
	Dimension string
	Factor    *apd.Decimal // to the base unit of its dimension
}

// A Concept is a meaning that several words share; its key is the same in every language.
type Concept struct {
	Key   string
	Class string // noun, verb, adj or name
	Given bool   // by the user: it comes before the program's own
	forms string
}

// conceptColumns is how many columns concepts.tsv has.
const conceptColumns = 3

// Forms returns the words, the first before the others.
func (c *Concept) Forms() []string { return strings.Split(c.forms, "|") }

type table struct {
	file    string
	columns int
	row     func(c []string) error
}

func (p *Pack) tables(measures map[string]Measure) []table {
	return []table{
		{"format.tsv", 2, func(c []string) error { return p.Format.set(c[0], c[1]) }},
		{"numbers.tsv", 3, p.number},
		{"ordinals.tsv", 2, p.ordinal},
		{"fractions.tsv", 2, p.fraction},
		{"multiples.tsv", 2, p.multiple},
		{"vague.tsv", 3, p.vague},
		{"scales.tsv", 3, p.scale},
		{"units.tsv", 3, func(c []string) error { return p.unit(c, measures) }},
		{"currencies.tsv", 4, p.currency},
		{"abbrevs.tsv", 2, p.abbrev},
		{"stop.tsv", 1, func(c []string) error { return once(p.Stop, c[0], true) }},
		{"cues.tsv", 3, p.cue},
		{"calendar.tsv", 3, p.cue},
		{"concepts.tsv", conceptColumns, p.concept},
	}
}

func (p *Pack) abbrev(c []string) error {
	if !isOneOf(c[1], "always", "mostly", "capital", "number", "counted") {
		return fmt.Errorf("unknown class %q", c[1])
	}
	return once(p.Abbrevs, c[0], c[1])
}

func (p *Pack) number(c []string) error {
	v, err := decimal(c[1])
	if err != nil {
		return err
	}
	if !isOneOf(c[2], "zero", "unit", "teen", "ten", "hundred", "article", "pronoun") {
		return fmt.Errorf("unknown class %q", c[2])
	}
	return p.Numbers.Add(c[0], Number{v, c[2]})
}

func (p *Pack) ordinal(c []string) error {
	if _, err := decimal(c[1]); err != nil {
		return err
	}
	return p.Ordinals.Add(c[0], c[1])
}

func (p *Pack) fraction(c []string) error {
	var n, d int64
	if _, err := fmt.Sscanf(c[1], "%d/%d", &n, &d); err != nil || d < 2 || n < 1 {
		return fmt.Errorf("%q is not a fraction", c[1])
	}
	return p.Fractions.Add(c[0], Fraction{c[1], n, d})
}

func (p *Pack) multiple(c []string) error {
	v, err := decimal(c[1])
	if err != nil {
		return err
	}
	return p.Multiples.Add(c[0], Multiple{v})
}

func (p *Pack) vague(c []string) error {
	low, err := decimal(c[1])
	if err != nil {
		return err
	}
	high, err := decimal(c[2])
	if err != nil {
		return err
	}
	return p.Vague.Add(c[0], Range{low, high})
}

func (p *Pack) scale(c []string) error {
	v, err := decimal(c[1])
	if err != nil {
		return err
	}
	if !isOneOf(c[2], "word", "plural", "letter") {
		return fmt.Errorf("unknown class %q", c[2])
	}
	return p.Scales.Add(c[0], Scale{v, c[2]})
}

func (p *Pack) unit(c []string, measures map[string]Measure) error {
	code, per := c[1], ""
	m, ok := measures[code]
	if slash := strings.LastIndexByte(code, '/'); !ok && slash > 0 { // "[bbl_us]/d"
		code, per = code[:slash], code[slash+1:]
		m, ok = measures[code]
	}
	if !ok {
		return fmt.Errorf("unknown UCUM code %q", c[1])
	}
	if !isOneOf(c[2], "word", "letter", "part") {
		return fmt.Errorf("unknown class %q", c[2])
	}
	u := Unit{code, m.Dimension, c[2], m.Factor, per}
	if u.Class != "letter" || len(Tokens(strings.TrimSuffix(c[0], "."))) > 1 {
		return p.Units.Add(c[0], u)
	}
	exact := strings.TrimSuffix(c[0], ".")
	if _, twice := p.cased[exact]; twice {
		return fmt.Errorf("repeats %q", c[0])
	}
	p.cased[exact] = u
	if _, other := p.Units.Get(c[0]); other { // "mW" beside "MW"
		return nil
	}
	return p.Units.Add(c[0], u)
}

// UnitAt matches a unit at word i, which the text writes as exact: "5 MW" are not
// "5 mW", and "5G" are no grams.
func (p *Pack) UnitAt(w Words, i int, exact string) (Unit, int) {
	u, n := p.Units.Match(w, i)
	if n == 0 || u.Class != "letter" || n > 1 && w.Word(i+1) != "." {
		return u, n
	}
	if c, ok := p.cased[exact]; ok {
		return c, n
	}
	if len(exact) == 1 {
		return Unit{}, 0
	}
	return u, n
}

func (p *Pack) currency(c []string) error {
	if len(c[1]) != 3 || strings.ToUpper(c[1]) != c[1] {
		return fmt.Errorf("%q is not an ISO 4217 code", c[1])
	}
	if !isOneOf(c[3], "-", "assumed") {
		return fmt.Errorf("got %q, want - or assumed", c[3])
	}
	m := Currency{Code: c[1], Class: c[2], Assumed: c[3] == "assumed"}
	if f, err := decimal(c[2]); err == nil {
		if m.Class, m.Factor = "minor", f; f.Cmp(apd.New(1, 0)) > 0 && strings.ToUpper(c[0]) == c[0] {
			m.Class = "code"
		}
	} else if !isOneOf(c[2], "name", "behind", "scaled", "sign", "code", "minor") {
		return fmt.Errorf("unknown class %q", c[2])
	}
	if m.Class == "minor" && m.Factor == nil {
		m.Factor = apd.New(1, -2)
	}
	return p.Currencies.Add(c[0], m)
}

func (p *Pack) cue(c []string) error {
	if p.Cues[c[0]] == nil {
		p.Cues[c[0]] = &Phrases[string]{}
	}
	return p.Cues[c[0]].Add(c[1], c[2])
}

func (p *Pack) concept(c []string) error {
	if !isOneOf(c[1], "noun", "verb", "adj", "name") {
		return fmt.Errorf("unknown class %q", c[1])
	}
	p.Concepts = append(p.Concepts, Concept{Key: c[0], Class: c[1], forms: c[2]})
	return nil
}

// once enters a word that may stand in a table once.
func once[V any](words map[string]V, word string, v V) error {
	word = Fold(word)
	if _, repeated := words[word]; repeated {
		return fmt.Errorf("repeats %q", word)
	}
	words[word] = v
	return nil
}

func isOneOf(s string, of ...string) bool {
	for _, o := range of {
		if s == o {
			return true
		}
	}
	return false
}

// decimal reads a number of a table: finite, in plain notation.
func decimal(s string) (*apd.Decimal, error) {
	d, _, err := apd.NewFromString(s)
	if err != nil || d.Form != apd.Finite {
		return nil, fmt.Errorf("%q is not a number", s)
	}
	return d, nil
}
