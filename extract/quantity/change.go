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
	case r.follows(r.cues.from, q.First):
		return "from", changeReach
	case q.Kind == Percentage:
		return "by", 1
	}
	return "", 0
}

// direction looks for the word of change around q, at most near words away.
func (r *reading) direction(q *Quantity, near int) string {
	for d := 1; d <= near; d++ {
		for _, i := range [...]int{q.First - d, q.End + d - 1} {
			if i < 0 || i >= len(r.s.Tokens) {
				continue
			}
			if v, k := r.cues.up.Match(r.s, i); k > 0 {
				return v
			}
			if v, k := r.cues.down.Match(r.s, i); k > 0 {
				return v
			}
		}
	}
	return ""
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

// shareUnit gives the first level of "von 380 auf 420 Millionen Franken" the
// unit and the scale of the second.
func (r *reading) shareUnit(a, b *Quantity) {
	if a.Dimension != Count || a.Unit != "" || a.Value == nil || b.Value == nil || b.Unit == "" {
		return
	}
	to, k := r.cues.to.Match(r.s, a.End)
	if k == 0 || a.End+k != b.First || to == "" || !r.follows(r.cues.from, a.First) {
		return
	}
	n, ok1 := r.numbers.At(r.s, a.Number)
	m, ok2 := r.numbers.At(r.s, b.Number)
	if ok1 && ok2 {
		a.Value = r.scaleBack(n, m)
	}
	a.Kind, a.Dimension, a.Unit, a.Assumed = b.Kind, b.Dimension, b.Unit, b.Assumed
	a.rule("level-unit")
}
