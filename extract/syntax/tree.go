package syntax

import (
	"iter"
	"strings"

	"beleg/extract/segment"
)

// A Tree has a node for each token of a sentence. Exactly one is the root; every
// other hangs on it through its heads. No arc crosses another, so what hangs on
// a token is one run of tokens.
type Tree []Node

// A Node is the place of a token in a tree.
type Node struct {
	Head       int   // index of the token it hangs on, -1 for the root
	Label      Label // what it is to its head
	First, End int   // the token and all that hangs on it: half-open, of tokens
}

// Root returns the index of the token without head, -1 in an empty tree.
func (t Tree) Root() int {
	for i := range t {
		if t[i].Head < 0 {
			return i
		}
	}
	return -1
}

// Children yields the tokens whose head is token i, in text order.
func (t Tree) Children(i int) iter.Seq[int] {
	return func(yield func(int) bool) {
		for k := t[i].First; k < t[i].End; k++ {
			if t[k].Head == i && !yield(k) {
				return
			}
		}
	}
}

// Child returns the first token with that label whose head is token i, -1 if
// there is none.
func (t Tree) Child(i int, l Label) int {
	for k := range t.Children(i) {
		if t[k].Label == l {
			return k
		}
	}
	return -1
}

// Path yields the heads of token i from its own up to the root, without i.
func (t Tree) Path(i int) iter.Seq[int] {
	return func(yield func(int) bool) {
		for k := t[i].Head; k >= 0; k = t[k].Head {
			if !yield(k) {
				return
			}
		}
	}
}

// Text writes the tree for people: a line a token of s, in text order, indented
// by how far it is from the root, and its label.
func (t Tree) Text(s *segment.Sentence) string {
	var b strings.Builder
	for i := range t {
		for range t.Path(i) {
			b.WriteString("  ")
		}
		b.WriteString(s.Tokens[i].Text + " " + t[i].Label.String() + "\n")
	}
	return b.String()
}
