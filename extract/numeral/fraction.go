package numeral

import (
	"strconv"
	"unicode"
	"unicode/utf8"

	"github.com/cockroachdb/apd/v3"

	"beleg/extract/lang"
	"beleg/extract/segment"
)

// maxDenominator bounds the fractions in digits: "3/4" is one, "9/11" is none; but
// mostDenominator where they say of what: "1/40 of the length".
const maxDenominator, mostDenominator = 10, 1000

// Fraction reads a part of one at token i, in words ("three quarters") or in
// digits ("3/4"), and returns how many tokens it has, or 0.
func (r *Reader) Fraction(s *segment.Sentence, i int) (f lang.Fraction, n int) {
	if f, n = r.pack.Fractions.Match(s, i); n > 0 || i < 0 || i+2 >= len(s.Tokens) || s.Tokens[i+1].Text != "/" {
		return f, n
	}
	a, b := s.Tokens[i].Text, s.Tokens[i+2].Text
	if !s.Glued(i+1) || !s.Glued(i+2) || s.Glued(i) && s.Tokens[i-1].Text != "(" && !isMixedAt(s, i) || s.Glued(i+3) && s.Tokens[i+3].Text == "/" {
		return f, 0
	}
	most := int64(maxDenominator)
	if _, k := r.share.Match(s, i+3); k > 0 && r.isDeterminer(s, i+3+k) {
		most = mostDenominator
	}
	p, okA := small(a, most)
	q, okB := small(b, most)
	if !okA || !okB || p >= q {
		return f, 0
	}
	return lang.Fraction{Text: a + "/" + b, Numerator: p, Denominator: q}, 3
}

// isMixedAt reports that a hyphen joins token i to a whole number: "1-1/2".
func isMixedAt(s *segment.Sentence, i int) bool {
	return i > 1 && s.Tokens[i-1].Text == "-" && s.Glued(i-1) && onlyDigits(s.Tokens[i-2].Text)
}

// isDeterminer reports an article or another of the commonest words at token i.
func (r *Reader) isDeterminer(s *segment.Sentence, i int) bool {
	w, k := r.pack.Numbers.Match(s, i)
	return k > 0 && isArticle(w.Class) || i < len(s.Tokens) && r.pack.Stop[s.Word(i)]
}

// small reads a whole number in digits up to most.
func small(s string, most int64) (n int64, ok bool) {
	n, err := strconv.ParseInt(s, 10, 64)
	return n, err == nil && onlyDigits(s) && s[0] != '0' && n <= most
}

// Quotient returns the value of f, and whether it is exact; if not it is rounded
// to two places, half to even.
func Quotient(f lang.Fraction) (v *apd.Decimal, ok bool) {
	v = new(apd.Decimal)
	c := apd.BaseContext.WithPrecision(20)
	c.Rounding = apd.RoundHalfEven
	cond, err := c.Quo(v, apd.New(f.Numerator, 0), apd.New(f.Denominator, 0))
	if err != nil {
		return v, false
	}
	if cond.Inexact() {
		_, _ = c.Quantize(v, v, -2)
	}
	_, _ = v.Reduce(v)
	return v, !cond.Inexact()
}

// PartUnit reads a word that is a part of a unit ("viertelstunde"), in languages
// that write such words; ok is false for any other.
func (r *Reader) PartUnit(word string) (part *apd.Decimal, u lang.Unit, ok bool) {
	part, rest := r.part(word, func(rest string) bool {
		u, ok = r.pack.Units.One(rest)
		return ok && u.Class != "letter"
	})
	return part, u, rest != ""
}

// part cuts a word into a part of one and a rest that is known; rest is empty if
// it is not so made.
func (r *Reader) part(word string, known func(rest string) bool) (v *apd.Decimal, rest string) {
	if !r.pack.Format.CompoundNouns || len(word) > maxCompound || !r.heads[head(word)] {
		return nil, ""
	}
	for k := len(word) - headLength; k > headLength; k-- {
		if f, ok := r.pack.Fractions.One(word[:k]); ok && known(word[k:]) {
			if v, exact := Quotient(f); exact {
				return v, word[k:]
			}
		}
	}
	return nil, ""
}

// isPart reports a part of a unit at token i.
func (r *Reader) isPart(s *segment.Sentence, i int) bool {
	if i >= len(s.Tokens) {
		return false
	}
	_, _, ok := r.PartUnit(s.Word(i))
	return ok
}

// mixed adds to n the fraction behind it, in units of scale: "2 1/2", "two and
// three quarters", "one million and a half".
func (r *Reader) mixed(s *segment.Sentence, n *Numeral, scale *apd.Decimal) {
	if n.Decimal {
		return
	}
	if _, k := r.half.Match(s, n.End); k > 0 {
		if _, more := r.pack.Scales.Match(s, n.End+k); more == 0 || !n.Scaled {
			r.add(n, lang.Fraction{Numerator: 1, Denominator: 2}, scale, n.End+k)
			return
		}
	}
	_, and := r.and.Match(s, n.End)
	at := n.End + and
	if and == 0 {
		at = r.join(s, at) // "1-1/2"
	}
	f, k := r.Fraction(s, at)
	if k == 0 {
		return
	}
	end := at + k
	if and == 0 && (n.Words || n.Scaled || k == 1 || s.Tokens[at+1].Text != "/") { // "2 1/2" alone
		return
	}
	if and > 0 && r.opensRange(s, n.First) {
		return
	}
	if _, of := r.of.Match(s, end); of > 0 {
		w, article := r.pack.Numbers.Match(s, end+of)
		if !isArticle(w.Class) {
			article = 0
		}
		if r.isUnit(s, end+of+article) { // "one and three quarters of hours", "of an hour"
			r.add(n, f, scale, end+of+article)
			return
		}
	}
	_, share := r.share.Match(s, end)
	if share == 0 && (k > 1 || r.isMeasured(s, end)) {
		r.add(n, f, scale, end)
	}
}

// halves halves a number of halves: "drei halbe Brote". A word must follow that
// they are of.
func (r *Reader) halves(s *segment.Sentence, n *Numeral) {
	_, k := r.halved.Match(s, n.End)
	if k == 0 || n.Article || n.Decimal || n.Scaled || n.End+k >= len(s.Tokens) || !isLetters(s.Tokens[n.End+k].Text) {
		return
	}
	n.Value, n.End = product(n.Value, apd.New(5, -1)), n.End+k
	n.Decimal, n.Digits = true, DigitsOf(n.Value)
}

func isLetters(s string) bool {
	c, _ := utf8.DecodeRuneInString(s)
	return unicode.IsLetter(c)
}

func (r *Reader) isUnit(s *segment.Sentence, i int) bool {
	u, k := r.pack.Units.Match(s, i)
	return k > 0 && u.Class != "letter"
}

func (r *Reader) add(n *Numeral, f lang.Fraction, scale *apd.Decimal, end int) {
	v, _ := Quotient(f)
	n.Value, n.End, n.Decimal, n.Article = sum(n.Value, product(v, scale)), end, true, false
	n.Digits = DigitsOf(n.Value)
}
