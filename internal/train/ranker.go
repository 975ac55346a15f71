package main

import (
	"context"
	"flag"
	"fmt"
	"io"
	"os"
	"path"

	"beleg/corpus"
	"beleg/extract"
	"beleg/extract/lang"
	"beleg/extract/subject"
)

// A rankerJob makes a ranker of subjects.
type rankerJob struct {
	out, articles, bank string
	marks               []string
	pack                *lang.Pack
	extractor           *extract.Extractor
}

func runRanker(args []string, stdout io.Writer) error {
	flags := flag.NewFlagSet("ranker", flag.ContinueOnError)
	var j rankerJob
	flags.StringVar(&j.out, "o", "", "write the model to this `file`")
	language := flags.String("language", "", "the `tag` of the language")
	flags.StringVar(&j.articles, "articles", "", "the `folder` of the documents that the marks speak of")
	flags.StringVar(&j.bank, "bank", "", "learn from the trees of this CoNLL-U `file` too")
	if err := flags.Parse(args); err != nil {
		return err
	}
	j.marks = flags.Args()
	set, pack, err := openLanguage(*language)
	if err != nil {
		return err
	}
	j.pack = pack
	if j.extractor, err = extract.New(set, extract.Config{}); err != nil {
		return err
	}
	return j.run(stdout)
}

// run trains on all questions, prints what cross-validation says of those that
// people have marked, and writes the model.
func (j *rankerJob) run(stdout io.Writer) error {
	marked, err := j.markedQuestions()
	if err != nil {
		return err
	}
	bank, err := j.bankQuestions()
	if err != nil {
		return err
	}
	answers := crossValidate(marked, bank)
	model := subject.TrainRanker(lessons(append(bank, marked...)))
	model.High, model.Medium = thresholds(answers)
	fmt.Fprintf(stdout, "%d figures marked, %d of a treebank\n", len(marked), len(bank))
	report(stdout, marked, answers, model)
	if j.out == "" {
		return nil
	}
	return write(j.out, model)
}

// A question is a figure with the noun phrases that it may be about.
type question struct {
	subject.Example
	story string // questions of one story never stand on both sides of a test
	ruled bool   // the patterns are right
}

func lessons(questions []question) []subject.Example {
	out := make([]subject.Example, len(questions))
	for i := range questions {
		out[i] = questions[i].Example
	}
	return out
}

// markedQuestions asks at the places that people have marked.
func (j *rankerJob) markedQuestions() (out []question, err error) {
	marks := map[string][]mark{} // by document
	for _, name := range j.marks {
		all, err := readFile(name, readMarks)
		if err != nil {
			return nil, err
		}
		for _, m := range all {
			marks[m.Document] = append(marks[m.Document], m)
		}
	}
	if len(marks) == 0 {
		return nil, nil
	}
	root := corpus.Root{FS: os.DirFS(j.articles), Path: "."}
	for d, err := range corpus.Read([]corpus.Root{root}, corpus.Config{}) {
		if err != nil {
			return nil, err
		}
		choices, err := j.extractor.Choices(context.Background(), d)
		if err != nil {
			return nil, err
		}
		for _, c := range choices {
			if m := markAt(d.Body, c.Span, marks[d.ID]); m != nil && c.Language == j.pack.Tag.String() {
				out = append(out, markedQuestion(c, m, path.Base(d.ID)))
			}
		}
	}
	return out, nil
}

// markAt returns the first mark that overlaps a span of t, or nil.
func markAt(t *corpus.Text, span corpus.Span, marks []mark) *mark {
	raw := t.RawSpan(span)
	start, end := t.CodePoint(raw.Start), t.CodePoint(raw.End)
	for i := range marks {
		if marks[i].Start < end && start < marks[i].End {
			return &marks[i]
		}
	}
	return nil
}

func markedQuestion(c extract.Choice, m *mark, story string) question {
	q := question{Example: subject.Example{Choice: c.Choice}, story: story}
	for i, text := range c.Texts {
		q.Right = append(q.Right, m.accepts(text))
		if q.Right[i] && i == c.Ruled {
			q.ruled = true
		}
	}
	return q
}
