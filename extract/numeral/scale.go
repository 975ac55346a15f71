package numeral

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/cockroachdb/apd/v3"

	"beleg/extract/lang"
	"beleg/extract/segment"
)

// maxScales is how many scales one number has at most ("hundred thousand
// million").
const maxScales = 3

// scale multiplies n by the scales behind it ("1,5 Milliarden", "£125m",
// "three hundred thousand") and returns the last of them, or 1.
func (r *Reader) scale(s *segment.Sentence, n *Numeral) (last *apd.Decimal) {
	last = one
	for range maxScales {
		at := n.End
		if at+1 < len(s.Tokens) && s.Tokens[at].Text == "-" && s.Glued(at) && s.Glued(at+1) { // "2-million"
			at++
		}
		value, class, k := r.scaleAt(s, at)
		switch {
		case k == 0, class == "letter" && !r.takesLetter(s, n, at), class == "plural" && !n.Words && n.Value.Cmp(thousand) >= 0: // "in 2013 thousands came"
			return last
		}
		n.Value, n.End, n.Scaled, n.Article = product(n.Value, value), at+k, true, false
		n.letter, last = class == "letter", value
		if n.Scale == nil {
			n.Scale = one
		}
		n.Scale = product(n.Scale, value)
		if n.letter {
			return last
		}
	}
	return last
}

// scaleAt matches a scale at token i, or a part of one written as one word
// ("Viertelmillion").
func (r *Reader) scaleAt(s *segment.Sentence, i int) (v *apd.Decimal, class string, k int) {
	if sc, k := r.pack.Scales.Match(s, i); k > 0 {
		return sc.Value, sc.Class, k
	}
	if i >= len(s.Tokens) {
		return nil, "", 0
	}
	part, rest := r.part(s.Word(i), func(rest string) bool { _, ok := r.pack.Scales.One(rest); return ok })
	if rest == "" {
		return nil, "", 0
	}
	sc, _ := r.pack.Scales.One(rest)
	return product(part, sc.Value), sc.Class, 1
}

// takesLetter reports whether the letters at token i scale n rather than name a
// unit: written on the digits of a sum of money ("$5m"), or of two letters and
// more that are no unit ("5 bn", "20 Mio").
func (r *Reader) takesLetter(s *segment.Sentence, n *Numeral, i int) bool {
	if n.Words || n.Scaled {
		return false
	}
	if len(s.Word(i)) > 1 {
		_, unit := r.pack.Units.Match(s, i)
		return unit == 0 || r.isMoney(s, n.First) // "$5MM", not "5 mm"
	}
	if !s.Glued(i) {
		return s.Glued(i+1) && r.moneyFollows(s, i+1) // "250 k€"
	}
	if _, k := r.counted.Match(s, i+1); k > 0 { // "5m people"
		return true
	}
	if v, k := r.verb.Match(s, i+1); k > 0 && (v != "opens" || r.opensClause(s, n.First)) { // "5m voted", not "fell 30m died"
		return true
	}
	if r.isMoney(s, n.First) { // "$150M-plus"
		return true
	}
	if s.Glued(i+1) && s.Tokens[i+1].Text == "-" && (i+2 == len(s.Tokens) || !onlyDigits(s.Tokens[i+2].Text)) { // "5k-run", not "5k-20k"
		return r.moneyFollows(s, i+2) // "60m-euro loan"
	}
	if _, k := r.pack.UnitAt(s, i, s.Tokens[i].Text); k == 0 {
		return !r.isNumbered(s, n.First) // "10k"
	}
	return r.moneyFollows(s, i+1) || r.isOfMany(s, n) || r.countsNamed(s, n, i+1)
}

// countsNamed reports an adjective with a capital at token i and a noun in the plural behind
// it, which are counted rather than so long: "1.1m American lives", not "the 100m Olympic
// champions", as races have round lengths.
func (r *Reader) countsNamed(s *segment.Sentence, n *Numeral, i int) bool {
	if r.pack.Format.NounCapitals || i+1 >= len(s.Tokens) || !s.Tokens[i].Space || !isCapital(s.Tokens[i].Text) {
		return false
	}
	noun := s.Tokens[i+1]
	race := !n.Decimal && strings.HasSuffix(s.Tokens[n.First].Text, "0")
	_, plural := r.plural.Ending(noun.Fold, 2, 1)
	return !race && plural && isLetters(noun.Text) && !isCapital(noun.Text) && !r.pack.Stop[noun.Fold]
}

// opensClause reports that nothing but a word like "about" stands between token i and the
// start of its clause.
func (r *Reader) opensClause(s *segment.Sentence, i int) bool {
	_, k := r.modifier.MatchBefore(s, i)
	i -= k
	if _, and := r.and.MatchBefore(s, i); and > 0 {
		return true
	}
	return i == 0 || strings.ContainsAny(s.Tokens[i-1].Text, ",;:")
}

// manyReach is how many words stand between a number and what it tells of.
const manyReach = 6

// isOfMany reports a number with a decimal behind a word for something that comes
// in millions: "Sales fell to 2.3m", not "homes 2.3m above the sea".
func (r *Reader) isOfMany(s *segment.Sentence, n *Numeral) bool {
	if !n.Decimal || r.isLength(s, n.End+1) {
		return false
	}
	for i := n.First - 1; i >= max(0, n.First-manyReach); i-- {
		if _, k := r.many.Match(s, i); k > 0 {
			return true
		}
	}
	return false
}

// isLength reports a word at token i that only a length has behind it.
func (r *Reader) isLength(s *segment.Sentence, i int) bool {
	_, not := r.notMany.Match(s, i)
	_, extent := r.extent.Match(s, i)
	return not+extent > 0
}

// isNumbered reports that the number at token first follows a name inside its
// sentence, as what bears it does ("Courtroom 7B").
func (r *Reader) isNumbered(s *segment.Sentence, first int) bool {
	if first < 2 || r.pack.Format.NounCapitals {
		return false
	}
	c, _ := utf8.DecodeRuneInString(s.Tokens[first-1].Text)
	return unicode.IsUpper(c)
}

// isMoney reports a currency before the number at token first, or before the
// lower end of its range ("£1-1.5m", "$5m-10m", "$5m to 10m"); a minus may stand
// between ("€-3m").
func (r *Reader) isMoney(s *segment.Sentence, first int) bool {
	if _, k := r.pack.Currencies.MatchBefore(s, first); k > 0 {
		return true
	}
	if first > 1 && s.Glued(first) && s.Glued(first-1) && isDash(s.Tokens[first-1].Text) && r.isSign(s, first-1) {
		return true
	}
	_, k := r.joiner.MatchBefore(s, first)
	if k == 0 && first > 0 && s.Glued(first) && isDash(s.Tokens[first-1].Text) {
		k = 1
	}
	low := first - k - 1
	if k == 0 || low < 1 {
		return false
	}
	if _, scale := r.pack.Scales.Match(s, low); scale > 0 {
		low--
	}
	_, k = r.pack.Currencies.MatchBefore(s, low)
	return k > 0 && IsDigits(s.Tokens[low].Text)
}

func (r *Reader) moneyFollows(s *segment.Sentence, i int) bool {
	c, k := r.pack.Currencies.Match(s, i)
	return k > 0 && c != (lang.Currency{})
}
