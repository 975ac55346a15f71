package main

import "testing"

const ownTrees = "testdata/trees.conllu"

func TestTrees(t *testing.T) {
	got, err := readFile(ownTrees, readBank)
	if err != nil {
		t.Fatal(err)
	}
	want := []string{ // indented by the distance from the root
		"    The det\n  bank nsubj\n  didn aux\n  't advmod\npay root\n  24.5 obj\n    % punct\n    in case\n  May obl\n  . punct\n",
		"  We nsubj\n  cannot aux\nsay root\n  more obj\n  . punct\n",
		"",
		"    The det\n  fund nsubj\ngained root\n    a det\n      US compound\n      - punct\n    backed amod\n" +
			"      € punct\n      5 compound\n    m nummod\n  loan obj\n  . punct\n",
	}
	if len(got) != len(want) {
		t.Fatalf("got %d sentences, want %d", len(got), len(want))
	}
	for i, w := range want {
		if g := got[i].tree.Text(&got[i].Sentence); g != w {
			t.Errorf("%s\ngot\n%swant\n%s", got[i].Text, g, w)
		}
	}
	if got, want := count(got), "3 sentences, 27 tokens; 1 sentences dropped"; got != want {
		t.Errorf("got %s, want %s", got, want)
	}
}

// TestContraction joins words that cannot be told apart in the text.
func TestContraction(t *testing.T) {
	got, err := readFile(tiny, readBank)
	if err != nil {
		t.Fatal(err)
	}
	s := got[0]
	if n := s.tree[3]; s.Tokens[3].Text != "im" || n.Label.String() != "case" || s.Tokens[n.Head].Text != "Mai" {
		t.Errorf("got\n%s", s.tree.Text(&s.Sentence))
	}
}

func TestNoTree(t *testing.T) {
	for _, heads := range [][]int{{1, 0, -1}, {-1, -1, 0}, {3, 0, -1}, {0, 0, -1}} {
		s := sentence([]row{{form: "a"}, {form: "b"}, {form: "c"}}, nil)
		_, spans := written([]row{{form: "a"}, {form: "b"}, {form: "c"}})
		var words []word
		for i, h := range heads {
			words = append(words, word{form: s.Tokens[i].Text, row: i, head: h, label: "dep"})
		}
		if got := tree(&s, words, spans); got != nil {
			t.Errorf("heads %v: got\n%s", heads, got.Text(&s))
		}
	}
}
