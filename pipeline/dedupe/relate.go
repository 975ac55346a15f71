package dedupe

import (
	"cmp"
	"slices"

	"beleg/pipeline/ledger"
)

// Why two claims that are not one may be about the same; see docs/ledger.md.
const (
	otherBase     = "other-base"     // an equal share of something else
	otherPeriod   = "other-period"   // of another time
	otherCurrency = "other-currency" // of another currency
	otherRate     = "other-rate"     // per another time or thing
	rounding      = "rounding"       // values that may be one, rounded or bounded
	change        = "change"         // a difference beside a level, or up beside down
	forecast      = "forecast"       // one is a forecast, a condition or denied
	update        = "update"         // neither says when, and they were published on two days
	noTime        = "no-time"        // neither says when
	weakSubject   = "weak-subject"   // an equal value, subjects that share too little
)

// otherValue is the reason of a conflict: values that cannot both hold.
const otherValue = "value"

// maxRelated is with how many of the claims before it a claim is compared; this
// keeps a subject with a thousand figures linear.
const maxRelated = 16

// A link points from one claim to another, both as numbers.
type link struct {
	from, to int
	reason   string
}

// relate returns what the groups have to do with each other, in order.
func (l *linker) relate(groups []*group) (related, conflicts []link) {
	speakers := make([]*statement, len(groups))
	for i, g := range groups {
		speakers[i] = l.speaker(g)
	}
	r := relation{linker: l, groups: groups, speakers: speakers, seen: map[[2]int]bool{}}
	type about struct{ subject, measure int32 }
	block(speakers, func(s *statement) (about, bool) {
		return about{s.key, s.measureKey}, len(s.subject) > 0 && len(s.measure) > 0
	}, r.sameMatter)
	type value struct{ story, said int32 }
	block(speakers, func(s *statement) (value, bool) {
		return value{l.stories.of.root(s.text), s.said}, s.rarity > 1
	}, r.sameValue)
	for _, list := range [][]link{r.related, r.conflicts} {
		slices.SortFunc(list, func(a, b link) int {
			return cmp.Or(cmp.Compare(a.from, b.from), cmp.Compare(a.to, b.to))
		})
	}
	return r.related, r.conflicts
}

// block calls pair for each statement and those before it with the same key.
func block[K comparable](all []*statement, key func(*statement) (K, bool), pair func(i, j int)) {
	blocks := map[K][]int{}
	for j, s := range all {
		k, ok := key(s)
		if !ok {
			continue
		}
		for _, i := range blocks[k][max(0, len(blocks[k])-maxRelated):] {
			pair(i, j)
		}
		blocks[k] = append(blocks[k], j)
	}
}

// speaker is the most precise statement of a group.
func (l *linker) speaker(g *group) *statement {
	best := &l.statements[g.members[0]]
	for _, i := range g.members[1:] {
		if s := &l.statements[i]; precision(s.figure.Value, best.figure.Value) > 0 {
			best = s
		}
	}
	return best
}

// A relation finds what claims have to do with each other.
type relation struct {
	*linker
	groups             []*group
	speakers           []*statement
	seen               map[[2]int]bool
	related, conflicts []link
}

func (r *relation) add(list *[]link, i, j int, reason string) {
	if !r.seen[[2]int{i, j}] {
		r.seen[[2]int{i, j}] = true
		*list = append(*list, link{i, j, reason}, link{j, i, reason})
	}
}

// sameMatter tells what two claims of one subject and one measure have to do
// with each other. Only values of one time that both assert can contradict each
// other; whatever else may explain the difference is named instead.
//
// A sentence that states two values lists two things, and so does a text that
// names no time for either.
func (r *relation) sameMatter(i, j int) {
	a, b := r.speakers[i], r.speakers[j]
	if a.inOneSentence(b) || a.Kind != b.Kind || a.Kind == ledger.KindDate || a.Dimension != b.Dimension || !r.isNamed(a, b) {
		return
	}
	switch reason := r.apart(a, b); {
	case reason == "":
		r.add(&r.conflicts, i, j, otherValue)
	case reason != otherMatter:
		r.add(&r.related, i, j, reason)
	}
}

// otherMatter is no reason: the claims have nothing to do with each other.
const otherMatter = "-"

// apart names what explains that two claims of one matter differ, or "".
func (r *relation) apart(a, b *statement) string {
	switch {
	case a.Dimension == "money" && a.Unit != b.Unit:
		return otherCurrency
	case a.Per != b.Per:
		return otherRate
	case a.class != b.class, a.Dimension == "count" && a.language() == b.language() && a.Unit != b.Unit:
		return otherMatter
	case a.Scope != b.Scope:
		return otherPeriod
	case a.Change.Role != b.Change.Role || a.Change.Direction != b.Change.Direction:
		return change
	case a.Measure.Of != b.Measure.Of && a.language() == b.language():
		return otherBase
	case !isAsserted(a) || !isAsserted(b):
		return forecast
	case !a.excludes(b.figure):
		return rounding
	case a.text == b.text && a.Scope == "":
		return otherMatter
	case a.Scope != "" && !isRelative(a.Scope), r.stories.of.root(a.text) == r.stories.of.root(b.text):
		return ""
	case a.Time.EDTF != b.Time.EDTF:
		return update
	case a.Time.EDTF != "" && r.weigh(a.subject, b.subject) > rareWord:
		return "" // on one day, of one subject
	}
	return noTime
}

// isNamed reports a subject with a rare word, or sentences that name the same:
// "people" of two texts are not the same people.
func (r *relation) isNamed(a, b *statement) bool {
	if r.shareRare(a, b) {
		return true
	}
	n := countShared(a.names, b.names)
	return n > 0 && n == min(len(a.names), len(b.names))
}

// isAsserted reports what a text says or reports as a fact.
func isAsserted(s *statement) bool {
	f := s.Entry.Mention.Factuality
	return f == "asserted" || f == "reported" || f == ""
}

// language returns the language of the statement's text.
func (s *statement) language() string { return s.Entry.Mention.Language }

// sameValue tells of equal values of one story that are two claims.
func (r *relation) sameValue(i, j int) {
	a, b := r.speakers[i], r.speakers[j]
	words := r.weigh(a.subject, b.subject)
	switch {
	case a.Scope != b.Scope && a.Scope != "" && b.Scope != "":
		if words >= rareWord {
			r.add(&r.related, i, j, otherPeriod)
		}
	case a.Kind == ledger.KindPercentage && a.inOneSentence(b):
	case a.Kind == ledger.KindPercentage && a.Measure.Of != "" && b.Measure.Of != "":
		r.add(&r.related, i, j, otherBase)
	case words > 0:
		r.add(&r.related, i, j, weakSubject)
	}
}
