// Command train makes the model files that beleg carries:
//
//	go run ./internal/train tagger -o extract/tag/models/de.gz [-words FILE.tsv] [-test FILE] FILE.conllu...
//	go run ./internal/train parser -o extract/syntax/models/de.model -language de [-keep N] [-folds N] [-words FILE.tsv] [-cross N] [-test FILE] FILE.conllu...
//	go run ./internal/train ranker -o extract/subject/models/de.tsv -language de [-articles DIR] [-bank FILE.conllu] MARKS.jsonl...
//
// It reads and writes the files it is given; beleg itself never runs it. The same
// files give the same model, to the byte. MODELS.md says which files the models
// were made from. Start reading at [run].
package main

import (
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"path/filepath"

	"beleg/extract/lang"
	"beleg/extract/segment"
	"beleg/extract/tag"
)

func main() {
	if err := run(os.Args[1:], os.Stdout); err != nil {
		fmt.Fprintln(os.Stderr, "train: error:", err)
		os.Exit(1)
	}
}

func run(args []string, stdout io.Writer) error {
	if len(args) > 0 {
		switch args[0] {
		case "tagger":
			return runTagger(args[1:], stdout)
		case "parser":
			return runParser(args[1:], stdout)
		case "ranker":
			return runRanker(args[1:], stdout)
		}
	}
	return errors.New(`want "tagger", "parser" or "ranker" and its files`)
}

func runTagger(args []string, stdout io.Writer) error {
	flags := flag.NewFlagSet("tagger", flag.ContinueOnError)
	var j job
	flags.StringVar(&j.out, "o", "", "write the model to this `file`")
	flags.StringVar(&j.words, "words", "", "read words that have one tag from this `file`")
	flags.StringVar(&j.test, "test", "", "print how well the model tags this CoNLL-U `file`")
	if err := flags.Parse(args); err != nil {
		return err
	}
	j.files = flags.Args()
	return j.tagger(stdout)
}

// A job names the files of a run; an empty name leaves out what it is for.
type job struct {
	out, words, test string
	files            []string
}

// tagger trains on files and words, writes the model to out and tests it on test.
func (j *job) tagger(stdout io.Writer) error {
	model, err := j.train()
	if err != nil {
		return err
	}
	if j.out != "" {
		if err := write(j.out, model); err != nil {
			return err
		}
	}
	if j.test == "" {
		return nil
	}
	want, err := readFile(j.test, read)
	if err != nil {
		return err
	}
	s, err := measure(model, want)
	if err != nil {
		return err
	}
	_, err = fmt.Fprintln(stdout, s)
	return err
}

func (j *job) train() (*tag.Perceptron, error) {
	var sentences []segment.Sentence
	for _, name := range j.files {
		s, err := readFile(name, read)
		if err != nil {
			return nil, err
		}
		sentences = append(sentences, s...)
	}
	mendRare(sentences)
	if j.words == "" {
		return tag.Train(sentences, nil)
	}
	words, err := readFile(j.words, readWords)
	if err != nil {
		return nil, err
	}
	return tag.Train(sentences, words)
}

// openLanguage returns all languages, and the one of a tag.
func openLanguage(tag string) (lang.Set, *lang.Pack, error) {
	set, err := lang.Builtin()
	if err != nil {
		return nil, nil, err
	}
	p := set.Get(tag)
	if p == nil {
		return nil, nil, fmt.Errorf("language %q: not one that beleg reads", tag)
	}
	return set, p, nil
}

func readFile[T any](name string, read func(io.Reader) ([]T, error)) ([]T, error) {
	f, err := os.Open(name)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	s, err := read(f)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", name, err)
	}
	return s, nil
}

// write writes the model under a temporary name and renames it.
func write(name string, model io.WriterTo) error {
	f, err := os.CreateTemp(filepath.Dir(name), ".model-*")
	if err != nil {
		return err
	}
	defer os.Remove(f.Name()) // after a rename there is nothing to remove
	_, err = model.WriteTo(f)
	if err := errors.Join(err, f.Chmod(0o644), f.Close()); err != nil {
		return err
	}
	return os.Rename(f.Name(), name)
}
