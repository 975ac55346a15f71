package syntax

import (
	"errors"
	"fmt"
	"math/rand/v2"

	"beleg/extract/lang"
	"beleg/extract/segment"
)

// How a model is learned. The figures were chosen on held-out text, see
// MODELS.md.
const (
	runs    = 3   // times it learns from nothing, in another order each time; the weights are added up
	rounds  = 10  // times it goes through all sentences
	explore = 0.9 // how often, after the first round, it goes on from its own error
)

// An Example is a tagged sentence and its tree, whose First and End do not matter.
type Example struct {
	Sentence segment.Sentence
	Tree     Tree
}

// Train learns a parser of the language pack. Of all that it learned it keeps the
// features with the largest weights, so many of a hundred. The same arguments
// give the same parser. It is for the program that makes model files; nothing
// calls it at run time.
func Train(pack *lang.Pack, examples []Example, percent int) (*Parser, error) {
	if len(examples) == 0 {
		return nil, errors.New("syntax: train: no sentences")
	}
	exercises := make([]*exercise, len(examples))
	for i := range examples {
		e := &examples[i]
		if len(e.Tree) != len(e.Sentence.Tokens) {
			return nil, fmt.Errorf("syntax: train: %q: %d nodes for %d tokens", e.Sentence.Text, len(e.Tree), len(e.Sentence.Tokens))
		}
		exercises[i] = newExercise(pack, e)
	}
	sum := newTrainer(0)
	for run := range uint64(runs) {
		t := newTrainer(run + 1)
		t.run(exercises)
		sum.actions.merge(t.actions)
		sum.labels.merge(t.labels)
	}
	return &Parser{pack: pack, actions: sum.actions.pairs(percent), labels: sum.labels.rows(percent)}, nil
}

// An exercise is a sentence as the features see it, and its tree by words.
type exercise struct {
	words  []word
	heads  []int32
	labels []Label
}

func newExercise(pack *lang.Pack, e *Example) *exercise {
	x := &exercise{look(pack, &e.Sentence), make([]int32, len(e.Tree)+1), make([]Label, len(e.Tree)+1)}
	x.heads[0] = -1
	for i, n := range e.Tree {
		x.heads[i+1], x.labels[i+1] = int32(n.Head)+1, n.Label
	}
	return x
}

type trainer struct {
	actions, labels *learner
	random          *rand.Rand
	f               features
}

func newTrainer(seed uint64) *trainer {
	return &trainer{actions: newLearner(), labels: newLearner(), random: rand.New(rand.NewPCG(1, seed))}
}

// run goes through all exercises a few times, and leaves them in another order.
func (t *trainer) run(all []*exercise) {
	for round := range rounds {
		t.random.Shuffle(len(all), func(i, j int) { all[i], all[j] = all[j], all[i] })
		for _, x := range all {
			t.sentence(x, round > 0)
		}
	}
}

// sentence parses as [Parser.Parse] does and learns from every error. If it may
// stray it goes on from most of its errors, so as to learn what to do there.
func (t *trainer) sentence(x *exercise, stray bool) {
	st := newState(x.words)
	for !st.done() {
		a := t.action(x, st, stray)
		if a == shift {
			st.shift()
			continue
		}
		d, head := st.top(0), st.head(a)
		t.f.arc(st, head, d)
		st.arc(head, t.label(t.labels, x, d, head))
	}
}

// action learns which action is best in st, and chooses one.
func (t *trainer) action(x *exercise, st *state, stray bool) action {
	t.f.step(st)
	keys, legal := t.f.keys(), st.legal()
	var sums [numActions]int32
	t.actions.add(keys, sums[:])
	good := legal.only(st.costs(x.heads))
	want, guess := good.best(sums), legal.best(sums)
	if good[guess] {
		want = guess
	}
	t.actions.learn(keys, uint8(want), uint8(guess))
	if stray && t.random.Float64() < explore {
		return guess
	}
	return want
}

// label chooses a label for the arc from head to d, and learns it if there is
// such an arc.
func (t *trainer) label(l *learner, x *exercise, d, head int32) Label {
	var sums labelSums
	l.add(t.f.keys(), sums[:])
	guess := sums.best()
	if head != 0 && x.heads[d] == head {
		l.learn(t.f.keys(), uint8(x.labels[d]), uint8(guess))
	}
	return guess
}
