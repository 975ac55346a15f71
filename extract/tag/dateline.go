package tag

import "beleg/extract/segment"

// longestDateline is how many tokens a dateline has at most, its dash included.
const longestDateline = 12

// behindDateline returns the first token behind a dateline, which is names and marks, then
// a dash between spaces ("MÜNCHEN (dpa) - Auf den Straßen"); 0 where there is none.
func behindDateline(t []segment.Token) int {
	if len(t) == 0 || t[0].Tag != "PROPN" {
		return 0
	}
	for i := 1; i < len(t)-1 && i < longestDateline; i++ {
		switch {
		case t[i].Tag == "PUNCT" && (t[i].Text == "-" || t[i].Text == "–") && t[i].Space && t[i+1].Space:
			return i + 1
		case t[i].Tag != "PROPN" && t[i].Tag != "NOUN" && t[i].Tag != "PUNCT":
			return 0
		}
	}
	return 0
}
