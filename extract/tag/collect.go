package tag

import (
	"cmp"
	"errors"
	"slices"

	"beleg/extract/segment"
)

// A census counts the classes of words.
type census struct {
	words map[uint32]map[class]int // by the hash of the word as written
	folds map[uint32]uint32        // the hash of the folded word, by the same
}

// collect makes a model that knows classes and words and has learned nothing.
func collect(sentences []segment.Sentence, words []segment.Token) (*Perceptron, error) {
	c := census{map[uint32]map[class]int{}, map[uint32]uint32{}}
	for i := range sentences {
		for k := range sentences[i].Tokens {
			c.count(&sentences[i].Tokens[k])
		}
	}
	p := &Perceptron{known: map[uint32]uint8{}, function: map[uint32]bool{}}
	p.classes, p.open = c.classes()
	if n := len(p.classes); n == 0 || n > maxClasses {
		return nil, errors.New("no tags, or too many")
	}
	for word, classes := range c.words {
		for cl, n := range classes {
			id := slices.Index(p.classes, cl)
			if n >= knownCount && len(classes) == 1 {
				p.known[word] = uint8(id)
			}
			if id >= p.open {
				p.function[c.folds[word]] = true
			}
		}
	}
	return p, p.learnWords(words)
}

func (c *census) count(t *segment.Token) {
	g := look(t)
	if c.words[g.word] == nil {
		c.words[g.word] = map[class]int{}
		c.folds[g.word] = g.fold
	}
	c.words[g.word][class{t.Tag, t.Fine}]++
}

// classes returns all classes, and how many of them are open: to which new
// words may belong. These come first.
func (c *census) classes() (all []class, open int) {
	rare := map[class]int{} // words that occur once
	for _, classes := range c.words {
		for cl, n := range classes {
			if len(classes) == 1 && n == 1 {
				rare[cl]++
			} else {
				rare[cl] += 0
			}
		}
	}
	for cl, n := range rare {
		all = append(all, cl)
		if n >= openWords {
			open++
		}
	}
	slices.SortFunc(all, func(a, b class) int {
		return cmp.Or(cmp.Compare(rare[b], rare[a]), cmp.Compare(a.universal, b.universal), cmp.Compare(a.fine, b.fine))
	})
	return all, open
}

// learnWords enters words that need no look at their neighbours.
func (p *Perceptron) learnWords(words []segment.Token) error {
	for i := range words {
		id := slices.Index(p.classes, class{words[i].Tag, words[i].Fine})
		if id < 0 {
			return errors.New(words[i].Text + ": no sentence has its tags")
		}
		p.known[look(&words[i]).word] = uint8(id)
	}
	return nil
}
