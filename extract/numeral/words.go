package numeral

import (
	"strings"

	"github.com/cockroachdb/apd/v3"

	"beleg/extract/lang"
	"beleg/extract/segment"
)

// words reads a numeral in words, each joined by a space, a hyphen or the
// language's "and".
func (r *Reader) words(s *segment.Sentence, i int) (Numeral, bool) {
	if n, ok := r.partOf(s, i); ok {
		return n, true
	}
	v, article, end := r.cardinal(s, i, nil)
	if v == nil {
		return Numeral{}, false
	}
	w, _ := r.pack.Numbers.Match(s, i)
	n := Numeral{First: i, End: end, Value: v, Words: true, Article: article, Pronoun: w.Class == "pronoun"}
	r.point(s, &n)
	n.Digits = DigitsOf(n.Value)
	return n, true
}

// cardinal reads a number below limit (nil: any) at token i: a first word,
// times the hundreds behind it, plus what is smaller than the last of them.
func (r *Reader) cardinal(s *segment.Sentence, i int, limit *apd.Decimal) (v *apd.Decimal, article bool, end int) {
	v, class, end := r.upTo99(s, i)
	if v == nil || limit != nil && v.Cmp(limit) >= 0 {
		return nil, false, i
	}
	last := limit
	switch {
	case class == "hundred":
		last = v
	case class == "compound" && r.isRound(s, v, end): // "zweihundert und drei"
		class, last = "hundred", hundred
	}
	for {
		at := r.join(s, end)
		h, k := r.pack.Numbers.Match(s, at)
		if k == 0 || h.Class != "hundred" || v.Cmp(h.Value) >= 0 || limit != nil && product(v, h.Value).Cmp(limit) >= 0 {
			break
		}
		v, last, class, end = product(v, h.Value), h.Value, "hundred", at+k
	}
	if class != "hundred" {
		return v, isArticle(class), end
	}
	at := r.join(s, end)
	_, and := r.and.Match(s, at)
	at += and
	if rest, small, e := r.cardinal(s, at, last); rest != nil && (!small || at > end) {
		if sc, k := r.pack.Scales.Match(s, e); k == 0 || at == end || last.Cmp(hundred) == 0 && sc.Value.Cmp(last) > 0 && !r.opensRange(s, i) { // "two hundred and fifty million"
			v, end = sum(v, rest), e
		}
	}
	return v, false, end
}

// isRound reports a compound of whole hundreds with "and" behind it.
func (r *Reader) isRound(s *segment.Sentence, v *apd.Decimal, end int) bool {
	_, and := r.and.Match(s, end)
	return and > 0 && v.Cmp(hundred) >= 0 && v.Exponent == 0 && strings.HasSuffix(v.Coeff.String(), "00")
}

// join steps over a hyphen between two words.
func (r *Reader) join(s *segment.Sentence, i int) int {
	if i < len(s.Tokens) && s.Tokens[i].Text == "-" && s.Glued(i) && s.Glued(i+1) {
		return i + 1
	}
	return i
}

// upTo99 reads one number word, or a ten and its unit ("forty-five"). A
// compound counts as one word.
func (r *Reader) upTo99(s *segment.Sentence, i int) (v *apd.Decimal, class string, end int) {
	if i >= len(s.Tokens) {
		return nil, "", i
	}
	w, k := r.pack.Numbers.Match(s, i)
	if k == 0 {
		if v = r.compound(s.Word(i)); v != nil {
			return v, "compound", i + 1
		}
		return nil, "", i
	}
	if w.Class == "zero" {
		return r.afterZero(s, w, i+k)
	}
	if ten, n := r.tenBehind(s, i, i+k); n > 0 && (w.Class == "unit" || isArticle(w.Class)) {
		return sum(w.Value, ten), "compound", i + k + n
	}
	if w.Class != "ten" {
		return w.Value, w.Class, i + k
	}
	at := r.join(s, i+k)
	if u, n := r.pack.Numbers.Match(s, at); n > 0 && (u.Class == "unit" || u.Class == "pronoun") {
		return sum(w.Value, u.Value), "compound", at + n
	}
	return w.Value, w.Class, i + k
}

// tenBehind returns the ten of "vier und dreißig", which begins at token i and
// whose "und" is token end; n is how many words that takes.
func (r *Reader) tenBehind(s *segment.Sentence, i, end int) (v *apd.Decimal, n int) {
	if r.pack.Format.UnitFirst == "" || end+1 >= len(s.Tokens) || s.Word(end) != r.pack.Format.UnitFirst {
		return nil, 0
	}
	if r.opensRange(s, i) || i > 0 && s.Tokens[i-1].Text == "," {
		return nil, 0
	}
	ten, k := r.pack.Numbers.Match(s, end+1)
	if k == 0 || ten.Class != "ten" {
		return nil, 0
	}
	return ten.Value, 1 + k
}

// opensRange reports a number at token i that opens a range, so that no "and"
// joins it ("between two million and three").
func (r *Reader) opensRange(s *segment.Sentence, i int) bool {
	_, k := r.between.MatchBefore(s, i)
	return k > 0
}

// afterZero skips the zeros that lead a number said figure by figure ("zero
// zero five").
func (r *Reader) afterZero(s *segment.Sentence, zero lang.Number, i int) (*apd.Decimal, string, int) {
	w, k := r.pack.Numbers.Match(s, i)
	for ; k > 0 && w.Class == "zero"; w, k = r.pack.Numbers.Match(s, i) {
		i += k
	}
	if k > 0 && w.Class == "unit" {
		return w.Value, "unit", i + k
	}
	return zero.Value, "zero", i
}

// point adds the decimals of "three point one four" and "drei Komma eins vier".
// Behind an article it needs what it measures: "one point five million".
func (r *Reader) point(s *segment.Sentence, n *Numeral) {
	_, k := r.pointWord.Match(s, n.End)
	if k == 0 {
		return
	}
	v, end := r.decimals(s, n.End+k)
	if v == nil || n.Article && !r.isMeasured(s, end) {
		return
	}
	n.Value, n.End, n.Decimal, n.Article = sum(n.Value, v), end, true, false
}

// pointDigits adds the decimals of "1 Komma 5", digits on both sides.
func (r *Reader) pointDigits(s *segment.Sentence, n *Numeral) {
	where, k := r.pointWord.Match(s, n.End)
	at := n.End + k
	if where != "digits" || n.Decimal || n.Grouped || at >= len(s.Tokens) || len(s.Tokens[at].Text) > maxSpoken || !onlyDigits(s.Tokens[at].Text) {
		return
	}
	v, _, err := apd.NewFromString("0." + s.Tokens[at].Text)
	if err != nil {
		return
	}
	n.Value, n.End, n.Decimal = sum(n.Value, v), at+1, true
	n.Digits = written(n.Value.Coeff.String(), -int(n.Value.Exponent))
}

// maxSpoken is how many decimals a point in words has behind it.
const maxSpoken = 3

// decimals reads what stands behind a decimal point in words: figure by figure,
// or as one number ("Komma fünfzehn").
func (r *Reader) decimals(s *segment.Sentence, i int) (v *apd.Decimal, end int) {
	var text string
	for end = i; len(text) < maxDigits; {
		w, k := r.pack.Numbers.Match(s, end)
		if k == 0 || w.Class != "zero" && w.Class != "unit" && w.Class != "pronoun" || w.Value.Exponent != 0 {
			break
		}
		text, end = text+w.Value.Text('f'), end+k
	}
	if text == "" {
		whole, _, e := r.upTo99(s, i)
		if whole == nil || whole.Exponent != 0 {
			return nil, i
		}
		text, end = whole.Text('f'), e
	}
	v, _, err := apd.NewFromString("0." + text)
	if err != nil {
		return nil, i
	}
	return v, end
}

// isMeasured reports a scale, a unit or percent at token i.
func (r *Reader) isMeasured(s *segment.Sentence, i int) bool {
	_, scale := r.pack.Scales.Match(s, i)
	_, unit := r.pack.Units.Match(s, i)
	_, percent := r.percent.Match(s, i)
	return scale+unit+percent > 0
}

// partOf reads "half a million", "eine halbe Milliarde", "a quarter of a
// million", "3/4 million": a share, with or without an article, before a scale.
func (r *Reader) partOf(s *segment.Sentence, i int) (n Numeral, ok bool) {
	f, k := r.Fraction(s, i)
	if k == 0 {
		return n, false
	}
	end := r.join(s, i+k) // "a half-million"
	if _, k := r.of.Match(s, end); k > 0 {
		end += k
	}
	if w, k := r.pack.Numbers.Match(s, end); k > 0 && isArticle(w.Class) {
		end += k
	}
	if _, k := r.pack.Scales.Match(s, end); k == 0 {
		return n, false
	}
	v, exact := Quotient(f)
	if !exact {
		return n, false
	}
	return Numeral{First: i, End: end, Value: v, Digits: DigitsOf(v), Words: true, Decimal: true}, true
}

// maxCompound bounds number words that are written as one, in bytes.
const maxCompound = 90

// compound reads a number word that is written as one, or nil.
func (r *Reader) compound(w string) *apd.Decimal {
	if !r.pack.Format.Compound || len(w) < 6 || len(w) > maxCompound {
		return nil
	}
	if h := r.pack.Format.HalfEnding; h != "" && strings.HasSuffix(w, h) {
		if v := r.below(strings.TrimSuffix(w, h)); v != nil {
			return sum(v, apd.New(5, -1))
		}
	}
	return r.below(w)
}

// below reads w as [multiplier] hundreds [rest], largest first, or as a number
// under one hundred.
func (r *Reader) below(w string) *apd.Decimal {
	if n, ok := r.simple(w); ok {
		return n.Value
	}
	for _, h := range r.pack.Hundreds() {
		k := strings.Index(w, h.Form)
		if k < 0 {
			continue
		}
		head, tail := apd.New(1, 0), apd.New(0, 0)
		if k > 0 {
			if head = r.below(w[:k]); head == nil || head.Cmp(h.Value) >= 0 {
				return nil
			}
		}
		if rest := strings.TrimPrefix(w[k+len(h.Form):], r.pack.Format.UnitFirst); rest != "" {
			if tail = r.below(rest); tail == nil || tail.Cmp(h.Value) >= 0 {
				return nil
			}
		}
		return sum(product(head, h.Value), tail)
	}
	return r.unitFirst(w)
}

// unitFirst reads "fünfundvierzig".
func (r *Reader) unitFirst(w string) *apd.Decimal {
	and := r.pack.Format.UnitFirst
	if and == "" {
		return nil
	}
	for k := strings.Index(w, and); k > 0; {
		unit, ok1 := r.simple(w[:k])
		ten, ok2 := r.simple(w[k+len(and):])
		if ok1 && ok2 && ten.Class == "ten" && (unit.Class == "unit" || isArticle(unit.Class)) {
			return sum(unit.Value, ten.Value)
		}
		next := strings.Index(w[k+1:], and)
		if next < 0 {
			break
		}
		k += 1 + next
	}
	return nil
}

func (r *Reader) simple(w string) (lang.Number, bool) {
	n, ok := r.pack.Numbers.One(w)
	return n, ok && n.Class != "zero"
}

// IsCompound reports whether the folded word w may begin with a number word that
// is written as one with what follows it.
func (r *Reader) IsCompound(w string) bool {
	return r.pack.Format.Compound && len(w) > headLength && len(w) <= maxCompound && r.heads[w[:headLength]]
}

// Prefix reads the longest number word that begins the folded word w and
// returns what is left of it ("zwölfjährige" is 12 and "jährige"). A digit
// count comes with it as in [Numeral].
func (r *Reader) Prefix(w string) (v *apd.Decimal, digits int, rest string) {
	if !r.IsCompound(w) {
		return nil, 0, ""
	}
	for k := len(w) - 2; k >= 3; k-- {
		if n, ok := r.simple(w[:k]); ok {
			return n.Value, DigitsOf(n.Value), w[k:]
		}
		if v := r.compound(w[:k]); v != nil {
			return v, DigitsOf(v), w[k:]
		}
	}
	return nil, 0, ""
}

// DigitsOf counts the digits of v as [Numeral.Digits] does, with no zeros at the
// end of a fraction.
func DigitsOf(v *apd.Decimal) int {
	if !v.Coeff.IsUint64() {
		return written(v.Coeff.String(), 0)
	}
	c := v.Coeff.Uint64()
	for c > 0 && c%10 == 0 {
		c /= 10
	}
	digits := 0
	for ; c > 0; c /= 10 {
		digits++
	}
	return digits
}

// isArticle reports whether a class of numbers.tsv is a number only by what
// surrounds it.
func isArticle(class string) bool { return class == "article" || class == "pronoun" }
