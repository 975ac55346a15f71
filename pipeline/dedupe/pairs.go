package dedupe

import (
	"cmp"
	"slices"
)

// A trait is something particular that a text states: a value with its
// subject, a value with a name of its sentence, or a rare value.
type trait struct {
	hash uint64
	text int32
	said int32
}

// turn is the order of a trait's texts, another for each trait.
func (t trait) turn() uint64 { return mix(t.hash, t.text) }

// A pair is two texts that share traits, the first one first.
type pair struct{ a, b int32 }

// maxHolders is with how many texts that have a trait, the next ones in turn,
// a text is compared; this bounds the work on a large corpus. The turn differs from trait to
// trait, so that two texts meet by chance once at most, and stories grow link by
// link, so a trait of a story with more tellings still joins them.
const maxHolders = 4

// Two texts are compared if they share minTraits traits of minValues values, and
// one value for every statementsPerValue statements of the shorter one.
const minTraits, minValues, statementsPerValue = 2, 2, 12

// A meeting is two texts in one number, the first one first, with a value in common.
type meeting struct {
	pair uint64
	said int32
}

// shares is in how many shares the meetings are counted, one after the other, as
// they take more room than all else.
const shares = 8

// pairs returns the texts that are worth comparing, in order of the first one
// within each share.
func (c *corpus) pairs() (out []pair) {
	traits := c.traits()
	slices.SortFunc(traits, func(a, b trait) int {
		if a.hash != b.hash {
			return cmp.Compare(a.hash, b.hash)
		}
		return cmp.Or(cmp.Compare(a.turn(), b.turn()), cmp.Compare(a.text, b.text))
	})
	traits = slices.Compact(traits)
	var all []meeting
	for share := range int32(shares) {
		all = meetings(all[:0], traits, share)
		out = c.worth(out, all)
	}
	return out
}

// worth appends the pairs of all that share enough.
func (c *corpus) worth(out []pair, all []meeting) []pair {
	for i := 0; i < len(all); {
		traits, values := 0, 0
		p := all[i].pair
		for ; i < len(all) && all[i].pair == p; i++ {
			traits++
			if traits == 1 || all[i].said != all[i-1].said {
				values++
			}
		}
		two := pair{int32(p >> 32), int32(uint32(p))}
		shorter, _ := c.lengths(two)
		if traits >= minTraits && values >= min(minValues, (shorter+1)/2) && values*statementsPerValue >= shorter {
			out = append(out, two)
		}
	}
	return out
}

// meetings appends the texts of one share that meet at a trait, sorted by texts
// and value.
func meetings(all []meeting, traits []trait, share int32) []meeting {
	for i := range traits {
		for j := i + 1; j < len(traits) && j <= i+maxHolders && traits[j].hash == traits[i].hash; j++ {
			if a, b := traits[i].text, traits[j].text; min(a, b)%shares == share {
				all = append(all, meeting{uint64(min(a, b))<<32 | uint64(max(a, b)), traits[i].said})
			}
		}
	}
	slices.SortFunc(all, func(a, b meeting) int { return cmp.Or(cmp.Compare(a.pair, b.pair), cmp.Compare(a.said, b.said)) })
	return all
}

func (c *corpus) traits() []trait {
	n := 0
	for i := range c.statements {
		n += len(c.statements[i].subject) + len(c.statements[i].names) + 1
	}
	out := make([]trait, 0, n)
	add := func(text, sort, said, word int32) {
		out = append(out, trait{mix(mix(mix(0, sort), said), word), text, said})
	}
	for i := range c.statements {
		s := &c.statements[i]
		if s.Vague {
			continue
		}
		for _, w := range s.subject {
			if c.vocabulary.weight[w] > veryCommonWord {
				add(s.text, 0, s.said, w)
			}
		}
		for _, n := range s.names {
			add(s.text, 1, s.said, n)
		}
		if s.rarity >= particular {
			add(s.text, 2, s.said, 0)
		}
	}
	return out
}

// mix hashes n into h (the finish of splitmix64).
func mix(h uint64, n int32) uint64 {
	h += uint64(uint32(n)) + 0x9e3779b97f4a7c15
	h = (h ^ h>>30) * 0xbf58476d1ce4e5b9
	h = (h ^ h>>27) * 0x94d049bb133111eb
	return h ^ h>>31
}
