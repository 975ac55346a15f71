package quantity

import "github.com/cockroachdb/apd/v3"

// levelUnit is the rule of a level that has its unit from the other.
const levelUnit = "level-unit"

// levelUnits gives a level that states no unit that of the level, or of the
// difference, which it belongs to.
func (r *reading) levelUnits() {
	for i := 1; i < len(r.out); i++ {
		r.lendLevelBack(&r.out[i-1], &r.out[i])
		r.lendLevelOn(&r.out[i-1], &r.out[i])
		r.lendLevelPair(i)
	}
}

// lendLevelBack gives the first figure of "von 380 auf 420 Millionen Franken", "um 3
// auf dann 19 Euro", "from $2.5 to $2.1 billion" and "to 12 from 15 million euros"
// the unit and scale of the second.
func (r *reading) lendLevelBack(a, b *Quantity) {
	if b.Unit != a.Unit && (a.Dimension != Count || a.Unit != "") || !r.isLevelPair(a, b) {
		return
	}
	n, ok1 := r.lastNumeral(a)
	m, ok2 := r.lastNumeral(b)
	if !ok1 || !ok2 || b.isShare() && isPlain(n) && n.Value.Cmp(thousand) >= 0 { // "from 2019 to 54%"
		return
	}
	a.times(r.scaleFor(n, m))
	if a.Unit == b.Unit {
		return
	}
	at := r.hyphen(m.End)
	if c, k := r.pack.Currencies.Match(r.s, at); k > 0 && c.Factor != nil { // "from 30 to 40 cents"
		a.times(c.Factor)
	}
	a.takeUnit(b)
	if u, k := r.unitAt(at); k > 0 && b.is(compoundValue) && u.Dimension == b.Dimension { // "from 3 to 4 feet 6 inches"
		a.Unit = u.Code
	}
	a.rule(levelUnit)
}

// lendLevelOn gives the new level of "von 930 Millionen Mark im Vorjahr auf 430
// Millionen" and "from 5.5 percent to 6" the unit of the old one, and its scale
// where it has none.
func (r *reading) lendLevelOn(a, b *Quantity) {
	if a.Value == nil || a.Unit == "" || a.Dimension == Age || a.Dimension == Ratio || !b.isBare() || b.First-a.End > listReach {
		return
	}
	if r.follows(r.cues.from, a.First) && r.follows(r.cues.to, b.First) && !r.isCountedNoun(b.End) {
		r.lendScaled(b, a)
	}
}

// lendLevelPair gives levels i and i+1 the unit of the levels before them, where one
// has decimals: "von 21 auf 18 Prozent, die Marge von 6 auf 4,5".
func (r *reading) lendLevelPair(i int) {
	if i+1 >= len(r.out) {
		return
	}
	of, a, b := &r.out[i-1], &r.out[i], &r.out[i+1]
	if !of.isShare() || !r.follows(r.cues.to, of.First) && !r.follows(r.cues.from, of.First) {
		return
	}
	if !a.isBare() || !b.isBare() || a.First-of.End > listReach || !r.isLevelPair(a, b) {
		return
	}
	decimal := a.Value.Exponent < 0 || b.Value.Exponent < 0
	if decimal && a.Value.Cmp(hundred) <= 0 && b.Value.Cmp(hundred) <= 0 && r.countsNothing(b.End) && !r.tellsCount(i-1, i+1) {
		r.lend(a, of)
		r.lend(b, of)
	}
}

// isLevelPair reports that b follows a as a new level follows an old one or a
// difference, or as an old one follows a new one.
func (r *reading) isLevelPair(a, b *Quantity) bool {
	first, second := r.opening(a), r.opening(b)
	if _, k := r.cues.to.MatchBefore(r.s, second); k > 0 && second-k == a.End {
		return r.follows(r.cues.from, first) || r.follows(r.cues.by, first) || r.changesAt(first)
	}
	_, k := r.cues.from.MatchBefore(r.s, second)
	return k > 0 && second-k == a.End && r.follows(r.cues.to, first) && r.direction(a) != ""
}

// pairLevels gives both ends of one change each other's value.
func (r *reading) pairLevels() {
	for i := 1; i < len(r.out); i++ {
		a, b := &r.out[max(0, r.newLevel(i))], &r.out[i]
		if a.Change.Role == "from" && a.Change.From != nil { // "30%, up from 20%; it fell to 25%"
			continue
		}
		if a.Change.Role == "" && b.Change.Role == "from" && r.isLevelAside(a.End, r.opening(b)) && areNear(a, b) { // "5.1 percent, down from 6"
			a.Change = Change{Role: "to", Direction: b.Change.Direction}
		}
		if a.Change.Role == "from" && b.Change.Role == "" && r.follows(r.cues.to, r.opening(b)) && a.isLike(b) && b.First-a.End <= listReach { // "von 3,1 Millionen im Vorjahr auf nur noch 2,4 Millionen"
			b.Change = Change{Role: "to", Direction: a.Change.Direction}
		}
		switch roles := a.Change.Role + b.Change.Role; {
		case (roles == "" || roles == "from") && r.areLevels(a, b):
			a.Change.Role, b.Change.Role = "from", "to"
		case roles == "tofrom" && !r.has(r.cues.to, b.End):
			a, b = b, a
		}
		if a.Change.Role != "from" || b.Change.Role != "to" || a.Value == nil || b.Value == nil || a.Unit != b.Unit || !areNear(a, b) {
			continue
		}
		dir := "up"
		if b.Value.Cmp(a.Value) < 0 {
			dir = "down"
		}
		a.Change = Change{"from", dir, a.Value, b.Value}
		b.Change = Change{"to", dir, a.Value, b.Value}
	}
}

// newLevel returns the figure before figure i to which that is the old level, or -1: less
// one that tells it in another way ("to $3 million, or $1.18 a share, from $2
// million").
func (r *reading) newLevel(i int) int {
	if i == 0 {
		return -1
	}
	of := r.original(i)
	if of < 1 {
		return of
	}
	q, old := &r.out[of], &r.out[i]
	k := r.alternative(q.First)
	aside := k > 0 && r.word(q.First-k-1) == "," && r.word(q.End) == ","
	other := q.Unit != old.Unit || q.Per != old.Per
	if aside && other && areNear(&r.out[of-1], old) || r.isWhole(of) {
		return of - 1
	}
	return of
}

// isWhole reports that figure i says of how many the figure before it is: "240 of the 543
// seats".
func (r *reading) isWhole(i int) bool {
	part, q := &r.out[i-1], &r.out[i]
	if part.Value == nil || q.Value == nil || part.Dimension != q.Dimension || part.Value.Cmp(q.Value) >= 0 || q.First-part.End > wholeReach || part.End >= q.First {
		return false
	}
	_, k := r.cues.partOf.Match(r.s, part.End)
	return k > 0 || r.has(r.cues.fractionOf, part.End)
}

// wholeReach is how many words stand between a part and its whole: "34 of the council's 51".
const wholeReach = 5

// levelsApart is how much one level of a figure may be of another.
var levelsApart = apd.New(1, 5)

// areNear reports that no level is so much of the other that it must be of
// something else: "$1.2 billion, or $2.35 a share, up from $1.1 billion".
func areNear(a, b *Quantity) bool {
	if a.Value == nil || b.Value == nil || a.Value.Sign() <= 0 || b.Value.Sign() <= 0 {
		return true
	}
	return times(a.Value, levelsApart).Cmp(b.Value) > 0 && times(b.Value, levelsApart).Cmp(a.Value) > 0
}

// isLike reports a figure that measures what another does.
func (q *Quantity) isLike(of *Quantity) bool { return q.Kind == of.Kind && q.Dimension == of.Dimension }

// areLevels reports "von 380 auf 420", where the word between joins no range or
// the first is known for an old level.
func (r *reading) areLevels(a, b *Quantity) bool {
	_, k := r.cues.to.Match(r.s, a.End)
	if k == 0 || a.End+k != b.First || !r.follows(r.cues.from, a.First) {
		return false
	}
	isOld := a.Change.Role == "from" || !r.has(r.cues.joiner, a.End)
	return isOld && a.Value != nil && b.Value != nil && a.Unit == b.Unit
}

// oldReach is how many words may stand between a level and an old one told as an
// aside: "one in five of them already holds a pass, up from one in eight".
const oldReach = 12

// isLevelAside reports that the old level at token end is an aside to the figure that
// ends at token i: "5.1 percent of us, down from 6".
func (r *reading) isLevelAside(i, end int) bool {
	_, k := r.cues.from.MatchBefore(r.s, end)
	word := end - k - 1
	near := word == i || word <= i+oldReach && r.word(word-1) == ","
	return k > 0 && near && r.changeAt(word) != ""
}
