// Package numeral reads one numeral, in digits or in words, as a decimal.
//
// It knows both conventions of writing digits (1.234,56 and 1,234.56), number
// words and their compounds ("zweihundertfünfzigtausend", "forty-five"), and
// the scales behind them ("Mio.", "bn"). It never looks at what is counted.
// Start reading at [Reader.At].
package numeral

import (
	"github.com/cockroachdb/apd/v3"

	"beleg/extract/lang"
	"beleg/extract/segment"
)

// A Numeral is a number as a sentence writes it, its scale included.
type Numeral struct {
	First, End int          // its tokens, half-open
	Value      *apd.Decimal // exact, in ones: "1.5 million" is 1500000
	Digits     int          // as ledger.md counts them: "16,000" 2, "1.30" 3
	Words      bool         // its first token is a number word
	Article    bool         // "ein", "one", "a": a number only by what surrounds it
	Scaled     bool         // a scale word or letter is part of it
	Grouped    bool         // has grouping signs ("1,950"), so it is no year
	Decimal    bool         // has a decimal sign
	Half       bool         // "half a", "halbe": its value is one half of the scale
}

// A Reader reads the numerals of one language. It is read-only and may be
// shared.
type Reader struct{ pack *lang.Pack }

// New returns the reader of a language.
func New(p *lang.Pack) *Reader { return &Reader{p} }

// At reads the longest numeral that starts at token i of s.
func (r *Reader) At(s *segment.Sentence, i int) (n Numeral, ok bool) {
	return Numeral{}, false
}
