// Command train makes the model files that beleg carries:
//
//	go run ./internal/train tagger -o extract/tag/models/de.gz [-test FILE] FILE.conllu...
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
	if len(args) == 0 || args[0] != "tagger" {
		return errors.New(`want "tagger" and its files`)
	}
	flags := flag.NewFlagSet("tagger", flag.ContinueOnError)
	out := flags.String("o", "", "write the model to this `file`")
	test := flags.String("test", "", "print how well the model tags this CoNLL-U `file`")
	if err := flags.Parse(args[1:]); err != nil {
		return err
	}
	return tagger(*out, *test, flags.Args(), stdout)
}

// tagger trains on files, writes the model to out and tests it on test; an
// empty name leaves that out.
func tagger(out, test string, files []string, stdout io.Writer) error {
	var sentences []segment.Sentence
	for _, name := range files {
		s, err := readFile(name)
		if err != nil {
			return err
		}
		sentences = append(sentences, s...)
	}
	model, err := tag.Train(sentences)
	if err != nil {
		return err
	}
	if out != "" {
		if err := write(out, model); err != nil {
			return err
		}
	}
	if test == "" {
		return nil
	}
	want, err := readFile(test)
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

func readFile(name string) ([]segment.Sentence, error) {
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
