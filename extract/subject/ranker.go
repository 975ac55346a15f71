package subject

import (
	"bufio"
	"embed"
	"fmt"
	"io"
	"maps"
	"slices"
	"strconv"
	"strings"

	"beleg/extract/lang"
)

// A Ranker tells which of several noun phrases a figure is about: the one whose
// features weigh the most. It is read-only and may be shared.
type Ranker struct {
	weights map[string]int
	High    int // least margin of an answer of high confidence
	Medium  int // least margin of an answer of medium confidence
}

//go:embed models
var models embed.FS

// builtinRanker returns the ranker of p's language, nil if it has none.
func builtinRanker(p *lang.Pack) *Ranker {
	f, err := models.Open("models/" + p.Tag.String() + ".tsv")
	if err != nil {
		return nil
	}
	defer f.Close()
	r, err := ReadRanker(f)
	if err != nil {
		panic(err) // embedded, and a test reads it
	}
	return r
}

// ReadRanker reads a table of features and weights, set apart by a tab.
func ReadRanker(in io.Reader) (*Ranker, error) {
	r := &Ranker{weights: map[string]int{}}
	lines := bufio.NewScanner(in)
	for lines.Scan() {
		if strings.HasPrefix(lines.Text(), "#") {
			continue
		}
		name, weight, _ := strings.Cut(lines.Text(), "\t")
		n, err := strconv.Atoi(weight)
		if err != nil {
			return nil, fmt.Errorf("subject: ranker: %q: want a feature, a tab and its weight", lines.Text())
		}
		switch name {
		case "!high":
			r.High = n
		case "!medium":
			r.Medium = n
		default:
			r.weights[name] = n
		}
	}
	return r, lines.Err()
}

// WriteTo writes the table that [ReadRanker] reads, sorted.
func (r *Ranker) WriteTo(w io.Writer) (int64, error) {
	var b strings.Builder
	fmt.Fprintf(&b, "# feature\tweight; made by internal/train, see MODELS.md\n!high\t%d\n!medium\t%d\n", r.High, r.Medium)
	for _, name := range slices.Sorted(maps.Keys(r.weights)) {
		fmt.Fprintf(&b, "%s\t%d\n", name, r.weights[name])
	}
	n, err := io.WriteString(w, b.String())
	return int64(n), err
}

// Best weighs the candidates and returns the one that weighs the most, the first
// of equals, and by how much more than any other and than nothing; -1 of none.
func (r *Ranker) Best(c *Choice) (best, margin int) {
	r.weigh(c)
	best = -1
	next := 0
	for i := range c.Candidates {
		score := c.Candidates[i].Score
		switch {
		case best < 0:
			best = i
		case score > c.Candidates[best].Score:
			next, best = max(next, c.Candidates[best].Score), i
		default:
			next = max(next, score)
		}
	}
	if best < 0 {
		return -1, 0
	}
	return best, c.Candidates[best].Score - next
}

func (r *Ranker) weigh(c *Choice) {
	for i := range c.Candidates {
		c.Candidates[i].Score = r.score(c.Candidates[i].Features)
	}
}

func (r *Ranker) score(features []string) (sum int) {
	for _, f := range features {
		sum += r.weights[f]
	}
	return sum
}

// Confidence tells how sure an answer with that margin is.
func (r *Ranker) Confidence(margin int) string {
	switch {
	case margin >= r.High:
		return high
	case margin >= r.Medium:
		return medium
	}
	return low
}
