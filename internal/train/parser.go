package main

import (
	"bytes"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"time"

	"beleg/extract/lang"
	"beleg/extract/segment"
	"beleg/extract/syntax"
)

// A parserJob makes a parser.
type parserJob struct {
	job
	language string
	keep     int // features, of a hundred
	folds    int // 0: tag with the tagger that beleg carries
	cross    int // test on each of so many parts what the others teach; 0: do not
	pack     *lang.Pack
}

func runParser(args []string, stdout io.Writer) error {
	flags := flag.NewFlagSet("parser", flag.ContinueOnError)
	var j parserJob
	flags.StringVar(&j.out, "o", "", "write the model to this `file`")
	flags.StringVar(&j.language, "language", "", "the `tag` of the language")
	flags.IntVar(&j.keep, "keep", 20, "keep so many of a hundred features")
	flags.IntVar(&j.folds, "folds", 0, "tag each of `n` parts with a tagger trained on the others; 0 is the tagger that beleg carries")
	flags.StringVar(&j.words, "words", "", "with -folds, read words that have one tag from this `file`")
	flags.IntVar(&j.cross, "cross", 0, "test on each of `n` parts of the sentences a parser trained on the others")
	flags.StringVar(&j.test, "test", "", "test on this CoNLL-U `file`")
	if err := flags.Parse(args); err != nil {
		return err
	}
	j.files = flags.Args()
	if j.keep < 1 || j.keep > 100 || j.folds < 0 || j.cross < 0 {
		return errors.New("-keep, -folds or -cross: out of range")
	}
	var err error
	if _, j.pack, err = openLanguage(j.language); err != nil {
		return err
	}
	return j.run(stdout)
}

func (j *parserJob) run(stdout io.Writer) error {
	sentences, err := j.read(stdout)
	if err != nil {
		return err
	}
	train := examples(sentences)
	if err := j.crossTest(train, stdout); err != nil {
		return err
	}
	start := time.Now()
	p, err := syntax.Train(j.pack, train, j.keep)
	if err != nil {
		return err
	}
	fmt.Fprintf(os.Stderr, "trained in %v\n", time.Since(start).Round(time.Second))
	if j.out != "" {
		if err := write(j.out, p); err != nil {
			return err
		}
	}
	return j.report(p, stdout)
}

// crossTest tests on each part of all a parser trained on the other parts.
func (j *parserJob) crossTest(all []syntax.Example, stdout io.Writer) error {
	if j.cross == 0 {
		return nil
	}
	var s treeScore
	for part := range j.cross {
		var train, test []syntax.Example
		for i, e := range all {
			if i%j.cross == part {
				test = append(test, e)
			} else {
				train = append(train, e)
			}
		}
		p, err := syntax.Train(j.pack, train, j.keep)
		if err != nil {
			return err
		}
		s.test(p, test)
	}
	_, err := fmt.Fprintln(stdout, "cross:", s)
	return err
}

// read reads and tags the sentences to train on.
func (j *parserJob) read(stdout io.Writer) (sentences []bankSentence, err error) {
	for _, name := range j.files {
		s, err := readFile(name, readBank)
		if err != nil {
			return nil, err
		}
		sentences = append(sentences, s...)
	}
	fmt.Fprintln(stdout, "train:", count(sentences))
	if j.folds == 0 {
		return sentences, tagAll(j.pack, sentences)
	}
	var words []segment.Token
	if j.words != "" {
		if words, err = readFile(j.words, readWords); err != nil {
			return nil, err
		}
	}
	return sentences, tagFolds(sentences, words, j.folds)
}

// report tests the model as it is when read back.
func (j *parserJob) report(p *syntax.Parser, stdout io.Writer) error {
	var model bytes.Buffer
	if _, err := p.WriteTo(&model); err != nil {
		return err
	}
	fmt.Fprintf(stdout, "model: %d bytes\n", model.Len())
	start := time.Now()
	p, err := syntax.NewParser(model.Bytes(), j.pack)
	if err != nil {
		return err
	}
	fmt.Fprintf(os.Stderr, "loaded in %v\n", time.Since(start).Round(time.Millisecond))
	if j.test == "" {
		return nil
	}
	sentences, err := readFile(j.test, readBank)
	if err != nil {
		return err
	}
	if err := tagAll(j.pack, sentences); err != nil {
		return err
	}
	var s treeScore
	start = time.Now()
	s.test(p, examples(sentences))
	fmt.Fprintf(os.Stderr, "%.0f tokens/s\n", float64(s.all.tokens)/time.Since(start).Seconds())
	_, err = fmt.Fprintf(stdout, "test: %s\ntest: %v\n", count(sentences), s)
	return err
}
