package dedupe

import "time"

// stories tells which texts report the same event, in whatever language, and
// which two are tellings of one text: a translation, a rewrite.
type stories struct {
	of   forest // texts of one story
	one  forest // texts that are tellings of one: they say the same in the same order
	rows []row  // how the statements of tellings stand side by side
}

// Two texts are tellings of one text when, side by side, they share
// minRows values and more, at least shorterPart in ten of those that the
// shorter one states and longerPart in ten of the longer one's, and minNames
// names. Short texts need more names for fewer rows.
//
// They tell one story when they are that, or share minNames names and minFacts facts (a
// value that is more than a small count or a weekday, with a word of its subject or a
// name of its sentence), at least one in factPart of what the shorter one
// states, or a rare fact that is one in shortPart of it; or if they were published
// within storyDays and share manyNames names and manyValues values that are more than
// that, at least one in valuePart.
const (
	minRows, minNames       = 3, 2
	shorterPart, longerPart = 6, 4
	fewRows, manyNames      = 2, 3
	minFacts, factPart      = 2, 4
	shortPart               = 2
	manyValues, valuePart   = 4, 8
)

func (c *corpus) stories() *stories {
	s := &stories{of: newForest(len(c.texts)), one: newForest(len(c.texts))}
	for _, p := range c.pairs() {
		rows := c.align(p.a, p.b)
		switch {
		case c.isTelling(p, rows):
			s.rows = append(s.rows, rows...)
			s.one.join(p.a, p.b)
			s.of.join(p.a, p.b)
		case c.isStory(p, rows):
			s.of.join(p.a, p.b)
		}
	}
	return s
}

func (c *corpus) isTelling(p pair, rows []row) bool {
	n, names := len(rows), c.shareNames(p)
	shorter, longer := c.lengths(p)
	if n*10 < shorterPart*shorter || n*10 < longerPart*longer {
		return false
	}
	return n >= minRows && names >= minNames || n >= fewRows && names >= manyNames
}

// lengths returns how many statements the shorter and the longer text have.
func (c *corpus) lengths(p pair) (shorter, longer int) {
	a, b := len(c.texts[p.a].statements), len(c.texts[p.b].statements)
	return min(a, b), max(a, b)
}

// strangers reports texts or sentences that both name something, and nothing in common:
// "the publisher Odrava earned …", "the publisher Penhallow earned …".
func strangers(a, b []int32) bool {
	return len(a) > 0 && len(b) > 0 && countShared(a, b) == 0
}

// shareNames counts the names that two texts share, and the words of subjects;
// strangers share nothing.
func (c *corpus) shareNames(p pair) int {
	a, b := &c.texts[p.a], &c.texts[p.b]
	if strangers(a.names, b.names) {
		return 0
	}
	return countShared(a.names, b.names) + countShared(a.words, b.words)
}

func (c *corpus) isStory(p pair, rows []row) bool {
	facts, rare := 0, false
	for _, r := range rows {
		x, y := &c.statements[r.a], &c.statements[r.b]
		if x.said == y.said && x.rarity > 1 && (c.weigh(x.subject, y.subject) > veryCommonWord || countShared(x.names, y.names) > 0) {
			facts++
			rare = rare || x.rarity > particular
		}
	}
	shorter, _ := c.lengths(p)
	return c.shareNames(p) >= minNames && (facts >= minFacts && facts*factPart >= shorter || rare && facts*shortPart >= shorter || c.retells(p, shorter))
}

// retells reports texts of about one day that share manyNames names and
// manyValues particular values, in whatever order and of whatever subject.
func (c *corpus) retells(p pair, shorter int) bool {
	if !areNear(c.texts[p.a].day, c.texts[p.b].day) {
		return false
	}
	n := countShared(c.particulars(p.a), c.particulars(p.b))
	return n >= manyValues && n*valuePart >= shorter && countShared(c.texts[p.a].names, c.texts[p.b].names) >= manyNames
}

// storyDays is within how many days a story is told again in other words; a
// report of the next quarter repeats figures too.
const storyDays = 21

// areNear reports days of publication that are near each other, or not known.
func areNear(a, b string) bool {
	x, errA := time.Parse(time.DateOnly, a)
	y, errB := time.Parse(time.DateOnly, b)
	return errA != nil || errB != nil || x.Sub(y).Abs() <= storyDays*24*time.Hour
}

// particulars returns the values that a text states which are more than a small
// count, a year or a weekday, sorted.
func (c *corpus) particulars(text int32) []int32 {
	var out []int32
	for _, i := range c.texts[text].statements {
		if s := &c.statements[i]; s.rarity >= particular && !s.Vague {
			out = append(out, s.said)
		}
	}
	return set(out)
}

// A forest is sets of texts; each goes by its first text.
type forest []int32

func newForest(n int) forest {
	f := make(forest, n)
	for i := range f {
		f[i] = int32(i)
	}
	return f
}

func (f forest) root(i int32) int32 {
	for f[i] != i {
		f[i] = f[f[i]]
		i = f[i]
	}
	return i
}

func (f forest) join(a, b int32) {
	a, b = f.root(a), f.root(b)
	f[max(a, b)] = min(a, b)
}
