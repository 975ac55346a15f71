package quantity

import (
	"slices"
	"strings"

	"beleg/extract/numeral"
)

// isStreet reports a house number behind its street ("Hauptstraße 12").
func (r *reading) isStreet(n numeral.Numeral) bool {
	return n.First > 0 && !n.Grouped && r.isAddress(n.First-1) && !r.hasUnit(n)
}

// isAddress reports a word that ends like a street's name ("Hauptstraße 12").
func (r *reading) isAddress(i int) bool {
	_, ok := r.cues.address.Ending(r.word(i), 3, 1)
	return ok
}

// isPlace reports a house number before its street ("14 Tolley Street") or before
// a postcode ("Am Markt 7, 55131 Mainz"), or that postcode.
func (r *reading) isPlace(n numeral.Numeral) bool {
	if !isPlain(n) && !r.isLettered(n) { // "221B Baker Street"
		return false
	}
	if r.isPostcode(n.First) || r.word(n.End) == "," && r.isPostcode(n.End+1) {
		return true
	}
	for i := n.End + 1; i <= n.End+2 && r.isCapital(i); i++ {
		if r.has(r.cues.street, i) {
			return true
		}
	}
	return false
}

// postcode is how many digits a postcode has where it stands before its town.
const postcode = 5

// isPostcode reports digits in the place of a postcode: behind the letters of a
// state ("NY 10118"), or before a town, where an address may go on ("1, 55131
// Mainz", "Ort: 55131 Mainz").
func (r *reading) isPostcode(i int) bool {
	w := r.word(i)
	if len(w) != postcode || !onlyDigits(w) {
		return false
	}
	if r.isShortCode(i-1) && len(r.word(i-1)) == 2 && !r.isCounted(i+1) {
		return true
	}
	return r.isCapital(i+1) && !strings.HasSuffix(w, "00") && r.has(r.cues.postcode, i-1)
}

// longestRoad is how many digits the number of a road has at most.
const longestRoad = 4

// isRoad reports the number of a road or a line, whatever follows it: "auf der A 7
// Hannover", "on the M 25". The letters open their phrase, so that "Gruppe A 5
// Punkte" and "Plan B" are none.
func (r *reading) isRoad(n numeral.Numeral) bool {
	_, k := r.cues.road.MatchBefore(r.s, n.First)
	at := n.First - k
	if k == 0 || !isPlain(n) || len(r.word(n.First)) > longestRoad || r.hasUnit(n) || strings.ToUpper(r.s.Tokens[at].Text) != r.s.Tokens[at].Text {
		return false
	}
	if at == 0 || !isLetters(r.word(at-1)) {
		return r.pack.Format.NounCapitals
	}
	_, and := r.cues.and.MatchBefore(r.s, at)
	return r.ends(r.cues.roadBefore, at) || and > 0 && slices.ContainsFunc(r.rejected, func(no Rejection) bool { return no.Reason == roadNumber })
}
