// Package segment cuts a normalised text into sentences and tokens that know
// their place from birth.
//
// It never changes text, never looks a token up again to find its place, and
// starts no goroutines. Start reading at [Split].
package segment

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"beleg/corpus"
	"beleg/extract/lang"
)

// A Token is a word, a number or a mark, cut by [lang.NextToken].
type Token struct {
	Span  corpus.Span // in the normalised text
	Text  string      // the text under Span
	Fold  string      // Text as tables are compared, see [lang.Fold]
	Hash  lang.Hash   // of Fold
	Space bool        // white space (or the start of the sentence) comes before it
	Tag   string      // universal part of speech (NOUN, VERB …), empty until tagged
	Fine  string      // the tag set of the language (Penn, STTS), empty until tagged
}

// NewToken returns the token of a span and the text under it.
func NewToken(span corpus.Span, text string, space bool) Token {
	fold := lang.Fold(text)
	return Token{Span: span, Text: text, Fold: fold, Hash: lang.HashOf(fold), Space: space}
}

// A Sentence is a run of tokens in text order; it never crosses a paragraph.
type Sentence struct {
	Span   corpus.Span // in the normalised text, from the first token to the last
	Text   string      // the text under Span
	Tokens []Token
	Quoted bool // a double quotation mark was still open where it starts
}

// Len, Word and Hash make a sentence searchable by [lang.Phrases].
func (s *Sentence) Len() int { return len(s.Tokens) }

// Word returns the folded form of token i.
func (s *Sentence) Word(i int) string { return s.Tokens[i].Fold }

// Hash returns the hash of the folded form of token i.
func (s *Sentence) Hash(i int) lang.Hash { return s.Tokens[i].Hash }

// Slice returns the span and the text from token i up to token j, exclusive.
// The range must not be empty.
func (s *Sentence) Slice(i, j int) (corpus.Span, string) {
	sp := corpus.Span{Start: s.Tokens[i].Span.Start, End: s.Tokens[j-1].Span.End}
	return sp, s.Text[sp.Start-s.Span.Start : sp.End-s.Span.Start]
}

// Glued reports whether token i is written right behind the token before it.
func (s *Sentence) Glued(i int) bool {
	return i > 0 && i < len(s.Tokens) && !s.Tokens[i].Space
}

// Split returns the sentences of text, in order. A line end closes a sentence
// unless the line looks wrapped; a full stop does not close one after an
// abbreviation of p, an initial, or an ordinal ("21. Oktober"). A sentence has
// [MaxTokens] at most.
func Split(text string, p *lang.Pack) []Sentence {
	c := newCutter(text, p)
	for line := range lines(text) {
		if line.blank {
			c.open = false
			continue
		}
		c.line(line.span)
	}
	return c.out
}

// Rejoin makes one sentence of two neighbours of text that were cut by another
// language than p if p ends no sentence between them ("am 21." and "Oktober").
func Rejoin(text string, a, b *Sentence, p *lang.Pack) (joined Sentence, ok bool) {
	tokens := slices.Concat(a.Tokens, b.Tokens)
	c := newCutter(text, p)
	c.open = a.Quoted
	last := len(a.Tokens) - 1
	if c.ends(tokens, 0, last) || len(tokens) > MaxTokens || strings.Contains(text[a.Span.End:b.Span.Start], "\n") {
		return Sentence{}, false
	}
	c.add(tokens)
	return c.out[0], true
}

type cutter struct {
	text string
	pack *lang.Pack
	out  []Sentence

	starts  *lang.Phrases[string] // words that have a capital only where a sentence begins: "danach"
	counted *lang.Phrases[string] // before a count, and before no ordinal without an article: "auf"
	ranks   *lang.Phrases[string] // before an ordinal, and before no count that ends a sentence: "zum"
	ranked  *lang.Phrases[string] // nouns that an ordinal ranks all the same: "auf 3. Platz"
	months  *lang.Phrases[string]

	open bool // inside double quotation marks
}

func newCutter(text string, p *lang.Pack) cutter {
	return cutter{
		text: text, pack: p,
		starts: p.Cue("sentence-start"), counted: p.Cue("count-before"), ranks: p.Cue("ordinal-before"), ranked: p.Cue("ordinal-noun"), months: p.Cue("month"),
	}
}

// line cuts one line (or a few wrapped ones) into sentences.
func (c *cutter) line(span corpus.Span) {
	tokens := c.tokens(span)
	start := 0
	for i := range tokens {
		if c.ends(tokens, start, i) || tooLong(tokens, start, i) {
			c.add(tokens[start : i+1])
			start = i + 1
		}
	}
	if start < len(tokens) {
		c.add(tokens[start:])
	}
}

// No sentence is as long as this; what is, a table or a list without line ends,
// is cut behind a comma, or anywhere, so that later stages, which look at a whole
// sentence for each figure in it, stay linear on any input.
const softLimit = 250

// MaxTokens is how many tokens a sentence has at most.
const MaxTokens = 300

// tooLong reports whether the sentence that began at token start must be cut
// behind token i.
func tooLong(t []Token, start, i int) bool {
	n := i - start + 1
	return n >= MaxTokens || n >= softLimit && (t[i].Text == "," || t[i].Text == ";")
}

func (c *cutter) tokens(span corpus.Span) []Token {
	out := make([]Token, 0, (span.End-span.Start)/5+1)
	end := span.Start
	line := c.text[:span.End]
	for {
		i, j := lang.NextToken(line, end)
		if i == j {
			return out
		}
		out = append(out, NewToken(corpus.Span{Start: i, End: j}, line[i:j], i > end || len(out) == 0))
		end = j
	}
}

func (c *cutter) add(tokens []Token) {
	s := Sentence{Tokens: tokens, Quoted: c.open}
	s.Span = corpus.Span{Start: tokens[0].Span.Start, End: tokens[len(tokens)-1].Span.End}
	s.Text = c.text[s.Span.Start:s.Span.End]
	for i := range tokens {
		if tokens[i].Text == `"` {
			c.open = !c.open
		}
	}
	c.out = append(c.out, s)
}

// maxClosing is how many closing marks may stand behind a full stop.
const maxClosing = 4

// ends reports whether the sentence that began at token start ends with token i.
func (c *cutter) ends(t []Token, start, i int) bool {
	if i+1 == len(t) {
		return true
	}
	if !t[i+1].Space {
		return false
	}
	k := i // the mark that may end it, before closing quotes and brackets
	for k > start && i-k < maxClosing && closes(t[k], t[i+1]) {
		k--
	}
	if !opens(t, i+1) {
		return false
	}
	if !isFinal(t[k].Text) {
		return c.isLast(t[k], t[i+1])
	}
	if t[k].Text != "." {
		return true
	}
	return k == start || !c.abbreviates(t, start, k, i+1)
}

// closes reports whether t is a bracket or quotation mark that ends something.
func closes(t, next Token) bool {
	switch t.Text {
	case ")", "]":
		return true
	case `"`, "'":
		return !t.Space && next.Space
	}
	return false
}

func isFinal(s string) bool { return strings.Trim(s, ".!?…") == "" }

// opens reports whether a sentence may begin with token i.
func opens(t []Token, i int) bool {
	for i < len(t) {
		r, _ := utf8.DecodeRuneInString(t[i].Text)
		switch {
		case unicode.IsUpper(r) || unicode.IsDigit(r) || strings.ContainsRune("$€£@#", r):
			return true
		case strings.ContainsRune(`"'([–-•`, r):
			i++
		default:
			return false
		}
	}
	return true
}

// abbreviates reports whether the full stop at token k belongs to the word
// before it ("Mio. Euro", "J. Meier", "21. Oktober"), in the sentence that began at
// token start.
func (c *cutter) abbreviates(t []Token, start, k, next int) bool {
	w := t[k-1]
	if t[k].Space {
		return false
	}
	r, n := utf8.DecodeRuneInString(w.Text)
	switch {
	case n == len(w.Text) && unicode.IsUpper(r) && t[next].Text != w.Text:
		return k < 2 || !isDigits(t[k-2].Text) // "J. Meier", not "Klasse 4 A. Dann"
	}
	switch c.pack.Abbrevs[w.Fold] {
	case "always":
		return true
	case "mostly": // "Acme Inc. Monday", not "Acme Inc. They"
		return !c.begins(t[next])
	case "capital": // "So. 12 Uhr", not "so. Dann"
		return unicode.IsUpper(r)
	case "number": // "No. 5", not "no. Then"
		return unicode.IsDigit(rune(t[next].Text[0]))
	case "counted": // "3 Mia. Franken", not "traf Mia. Auch"
		return k > start+1 && unicode.IsDigit(rune(t[k-2].Text[0])) && !c.begins(t[next])
	}
	if !c.pack.Format.OrdinalDot {
		return false
	}
	if isDayAndMonth(w.Text) {
		return dateGoesOn(t, next)
	}
	return isDigits(w.Text) && (k-1 == start && len(w.Text) <= 2 || k-1 > start && c.isOrdinal(t[k-2], w, t[next]))
}

// isOrdinal reports whether digits that a full stop follows rank the next word rather
// than end a sentence: two of them anywhere, three behind a word that no count has
// ("am 811. Tag").
func (c *cutter) isOrdinal(before, digits, next Token) bool {
	if c.begins(next) {
		return false
	}
	if len(digits.Text) > 2 {
		_, ok := c.ranks.One(before.Fold)
		return ok && len(digits.Text) == 3
	}
	return !c.counts(before, next)
}

// isLast reports whether t, an abbreviation with more full stops than its last, is
// the last word of a sentence: "at 9 p.m. She".
func (c *cutter) isLast(t, next Token) bool {
	w, ok := strings.CutSuffix(t.Fold, ".")
	return ok && c.pack.Abbrevs[w] == "mostly" && c.begins(next)
}

// begins reports a word that no ordinal ranks and that has a capital only where a
// sentence begins: "Da war sie 60. Danach ging sie."
func (c *cutter) begins(t Token) bool {
	_, ok := c.starts.One(t.Fold)
	return ok && !isShouted(t.Text)
}

// counts reports whether a number between two words is rather a count that ends a
// sentence than an ordinal: "stieg auf 17. Polizei und Feuerwehr".
func (c *cutter) counts(before, next Token) bool {
	_, ok := c.counted.One(before.Fold)
	_, ranks := c.ranked.One(next.Fold)
	_, month := c.months.One(next.Fold)
	r, _ := utf8.DecodeRuneInString(next.Text)
	return ok && !ranks && !month && unicode.IsUpper(r)
}

// isShouted reports a word in capitals: "IT", no "It".
func isShouted(s string) bool { return len(s) > 1 && s == strings.ToUpper(s) }

// isDayAndMonth reports whether s looks like "14.10", whose last full stop makes
// an ordinal of the month.
func isDayAndMonth(s string) bool {
	d, m, ok := strings.Cut(s, ".")
	return ok && len(d) <= 2 && len(m) <= 2 && isDigits(d) && isDigits(m)
}

// dateGoesOn reports whether a year or the rest of a range stands at token i: "16.10.
// 2015", "14.10. - 15.10.2018".
func dateGoesOn(t []Token, i int) bool {
	if text := t[i].Text; text != "-" && text != "–" {
		return len(text) == 4 && isDigits(text)
	}
	return i+1 < len(t) && unicode.IsDigit(rune(t[i+1].Text[0]))
}

func isDigits(s string) bool {
	return s != "" && strings.Trim(s, "0123456789") == ""
}
