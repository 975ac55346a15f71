package calendar

import (
	"testing"

	"beleg/extract/lang"
)

func TestFeasts(t *testing.T) {
	for _, v := range []string{"13-01", "12-25>8", "E", "", "Ostern"} {
		if _, err := readFeast(v); err == nil {
			t.Errorf("%q passes", v)
		}
	}
	for y, want := range map[int]string{1818: "1818-03-22", 1943: "1943-04-25", 2000: "2000-04-23", 2024: "2024-03-31", 2025: "2025-04-20", 2038: "2038-04-25"} {
		if got := isoDay(easter(y)); got != want {
			t.Errorf("Easter of %d: got %s, want %s", y, got, want)
		}
	}
}

func TestFeastTables(t *testing.T) {
	set, err := lang.Builtin()
	if err != nil {
		t.Fatal(err)
	}
	for _, p := range set {
		for form, v := range p.Cue(classNames[feastWord]).All() {
			if _, err := readFeast(v); err != nil {
				t.Errorf("%s: %s: %v", p.Tag, form, err)
			}
		}
	}
}
