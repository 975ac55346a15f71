package syntax

import (
	"slices"
	"testing"
)

func TestClasses(t *testing.T) {
	b := open(t, "en")
	for text, want := range map[string][]wordClass{
		"About three million dollars":   {noClass, numberClass, scaleClass, currencyClass},
		"$5 bn on Friday, 3 May":        {currencyClass, noClass, scaleClass, noClass, weekdayClass, noClass, noClass, monthClass},
		"40 degrees Celsius in a house": {noClass, unitClass, unitClass, noClass, noClass, noClass},
	} {
		s := b.sentences(t, text)[0]
		if got := classesOf(b.pack, &s); !slices.Equal(got, want) {
			t.Errorf("%s: got %v, want %v", text, got, want)
		}
	}
}

// TestLook checks which words look alike.
func TestLook(t *testing.T) {
	b := open(t, "en")
	s := b.sentences(t, "In 1998 and 2024 we sold 12 cars and 7.5 Cars")[0]
	w := look(b.pack, &s)[1:]
	if w[1].form != w[3].form || w[6].form != w[9].form || w[1].form == w[6].form {
		t.Error("years should look like years, other numbers like other numbers")
	}
	if w[7].form != w[10].form || w[7].form == w[5].form {
		t.Error("words should look like themselves, capital or not")
	}
}
