package dedupe

import (
	"cmp"
	"slices"
	"strings"

	"beleg/pipeline/ledger"
)

// A group is a claim in the making: statements of one fact.
type group struct {
	members []int32 // statements
	texts   []int32 // of the members, sorted
	kinds   []int32 // members that differ in what grouping compares; the first is the first member
	bonds   []bond
	merged  *group // the group that took this one
}

// A bond is why two statements are one fact.
type bond struct {
	a, b   int32
	reason string
}

// A linker joins the statements of a corpus.
type linker struct {
	*corpus
	*stories
	groups []group
	of     []*group // by statement
}

// link joins statements in passes, the surest first. A later pass joins groups,
// never parts of them.
func (c *corpus) link() *linker {
	l := &linker{corpus: c, stories: c.stories(), of: make([]*group, len(c.statements))}
	l.groups = make([]group, len(c.statements))
	numbers, texts := make([]int32, len(c.statements)), make([]int32, len(c.statements))
	for i := range c.statements {
		numbers[i], texts[i] = int32(i), c.statements[i].text
		alone := numbers[i : i+1 : i+1]
		l.groups[i] = group{members: alone, kinds: alone, texts: texts[i : i+1 : i+1]}
		l.of[i] = &l.groups[i]
	}
	l.same()
	l.aligned()
	l.alike()
	return l
}

// group returns the group that now holds statement i.
func (l *linker) group(i int32) *group {
	g := l.of[i]
	for g.merged != nil {
		g = g.merged
	}
	l.of[i] = g
	return g
}

// join makes one group of g and o unless something speaks against it.
func (l *linker) join(g, o *group, b bond) bool {
	if g == o || !l.admits(g, o) {
		return false
	}
	if len(g.members) < len(o.members) {
		g, o = o, g
	}
	g.members = append(g.members, o.members...)
	g.bonds = append(append(g.bonds, o.bonds...), b)
	g.texts = set(append(g.texts, o.texts...))
	for _, k := range o.kinds {
		if !slices.ContainsFunc(g.kinds, func(i int32) bool { return l.isKind(i, k) }) {
			g.kinds = append(g.kinds, k)
		}
	}
	o.merged, o.members, o.kinds, o.bonds, o.texts = g, nil, nil, nil, nil
	return true
}

// isKind reports statements that grouping compares alike.
func (l *linker) isKind(i, j int32) bool {
	a, b := &l.statements[i], &l.statements[j]
	return a.figure == b.figure && a.Scope == b.Scope && slices.Equal(a.subject, b.subject) && slices.Equal(a.measure, b.measure)
}

// mostPairs bounds the work of two groups that one text states again and again;
// they stay two.
const mostPairs = 1 << 12

// listed reports groups of which one sentence states a member of each, with
// equal values: it lists two things ("doubling funds could double the chances").
func (l *linker) listed(g, o *group) bool {
	if g.apart(o) {
		return false
	}
	if len(g.members)*len(o.members) > mostPairs {
		return true
	}
	for _, i := range g.members {
		for _, j := range o.members {
			if a, b := &l.statements[i], &l.statements[j]; a.said == b.said && a.inOneSentence(b) {
				return true
			}
		}
	}
	return false
}

// admits reports whether any two statements of g and o may be one fact.
func (l *linker) admits(g, o *group) bool {
	for _, i := range g.kinds {
		for _, j := range o.kinds {
			if l.statements[i].agree(&l.statements[j]) == disagree {
				return false
			}
		}
	}
	return true
}

// agree says how far the values of a and b hold of one fact, whose stated times
// and changes must not exclude each other.
func (s *statement) agree(o *statement) agreement {
	if !s.sameTime(o) || !s.sameChange(o) {
		return disagree
	}
	return s.figure.agree(o.figure)
}

// sameTime reports whether the stated times of a and b do not exclude each other.
func (s *statement) sameTime(o *statement) bool {
	return s.Scope == o.Scope || s.Scope == "" || o.Scope == ""
}

// sameChange reports whether a and b may be one change, or one level of it.
func (s *statement) sameChange(o *statement) bool {
	a, b := s.Change, o.Change
	return a.Role == "" || b.Role == "" || a.Role == b.Role && (a.Direction == b.Direction || a.Direction == "" || b.Direction == "")
}

// apart reports whether no text holds members of both.
func (g *group) apart(o *group) bool { return countShared(g.texts, o.texts) == 0 }

// Why two statements are one fact, as a mention's "match" names it.
const (
	matchSame      = "same"      // equal value, subject, measure and stated time
	matchAligned   = "aligned"   // in the same place of two tellings of one text
	matchSubject   = "subject"   // agreeing value, equal subject
	matchBase      = "base"      // agreeing share of bases that have a word in common
	matchWords     = "words"     // agreeing value, subjects that share words
	matchCopy      = "copy"      // the same place of a copy of the text
	matchEcho      = "echo"      // agreeing value, in another sentence of much the same words
	matchValue     = "value"     // equal particular value that two texts of a story state once each
	matchConverted = "converted" // the same in another unit, just behind it
)

// a sameness is what makes statements one fact whatever else a corpus holds.
type sameness struct {
	said    int32
	side    bounds
	change  ledger.Change
	subject string
	measure string
	scope   string
	within  reach
}

// same joins statements that say the same of the same, as far as they reach.
// No other text can part these again.
func (l *linker) same() {
	first := map[sameness]int32{}
	for i := range l.statements {
		s := &l.statements[i]
		if len(s.subject) == 0 || s.Relative != "" {
			continue // "on Monday" is as often two events of a text as one
		}
		k := sameness{said: s.said, side: s.bounds & (below | above), change: ledger.Change{Role: s.Change.Role, Direction: s.Change.Direction},
			subject: s.subjectKey(), measure: s.Measure.Key, scope: s.Scope, within: l.within(s)}
		if j, ok := first[k]; ok {
			l.join(l.group(j), l.group(int32(i)), bond{j, int32(i), matchSame})
		} else {
			first[k] = int32(i)
		}
	}
}

// A reach is how far a statement is one fact with those that say the same:
// anywhere, in one story, in the tellings of one text.
type reach struct {
	kind string
	root int32
}

func (l *linker) within(s *statement) reach {
	switch w := worth(s.rarity, l.weigh(s.subject, s.subject)); {
	case isRelative(s.Scope):
	case w.anywhere:
		return reach{}
	case w.inStory:
		return reach{"story", l.stories.of.root(s.text)}
	}
	return reach{"telling", l.one.root(s.text)}
}

// A weight is where the points of a value and of the words of a subject are
// enough for one fact: "2 people" only in the tellings of one text, "379,800
// inhabitants" in one story, "580 million dollars of Quillmark" anywhere.
type weight struct{ inStory, anywhere bool }

func worth(rarity, words int) weight {
	w := weight{anywhere: rarity >= particular && rarity+words >= enoughAnywhere}
	w.inStory = w.anywhere || rarity > particular && rarity+words >= enoughInStory
	return w
}

const (
	particular      = 3 // points of a value that is more than a small count, a year or a weekday
	enoughAnywhere  = 7
	enoughInStory   = 5
	enoughInTelling = 4
)

// aligned joins the rows of tellings, the surest ones first.
func (l *linker) aligned() {
	slices.SortFunc(l.rows, func(a, b row) int {
		return cmp.Or(b.points-a.points, cmp.Compare(a.a, b.a), cmp.Compare(a.b, b.b))
	})
	for _, r := range l.rows {
		if r.points >= particular {
			if g, o := l.group(r.a), l.group(r.b); !l.listed(g, o) {
				l.join(g, o, bond{r.a, r.b, matchAligned})
			}
		}
	}
}

// isRelative reports a stated time that means another day in another document.
func isRelative(scope string) bool {
	return strings.ContainsAny(scope, "XP") && !strings.HasPrefix(scope, "1") && !strings.HasPrefix(scope, "2")
}
