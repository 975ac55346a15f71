package ledger

import "strings"

// String returns the value in a few words: "approx 580000000 USD",
// "down to 27 %", "3..5 berth", "start of 2024".
func (v Value) String() string {
	words := []string{v.Change.Direction, v.Change.Role, v.Modifier}
	if v.Part != "" {
		words = append(words, v.Part, "of")
	}
	words = append(words, v.amount(), v.EDTF, v.Relative, v.Fiscal)
	unit := v.Unit
	if v.Per != "" {
		unit += "/" + v.Per
	}
	words = append(words, unit)
	return joinWords(words)
}

// amount returns the figure alone, "" for a date.
func (v Value) amount() string {
	if v.Low != "" || v.High != "" {
		return v.Low + ".." + v.High
	}
	return v.Number
}

// joinWords joins what is not empty.
func joinWords(words []string) string {
	var b strings.Builder
	for _, word := range words {
		if word == "" {
			continue
		}
		if b.Len() > 0 {
			b.WriteByte(' ')
		}
		b.WriteString(word)
	}
	return b.String()
}
