package main

import (
	"bytes"
	"cmp"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"

	"beleg/internal/belegtest"
	"beleg/pipeline/ledger"
)

// A mark is one row of testdata/quality: a claim marked by hand.
type mark struct {
	place    string // file:line
	language string // the file's name
	document string
	span     [2]int // code points, half-open
	quote    string
	kind     string
	value    string
	modifier string
	subjects []string // accepted answers
	fact     string
}

// A find is a mention with what its claim says.
type find struct {
	*ledger.Mention
	claim *ledger.Claim
}

// TestQuality measures the articles' ledger against what is marked by hand,
// and holds the figures as a golden. With -v it logs what was missed, invented
// or wrong.
func TestQuality(t *testing.T) {
	marks := readMarks(t)
	finds := findsIn(marks, articlesLedger(t))
	pairs := match(marks, finds)
	var out bytes.Buffer
	writeScores(&out, marks, finds, pairs)
	writePairs(&out, marks, finds, pairs)
	logWrong(t, marks, finds, pairs)
	belegtest.Golden(t, filepath.Join(testdata, "quality", "score.golden"), out.Bytes())
}

func readMarks(t *testing.T) []mark {
	t.Helper()
	files, err := filepath.Glob(filepath.Join(testdata, "quality", "*.tsv"))
	if err != nil || len(files) == 0 {
		t.Fatal("no quality files", err)
	}
	var marks []mark
	for _, file := range files {
		b, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		for i, line := range strings.Split(strings.TrimSuffix(string(b), "\n"), "\n") {
			if place := fmt.Sprintf("%s:%d", filepath.Base(file), i+1); !strings.HasPrefix(line, "#") {
				marks = append(marks, parseMark(t, place, line))
			}
		}
	}
	return marks
}

func parseMark(t *testing.T, place, line string) mark {
	t.Helper()
	f := strings.Split(line, "\t")
	if len(f) != 9 {
		t.Fatalf("%s: got %d columns, want 9", place, len(f))
	}
	start, err1 := strconv.Atoi(f[1])
	end, err2 := strconv.Atoi(f[2])
	if err1 != nil || err2 != nil || start >= end {
		t.Fatalf("%s: got %s to %s, want a span", place, f[1], f[2])
	}
	language, _, _ := strings.Cut(place, ".")
	return mark{place, language, f[0], [2]int{start, end}, f[3], f[4], f[5], f[6], strings.Split(f[7], "|"), f[8]}
}

// TestMarksQuoteTheArticles notices an article that moved under its marks.
func TestMarksQuoteTheArticles(t *testing.T) {
	for _, m := range readMarks(t) {
		b, err := os.ReadFile(filepath.Join(testdata, "articles", m.document))
		if err != nil {
			t.Fatal(err)
		}
		text := []rune(string(b))
		if m.span[1] > len(text) || string(text[m.span[0]:m.span[1]]) != m.quote {
			t.Errorf("%s: the text at %v is not %q", m.place, m.span, m.quote)
		}
	}
}

// findsIn returns the mentions in documents that are marked.
func findsIn(marks []mark, l *ledger.Ledger) []find {
	marked := map[string]bool{}
	for _, m := range marks {
		marked[m.document] = true
	}
	var finds []find
	for i := range l.Claims {
		c := &l.Claims[i]
		for j := range c.Mentions {
			if m := &c.Mentions[j]; marked[m.Document] {
				finds = append(finds, find{m, c})
			}
		}
	}
	return finds
}

// match pairs marks with finds of the same kind whose spans overlap, each once
// and the longest overlap first: the index of a mark to the index of a find.
func match(marks []mark, finds []find) map[int]int {
	type candidate struct{ mark, find, overlap int }
	var all []candidate
	for i, m := range marks {
		for j, f := range finds {
			overlap := min(m.span[1], f.End) - max(m.span[0], f.Start)
			if m.document == f.Document && m.kind == f.claim.Kind && f.Part == "" && overlap > 0 {
				all = append(all, candidate{i, j, overlap})
			}
		}
	}
	slices.SortStableFunc(all, func(a, b candidate) int { return cmp.Compare(b.overlap, a.overlap) })
	pairs, taken := map[int]int{}, map[int]bool{}
	for _, c := range all {
		if _, paired := pairs[c.mark]; !paired && !taken[c.find] {
			pairs[c.mark], taken[c.find] = c.find, true
		}
	}
	return pairs
}

// A score counts, for one language and kind, what is right of what.
type score struct {
	marked, found, matched                 int
	quote, value, modifier, subject, whole int // of the matched
}

func (t *score) add(m mark, f find) {
	t.matched++
	quote, value, modifier, subject := verdicts(m, f)
	t.quote += one(quote)
	t.value += one(value)
	t.modifier += one(modifier)
	t.subject += one(subject)
	t.whole += one(value && modifier && subject)
}

func verdicts(m mark, f find) (quote, value, modifier, subject bool) {
	stated := f.Stated(f.claim)
	return f.Quote == m.quote,
		inMarks(f.claim.Kind, stated) == m.value,
		stated.Modifier == m.modifier,
		slices.Contains(m.subjects, f.Subject.Text) || slices.Contains(m.subjects, f.Subject.Resolved) && f.Subject.Resolved != ""
}

// inMarks writes a value as testdata/README.md says.
func inMarks(kind string, v ledger.Value) string {
	if kind == ledger.KindDate {
		return strings.TrimSpace(cmp.Or(v.EDTF, v.Relative) + " " + v.Part)
	}
	s := v.Number
	if s == "" {
		s = v.Low + ".." + v.High
	}
	if v.Unit != "" && v.Dimension != "count" {
		s += " " + v.Unit
	}
	if v.Per != "" {
		s += " per " + v.Per
	}
	return s
}

func writeScores(out *bytes.Buffer, marks []mark, finds []find, pairs map[int]int) {
	languages := []string{}
	for _, m := range marks {
		if !slices.Contains(languages, m.language) {
			languages = append(languages, m.language)
		}
	}
	fmt.Fprintf(out, "%-4s %-11s %6s %6s %6s %6s %6s | of what is found right: %5s %6s %8s %8s %6s\n",
		"", "", "marked", "found", "P", "R", "F1", "quote", "value", "modifier", "subject", "all")
	for _, language := range append(languages, "") {
		for _, kind := range []string{ledger.KindAmount, ledger.KindPercentage, ledger.KindDate, ""} {
			t := scoreOf(language, kind, marks, finds, pairs)
			fmt.Fprintf(out, "%-4s %-11s %6d %6d %6s %6s %6s | %30s %6s %8s %8s %6s\n",
				cmp.Or(language, "all"), cmp.Or(kind, "all"), t.marked, t.found,
				share(t.matched, t.found), share(t.matched, t.marked), share(2*t.matched, t.found+t.marked),
				share(t.quote, t.matched), share(t.value, t.matched), share(t.modifier, t.matched),
				share(t.subject, t.matched), share(t.whole, t.matched))
		}
	}
}

// scoreOf counts one language and kind; "" is all of them.
func scoreOf(language, kind string, marks []mark, finds []find, pairs map[int]int) *score {
	var t score
	folder := map[string]string{} // of a document: the file that marks it
	for i, m := range marks {
		folder[m.document] = m.language
		if language != "" && m.language != language || kind != "" && m.kind != kind {
			continue
		}
		t.marked++
		if j, ok := pairs[i]; ok {
			t.add(m, finds[j])
		}
	}
	for _, f := range finds {
		if (language == "" || folder[f.Document] == language) && (kind == "" || f.claim.Kind == kind) {
			t.found++
		}
	}
	return &t
}

// share is n of all in percent, with one decimal.
func share(n, all int) string {
	if all == 0 {
		return "-"
	}
	tenths := (2000*n + all) / (2 * all) // rounded half up
	return fmt.Sprintf("%d.%d", tenths/10, tenths%10)
}

// writePairs measures grouping by pairs of mentions: those that state one
// fact, and those that stand in one claim. A mention that was not found is in
// no claim.
func writePairs(out *bytes.Buffer, marks []mark, finds []find, pairs map[int]int) {
	fmt.Fprintf(out, "\n%-17s %6s %6s %6s %6s %6s\n", "pairs of one fact", "marked", "joined", "P", "R", "F1")
	for _, row := range []struct {
		name string
		in   func(a, b mark) bool
	}{
		{"in one language", func(a, b mark) bool { return a.language == b.language }},
		{"across languages", func(a, b mark) bool { return a.language != b.language }},
		{"all", func(a, b mark) bool { return true }},
	} {
		marked, joined, right := countPairs(marks, finds, pairs, row.in)
		fmt.Fprintf(out, "%-17s %6d %6d %6s %6s %6s\n", row.name, marked, joined,
			share(right, joined), share(right, marked), share(2*right, joined+marked))
	}
}

func countPairs(marks []mark, finds []find, pairs map[int]int, in func(a, b mark) bool) (marked, joined, right int) {
	for i, a := range marks {
		for k, b := range marks[:i] {
			if !in(a, b) {
				continue
			}
			fa, oka := pairs[i]
			fb, okb := pairs[k]
			same := a.fact == b.fact
			together := oka && okb && finds[fa].claim == finds[fb].claim
			marked += one(same)
			joined += one(together)
			right += one(same && together)
		}
	}
	return marked, joined, right
}

func one(b bool) int {
	if b {
		return 1
	}
	return 0
}

func logWrong(t *testing.T, marks []mark, finds []find, pairs map[int]int) {
	taken := map[int]bool{}
	for i, m := range marks {
		j, ok := pairs[i]
		if !ok {
			t.Logf("missed   %s: %s %q", m.place, m.kind, m.quote)
			continue
		}
		taken[j] = true
		logDifferences(t, m, finds[j])
	}
	for j, f := range finds {
		if !taken[j] {
			t.Logf("invented %s:%d: %s %q in %q", f.Document, f.Line, f.claim.Kind, f.Quote, f.Sentence.Text)
		}
	}
}

func logDifferences(t *testing.T, m mark, f find) {
	stated := f.Stated(f.claim)
	quote, value, modifier, subject := verdicts(m, f)
	wrong := func(what string, right bool, got, want string) {
		if !right {
			t.Logf("%-8s %s: %q: got %q, want %q", what, m.place, m.quote, got, want)
		}
	}
	wrong("quote", quote, f.Quote, m.quote)
	wrong("value", value, inMarks(m.kind, stated), m.value)
	wrong("modifier", modifier, stated.Modifier, m.modifier)
	wrong("subject", subject, f.Subject.Text, strings.Join(m.subjects, "|"))
}
