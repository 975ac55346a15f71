package syntax

import (
	"testing"

	"beleg/extract/lang"
)

// TestCosts follows the oracle: there is always a way to the wanted tree that
// costs nothing, and it ends there.
func TestCosts(t *testing.T) {
	e := sample()
	x := newExercise(&lang.Pack{}, &e)
	st := newState(x.words)
	for !st.done() {
		costs := st.costs(x.heads)
		a := st.legal().only(costs).best([numActions]int32{})
		if costs[a] != 0 {
			t.Fatalf("the cheapest action costs %d, all %v", costs[a], costs)
		}
		if a == shift {
			st.shift()
			continue
		}
		st.arc(st.head(a), x.labels[st.top(0)])
	}
	for i, n := range st.tree() {
		if n != e.Tree[i] {
			t.Errorf("node %d is %v, want %v", i, n, e.Tree[i])
		}
	}
}

// TestWrongWay counts what is lost: "Bank" as the head of "zahlt".
func TestWrongWay(t *testing.T) {
	e := sample()
	x := newExercise(&lang.Pack{}, &e)
	st := newState(x.words)
	for _, a := range []action{shift, left, shift, shift} {
		if a == shift {
			st.shift()
		} else {
			st.arc(st.head(a), Det)
		}
	}
	// "zahlt" waits on "Bank": the subject is lost already; so is the object,
	// once "zahlt" is taken away.
	if got, want := st.costs(x.heads), [numActions]int{shift: 0, left: 1, right: 1}; got != want {
		t.Errorf("costs %v, want %v", got, want)
	}
}
