package calendar_test

import (
	"fmt"
	"regexp"
	"strconv"
	"strings"
	"testing"
	"time"

	"beleg/extract/calendar"
)

// check reports what is wrong with the values of a date. It reads EDTF on its
// own, without the code under test.
func check(d calendar.Date) error {
	set := 0
	for _, v := range []string{d.EDTF, d.Relative} {
		if v != "" {
			set++
		}
	}
	if set > 1 || set == 0 && d.Fiscal == "" {
		return fmt.Errorf("EDTF %q, relative %q, fiscal %q", d.EDTF, d.Relative, d.Fiscal)
	}
	if len(d.Rules) == 0 {
		return fmt.Errorf("no rules")
	}
	if !strings.Contains(" start mid end  approx lt lte gt gte ", " "+d.Part+" ") || !strings.Contains(" approx lt lte gt gte  ", " "+d.Modifier+" ") {
		return fmt.Errorf("part %q, modifier %q", d.Part, d.Modifier)
	}
	if d.EDTF != "" {
		first, last, err := edtf(d.EDTF)
		if err == nil && (first != d.Earliest || last != d.Latest) {
			err = fmt.Errorf("%s: from %s to %s, want from %s to %s", d.EDTF, d.Earliest, d.Latest, first, last)
		}
		return err
	}
	if d.Relative != "" && !relative.MatchString(d.Relative) {
		return fmt.Errorf("relative %q", d.Relative)
	}
	if d.Fiscal != "" && !fiscal.MatchString(d.Fiscal) {
		return fmt.Errorf("fiscal %q", d.Fiscal)
	}
	return nil
}

var (
	fiscal   = regexp.MustCompile(`^([QH][1-4]|([QH][1-4] )?FY\d{4}(/\d\d)?)$`)
	one      = `(XXXX-\d\d|XXXX-\d\d-\d\d|XXXX-WXX-[1-7]|XXXX-WXX-WE|XXXX-(SP|SU|FA|WI)|P-?\d+[DWMY])`
	relative = regexp.MustCompile(`^(` + one + `|\.\./` + one + `|` + one + `/\.\.|` + one + `/` + one + `)$`)
	point    = regexp.MustCompile(`^(-?\d{4})(?:-(\d\d)(?:-(\d\d))?)?~?$`)
	rounded  = regexp.MustCompile(`^(\d\d|\d\d\d)(X|XX)~?$`)
)

// edtf returns the first and the last day of an EDTF value, "" for an open side.
func edtf(s string) (first, last string, err error) {
	a, b, interval := strings.Cut(s, "/")
	if !interval {
		b = a
	}
	if a == ".." && b == ".." {
		return "", "", fmt.Errorf("edtf %q", s)
	}
	if a != ".." {
		if first, _, err = days(a); err != nil {
			return "", "", err
		}
	}
	if b != ".." {
		if _, last, err = days(b); err != nil {
			return "", "", err
		}
	}
	if first != "" && last != "" && ordinal(first) > ordinal(last) {
		err = fmt.Errorf("edtf %q: from %s to %s", s, first, last)
	}
	return first, last, err
}

// ordinal makes days with a sign comparable.
func ordinal(day string) string {
	if day[0] != '-' {
		return "1" + day
	}
	y, _ := strconv.Atoi(day[1:5])
	return fmt.Sprintf("0%04d%s", 9999-y, day[5:])
}

func days(s string) (first, last string, err error) {
	if m := rounded.FindStringSubmatch(s); m != nil && len(m[1])+len(m[2]) == 4 {
		return m[1] + strings.Repeat("0", len(m[2])) + "-01-01", m[1] + strings.Repeat("9", len(m[2])) + "-12-31", nil
	}
	m := point.FindStringSubmatch(s)
	if m == nil || m[1] == "-0000" {
		return "", "", fmt.Errorf("edtf %q", s)
	}
	y, _ := strconv.Atoi(m[1])
	n, _ := strconv.Atoi(m[2])
	at := func(y, month, day int) string {
		t := time.Date(y, time.Month(month), day, 0, 0, 0, 0, time.UTC)
		if t.Year() < 0 {
			return fmt.Sprintf("-%04d-%02d-%02d", -t.Year(), t.Month(), t.Day())
		}
		return t.Format("2006-01-02")
	}
	switch {
	case m[2] == "":
		return m[1] + "-01-01", m[1] + "-12-31", nil
	case m[3] != "":
		d, _ := strconv.Atoi(m[3])
		if day := at(y, n, d); n <= 12 && strings.TrimSuffix(s, "~") == day {
			return day, day, nil
		}
	case n >= 1 && n <= 12:
		return at(y, n, 1), at(y, n+1, 0), nil
	case n >= 21 && n <= 24:
		return at(y, 3*(n-20), 1), at(y, 3*(n-20)+3, 0), nil
	case n >= 33 && n <= 36:
		return at(y, 3*(n-32)-2, 1), at(y, 3*(n-32)+1, 0), nil
	case n == 40 || n == 41:
		return at(y, 6*(n-40)+1, 1), at(y, 6*(n-40)+7, 0), nil
	}
	return "", "", fmt.Errorf("edtf %q", s)
}

func TestCheckRejects(t *testing.T) {
	for _, s := range []string{"2024-13", "2024-02-30", "24", "2024-37", "198", "19XXX", "../..", "2024/2023", "-0000", "2024-1"} {
		if _, _, err := edtf(s); err == nil {
			t.Errorf("%s passes", s)
		}
	}
	if _, _, err := edtf("-0299/-0200"); err != nil {
		t.Error(err)
	}
}
