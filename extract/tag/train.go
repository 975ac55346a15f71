package tag

import (
	"cmp"
	"fmt"
	"math"
	"math/rand/v2"
	"slices"

	"beleg/extract/segment"
)

// How a model is learned. The figures were chosen on held-out text, see
// MODELS.md.
const (
	rounds     = 10  // times it goes through all sentences
	knownCount = 10  // times a word must occur with one tag only to be known
	openWords  = 25  // words that occur once only make a class open
	fullWeight = 100 // the largest weight is stored as this
	minWeight  = 1   // and smaller ones are left out
)

// Train learns a model from sentences whose tokens have Tag and Fine, and from
// words that have one tag whatever stands beside them, in the sentences too. The
// same arguments give the same model. It is for the program that makes model
// files; nothing calls it at run time.
func Train(sentences []segment.Sentence, words []segment.Token) (*Perceptron, error) {
	p, err := collect(sentences, words)
	if err != nil {
		return nil, fmt.Errorf("tag: train: %w", err)
	}
	l := learner{ids: map[class]uint8{}, rows: map[uint32]*learned{}, p: p}
	for i, c := range p.classes {
		l.ids[c] = uint8(i)
	}
	order := make([]int, len(sentences))
	for i := range order {
		order[i] = i
	}
	random := rand.New(rand.NewPCG(1, 2))
	for range rounds {
		random.Shuffle(len(order), func(i, j int) { order[i], order[j] = order[j], order[i] })
		for _, i := range order {
			l.sentence(&sentences[i])
		}
	}
	return l.p, l.finish()
}

type learner struct {
	p     *Perceptron
	ids   map[class]uint8
	rows  map[uint32]*learned
	words []glimpse
	step  int64
}

// A learned row has a weight for each class that an error touched.
type learned struct{ weights []weight }

type weight struct {
	class uint8
	value int32
	sum   int64 // of value times the step of each change
}

// sentence tags a sentence as [Perceptron.Tag] does, and learns from errors.
func (l *learner) sentence(s *segment.Sentence) {
	l.words = glimpses(l.words, s.Tokens)
	var f features
	last, last2 := noClass, noClass
	for i := range s.Tokens {
		guess, ok := l.p.known[l.words[i+pad].word]
		if !ok {
			f.fill(l.words, i, last, last2)
			guess = l.predict(&f, l.p.candidates(&l.words[i+pad]))
			if want := l.ids[class{s.Tokens[i].Tag, s.Tokens[i].Fine}]; want != guess {
				l.learn(&f, want, guess)
			}
			l.step++
		}
		last, last2 = uint32(guess), last
	}
}

func (l *learner) predict(f *features, n int) uint8 {
	var sum scores
	for _, key := range f {
		if row := l.rows[key]; row != nil {
			for _, w := range row.weights {
				sum[w.class] += w.value
			}
		}
	}
	return uint8(sum.best(n))
}

func (l *learner) learn(f *features, want, guess uint8) {
	for _, key := range f {
		row := l.rows[key]
		if row == nil {
			row = &learned{}
			l.rows[key] = row
		}
		row.change(want, 1, l.step)
		row.change(guess, -1, l.step)
	}
}

func (r *learned) change(c uint8, by int32, step int64) {
	for i := range r.weights {
		if r.weights[i].class == c {
			r.weights[i].value += by
			r.weights[i].sum += int64(by) * step
			return
		}
	}
	r.weights = append(r.weights, weight{c, by, int64(by) * step})
}

// average returns the mean of the weight over all steps.
func (w weight) average(steps int64) float64 {
	return float64(w.value) - float64(w.sum)/float64(max(steps, 1))
}

// finish turns the averages into the table of the model.
func (l *learner) finish() error {
	var largest float64
	keys := make([]uint32, 0, len(l.rows))
	for key, row := range l.rows {
		keys = append(keys, key)
		for _, w := range row.weights {
			largest = max(largest, math.Abs(w.average(l.step)))
		}
	}
	slices.Sort(keys)
	t := newTable(len(keys))
	for _, key := range keys {
		first := len(t.cells)
		t.cells = l.rows[key].cells(t.cells, l.step, fullWeight/max(largest, 1e-9))
		if n := len(t.cells) - first; n > 0 {
			if err := t.add(uint64(key), first, n); err != nil {
				return fmt.Errorf("tag: train: %w", err)
			}
		}
	}
	l.p.weights = t
	return nil
}

// cells appends the weights of r that are worth keeping, in the order of their classes.
func (r *learned) cells(dst []cell, steps int64, scale float64) []cell {
	slices.SortFunc(r.weights, func(a, b weight) int { return cmp.Compare(a.class, b.class) })
	for _, w := range r.weights {
		v := math.Round(w.average(steps) * scale)
		if math.Abs(v) >= minWeight {
			dst = append(dst, cell(max(-127, min(127, v)))<<8|cell(w.class))
		}
	}
	return dst
}
