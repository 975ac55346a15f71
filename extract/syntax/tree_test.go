package syntax

import (
	"slices"
	"testing"

	"beleg/extract/segment"
)

// example is the tree of "Die Bank zahlt 5 Euro".
var example = Tree{{1, Det, 0, 1}, {2, NSubj, 0, 2}, {-1, Root, 0, 5}, {4, NumMod, 3, 4}, {2, Obj, 3, 5}}

func TestTree(t *testing.T) {
	if got := example.Root(); got != 2 {
		t.Errorf("root %d, want 2", got)
	}
	if got := slices.Collect(example.Children(2)); !slices.Equal(got, []int{1, 4}) {
		t.Errorf("children %v, want [1 4]", got)
	}
	if got := slices.Collect(example.Path(3)); !slices.Equal(got, []int{4, 2}) {
		t.Errorf("path %v, want [4 2]", got)
	}
	if got := example.Child(2, Obj); got != 4 {
		t.Errorf("object %d, want 4", got)
	}
	if got := example.Child(2, IObj); got != -1 {
		t.Errorf("indirect object %d, want -1", got)
	}
}

func TestText(t *testing.T) {
	s := segment.Sentence{Tokens: []segment.Token{{Text: "Die"}, {Text: "Bank"}, {Text: "zahlt"}, {Text: "5"}, {Text: "Euro"}}}
	const want = "    Die det\n  Bank nsubj\nzahlt root\n    5 nummod\n  Euro obj\n"
	if got := example.Text(&s); got != want {
		t.Errorf("got\n%swant\n%s", got, want)
	}
}

func TestLabels(t *testing.T) {
	for l := Dep; l <= Root; l++ {
		if got, ok := ParseLabel(l.String() + ":x"); got != l || !ok {
			t.Errorf("%v reads as %v, %t", l, got, ok)
		}
	}
	for l, want := range map[Label]string{Dep: "dep", ACL: "acl", CSubj: "csubj", NSubj: "nsubj", XComp: "xcomp", Root: "root"} {
		if l.String() != want {
			t.Errorf("got %v, want %s", l, want)
		}
	}
	if _, ok := ParseLabel("subject"); ok {
		t.Error("read a relation that there is not")
	}
}
