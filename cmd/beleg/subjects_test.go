package main

import (
	"bytes"
	"cmp"
	"encoding/json"
	"fmt"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"beleg/internal/belegtest"
	"beleg/pipeline/ledger"
)

// A figure is one line of testdata/subjects: a mark and what else its text
// says of it. Its text is a document of its own, named by file and line.
type figure struct {
	mark
	sort string              // money, percentage, count, measure or date
	told map[string][]string // accepted answers by key; "-" is none
}

const (
	none      = "-" // in a mark: no answer is right too
	paragraph = " ¶ "
)

// aspects are the keys of a figure that quote the text, in the order of columns.
var aspects = []string{"of", "time", "by", "type"}

// TestSubjects measures subjects, and what hangs on them, against short texts
// marked by hand, and holds the figures as a golden. With -v it logs what is
// wrong.
func TestSubjects(t *testing.T) {
	texts, figures := readSubjects(t)
	marks := make([]mark, len(figures))
	for i, f := range figures {
		marks[i] = f.mark
	}
	finds := findsIn(marks, textsLedger(t, texts))
	slices.SortStableFunc(finds, func(a, b find) int { return cmp.Compare(a.End-a.Start, b.End-b.Start) }) // of equal overlaps the tighter
	pairs := match(marks, finds)
	var all []told
	for i, f := range figures {
		if j, ok := pairs[i]; ok {
			all = append(all, told{f, &finds[j]})
		} else {
			all = append(all, told{f, nil})
		}
	}
	logTold(t, all)
	logUnmarked(t, all, finds)
	var out bytes.Buffer
	writeTold(&out, all, len(finds))
	writeFactuality(&out, all)
	writeConfidence(&out, all)
	belegtest.Golden(t, filepath.Join(testdata, "subjects", "score.golden"), out.Bytes())
}

// readSubjects returns the texts by document and the figures in order. It fails
// unless every quote stands in its text, after the one before.
func readSubjects(t *testing.T) (map[string]string, []figure) {
	t.Helper()
	files, err := filepath.Glob(filepath.Join(testdata, "subjects", "*.txt"))
	if err != nil || len(files) == 0 {
		t.Fatal("no subject files", err)
	}
	texts := map[string]string{}
	var figures []figure
	for _, file := range files {
		b, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		document, end := "", 0 // of the last quote, in bytes
		for i, line := range strings.Split(strings.TrimSuffix(string(b), "\n"), "\n") {
			place := fmt.Sprintf("%s:%d", filepath.Base(file), i+1)
			fields, isFigure := strings.CutPrefix(line, "\t")
			switch {
			case strings.HasPrefix(line, "#"):
			case isFigure:
				f := parseFigure(t, place, fields)
				f.document = document
				f.span, end = spanAfter(t, f.mark, texts[document], end)
				figures = append(figures, f)
			default:
				document, end = place, 0
				texts[document] = strings.ReplaceAll(line, paragraph, "\n\n")
			}
		}
	}
	return texts, figures
}

func parseFigure(t *testing.T, place, line string) figure {
	t.Helper()
	fields := strings.Split(line, "\t")
	if len(fields) < 3 {
		t.Fatalf("%s: got %d columns, want a quote, subjects and a kind", place, len(fields))
	}
	keys := []string{"kind", "resolved", "of", "time", "by", "type", "factuality"}
	f := figure{told: map[string][]string{}}
	for _, field := range fields[2:] {
		key, value, ok := strings.Cut(field, "=")
		at := slices.Index(keys, key)
		if !ok || value == "" || at < 0 {
			t.Fatalf("%s: %q is no key and value, or out of order", place, field)
		}
		keys = keys[at+1:]
		f.told[key] = strings.Split(value, "|")
	}
	kinds := map[string]string{
		"money": ledger.KindAmount, "count": ledger.KindAmount, "measure": ledger.KindAmount,
		"percentage": ledger.KindPercentage, "date": ledger.KindDate,
	}
	f.sort = strings.Join(f.told["kind"], "|")
	if kinds[f.sort] == "" {
		t.Fatalf("%s: no such kind: %q", place, f.sort)
	}
	language, _, _ := strings.Cut(place, ".")
	f.mark = mark{place: place, language: language, quote: fields[0], kind: kinds[f.sort], subjects: strings.Split(fields[1], "|")}
	return f
}

// spanAfter returns the code points of m's quote in text, which it looks for
// from byte start, and the byte where it ends.
func spanAfter(t *testing.T, m mark, text string, start int) ([2]int, int) {
	t.Helper()
	i := strings.Index(text[start:], m.quote)
	if i < 0 {
		t.Fatalf("%s: %q is not in the text, or out of order", m.place, m.quote)
	}
	first, size := utf8.RuneCountInString(text[:start+i]), utf8.RuneCountInString(m.quote)
	return [2]int{first, first + size}, start + i + len(m.quote)
}

// TestSubjectMarksQuoteTheirTexts holds every answer that is a part of the text
// against the text.
func TestSubjectMarksQuoteTheirTexts(t *testing.T) {
	texts, figures := readSubjects(t)
	for _, f := range figures {
		answers := slices.Concat(f.subjects, f.told["resolved"], f.told["of"], f.told["time"], f.told["by"])
		for _, answer := range answers {
			if answer != none && !strings.Contains(strings.ToLower(texts[f.document]), strings.ToLower(answer)) {
				t.Errorf("%s: %q is not in the text", f.place, answer)
			}
		}
	}
}

// textsLedger runs the program over the texts, each language in a run of its
// own, and returns all claims in one ledger.
func textsLedger(t *testing.T, texts map[string]string) *ledger.Ledger {
	t.Helper()
	records := map[string]*bytes.Buffer{}
	for _, id := range slices.Sorted(maps.Keys(texts)) {
		language, _, _ := strings.Cut(id, ".")
		if records[language] == nil {
			records[language] = &bytes.Buffer{}
		}
		record := map[string]string{"id": id, "language": language, "published": "2024-11-12", "text": texts[id]}
		if err := json.NewEncoder(records[language]).Encode(record); err != nil {
			t.Fatal(err)
		}
	}
	var all ledger.Ledger
	for language, lines := range records {
		file := filepath.Join(t.TempDir(), language+".jsonl")
		if err := os.WriteFile(file, lines.Bytes(), 0o666); err != nil {
			t.Fatal(err)
		}
		all.Claims = append(all.Claims, ledgerOf(t, file).Claims...)
	}
	return &all
}

func ledgerOf(t *testing.T, file string) *ledger.Ledger {
	t.Helper()
	var stdout, stderr bytes.Buffer
	if status := run(t.Context(), []string{"run", file, "-o", "-"}, nil, &stdout, &stderr); status != statusOK {
		t.Fatalf("beleg run %s: status %d\n%s", file, status, stderr.String())
	}
	l, err := ledger.Read(&stdout)
	if err != nil {
		t.Fatal(err)
	}
	return l
}

// told is a figure and what was found for it, nil if nothing was.
type told struct {
	figure
	find *find
}

// got is what was found under a key of the figure.
func (f told) got(key string) string {
	switch key {
	case "subject":
		return f.find.Subject.Text
	case "resolved":
		return f.find.Subject.Resolved
	case "of":
		return f.find.Measure.Of.Text
	case "time":
		return f.find.Time.Text
	case "by":
		return f.find.Attribution.Text
	case "type":
		return f.find.Attribution.Type
	}
	return f.find.Factuality
}

// subjectRight is true for an accepted subject, or one that stands for it.
func (f told) subjectRight() bool {
	return answers(f.subjects, f.got("subject")) || answers(f.subjects, f.got("resolved"))
}

func (f told) factuality() []string {
	if stated := f.told["factuality"]; stated != nil {
		return stated
	}
	return []string{"asserted"}
}

// An outcome says how what was found under a key compares with the mark.
type outcome int

const (
	silent outcome = iota // nothing marked or found, or rightly nothing found
	right
	wrong // another answer is marked
	open  // an answer is marked, none is found
	extra // none is marked, one is found
)

func (f told) outcome(key string) outcome {
	got, want := f.got(key), f.told[key]
	required := len(want) > 0 && !slices.Contains(want, none)
	switch {
	case answers(want, got), key == "resolved" && required && answers(want, f.got("subject")):
		return right
	case got == "" && required:
		return open
	case got == "":
		return silent
	case required:
		return wrong
	case key == "resolved" && answers(f.subjects, got):
		return silent
	}
	return extra
}

// answers is true if got is one of want, but for case and a leading article.
func answers(want []string, got string) bool {
	return got != "" && slices.ContainsFunc(want, func(w string) bool { return folded(w) == folded(got) })
}

func folded(s string) string {
	articles := []string{"der", "die", "das", "dem", "den", "des", "ein", "eine", "einem", "einen", "einer", "eines", "the", "a", "an"}
	s = strings.ToLower(s)
	if first, rest, ok := strings.Cut(s, " "); ok && slices.Contains(articles, first) {
		return rest
	}
	return s
}

// outcomes counts outcomes of one key.
type outcomes [extra + 1]int

// String is right/marked, and after a plus what is found where none is marked.
func (n outcomes) String() string {
	return fmt.Sprintf("%d/%d+%d", n[right], n[right]+n[wrong]+n[open], n[extra])
}

func outcomesOf(all []told, key string) outcomes {
	var n outcomes
	for _, f := range all {
		n[f.outcome(key)]++
	}
	return n
}

// only returns what keep accepts.
func only(all []told, keep func(told) bool) []told {
	return slices.DeleteFunc(slices.Clone(all), func(f told) bool { return !keep(f) })
}

func howMany(all []told, holds func(told) bool) int { return len(only(all, holds)) }

func languagesOf(all []told) []string {
	seen := map[string]bool{}
	for _, f := range all {
		seen[f.language] = true
	}
	return append(slices.Sorted(maps.Keys(seen)), "")
}

func writeTold(out *bytes.Buffer, all []told, finds int) {
	fmt.Fprintf(out, "%-4s %-11s %6s %6s | of what is found right: %7s %6s %10s | right/wrong/open: %9s | right/marked+extra:",
		"", "", "marked", "found", "subject", "first", "factuality", "resolved")
	for _, key := range aspects {
		fmt.Fprintf(out, " %10s", key)
	}
	out.WriteByte('\n')
	for _, language := range languagesOf(all) {
		for _, sort := range []string{"money", "percentage", "count", "measure", "date", ""} {
			writeRow(out, language, sort, only(all, func(f told) bool {
				return (language == "" || f.language == language) && (sort == "" || f.sort == sort)
			}))
		}
	}
	found := howMany(all, told.found)
	fmt.Fprintf(out, "\nfound where none is marked: %d of %d\n", finds-found, finds)
	ambiguous := only(all, func(f told) bool { return f.found() && slices.Equal(f.told["resolved"], []string{none}) })
	kept := howMany(ambiguous, func(f told) bool { return f.outcome("resolved") == silent })
	fmt.Fprintf(out, "left open where the text leaves it open: %d of %d\n", kept, len(ambiguous))
}

func (f told) found() bool { return f.find != nil }

// writeRow writes the scores of the figures given; language and sort name them.
func writeRow(out *bytes.Buffer, language, sort string, marked []told) {
	found := only(marked, told.found)
	n := len(found)
	resolved := outcomesOf(found, "resolved")
	fmt.Fprintf(out, "%-4s %-11s %6d %6s | %30s %6s %10s | %27s | %19s",
		cmp.Or(language, "all"), cmp.Or(sort, "all"), len(marked), share(n, len(marked)),
		share(howMany(found, told.subjectRight), n),
		share(howMany(found, func(f told) bool { return answers(f.subjects[:1], f.got("subject")) }), n),
		share(howMany(found, told.factualityRight), n),
		fmt.Sprintf("%d/%d/%d", resolved[right], resolved[wrong]+resolved[extra], resolved[open]), "")
	for _, key := range aspects {
		fmt.Fprintf(out, " %10s", outcomesOf(found, key))
	}
	out.WriteByte('\n')
}

func (f told) factualityRight() bool { return answers(f.factuality(), f.got("factuality")) }

// writeFactuality counts, for what is marked so first, what is found right.
func writeFactuality(out *bytes.Buffer, all []told) {
	fmt.Fprintf(out, "\n%-4s %-11s %6s %6s %6s\n", "", "factuality", "found", "right", "share")
	found := only(all, told.found)
	for _, language := range languagesOf(all) {
		for _, name := range []string{"negated", "conditional", "forecast", "reported", "asserted"} {
			these := only(found, func(f told) bool {
				return (language == "" || f.language == language) && f.factuality()[0] == name
			})
			writeShare(out, language, name, these, told.factualityRight)
		}
	}
}

// writeConfidence tells how often a subject given with a confidence is right.
func writeConfidence(out *bytes.Buffer, all []told) {
	fmt.Fprintf(out, "\n%-4s %-11s %6s %6s %6s\n", "", "confidence", "found", "right", "share")
	found := only(all, told.found)
	for _, language := range languagesOf(all) {
		for _, level := range []string{"high", "medium", "low", ""} {
			these := only(found, func(f told) bool {
				return (language == "" || f.language == language) && f.find.Subject.Confidence == level
			})
			writeShare(out, language, cmp.Or(level, "no subject"), these, told.subjectRight)
		}
	}
}

func writeShare(out *bytes.Buffer, language, name string, these []told, holds func(told) bool) {
	n := howMany(these, holds)
	fmt.Fprintf(out, "%-4s %-11s %6d %6d %6s\n", cmp.Or(language, "all"), name, len(these), n, share(n, len(these)))
}

func logTold(t *testing.T, all []told) {
	for _, f := range all {
		if !f.found() {
			t.Logf("missed     %s: %s %q", f.place, f.sort, f.quote)
			continue
		}
		log := func(key string, want []string) {
			t.Logf("%-10s %s: %q: got %q, want %q", key, f.place, f.quote, f.got(key), strings.Join(want, "|"))
		}
		if !f.subjectRight() {
			log("subject", f.subjects)
		}
		for _, key := range append([]string{"resolved"}, aspects...) {
			if o := f.outcome(key); o != right && o != silent {
				log(key, f.told[key])
			}
		}
		if !f.factualityRight() {
			log("factuality", f.factuality())
		}
	}
}

func logUnmarked(t *testing.T, all []told, finds []find) {
	marked := map[*find]bool{}
	for _, f := range all {
		marked[f.find] = true
	}
	for i := range finds {
		if f := &finds[i]; !marked[f] {
			t.Logf("unmarked   %s: %s %q in %q", f.Document, f.claim.Kind, f.Quote, f.Sentence.Text)
		}
	}
}
