package subject

import "math/rand/v2"

// An Example is a choice with the candidates that are right.
type Example struct {
	Choice
	Right []bool // by candidate
}

// epochs is how often training sees each example.
const epochs = 12

// TrainRanker learns from the examples, which it sees in a shuffled order that is
// always the same. An example without a right candidate teaches nothing.
func TrainRanker(examples []Example) *Ranker {
	t := trainer{Ranker: Ranker{weights: map[string]int{}}, sums: map[string]int{}}
	order := rand.New(rand.NewPCG(1, 2))
	for range epochs {
		for _, i := range order.Perm(len(examples)) {
			t.learn(&examples[i])
		}
	}
	return t.average()
}

// A trainer is an averaged perceptron on its way.
type trainer struct {
	Ranker
	sums map[string]int // by feature: each change times the examples seen before it
	seen int
}

// learn moves weights from the best wrong candidate to the best right one unless
// that leads by a margin.
func (t *trainer) learn(e *Example) {
	t.seen++
	right, wrong := -1, -1
	var top, next int
	for i := range e.Candidates {
		s := t.score(e.Candidates[i].Features)
		if e.Right[i] && (right < 0 || s > top) {
			right, top = i, s
		} else if !e.Right[i] && (wrong < 0 || s > next) {
			wrong, next = i, s
		}
	}
	if right < 0 || wrong < 0 || top-next > leastLead {
		return
	}
	t.move(e.Candidates[right].Features, 1)
	t.move(e.Candidates[wrong].Features, -1)
}

// leastLead is by how much the right candidate must lead in training.
const leastLead = 8

func (t *trainer) move(features []string, by int) {
	for _, f := range features {
		t.weights[f] += by
		t.sums[f] += by * t.seen
	}
}

// scale makes averages whole numbers.
const scale = 100

func (t *trainer) average() *Ranker {
	out := &Ranker{weights: map[string]int{}}
	for f, w := range t.weights {
		if a := scale * (w*(t.seen+1) - t.sums[f]) / (t.seen + 1); a != 0 {
			out.weights[f] = a
		}
	}
	return out
}
