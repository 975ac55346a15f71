package numeral

import (
	"strconv"
	"strings"
	"unicode/utf8"

	"github.com/cockroachdb/apd/v3"

	"beleg/extract/segment"
)

// A numeral with more digits than this, or with more groups of digits set apart by
// spaces, is no quantity that anybody states.
const (
	maxDigits = 40
	maxGroups = 8
)

// vulgar holds the fraction characters that stand on their own or on a number;
// those without an end to two places.
var vulgar = map[rune]*apd.Decimal{
	'¼': apd.New(25, -2), '½': apd.New(5, -1), '¾': apd.New(75, -2),
	'⅕': apd.New(2, -1), '⅖': apd.New(4, -1), '⅗': apd.New(6, -1), '⅘': apd.New(8, -1),
	'⅓': apd.New(33, -2), '⅔': apd.New(67, -2), '⅙': apd.New(17, -2), '⅚': apd.New(83, -2),
	'⅛': apd.New(125, -3), '⅜': apd.New(375, -3), '⅝': apd.New(625, -3), '⅞': apd.New(875, -3),
}

// digits reads a numeral in digits, and those grouped by spaces ("111 000").
func (r *Reader) digits(s *segment.Sentence, i int) (n Numeral, ok bool) {
	text, end := s.Tokens[i].Text, i+1
	if strings.Contains(r.pack.Format.Group, " ") {
		end = r.spaceGroups(s, i)
		for _, t := range s.Tokens[i+1 : end] {
			text += t.Text
		}
	}
	body, frac := cutVulgar(text)
	plain, decimals, grouped, ok := r.separate(body)
	if !ok || len(plain) > maxDigits || plain == "" && frac == nil {
		return n, false
	}
	if plain == "" {
		plain = "0"
	}
	v, ok := decimal(plain, decimals)
	if !ok {
		return n, false
	}
	n = Numeral{First: i, End: end, Value: v, Digits: written(plain, decimals), Grouped: grouped || end > i+1, Decimal: decimals > 0}
	if n.End+1 < len(s.Tokens) && decimals == 0 && (s.Tokens[n.End].Text == "," || s.Tokens[n.End].Text == ".") && isDash(s.Tokens[n.End+1].Text) && s.Glued(n.End) && s.Glued(n.End+1) { // "799,- Euro"
		n.End += 2
	}
	r.bare(s, &n)
	if frac != nil {
		n.Value, n.Decimal = sum(v, frac), true
		n.Digits = written(n.Value.Coeff.String(), -int(n.Value.Exponent))
	}
	return n, true
}

// wordDigits is how many digits fit a machine word, whatever they are.
const wordDigits = 18

// decimal returns the number of some digits, of which the last are decimals.
func decimal(digits string, decimals int) (*apd.Decimal, bool) {
	if len(digits) <= wordDigits {
		n, err := strconv.ParseInt(digits, 10, 64)
		return apd.New(n, -int32(decimals)), err == nil
	}
	v, _, err := apd.NewFromString(digits)
	if err != nil {
		return nil, false
	}
	v.Exponent = -int32(decimals)
	return v, true
}

func isDash(s string) bool { return strings.Trim(s, "-–—") == "" }

// bare makes decimals of digits that their decimal sign begins: ".25", ",5".
func (r *Reader) bare(s *segment.Sentence, n *Numeral) {
	i := n.First
	if n.End != i+1 || n.Decimal || !s.Glued(i) || s.Tokens[i-1].Text != "." && s.Tokens[i-1].Text != "," || s.Glued(i-1) && s.Tokens[i-2].Text != "(" && !r.isSign(s, i-1) {
		return
	}
	v, _, err := apd.NewFromString("0." + s.Tokens[i].Text)
	if err != nil {
		return
	}
	n.First, n.Value, n.Decimal, n.Digits = i-1, v, true, written(s.Tokens[i].Text, len(s.Tokens[i].Text))
}

// isSign reports the sign of a currency right before token i: "$.99".
func (r *Reader) isSign(s *segment.Sentence, i int) bool {
	c, k := r.pack.Currencies.MatchBefore(s, i)
	return k > 0 && c.Class == "sign"
}

// spaceGroups returns the end of a number whose thousands are set apart by
// single spaces ("111 000", "10 708,40").
func (r *Reader) spaceGroups(s *segment.Sentence, i int) int {
	t := s.Tokens
	if len(t[i].Text) > 3 || t[i].Text[0] == '0' || !onlyDigits(t[i].Text) {
		return i + 1
	}
	end := i + 1
	for end < min(len(t), i+maxGroups) && len(t[end].Text) == 3 && onlyDigits(t[end].Text) && isApart(t, end) {
		end++
	}
	if end < min(len(t), i+maxGroups) && r.isLastGroup(t[end].Text) && isApart(t, end) {
		end++
	}
	if end < len(t) && (IsDigits(t[end].Text) && t[end].Space || t[end].Text == "s" && s.Glued(end)) { // "12 345 6789" is no number, "18 777s" are two
		return i + 1
	}
	return end
}

// isApart reports token i one space behind the one before it.
func isApart(t []segment.Token, i int) bool { return t[i].Span.Start == t[i-1].Span.End+1 }

// isLastGroup reports three digits with decimals: "708,40", not "708,400".
func (r *Reader) isLastGroup(text string) bool {
	if len(text) < 5 || !onlyDigits(text[:3]) || text[3] != '.' && text[3] != ',' || !onlyDigits(text[4:]) {
		return false
	}
	return !strings.Contains(r.pack.Format.Group, text[3:4]) || !isGrouped(text, text[3])
}

func onlyDigits(s string) bool { return strings.Trim(s, "0123456789") == "" }

func cutVulgar(s string) (string, *apd.Decimal) {
	c, n := utf8.DecodeLastRuneInString(s)
	if v := vulgar[c]; v != nil {
		return s[:len(s)-n], v
	}
	return s, nil
}

// separate tells the decimal sign from grouping signs. It returns the digits
// alone and how many of them are decimals.
//
// Two different signs: the last is the decimal sign. One sign, repeated:
// grouping. One sign, once: the language's grouping sign groups where exactly
// three digits follow and the number does not begin with 0 (German "1.234" is
// 1234, English "1.234" is 1.234); otherwise it is a decimal sign ("7.9" in
// German text).
func (r *Reader) separate(s string) (plain string, decimals int, grouped, ok bool) {
	if strings.Trim(s, "0123456789.,'") != "" {
		return "", 0, false, false
	}
	last := strings.LastIndexAny(s, ".,'")
	if last < 0 {
		return s, 0, false, true
	}
	first := strings.IndexAny(s, ".,'")
	sign := s[last : last+1]
	tail := len(s) - last - 1
	switch {
	case s[first] != s[last]: // "1.234,56"
		head := s[:last]
		if sign == "'" || strings.Contains(head, sign) || !isGrouped(head, s[first]) {
			return "", 0, false, false
		}
		return strip(s), tail, true, true
	case first != last: // "1.234.567"
		return strip(s), 0, true, isGrouped(s, s[first]) || sign == "," && strings.Contains(r.pack.Format.Group, sign) && isLakhs(s, s[first])
	case sign == "'":
		return strip(s), 0, true, isGrouped(s, '\'')
	case strings.Contains(r.pack.Format.Group, sign) && isGrouped(s, s[first]):
		return strip(s), 0, true, true
	}
	return strip(s), tail, false, true
}

// isLakhs reports whether s is digits in groups of two before the last three, as
// India writes them: "1,25,000".
func isLakhs(s string, sign byte) bool {
	last := strings.LastIndexByte(s, sign)
	if len(s)-last-1 != 3 {
		return false
	}
	for k, group := range strings.Split(s[:last], string(sign)) {
		if group == "" || group[0] == '0' && k == 0 || len(group) > 2 || len(group) < 2 && k > 0 {
			return false
		}
	}
	return true
}

// isGrouped reports whether s is digits in groups of three set apart by sign.
func isGrouped(s string, sign byte) bool {
	for k := 0; ; k++ {
		head, rest, more := strings.Cut(s, string(sign))
		switch {
		case !onlyDigits(head) || head == "":
			return false
		case k == 0 && (len(head) > 3 || head[0] == '0'):
			return false
		case k > 0 && len(head) != 3:
			return false
		case !more:
			return k > 0
		}
		s = rest
	}
}

func strip(s string) string {
	return strings.Map(func(c rune) rune {
		if c < '0' || c > '9' {
			return -1
		}
		return c
	}, s)
}

// written counts digits from the first that is not 0, less the final zeros of
// a whole number.
func written(digits string, decimals int) int {
	d := strings.TrimLeft(digits, "0")
	if decimals <= 0 {
		d = strings.TrimRight(d, "0")
	}
	return len(d)
}
