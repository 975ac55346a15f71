package calendar

import (
	_ "embed"
	"fmt"
	"strconv"
	"strings"

	"beleg/extract/lang"
)

// companies is a table of whose fiscal year ends when. To add a company, add a
// row; a name matches with a capital only.
//
//go:embed fiscal.tsv
var companies string

// readCompanies returns the companies by name; a value is the last month of the
// fiscal year, and "start" where it is named after the year it starts in.
func readCompanies(table string) (*lang.Phrases[string], error) {
	var out lang.Phrases[string]
	for i, line := range strings.Split(strings.TrimSpace(table), "\n") {
		if strings.HasPrefix(line, "#") {
			continue
		}
		c := strings.Split(line, "\t")
		if len(c) != 3 || c[2] != "end" && c[2] != "start" {
			return nil, fmt.Errorf("calendar: fiscal.tsv:%d: want a name, a month and end or start", i+1)
		}
		if m, err := strconv.Atoi(c[1]); err != nil || m < 1 || m > 12 {
			return nil, fmt.Errorf("calendar: fiscal.tsv:%d: got month %q", i+1, c[1])
		}
		if err := out.Add(c[0], c[1]+" "+c[2]); err != nil {
			return nil, fmt.Errorf("calendar: fiscal.tsv:%d: %w", i+1, err)
		}
	}
	return &out, nil
}

// company returns the value of the company whose year a fiscal period at token i
// is: the nearest before it in the sentence, else the nearest behind it, else the
// last one that the text named.
func (c *cursor) company(i int) string {
	for k := i - 1; k >= 0; k-- {
		if v := c.companyAt(k); v != "" {
			return v
		}
	}
	for k := i; k < len(c.s.Tokens); k++ {
		if v := c.companyAt(k); v != "" {
			return v
		}
	}
	return c.story.company
}

func (c *cursor) companyAt(i int) string {
	v, n := c.match(company, i)
	if n == 0 || !c.capital(i) {
		return ""
	}
	return v
}

// hearCompany keeps the last company that the sentence names.
func (c *cursor) hearCompany() {
	for i := len(c.ends) - 1; i >= 0; i-- {
		if v := c.companyAt(i); v != "" {
			c.story.company = v
			return
		}
	}
}

// placeFiscal places a fiscal period in the months of a company's year, if that
// is known.
func (e *expression) placeFiscal(company string) {
	p := &e.from
	if company == "" || p.year == 0 {
		return
	}
	end := number(company)
	y := p.year
	if qualifier(company) == "start" && end < 12 && !p.spans {
		y++
	}
	first, length := end-11, 12 // months from January of y
	switch p.unit {
	case quarter:
		first, length = first+3*(p.n-1), 3
	case half:
		first, length = first+6*(p.n-1), 6
	}
	name := p.name
	if end == 12 {
		e.from = period{unit: p.unit, form: fixed, year: y, n: p.n}
	} else {
		e.from, e.to = at(date(y, first, 1), months, 0), at(date(y, first+length-1, 1), months, 0)
	}
	e.from.name = name
}

// ofFiscal reads "of fiscal 2025", "FY2026" behind a quarter or half.
func (c *cursor) ofFiscal(first, end int, u unit, n int) (s side, ok bool) {
	at := end
	for range 2 {
		at = c.skip(link, at)
	}
	s, ok = c.fiscal(at)
	if n := c.is(fiscalWord, at); !ok && at > end && n == 0 && c.pack.Stop[c.s.Word(min(at, len(c.s.Tokens)-1))] { // "of its fiscal year"
		at++
	}
	if n := c.is(fiscalWord, at); !ok && at > end && n > 0 {
		s, ok = point(first, at+n, period{form: fiscal, unit: year}, "fiscal"), true
	}
	if !ok {
		return s, false
	}
	s.first = first
	return s.within(u, n), true
}

// within names the n-th quarter or half of a fiscal year.
func (s side) within(u unit, n int) side {
	letter := "Q"
	if u == half {
		letter = "H"
	}
	s.from.name = strings.TrimSpace(letter + strconv.Itoa(n) + " " + s.from.name)
	s.from.unit, s.from.n = u, n
	return s
}

// fiscal reads "FY2026", "fiscal year 2025", "Geschäftsjahr 2024/25".
func (c *cursor) fiscal(i int) (s side, ok bool) {
	if i >= len(c.s.Tokens) {
		return s, false
	}
	if n := c.is(fiscalWord, i); n > 0 {
		if s, ok = c.fiscalPart(i, i+n); ok {
			return s, true
		}
		return c.fiscalYear(i, i+n, c.text(i+n))
	}
	w := c.s.Tokens[i].Fold
	code, _ := c.words[quarterCode].One(w[:min(codeLength, len(w))])
	n := number(code)
	if n > 0 { // "Q4FY24"
		w = w[codeLength:]
	}
	k := len(w)
	for k > 0 && isDigit(w[k-1]) {
		k--
	}
	if _, ok := c.words[fiscalWord].Get(w[:k]); !ok || k == len(w) {
		return s, false
	}
	if s, ok = c.fiscalYear(i, i, w[k:]); n > 0 {
		s = s.within(quarter, n)
	}
	return s, ok
}

// codeLength is how many bytes the code of a quarter has: "q4".
const codeLength = 2

// fiscalPart reads "first quarter" at token i, behind "fiscal", which began at token
// first: of a year that is not named.
func (c *cursor) fiscalPart(first, i int) (s side, ok bool) {
	n, end, last := c.rank(i)
	if end == i {
		return s, false
	}
	if c.mark(end, "-") {
		end++
	}
	u, parts, k := quarter, 4, c.is(quarterWord, end)
	if k == 0 {
		u, parts, k = half, 2, c.is(halfWord, end)
	}
	if n = pick(n, last, parts); k == 0 || n == 0 {
		return s, false
	}
	return point(first, end+k, period{form: fiscal, unit: year}, "fiscal").within(u, n), true
}

// fiscalYear reads a fiscal year whose digits stand in token at.
func (c *cursor) fiscalYear(first, at int, text string) (s side, ok bool) {
	y, ok := c.yearDigits(text)
	if !ok {
		return s, false
	}
	p := period{form: fiscal, unit: year, year: y}
	label, end := "FY"+isoYear(y), at+1
	if c.mark(end, "/") || c.mark(end, "-") || c.mark(end, "–") {
		if z, ok := c.plain(end + 1); ok && len(c.text(end+1)) == 2 && z == (y+1)%100 || ok && z == y+1 {
			label += "/" + isoYear(y + 1)[2:]
			end += 2
			p.year, p.spans = y+1, true
		}
	}
	p.name = label
	return point(first, end, p, "fiscal"), true
}
