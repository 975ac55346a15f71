package subject

import (
	"bytes"
	"strings"
	"testing"

	"beleg/extract/lang"
)

func TestRanker(t *testing.T) {
	r, err := ReadRanker(strings.NewReader("# words\n!high\t50\n!medium\t10\nboth\t40\nbefore 0 money\t15\npronoun\t-30\n"))
	if err != nil {
		t.Fatal(err)
	}
	tests := map[string]struct {
		features   [][]string
		best       int
		margin     int
		confidence string
	}{
		"nothing":             {nil, -1, 0, low},
		"alone":               {[][]string{{"both", "before 0 money"}}, 0, 55, high},
		"the heavier":         {[][]string{{"before 0 money"}, {"both"}}, 1, 25, medium},
		"the first of equals": {[][]string{{"both"}, {"both", "unknown"}}, 0, 0, low},
		"less than nothing":   {[][]string{{"pronoun"}}, 0, -30, low},
	}
	for name, tc := range tests {
		t.Run(name, func(t *testing.T) {
			var c Choice
			for _, f := range tc.features {
				c.Candidates = append(c.Candidates, Candidate{Features: f})
			}
			best, margin := r.Best(&c)
			if best != tc.best || margin != tc.margin || r.Confidence(margin) != tc.confidence {
				t.Errorf("got %d by %d, %s; want %d by %d, %s", best, margin, r.Confidence(margin), tc.best, tc.margin, tc.confidence)
			}
		})
	}
	for _, bad := range []string{"both", "both\tmuch", "both\t1.5"} {
		if _, err := ReadRanker(strings.NewReader(bad)); err == nil {
			t.Errorf("%q is read", bad)
		}
	}
}

// TestTrainRanker learns that what the tree names outweighs what comes first,
// the same way each time.
func TestTrainRanker(t *testing.T) {
	near := Candidate{Features: []string{"before 0"}}
	named := Candidate{Features: []string{"before 1", "tree, not rule"}}
	e := Example{Choice: Choice{Candidates: []Candidate{near, named}}, Right: []bool{false, true}}
	var written [2]bytes.Buffer
	for i := range written {
		r := TrainRanker([]Example{e, e, e})
		if best, _ := r.Best(&e.Choice); best != 1 {
			t.Errorf("chose %d", best)
		}
		if _, err := r.WriteTo(&written[i]); err != nil {
			t.Fatal(err)
		}
	}
	if written[0].String() != written[1].String() {
		t.Errorf("two models:\n%s\n%s", &written[0], &written[1])
	}
	again, err := ReadRanker(&written[0])
	if err != nil {
		t.Fatal(err)
	}
	var b bytes.Buffer
	if _, err := again.WriteTo(&b); err != nil || b.String() != written[1].String() {
		t.Errorf("read and written again:\n%s\nwant\n%s", &b, &written[1])
	}
}

// TestModels reads the ranker of every language.
func TestModels(t *testing.T) {
	packs, err := lang.Builtin()
	if err != nil {
		t.Fatal(err)
	}
	for _, p := range packs {
		r := builtinRanker(p)
		if r == nil || r.High <= r.Medium || r.Medium < 0 || len(r.weights) == 0 {
			t.Errorf("%s: %+v", p.Tag, r)
		}
	}
}
