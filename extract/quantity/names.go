package quantity

import (
	"strings"

	"beleg/extract/lang"
	"beleg/extract/numeral"
)

// isKnown reports a number that a known name ends or begins with ("Hannover
// 96", "60 Minutes").
func (r *reading) isKnown(n numeral.Numeral) bool {
	if r.has(r.cues.percent, n.End) { // "in Bayern 3 Prozent"
		return false
	}
	if how, k := r.cues.known.MatchBefore(r.s, n.End); k > n.End-n.First {
		return how == lowerName || r.isNameWritten(n.End-k, n.End)
	}
	how, k := r.cues.known.Match(r.s, n.First)
	return k > n.End-n.First && (how == lowerName || r.isNameWritten(n.First, n.First+k))
}

// lowerName is the value of known names that have no capitals.
const lowerName = "lower"

// isNameWritten reports that the last word of the tokens from first to end has a capital,
// as names have: "48 Hours", not "48 hours".
func (r *reading) isNameWritten(first, end int) bool {
	for i := end - 1; i >= first; i-- {
		if isLetters(r.word(i)) && len(r.word(i)) > shortWord {
			return r.isCapital(i)
		}
	}
	return true
}

// endsTitle reports a number that ends a title in quotes ("Toy Story 4").
func (r *reading) endsTitle(n numeral.Numeral) bool {
	i := n.First - 1
	if r.word(n.End) != `"` || n.Scaled || n.Decimal {
		return false
	}
	if n.Words && !r.isCapital(n.First) {
		return false
	}
	for i >= 0 && n.First-i <= titleReach && r.isCapital(i) {
		i--
	}
	return i >= 0 && r.word(i) == `"`
}

// titleReach is how many words a title in quotes has before its number.
const titleReach = 4

// isNamed reports a number word that a name ends with: behind a word that takes
// one ("Channel Four"), or with a capital inside a sentence where only names have
// one ("the Fab Four", "Ocean's Eleven").
func (r *reading) isNamed(n numeral.Numeral) bool {
	i := n.First
	if !r.isCapital(i) || n.Scaled || i == 0 {
		return false
	}
	if r.ends(r.cues.name, i) && r.isCapital(i-1) && n.End == i+1 {
		return true
	}
	before := r.s.Tokens[i-1].Text
	return !r.pack.Format.NounCapitals && !n.Article && (isLetters(before) || strings.HasPrefix(before, "'")) && !r.isHeadline(i)
}

// nameReach is how many words of a name stand between its first and its number.
const nameReach = 2

// isLabelled reports a number word behind what it numbers, where nothing follows
// that it could count ("season four of", "chapter two").
func (r *reading) isLabelled(n numeral.Numeral) bool {
	return !n.Scaled && (!n.Article || n.Pronoun) && r.ends(r.cues.label, n.First) && !r.isCountedNoun(n.End) && !r.hasUnit(n)
}

// joinsNumbered reports a number that a list or a range joins to one that names
// something ("pages 2 and 3", "Gleise 4 bis 6").
func (r *reading) joinsNumbered(n numeral.Numeral) bool {
	at := n.First
	for _, p := range [...]*lang.Phrases[string]{r.cues.and, r.cues.or, r.cues.joiner} {
		if _, k := p.MatchBefore(r.s, at); k > 0 {
			at -= k
			break
		}
	}
	if r.word(at-1) == "," {
		at--
	}
	return at < n.First && at == r.numbered && !n.Scaled && !n.Decimal && !r.hasUnit(n) && !r.isCountedNoun(n.End)
}

// nameBefore returns why a number is part of the name before it ("Artikel 5",
// "Flug LH 441"), or "". A date is no such name: "Last week 40 guests came."
func (r *reading) nameBefore(n numeral.Numeral) string {
	if n.Scaled && !r.isLettered(n) || n.Grouped && !r.isLongLabel(n) || n.Decimal && strings.Contains(r.word(n.First), ",") { // "MDax 0,8", not "Windows 8.1"
		return ""
	}
	if r.hasUnit(n) && !(r.ends(r.cues.name, n.First) && r.isLetterAt(n.End)) { // "Runway 27L"
		return ""
	}
	at := n.First
	if r.isShortCode(at-1) && r.ends(r.cues.name, at-1) { // "Flug LH 441"
		at--
	}
	reason, k := r.cues.name.MatchBefore(r.s, at)
	if k == 0 && !r.isCountedNoun(n.End) { // "pages 2", not "in den Hallen 300 Menschen"
		reason, k = r.cues.nameAlone.MatchBefore(r.s, at)
	}
	for d := 1; k == 0 && d <= nameReach && r.isCapital(at-d) && !r.isCountedNoun(n.End); d++ { // "Hospital Louis Pasteur 2"
		if reason, k = r.cues.name.MatchBefore(r.s, at-d); k == 0 && d == 1 {
			reason, k = r.cues.nameAlone.MatchBefore(r.s, at-d)
		}
	}
	switch {
	case k == 0, r.isTaken(n.First - 1), reason == phoneNumber && r.isCountedNoun(n.End):
		return ""
	case r.pack.Format.NounCapitals && !r.isCapital(at-1) && r.isModified(at): // "runde 500 Boote"
		return ""
	}
	return reason
}

// isLettered reports a number whose scale is a letter that a name may have: "Apartment
// 4B".
func (r *reading) isLettered(n numeral.Numeral) bool {
	return n.Scaled && n.End-n.First == 2 && r.isLetterAt(n.End-1)
}

// isLetterAt reports one capital at token i, written on what is before it.
func (r *reading) isLetterAt(i int) bool {
	return len(r.word(i)) == 1 && r.isCapital(i) && r.s.Glued(i)
}

// longestLabel is how many bytes a number with groups has that names something.
const longestLabel = len("1.200")

// isLongLabel reports such a number right behind what it numbers: "Folge 1.200 der
// Serie", "Raum 3.104".
func (r *reading) isLongLabel(n numeral.Numeral) bool {
	return !n.Decimal && len(r.word(n.First)) <= longestLabel && r.ends(r.cues.label, n.First) && !r.isCountedNoun(n.End)
}

// longestVersion is how many digits a bare version has at most.
const longestVersion = 2

// isVersion reports a small number behind names or capitals that nothing follows
// ("Internet Explorer 6.", "HTML 5,"), outside a list of names with a number each
// ("Joe Biden 45, Donald Trump 43").
func (r *reading) isVersion(n numeral.Numeral) bool {
	i := n.First - 1
	if r.pack.Format.NounCapitals || i < 1 || !isPlain(n) || len(r.word(n.First)) > longestVersion || r.isModified(n.First) {
		return false
	}
	if stops := r.s.Tokens[len(r.s.Tokens)-1].Text == "."; !stops && r.isHeadline(i) {
		return false
	}
	if end := r.word(n.End); end != "" && (isLetters(end) || hasDigit(end) || strings.ContainsAny(end, "-–/(:%")) {
		return false
	}
	name := r.s.Tokens[i].Text
	if r.isNextSeat(i) {
		return false
	}
	acronym := len(name) > 2 && strings.ToUpper(name) == name && isLetters(name)
	return (acronym || r.isCapital(i) && r.isCapital(i-1)) && !r.isTallied(n)
}

// isTallied reports a number beside another that stands in a list as it does:
// behind a name.
func (r *reading) isTallied(n numeral.Numeral) bool {
	first := n.First
	for first > 0 && r.isCapital(first-1) {
		first--
	}
	if r.word(first-1) == "," && (r.claimed(first-2) || numeral.IsDigits(r.word(first-2))) || r.has(r.cues.and, first-1) && r.claimed(first-2) {
		return true
	}
	at := r.link(n.End, true)
	next := at
	for r.isCapital(next) {
		next++
	}
	return at > n.End && next > at && numeral.IsDigits(r.word(next))
}

// mostSeats is how many digits such a count has at most.
const mostSeats = 3

// isNextSeat reports that the name at token i is the next of a list of counts: "45
// Sitze, die SPL 38", "45 seats and the SNP 38".
func (r *reading) isNextSeat(i int) bool {
	if len(r.word(i+1)) > mostSeats {
		return false
	}
	if i--; r.isDeterminer(i) {
		i--
	}
	last := len(r.out) - 1
	if last < 0 || r.word(i) != "," && !r.has(r.cues.and, i) {
		return false
	}
	q := &r.out[last]
	return q.isBare() && (q.End == i || q.End == i-1 && r.isCountedNoun(q.End))
}

// longestShirt is how many digits the number of a shirt has at most.
const longestShirt = 2

// isShirt reports the number of a shirt or a line behind words that end in a
// singular article ("mit der 7 auf dem Rücken"), with nothing that it could count.
func (r *reading) isShirt(n numeral.Numeral) bool {
	if n.Words || n.Scaled || n.Decimal || len(r.word(n.First)) > longestShirt || !r.ends(r.cues.shirt, n.First) || r.hasUnit(n) {
		return false
	}
	return r.isFree(n.End) && r.word(n.End) != "%" && !(r.s.Glued(n.End) && r.word(n.End) == "-")
}

// modelReach is how far from the number of a model its maker may stand.
const modelReach = 20

// isModel reports the number of a model whose maker is named nearby ("Boeing's
// new 787").
func (r *reading) isModel(n numeral.Numeral) bool {
	maker, ok := r.cues.model.One(r.word(n.First))
	if !ok || n.End > n.First+1 || r.hasUnit(n) {
		return false
	}
	if r.isCapital(n.First-1) && (n.First == 1 || r.isArticle(n.First-2)) { // "a Delta 737"
		return true
	}
	if w, k := r.pack.Numbers.Match(r.s, n.First-1); k > 0 && w.Class == "article" { // "a 737"
		return true
	}
	for d := 1; d < modelReach; d++ {
		if r.word(n.First-d) == maker || r.word(n.First+d) == maker {
			return true
		}
		if r.word(n.First-d) == ";" || r.word(n.First+d) == ";" {
			return false
		}
	}
	return false
}

// isModelKind reports the number of a model between its name and its kind ("the
// Kestrel 500 series").
func (r *reading) isModelKind(n numeral.Numeral) bool {
	return n.First > 1 && isPlain(n) && r.isCapital(n.First-1) && r.has(r.cues.nameKind, n.End)
}

// longestModel is how many digits the number of a model has at most, subjectReach
// how many words a sentence has before it.
const longestModel, subjectReach = 3, 5

// endsSubject reports a number between the name that a sentence begins with and
// its verb ("The new Kestrel 3 weighs", "Der Kestrel 3 kommt").
func (r *reading) endsSubject(n numeral.Numeral) bool {
	if !isPlain(n) || n.First > subjectReach || len(r.word(n.First)) > longestModel || !r.isCapital(n.First-1) || !r.has(r.cues.finite, n.End) {
		return false
	}
	determined := false
	for i := range n.First {
		if !isLetters(r.word(i)) || r.has(r.cues.finite, i) {
			return false
		}
		determined = determined || i < n.First-1 && r.isDeterminer(i)
	}
	return determined
}

// isTitle reports a number with its word written in capitals where nouns are
// not ("60 Minutes", "Four Corners"), unless the whole line is.
func (r *reading) isTitle(n numeral.Numeral) bool {
	at := n.End
	if r.pack.Format.NounCapitals || n.Scaled || !r.isCapital(at) || r.s.Glued(at) || n.Words && !r.isCapital(n.First) || len(r.s.Tokens[at].Text) < 2 {
		return false
	}
	if u, k := r.unitAt(at); n.Words && n.First == 0 || k > 1 || k > 0 && (u.Class == "letter" || u.Dimension == temperature) { // "10 Kilometers per hour", "500 MWh", "31 Celsius"
		return false
	}
	if !n.Words && !r.hasUnit(n) {
		return false
	}
	return !r.isHeadline(at) && r.s.Tokens[at].Text != strings.ToUpper(r.s.Tokens[at].Text) && !r.isMoneyAt(at)
}

// headlineReach is how far around a number small words tell that the line is no
// headline.
const headlineReach = 20

// isHeadline reports a line that writes most words with a capital around token i.
func (r *reading) isHeadline(i int) bool {
	small := 0
	for j := max(0, i-headlineReach); j < min(len(r.s.Tokens), i+headlineReach); j++ {
		if t := &r.s.Tokens[j]; len(t.Text) > 3 && isLetters(t.Text) && !r.isCapital(j) {
			small++
		}
	}
	return small <= 1
}

// isCode reports a number behind the capitals of a line or a type where nouns
// have capitals, and nothing that it counts behind it ("der RE 5 fuhr").
func (r *reading) isCode(n numeral.Numeral) bool {
	i := n.First - 1
	if i < 0 || !r.pack.Format.NounCapitals || !isPlain(n) || r.isCapital(n.End) || r.signIn(n.End, n.End+3) != "" { // "SPD 11 (-2)"
		return false
	}
	w := r.s.Tokens[i].Text
	return len(w) <= 3 && isLetters(w) && strings.ToUpper(w) == w && (i > 0 || len(w) > 1) && !r.hasUnit(n) && !r.isModified(n.First) && !r.isNextSeat(i)
}
