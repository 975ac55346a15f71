package numeral

import (
	"github.com/cockroachdb/apd/v3"

	"beleg/extract/lang"
	"beleg/extract/segment"
)

// maxScales is how many scales one number has at most ("hundred thousand
// million").
const maxScales = 3

// scale multiplies n by the scales behind it ("1,5 Milliarden", "£125m",
// "three hundred thousand").
func (r *Reader) scale(s *segment.Sentence, n *Numeral) {
	for range maxScales {
		at := n.End
		if at+1 < len(s.Tokens) && s.Tokens[at].Text == "-" && s.Glued(at) && s.Glued(at+1) { // "2-million"
			at++
		}
		sc, k := r.pack.Scales.Match(s, at)
		if k == 0 || sc.Class == "letter" && !r.takesLetter(s, n, at) {
			return
		}
		n.Value, n.End, n.Scaled, n.Article = product(n.Value, sc.Value), at+k, true, false
		if n.Scale == nil {
			n.Scale = apd.New(1, 0)
		}
		n.Scale = product(n.Scale, sc.Value)
		if sc.Class == "letter" {
			return
		}
	}
}

// takesLetter reports whether the letters at token i scale n rather than name a
// unit: written on the digits of a sum of money ("$5m"), or of two letters and
// more ("5 bn", "20 Mio").
func (r *Reader) takesLetter(s *segment.Sentence, n *Numeral, i int) bool {
	if n.Words || n.Scaled {
		return false
	}
	if len(s.Word(i)) > 1 {
		return true
	}
	if !s.Glued(i) {
		return false
	}
	if r.isMoney(s, n.First) { // "$150M-plus"
		return true
	}
	if s.Glued(i+1) && s.Tokens[i+1].Text == "-" {
		return false
	}
	if _, k := r.pack.Units.Match(s, i); k == 0 {
		return true // "10k"
	}
	return r.moneyFollows(s, i+1)
}

func (r *Reader) isMoney(s *segment.Sentence, first int) bool {
	_, k := r.pack.Currencies.MatchBefore(s, first)
	return k > 0
}

func (r *Reader) moneyFollows(s *segment.Sentence, i int) bool {
	c, k := r.pack.Currencies.Match(s, i)
	return k > 0 && c != (lang.Currency{})
}
