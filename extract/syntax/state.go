package syntax

// A state is how far a parse has come (the arc-hybrid transition system): words
// that wait for their heads on a stack, the rest of the sentence, and the arcs so
// far. Three actions lead from one state to the next:
//
//   - shift: the next word goes onto the stack;
//   - left: the top of the stack gets the next word as its head, and is done;
//   - right: the top of the stack gets the word below it as its head, and is done.
//
// Words are numbered from 1. Word 0 is the root, word n nothing: the features
// may look at it wherever there is no word.
type state struct {
	words []word
	nodes []node
	stack []int32
	next  int32 // the first word that was not shifted, n at the end
	n     int32
}

type node struct {
	head          int32
	left, left2   int32 // the outermost children before it, n if none
	right, right2 int32 // and behind it
	lefts, rights uint8 // how many, maxValency at most
	label         Label
	labels        uint64 // the set of its children's labels
	first, end    int32  // the word and all that hangs on it
}

// maxValency is as far as features count.
const maxValency = 4

// noLabel is the label of a word that has no head yet.
const noLabel = Root + 1

func newState(words []word) *state {
	n := int32(len(words)) - 1
	s := &state{words: words, nodes: make([]node, len(words)), stack: make([]int32, 1, len(words)), next: 1, n: n}
	for i := range s.nodes {
		s.nodes[i] = node{head: -1, left: n, left2: n, right: n, right2: n, label: noLabel, first: int32(i), end: int32(i) + 1}
	}
	return s
}

// An action leads from a state to the next.
type action uint8

const (
	shift action = iota
	left
	right
	numActions
)

// legal says which actions are possible.
type legal [numActions]bool

// legal leaves an action in every state that is not done. The root gets one
// child, when no word is left: what hangs on nothing else.
func (s *state) legal() legal {
	rest, waiting := s.next < s.n, len(s.stack) > 1
	return legal{shift: rest, left: rest && waiting, right: waiting && (!rest || s.top(1) != 0)}
}

// best returns the action with the highest sum, the first such.
func (l legal) best(sums [numActions]int32) action {
	best := numActions
	for a := range numActions {
		if l[a] && (best == numActions || sums[a] > sums[best]) {
			best = a
		}
	}
	return best
}

func (s *state) done() bool { return s.next == s.n && len(s.stack) == 1 }

// top returns the i-th word from the top of the stack, n if there is none.
func (s *state) top(i int) int32 {
	if k := len(s.stack) - 1 - i; k >= 0 {
		return s.stack[k]
	}
	return s.n
}

// rest returns the i-th word that was not shifted, n if there is none.
func (s *state) rest(i int32) int32 { return min(s.next+i, s.n) }

// head returns the head that left or right gives to the top of the stack.
func (s *state) head(a action) int32 {
	if a == left {
		return s.next
	}
	return s.top(1)
}

func (s *state) shift() {
	s.stack = append(s.stack, s.next)
	s.next++
}

// arc takes the top of the stack away and hangs it on head. Each arc lies outside
// of those that head has on that side.
func (s *state) arc(head int32, l Label) {
	d := s.top(0)
	s.stack = s.stack[:len(s.stack)-1]
	if head == 0 {
		l = Root
	}
	s.nodes[d].head, s.nodes[d].label = head, l
	h := &s.nodes[head]
	h.labels |= 1 << l
	if d < head {
		h.left, h.left2, h.first = d, h.left, s.nodes[d].first
		h.lefts = min(h.lefts+1, maxValency)
	} else {
		h.right, h.right2, h.end = d, h.right, s.nodes[d].end
		h.rights = min(h.rights+1, maxValency)
	}
}

// tree returns the tree of a state that is done.
func (s *state) tree() Tree {
	t := make(Tree, s.n-1)
	for i := range t {
		d := s.nodes[i+1]
		t[i] = Node{int(d.head) - 1, d.label, int(d.first) - 1, int(d.end) - 1}
	}
	return t
}
