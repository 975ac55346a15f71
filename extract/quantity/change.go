package quantity

import (
	"cmp"
	"slices"

	"github.com/cockroachdb/apd/v3"
)

// A Change says that a figure is a difference, or one end of one. The zero
// value is no change.
type Change struct {
	Role      string // by | from | to
	Direction string // up | down
	From, To  *apd.Decimal
}

// changeReach is how many words may stand between a figure and the word that
// says it rose or fell.
const changeReach = 8

// changes reads what the figures of the sentence say of a rise or fall: "fell
// 5 %", "stieg um 12 auf 80", "from 32.5% to 27%", "12% drop". What each says
// comes first, then what it says of those beside it.
func (r *reading) changes() {
	for i := range r.out {
		q := &r.out[i]
		if q.Dimension == Age || q.Dimension == Ratio || q.Vague {
			continue
		}
		role, dir := r.role(i)
		if dir == "" {
			r.aboutLevel(q)
		}
		if dir == "" || q.Fraction != "" && role != "by" && !r.isOldShare(q) {
			continue
		}
		q.Change = Change{Role: role, Direction: dir}
	}
	r.listChanges()
	r.alternatives()
	r.coordinated()
	r.reached()
	r.pairLevels()
}

// extremeReach is how many words an extreme has between the word of change and its level.
const extremeReach = 12

// extreme returns the direction of a change to the lowest or highest level since long, which
// opens at token at: "sank to a two-year low of $1.52".
func (r *reading) extreme(at int) string {
	_, of := r.cues.sizeOf.MatchBefore(r.s, at)
	if of == 0 {
		return ""
	}
	if !r.ends(r.cues.extreme, at-of) && !r.isCompoundOf(r.cues.extremeWord, at-of-1) {
		return ""
	}
	for j := at - of - 1; j > max(0, at-extremeReach); j-- {
		if r.has(r.cues.to, j) {
			return r.changeAt(j - 1)
		}
	}
	return ""
}

// isKept reports the level q, which opens at token at and which something is not to pass: "keep
// warming to 1.5C".
func (r *reading) isKept(q *Quantity, at int) bool {
	_, k := r.cues.to.MatchBefore(r.s, at)
	if r.pack.Format.NounCapitals && k > 0 && r.has(r.cues.hold, q.End) { // "auf 3 Prozent begrenzt"
		return true
	}
	for j := at - k - 1; k > 0 && j > max(0, at-k-keptReach) && isLetters(r.word(j)); j-- {
		if r.has(r.cues.hold, j) {
			return true
		}
		if r.changeAt(j) != "" && (j == at-k-1 || !r.isNoun(r.cues.changeNoun, j)) { // "the price cap will fall to £5"
			return false
		}
	}
	return false
}

// keptReach is how many words stand between "keep" and "to".
const keptReach = 6

// isSize reports the size of a change that opens at token at, behind a verb that says what
// its noun comes to: "das Minus summiert sich auf 44 Prozent".
func (r *reading) isSize(at int) bool {
	_, k := r.cues.to.MatchBefore(r.s, at)
	verb, noun := false, false
	for j := at - k - 1; k > 0 && j >= max(0, at-k-keptReach) && isLetters(r.word(j)); j-- {
		verb = verb || r.has(r.cues.sumVerb, j)
		noun = noun || r.isNoun(r.cues.changeNoun, j) && r.changeAt(j) != ""
	}
	return verb && noun
}

// countsChanges reports a count of changes, which is none itself: "helped by two price rises".
func (r *reading) countsChanges(q *Quantity) bool {
	return q.Dimension == Count && !r.pack.Format.NounCapitals && (r.isChangesAt(q.End) || isLetters(r.word(q.End)) && !r.isFree(q.End) && r.isChangesAt(q.End+1))
}

// isChangesAt reports a noun of change in the plural at token i.
func (r *reading) isChangesAt(i int) bool {
	_, many := r.cues.plural.Ending(r.word(i), 2, 1)
	return many && r.isNoun(r.cues.changeNoun, i)
}

// isOldShare reports "up from one in eight".
func (r *reading) isOldShare(q *Quantity) bool {
	_, k := r.cues.from.MatchBefore(r.s, q.First)
	return k > 0 && r.has(r.cues.changeParticle, q.First-k-1)
}

// aboutLevel reads "Temperaturen um 27 Grad": about, where nothing changes.
func (r *reading) aboutLevel(q *Quantity) {
	m, k := r.cues.modifierLevel.MatchBefore(r.s, q.First)
	if k > 0 && q.Dimension == temperature && q.Modifier == "" {
		q.Modifier = m
		q.First -= k
	}
}

// role tells from the words around figure i whether it is a difference or a
// level, and which way it goes.
func (r *reading) role(i int) (role, dir string) {
	q := &r.out[i]
	at := r.opening(q)
	toNext := i+1 < len(r.out) && r.follows(r.cues.to, r.opening(&r.out[i+1]))
	if dir := r.extreme(at); dir != "" {
		return "to", dir
	}
	switch {
	case r.isPurpose(q, at), r.isMatter(at), r.isKept(q, at), r.countsChanges(q):
		return "", ""
	case q.Dimension == Duration && r.has(r.cues.extreme, q.End): // "a two-year low"
		return "", ""
	case r.follows(r.cues.by, at):
		if dir := r.direction(q); dir != "" {
			return "by", dir
		}
		return "by", r.compared(q.End)
	case q.Kind == Percentage && r.isArticle(q.First-1) && r.compared(q.End) != "" && !r.has(r.cues.preposition, q.End): // "linked to a 23% lower risk"
		return "by", r.compared(q.End)
	case r.isSize(at):
		return "by", r.direction(q)
	case r.follows(r.cues.to, at), r.has(r.cues.levelAs, q.First):
		return "to", r.direction(q)
	case r.passes(q):
		return "to", r.direction(q)
	case (!toNext || r.isRateTo(q, &r.out[i+1])) && r.changeNoun(q) != "":
		return "by", r.changeNoun(q)
	case r.follows(r.cues.from, at):
		return "from", r.oldLevel(i, toNext && q.isLike(&r.out[i+1]))
	case r.isLevelWith(q, at):
		return "", ""
	case q.Kind == Percentage && r.compared(q.End) != "":
		return "by", r.compared(q.End)
	case (q.Unit != "" || q.isBare()) && r.comparedThan(q.End), q.Unit != "" && r.comparedLast(q.End), r.isToldLess(q):
		return "by", r.difference(q)
	case r.gains(i):
		return "by", "up"
	case r.endsApart(q):
		return "by", r.compared(q.End + 1)
	case q.Kind == Percentage || toNext && r.out[i+1].First == q.End+1 && q.Dimension != Duration:
		return "by", r.adjacent(q, toNext, toNext && r.isRateTo(q, &r.out[i+1]))
	}
	if dir := r.moves(q); dir != "" {
		return "by", dir
	}
	if dir, particle := r.split(q); particle == q.End {
		return "by", dir
	}
	return "", ""
}

// opening returns where q starts, less what only colours it: "by an average of",
// "to a record".
func (r *reading) opening(q *Quantity) int {
	at := q.First
	if r.word(at-1) == `"` && r.s.Glued(at) { // cut to "around 2%"
		at--
	}
	for range changeColours {
		_, k := r.cues.changeBetween.MatchBefore(r.s, at)
		at -= k
	}
	return at
}

// changeColours is how many such phrases are skipped.
const changeColours = 3

// oldLevel returns the direction of figure i behind "from": only where the new
// level is told too, or the word of change stands right there.
func (r *reading) oldLevel(i int, toNext bool) string {
	q := &r.out[i]
	_, k := r.cues.from.MatchBefore(r.s, r.opening(q))
	of := r.newLevel(i)
	told := of >= 0 && (r.out[of].Change.Role == "to" || r.isLostFrom(&r.out[of], q, r.opening(q)-k))
	if before := r.opening(q) - k - 1; !toNext && !told && (r.changeAt(before) == "" || r.isNoun(r.cues.changeLevel, before)) {
		return ""
	}
	if dir := r.direction(q); dir != "" || !told {
		return dir
	}
	return r.out[of].Change.Direction
}

// isLostFrom reports a sum or a mere number behind the "from", at token from, that a
// difference leads to: "rose 5 percent from $80"; no part of it ("von").
func (r *reading) isLostFrom(of, q *Quantity, from int) bool {
	sum := q.Dimension == Money || q.Kind == Percentage || r.isMereCount(q)
	return of.Change.Role == "by" && of.End == from && sum && !r.has(r.cues.fractionOf, from)
}

// changeNoun returns the direction of a noun of change that q is the size of:
// "ein Minus von 2,2 Prozent", "a drop in sales of 12 percent".
func (r *reading) changeNoun(q *Quantity) string {
	i := q.First
	if _, k := r.cues.modifier.MatchBefore(r.s, i); k > 0 {
		i -= k
	}
	_, k := r.cues.sizeOf.MatchBefore(r.s, i)
	if k == 0 {
		return ""
	}
	near := 1
	if q.Kind == Percentage {
		near = changeReach / 2
	}
	for d := 1; d <= near && !r.isBreak(i-k-d); d++ {
		at := i - k - d
		if d > 1 && !r.isNoun(r.cues.changeNoun, at) || q.Dimension == Money && r.isNoun(r.cues.changeLevel, at) {
			continue
		}
		if v := r.changeAt(at); v != "" && (r.isCapital(at) || !r.pack.Format.NounCapitals) {
			return v
		}
	}
	return ""
}

// isRateTo reports a share that leads to a level of something else, and so is no old
// level: "ein Plus von 4 Prozent auf 200 Millionen Euro".
func (r *reading) isRateTo(q, next *Quantity) bool {
	return q.Kind == Percentage && next.Kind == Amount && !q.is(levelUnit)
}

// passes reports a level that a word of change goes past: "dipped below 15 percent",
// "stieg über die Marke von 3 Euro".
func (r *reading) passes(q *Quantity) bool {
	return r.has(r.cues.levelOf, q.First) && q.Modifier != "" && q.First < q.Number && r.changeAt(q.First-1) != ""
}

// gains reports a difference that its plus tells, in brackets or of a share: "81,2 Jahre
// (+0,1 Jahre)", "Umsatz +7 %"; what is added to the figure before it is none ("5
// Euro +19 % Steuer").
func (r *reading) gains(i int) bool {
	q := &r.out[i]
	if q.Unit == "" || r.word(q.First-1) != "+" || !r.s.Glued(q.First) {
		return false
	}
	added := i > 0 && r.out[i-1].End >= q.First-1
	before := r.word(q.First - 2)
	return before == "(" || q.Kind == Percentage && (before == ":" || isLetters(before)) && !added
}

// adjacent returns the direction of a word of change beside q, but for words
// that only colour it ("jumped a staggering 40 percent"); toNext: it leads to a level,
// toOther: to one of something else.
func (r *reading) adjacent(q *Quantity, toNext, toOther bool) string {
	if v, k := r.cues.changeOff.MatchBefore(r.s, q.First); k > 0 && q.Kind == Percentage && !r.has(r.cues.fractionOf, q.End) { // no share of his stake
		return v
	}
	if _, k := r.cues.changeMove.MatchBefore(r.s, r.opening(q)); k > 0 && r.isMoveNot(q.End) { // "fielen 20 Prozent der Züge aus"
		return ""
	}
	if v := r.changeAt(r.opening(q) - 1); v != "" {
		return v
	}
	if v := r.changeAt(q.End); v != "" {
		return v
	}
	if _, k := r.cues.changeOf.Match(r.s, q.End); k > 0 && r.isNoun(r.cues.changeNoun, q.End+k) { // "a 5 percent pay rise"
		return r.changeAt(q.End + k)
	}
	dir, particle := r.split(q)
	if particle != q.End && !toNext || dir == "" && toOther {
		return r.movedApart(q)
	}
	return dir
}

// movedApart returns the direction of a share that only a time or a place keeps from its
// verb ("verlor am Vormittag 3 Prozent"); none of what somebody may have won of the votes.
func (r *reading) movedApart(q *Quantity) string {
	if !r.pack.Format.NounCapitals || q.Fraction != "" || !r.isClauseEnd(q.End) && !r.has(r.cues.to, q.End) && !r.has(r.cues.and, q.End) {
		return ""
	}
	for i := r.opening(q) - 1; i >= max(0, q.First-apartReach) && !r.isVerbStop(i); i-- {
		switch dir := r.changeAt(i); {
		case dir == "" || !r.isVerbal(i) || r.has(r.cues.plus, i) || r.has(r.cues.minus, i):
		case dir == "up" && r.has(r.cues.changeLevel, i) && !r.isSpokenOf(r.cues.pointIndex):
			return ""
		default:
			return dir
		}
	}
	return ""
}

// apartReach is how many words stand between a verb of change and its share at most.
const apartReach = 6

// isVerbStop reports what no share behind it belongs to a verb before it for.
func (r *reading) isVerbStop(i int) bool {
	return r.isBreak(i) || r.word(i) == "," || r.has(r.cues.and, i) || r.has(r.cues.changeStop, i) || r.has(r.cues.apartNot, i)
}

// direction looks for the nearest word of change around q, then for the verb of its
// clause.
func (r *reading) direction(q *Quantity) string {
	if dir, particle := r.split(q); particle > 0 {
		return dir
	}
	left, right := true, true // not yet at the end of the clause
	aside := false            // in brackets to the left
	for d := 1; d <= changeReach; d++ {
		left = left && !r.isBreak(q.First-d) && !(r.word(q.First-d) == "," && r.has(r.cues.changeStop, q.First-d+1))
		right = right && !r.isBreak(q.End+d-1) && r.word(q.End+d-1) != "," && r.word(q.End+d-1) != "("
		switch r.word(q.First - d) {
		case ")":
			aside = true
		case "(":
			aside = false
		}
		if left && !aside && !(q.Dimension == Money && r.isNoun(r.cues.changeLevel, q.First-d)) { // "tripled its loss to $75 million"
			if v := r.changeAt(q.First - d); v != "" {
				return v
			}
		}
		if right {
			if v := r.changeAt(q.End + d - 1); v != "" {
				return v
			}
		}
	}
	return r.clauseVerb(q)
}

// changeAt returns what a word of change at token i says: up, down or "".
func (r *reading) changeAt(i int) string {
	if i < 0 || r.isTail(i) || r.has(r.cues.changeNot, i) || r.ends(r.cues.changeNot, i+1) { // "make up 7 percent"
		return ""
	}
	v, k := r.cues.up.Match(r.s, i)
	if k == 0 {
		v, k = r.cues.down.Match(r.s, i)
	}
	if k > 0 && (r.isEither(i) || r.isPlus(i) || r.isOfModifier(i)) {
		return ""
	}
	if k == 0 && r.isCompoundOf(r.cues.changeNoun, i) { // "Preissenkung"
		return cmp.Or(ending(r.cues.up, r.word(i)), ending(r.cues.down, r.word(i)))
	}
	return v
}

// isTail reports a particle that a hyphen makes the end of another word: "follow-up".
func (r *reading) isTail(i int) bool {
	return i > 1 && r.has(r.cues.changeParticle, i) && r.word(i-1) == "-" && r.s.Glued(i) && r.s.Glued(i-1)
}

// isOfModifier reports a token of the modifier of a figure: "up to 9".
func (r *reading) isOfModifier(i int) bool {
	return slices.ContainsFunc(r.out, func(q Quantity) bool { return q.First <= i && i < q.Number })
}

// split reads a verb before q and its particle behind it ("hebt die Miete um 5
// Prozent an"): the direction, and the token of the particle or 0.
func (r *reading) split(q *Quantity) (dir string, particle int) {
	for d := 1; d <= changeReach && !r.isBreak(q.First-d); d++ {
		if dir, particle = r.splitAt(q.First-d, q); dir != "" {
			return dir, particle
		}
	}
	return "", 0
}

// splitAt is split for the verb at token at.
func (r *reading) splitAt(at int, q *Quantity) (dir string, particle int) {
	particles := r.cues.split[r.word(at)]
	if particles == nil {
		return "", 0
	}
	for i := q.End; i < q.End+changeReach && !r.isBreak(i) && r.word(i) != ","; i++ {
		if dir := particles[r.word(i)]; dir != "" && r.endsVerb(i+1) {
			return dir, i
		}
	}
	return "", 0
}

// endsVerb reports that no noun phrase starts at token i, which would make a
// preposition of the particle before it.
func (r *reading) endsVerb(i int) bool {
	return !isLetters(r.word(i)) && !hasDigit(r.word(i)) || r.pack.Stop[r.word(i)] && !r.isDeterminer(i)
}
