package quantity

import "github.com/cockroachdb/apd/v3"

var minusOne = apd.New(-1, 0)

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
// 5 %", "stieg um 12 auf 80", "from 32.5% to 27%", "12% drop".
func (r *reading) changes() {
	for i := 1; i < len(r.out); i++ {
		r.shareUnit(&r.out[i-1], &r.out[i])
	}
	for i := range r.out {
		q := &r.out[i]
		if q.Dimension == Age || q.Vague || q.Fraction != "" {
			continue
		}
		role, near := r.role(q)
		if role == "" {
			continue
		}
		dir := r.direction(q, near)
		if dir == "" {
			continue
		}
		q.Change = Change{Role: role, Direction: dir}
	}
	r.levels()
}

// role tells from the word before a figure whether it is a level or a
// difference; near is how far the word of change may stand.
func (r *reading) role(q *Quantity) (role string, near int) {
	switch {
	case r.follows(r.cues.by, q.First):
		return "by", changeReach
	case r.follows(r.cues.to, q.First):
		return "to", changeReach
	case r.follows(r.cues.from, q.First) && r.changedBy(q.First):
		return "by", changeReach
	case r.follows(r.cues.from, q.First):
		return "from", changeReach
	case q.Kind == Percentage:
		return "by", 1
	}
	return "", 0
}

// changedBy reports a noun of change before the word that else opens a level:
// "ein Minus von 2,2 Prozent".
func (r *reading) changedBy(i int) bool {
	if _, k := r.cues.modifier.MatchBefore(r.s, i); k > 0 {
		i -= k
	}
	_, k := r.cues.from.MatchBefore(r.s, i)
	_, up := r.cues.up.MatchBefore(r.s, i-k)
	_, down := r.cues.down.MatchBefore(r.s, i-k)
	return r.isCapital(i-k-1) && up+down > 0
}

// direction looks for the word of change around q, at most near words away.
func (r *reading) direction(q *Quantity, near int) string {
	left, right := true, true // not yet at the end of the clause
	for d := 1; d <= near; d++ {
		left = left && !r.isBreak(q.First-d)
		right = right && !r.isBreak(q.End+d-1)
		if v := r.changeAt(q.First - d); left && v != "" {
			return v
		}
		if v := r.changeAt(q.End + d - 1); right && v != "" {
			return v
		}
	}
	return ""
}

// changeAt returns what a word of change at token i says: up, down or "".
func (r *reading) changeAt(i int) string {
	v, k := r.cues.up.Match(r.s, i)
	if k == 0 {
		v, _ = r.cues.down.Match(r.s, i)
	}
	return v
}

// isBreak reports a mark that ends a clause for good.
func (r *reading) isBreak(i int) bool {
	w := r.word(i)
	return w == ";" || w == ":" || w == "–"
}

// levels gives both ends of one change each other's value.
func (r *reading) levels() {
	for i := 1; i < len(r.out); i++ {
		a, b := &r.out[i-1], &r.out[i]
		if a.Change.Role == "to" && b.Change.Role == "from" {
			a, b = b, a
		}
		if a.Change.Role != "from" || b.Change.Role != "to" || a.Value == nil || b.Value == nil || a.Unit != b.Unit {
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

// shareUnit gives the first figure of "von 380 auf 420 Millionen Franken", "um 3
// auf 19 Euro" and "from $2.5 to $2.1 billion" the unit and scale of the second.
func (r *reading) shareUnit(a, b *Quantity) {
	if a.Value == nil || b.Value == nil || b.Unit != a.Unit && (a.Dimension != Count || a.Unit != "") {
		return
	}
	_, k := r.cues.to.Match(r.s, a.End)
	if k == 0 || a.End+k != b.First || !r.follows(r.cues.from, a.First) && !r.follows(r.cues.by, a.First) {
		return
	}
	n, ok1 := r.numbers.At(r.s, r.numberIn(a))
	m, ok2 := r.numbers.At(r.s, r.numberIn(b))
	if ok1 && ok2 {
		a.Value = r.scaleBack(n, m)
	}
	if a.Unit == b.Unit {
		return
	}
	a.Kind, a.Dimension, a.Unit, a.Assumed = b.Kind, b.Dimension, b.Unit, b.Assumed
	a.rule("level-unit")
}

// numberIn returns the token where the numeral of q starts, behind its sign.
func (r *reading) numberIn(q *Quantity) int {
	for i := q.Number; i < q.Stop; i++ {
		if _, ok := r.numbers.At(r.s, i); ok {
			return i
		}
	}
	return q.Number
}
