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
}

// A pair is two texts that share traits, the first one first.
type pair struct {
	a, b   int32
	traits int32
}

// maxHolders is with how many texts that have a trait, the next ones in order,
// a text is compared; this bounds the work on a large corpus. Stories grow link by
// link, so a trait of a story with more tellings still joins them.
const maxHolders = 12

// minTraits is how many traits two texts share before they are compared.
const minTraits = 2

// pairs returns the texts that are worth comparing, in order.
func (c *corpus) pairs() []pair {
	traits := c.traits()
	slices.SortFunc(traits, func(a, b trait) int { return cmp.Or(cmp.Compare(a.hash, b.hash), cmp.Compare(a.text, b.text)) })
	traits = slices.Compact(traits)
	var all []uint64 // two texts in one number
	for i := range traits {
		for j := i + 1; j < len(traits) && j <= i+maxHolders && traits[j].hash == traits[i].hash; j++ {
			all = append(all, uint64(traits[i].text)<<32|uint64(traits[j].text))
		}
	}
	slices.Sort(all)
	var out []pair
	for i := 0; i < len(all); {
		j := i
		for j < len(all) && all[j] == all[i] {
			j++
		}
		if j-i >= minTraits {
			out = append(out, pair{int32(all[i] >> 32), int32(uint32(all[i])), int32(j - i)})
		}
		i = j
	}
	return out
}

func (c *corpus) traits() []trait {
	var out []trait
	add := func(text, sort, said, word int32) {
		out = append(out, trait{mix(mix(mix(0, sort), said), word), text})
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
