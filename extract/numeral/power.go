package numeral

import (
	"strconv"
	"strings"

	"github.com/cockroachdb/apd/v3"

	"beleg/extract/segment"
)

// Exponents are written in these characters and have so many of them at most; a
// power alone is one from this exponent on, as less may be the mark of a note.
const (
	raised      = "⁻⁰¹²³⁴⁵⁶⁷⁸⁹"
	maxExponent = 3
	leastAlone  = 4
)

var lowered = strings.NewReplacer("⁻", "-", "⁰", "0", "¹", "1", "²", "2", "³", "3", "⁴", "4", "⁵", "5", "⁶", "6", "⁷", "7", "⁸", "8", "⁹", "9")

// power multiplies n by the power of ten behind it ("2.48×10⁻⁵", "3 x 10^8"), or
// makes one of it ("10⁹").
func (r *Reader) power(s *segment.Sentence, n *Numeral) {
	at := n.End
	alone := n.End == n.First+1 && s.Tokens[n.First].Text == "10"
	factor := false // no "3 x 10-5", nor "3 × 10-15 minutes"
	if !alone {
		if at+2 >= len(s.Tokens) || !strings.Contains("×x·", s.Tokens[at].Text) || s.Tokens[at+1].Text != "10" {
			return
		}
		factor = s.Tokens[at].Text == "×"
		at += 2
	}
	e, end := exponent(s, at, factor && n.Decimal)
	if end == at || alone && e > 0 && e < leastAlone {
		return
	}
	v := apd.New(1, e)
	if !alone {
		v = product(n.Value, v)
	}
	n.Value, n.End, n.Decimal = v, end, n.Decimal || e < 0
}

// exponent reads an exponent that is written on the number before token i, a plain one
// below zero only of a factor ("2.48×10-5"), and returns where it ends, or i.
func exponent(s *segment.Sentence, i int, factor bool) (e int32, end int) {
	var text string
	for end = i; s.Glued(end) && strings.Trim(s.Tokens[end].Text, raised) == ""; end++ {
		text += lowered.Replace(s.Tokens[end].Text)
	}
	if end == i && s.Glued(i) && (s.Tokens[i].Text == "^" || factor && s.Tokens[i].Text == "-") {
		if s.Tokens[i].Text == "^" {
			end++
		}
		if s.Glued(end) && s.Tokens[end].Text == "-" {
			text, end = "-", end+1
		}
		if s.Glued(end) {
			text, end = text+s.Tokens[end].Text, end+1
		}
	}
	v, err := strconv.ParseInt(text, 10, 8)
	if err != nil || len(text) > maxExponent {
		return 0, i
	}
	return int32(v), end
}
