package main

import (
	"cmp"
	"fmt"
	"hash/fnv"
	"io"
	"slices"

	"beleg/extract/subject"
)

// An answer is what a ranker that has not seen the story says.
type answer struct {
	right, ruled bool // the ranker is right; the patterns are
	margin       int
}

// folds is how many parts cross-validation makes of the stories.
const folds = 5

// crossValidate answers each question by a ranker that was taught the questions
// of other folds, and always those.
func crossValidate(questions, always []question) []answer {
	out := make([]answer, len(questions))
	for f := range folds {
		taught := slices.Clone(always)
		for _, q := range questions {
			if foldOf(q.story) != f {
				taught = append(taught, q)
			}
		}
		r := subject.TrainRanker(lessons(taught))
		for i := range questions {
			if q := &questions[i]; foldOf(q.story) == f {
				best, margin := r.Best(&q.Choice)
				out[i] = answer{best >= 0 && q.Right[best], q.ruled, margin}
			}
		}
	}
	return out
}

func foldOf(story string) int {
	h := fnv.New32a()
	_, _ = io.WriteString(h, story) // never fails
	return int(h.Sum32() % folds)
}

// Of the answers of high confidence this many in a hundred must be right, and of
// those of high and medium confidence together.
const wantHigh, wantMedium = 96, 92

// thresholds returns the least margins at which as many answers are right.
func thresholds(answers []answer) (high, medium int) {
	sorted := slices.Clone(answers)
	slices.SortFunc(sorted, func(a, b answer) int { return cmp.Compare(b.margin, a.margin) })
	right := 0
	for i, a := range sorted {
		if a.right {
			right++
		}
		if i+1 < len(sorted) && sorted[i+1].margin == a.margin {
			continue
		}
		if 100*right >= wantHigh*(i+1) {
			high = a.margin
		}
		if 100*right >= wantMedium*(i+1) {
			medium = a.margin
		}
	}
	return high, medium
}

// report tells how often each is right that could answer: the patterns, the
// ranker, and what the program does, which is the ranker where it is sure and the
// patterns elsewhere.
func report(w io.Writer, questions []question, answers []answer, model *subject.Ranker) {
	var ranked, ruled, both, able int
	levels := map[string][2]int{}
	for i, a := range answers {
		ranked += tally(a.right)
		ruled += tally(a.ruled)
		both += tally(a.margin >= model.High && a.right || a.margin < model.High && a.ruled)
		able += tally(slices.Contains(questions[i].Right, true))
		name := model.Confidence(a.margin)
		levels[name] = [2]int{levels[name][0] + 1, levels[name][1] + tally(a.right)}
	}
	n := len(answers)
	for _, row := range []struct {
		name  string
		right int
	}{{"patterns", ruled}, {"ranker", ranked}, {"together", both}, {"at best", able}} {
		fmt.Fprintf(w, "%-9s %5.1f %% right\n", row.name, percent(row.right, n))
	}
	for _, name := range []string{"high", "medium", "low"} {
		l := levels[name]
		fmt.Fprintf(w, "%-9s %5.1f %% right, of %.1f %% of the figures\n", name, percent(l[1], l[0]), percent(l[0], n))
	}
}

func tally(b bool) int {
	if b {
		return 1
	}
	return 0
}
