// Package numeral reads one numeral, in digits or in words, as a decimal.
//
// It knows both conventions of writing digits (1.234,56 and 1,234.56), number
// words and their compounds ("zweihundertfünfzigtausend", "forty-five"), and
// the scales behind them ("Mio.", "bn"). It never looks at what is counted and
// starts no goroutines. Start reading at [Reader.At].
package numeral

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/cockroachdb/apd/v3"

	"beleg/extract/lang"
	"beleg/extract/segment"
)

// A Numeral is a number as a sentence writes it, its scale included.
type Numeral struct {
	First, End int          // its tokens, half-open
	Value      *apd.Decimal // exact, in ones: "1.5 million" is 1500000
	Digits     int          // as docs/ledger.md counts them: "16,000" 2, "1.30" 3
	Words      bool         // its first token is a number word
	Article    bool         // "ein", "one", "a": a number only by what surrounds it
	Pronoun    bool         // an Article that is a number word too ("one", "both")
	Scaled     bool         // a scale word or letter is part of it
	Scale      *apd.Decimal // what that multiplies by; nil if not Scaled
	Grouped    bool         // has grouping signs ("1,950"), so it is no year
	Decimal    bool         // has a decimal sign, or a half
	Modifier   string       // of an adjective inside it ("ein gutes Dutzend"), or empty

	letter bool // its scale is a letter ("5m")
}

// A Reader reads the numerals of one language. It is read-only and may be
// shared.
type Reader struct {
	pack      *lang.Pack
	and       *lang.Phrases[string] // joins hundreds and the rest ("and")
	half      *lang.Phrases[string] // adds a half ("and a half")
	halved    *lang.Phrases[string] // halves a number before it ("drei halbe")
	of        *lang.Phrases[string] // stands between a share and its scale ("a quarter of a million")
	share     *lang.Phrases[string] // stands behind a share: "of"
	between   *lang.Phrases[string] // opens a range, whose "and" joins no number
	joiner    *lang.Phrases[string] // joins the ends of a range: "to"
	many      *lang.Phrases[string] // speaks of what a letter of scale counts: "sales of 5m"
	pointWord *lang.Phrases[string] // the decimal sign in words
	percent   *lang.Phrases[string] // names of shares
	adjective *lang.Phrases[string] // modifies from inside: "gutes"
	plural    *lang.Phrases[string] // ends nouns of the plural: "s"
	article   *lang.Phrases[string] // before what is a noun then: "die Drei"
	good      *lang.Phrases[string] // modifies so where it can say nothing else: "gute"
	counted   *lang.Phrases[string] // what a letter of scale counts: "5m people"
	modifier  *lang.Phrases[string] // "about", "more than"
	verb      *lang.Phrases[string] // what only the counted do: "5m voted"
	notMany   *lang.Phrases[string] // behind a letter, says that it is a length: "apart"
	extent    *lang.Phrases[string] // likewise: "high"
	heads     map[string]bool       // how number words begin: a quick no for other words
}

// New returns the reader of a language.
func New(p *lang.Pack) *Reader {
	r := &Reader{
		pack: p, heads: map[string]bool{},
		and: p.Cue("numeral-and"), half: p.Cue("numeral-half"), halved: p.Cue("numeral-halves"), of: p.Cue("numeral-of"), pointWord: p.Cue("numeral-point"),
		share: p.Cue("fraction-of"), between: p.Cue("between"), joiner: p.Cue("range"), many: p.Cue("letter-counts-before"), percent: p.Cue("percent"), counted: p.Cue("letter-counts"), verb: p.Cue("letter-counts-verb"), modifier: p.Cue("modifier"), notMany: p.Cue("letter-counts-not"), extent: p.Cue("extent"), adjective: p.Cue("modifier-inside"), good: p.Cue("modifier-good"), article: p.Cue("article"), plural: p.Cue("plural-ending"),
	}
	for form := range p.Numbers.All() {
		r.heads[head(form)] = true
	}
	for form := range p.Fractions.All() {
		r.heads[head(form)] = true
	}
	return r
}

// headLength is how many bytes of a word tell that it may be a number.
const headLength = 3

func head(w string) string { return w[:min(len(w), headLength)] }

// At reads the longest numeral that starts at token i of s.
func (r *Reader) At(s *segment.Sentence, i int) (n Numeral, ok bool) {
	if i < 0 || i >= len(s.Tokens) {
		return n, false
	}
	n, last, ok := r.group(s, i)
	if ok {
		r.groups(s, &n, last)
	}
	n.Pronoun = n.Pronoun && n.Article
	return n, ok
}

// group reads a number with its fraction and its scales, of which last is the
// last.
func (r *Reader) group(s *segment.Sentence, i int) (n Numeral, last *apd.Decimal, ok bool) {
	t := &s.Tokens[i]
	switch {
	case IsDigits(t.Text):
		if n, ok = r.partOf(s, i); !ok {
			if n, ok = r.digits(s, i); ok {
				r.pointDigits(s, &n)
				r.power(s, &n)
			}
		}
	case r.heads[head(t.Fold)] && !r.isNoun(s, i):
		n, ok = r.words(s, i)
	}
	if !ok {
		return n, nil, false
	}
	r.inner(s, &n)
	r.halves(s, &n)
	r.mixed(s, &n, one)
	return n, r.scale(s, &n), true
}

// inner takes an adjective between an article and what it measures: "ein gutes
// Dutzend", "eine knappe Stunde".
func (r *Reader) inner(s *segment.Sentence, n *Numeral) {
	if !n.Article {
		return
	}
	m, k := r.adjective.Match(s, n.End)
	if k == 0 {
		if m, k = r.good.Match(s, n.End); k == 0 || r.isLong(s, n.End+k) {
			return
		}
	}
	if _, _, scale := r.scaleAt(s, n.End+k); scale > 0 || r.isMeasured(s, n.End+k) || r.isPart(s, n.End+k) {
		n.End, n.Modifier = n.End+k, m
	}
}

// isLong reports a unit of a day and more at token i: "ein guter Tag" was good.
func (r *Reader) isLong(s *segment.Sentence, i int) bool {
	u, k := r.pack.Units.Match(s, i)
	return k > 0 && u.Dimension == "duration" && u.Factor.Cmp(day) >= 0
}

// groups adds the smaller groups behind a scale: "fifty-one million five hundred
// thousand three hundred two", "4 crore 12 lakh".
func (r *Reader) groups(s *segment.Sentence, n *Numeral, last *apd.Decimal) {
	article := n.Value.Cmp(last) == 0 // "a million two"
	for n.Scaled && !n.letter && !n.Decimal && n.End < len(s.Tokens) {
		at := n.End
		_, and := r.and.Match(s, at)
		if and > 0 && r.opensRange(s, n.First) {
			break
		}
		if at += and; at >= len(s.Tokens) {
			break
		}
		m, next, ok := r.group(s, at)
		if !ok || m.Article || m.letter || m.Words != n.Words || m.Value.Cmp(last) >= 0 || !n.Words && !addsDigits(m, and, last) {
			break
		}
		if m.Value.Cmp(hundred) < 0 && (article || and > 0 && last.Cmp(thousand) > 0) {
			break
		}
		n.Value, n.End, n.Decimal, last = sum(n.Value, m.Value), m.End, n.Decimal || m.Decimal, next
		n.Digits = DigitsOf(n.Value)
		if !m.Scaled {
			return
		}
	}
	if n.Scaled && !n.letter {
		r.mixed(s, n, last)
	}
}

// addsDigits reports that m goes on with a number in digits: with a scale of its
// own ("4 crore 12 lakh"), or behind "and" and hundreds ("3 hundred and 21").
func addsDigits(m Numeral, and int, last *apd.Decimal) bool {
	if and > 0 {
		return !m.Scaled && last.Cmp(hundred) == 0 && !m.Value.IsZero()
	}
	return m.Scaled
}

var one, hundred, thousand, day = apd.New(1, 0), apd.New(1, 2), apd.New(1, 3), apd.New(86400, 0)

// IsDigits reports whether a token is a number in digits.
func IsDigits(token string) bool {
	c, _ := utf8.DecodeRuneInString(token)
	return c >= '0' && c <= '9' || c >= utf8.RuneSelf && vulgar[c] != nil
}

// isNoun reports whether a number word is written as a noun where nouns have
// capitals ("die Elf", "die Drei Tenöre"), and not as the head of a sentence that no mark
// ends before it ("Ulm Zwei Menschen starben").
func (r *Reader) isNoun(s *segment.Sentence, i int) bool {
	if !r.pack.Format.NounCapitals || i == 0 || s.Tokens[i-1].Text == `"` || s.Glued(i) {
		return false
	}
	if !isCapital(s.Tokens[i].Text) || strings.Contains(":–—-", s.Tokens[i-1].Text) && s.Tokens[i].Space {
		return false
	}
	if _, scale := r.pack.Scales.Match(s, i); scale > 0 {
		return false
	}
	_, article := r.article.MatchBefore(s, i)
	return article > 0 || i+1 == len(s.Tokens) || !isCapital(s.Tokens[i+1].Text)
}

func isCapital(s string) bool {
	c, _ := utf8.DecodeRuneInString(s)
	return unicode.IsUpper(c)
}

// exact does arithmetic on table values and bounded numerals without rounding.
var exact = apd.BaseContext.WithPrecision(200)

func product(a, b *apd.Decimal) *apd.Decimal {
	var out apd.Decimal
	_, _ = exact.Mul(&out, a, b) // both are finite and bounded by maxDigits
	return &out
}

func sum(a, b *apd.Decimal) *apd.Decimal {
	var out apd.Decimal
	_, _ = exact.Add(&out, a, b)
	return &out
}
