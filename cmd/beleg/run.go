package main

import (
	"bytes"
	"fmt"
	"io"
	"runtime"
	"strings"

	"github.com/spf13/cobra"

	"beleg/corpus"
	"beleg/extract"
	"beleg/pipeline"
	"beleg/pipeline/ledger"
)

const aboutRun = `Run reads files, folders (with all below them) and "-" for standard input, and
writes the ledger. It reads plain text (.txt, .text), Markdown with front matter
(.md, .markdown) and JSON records, one a line (.jsonl, .ndjson). A lone folder is
its own root: ids of documents do not begin with its name; given several paths,
each id begins with its path.

What cannot be read is skipped, said so, and listed in the ledger. A summary goes
to standard error.`

// runOptions are the flags of run.
type runOptions struct {
	output, rejected    string
	jobs                int
	language, published string
	dates               string
	tables              tables
	quiet, strict       bool
}

func newRun() *cobra.Command {
	var o runOptions
	c := &cobra.Command{
		Use:     "run PATH...",
		Short:   "Read articles and write their ledger",
		Long:    aboutRun,
		Example: example("run testdata/articles -o ledger.json"),
		Args:    wantArgs(1, -1, "a file, a folder or - to read"),
		RunE:    func(c *cobra.Command, paths []string) error { return runCommand(c, paths, o) },
	}
	f := c.Flags()
	f.StringVarP(&o.output, "output", "o", "ledger.json", `ledger to write, "-" is standard output`)
	f.IntVarP(&o.jobs, "jobs", "j", runtime.NumCPU(), "documents to read at once; changes no byte of the ledger")
	addLanguage(c, &o.language)
	addPublished(c, &o.published)
	f.StringVar(&o.dates, "dates", "", `file of days of publication: lines such as "news/a.txt, 2024-05-28"`)
	o.tables.add(c)
	f.StringVar(&o.rejected, "rejected", "", "file to list every number in that is in no claim, as JSON lines")
	f.BoolVar(&o.quiet, "quiet", false, "no progress and no summary; warnings stay")
	f.BoolVar(&o.strict, "strict", false, "exit with status 1 if anything was skipped")
	return c
}

func runCommand(c *cobra.Command, paths []string, o runOptions) error {
	easeCollector()
	defer restoreCollector()
	x, docs, err := o.prepare(c, paths)
	if err != nil {
		return err
	}
	var rejected bytes.Buffer // written at the end: an interrupted run leaves nothing
	cfg := pipeline.Config{Workers: o.jobs, Generator: ledger.Generator{Name: "beleg", Version: version}}
	if o.rejected != "" {
		cfg.Rejected = &rejected
	}
	ticker := newTicker(c.ErrOrStderr(), o.quiet)
	cfg.Progress = func(p pipeline.Progress) {
		if p.Documents == easedDocuments {
			restoreCollector()
		}
		ticker.tick(p)
	}
	l, err := pipeline.Run(c.Context(), docs.read, x, cfg)
	ticker.clear()
	if err != nil {
		return err
	}
	if err := o.write(c, l, rejected.Bytes()); err != nil {
		return err
	}
	return o.finish(c, l, docs.missing)
}

// documents is what a run is to read.
type documents struct {
	read    func(yield func(*corpus.Document, error) bool)
	missing []error // paths that do not exist; read yields them too
}

// prepare finds out all that may be wrong before anything is read.
func (o *runOptions) prepare(c *cobra.Command, paths []string) (*extract.Extractor, *documents, error) {
	if o.jobs < 1 {
		return nil, nil, usage(fmt.Errorf("--jobs %d: want 1 or more", o.jobs), "leave --jobs out for one a CPU")
	}
	x, err := o.tables.extractor(o.language)
	if err != nil {
		return nil, nil, err
	}
	published, err := dayFlag(o.published)
	if err != nil {
		return nil, nil, err
	}
	dates, err := readDates(o.dates)
	if err != nil {
		return nil, nil, err
	}
	all := inputs(paths)
	gone := missing(all)
	if len(gone) == len(all) {
		return nil, nil, failed(gone[0], "check the path; %q shows what run reads", "beleg run --help")
	}
	wanted := []string{o.output}
	if c.Flags().Changed("rejected") {
		wanted = append(wanted, o.rejected)
	}
	outputs, err := checkOutputs(all, wanted...)
	if err != nil {
		return nil, nil, err
	}
	cfg := corpus.Config{Published: published, Dates: dates}
	return x, &documents{corpus.Read(roots(all, c.InOrStdin(), outputs), cfg), gone}, nil
}

// write writes the ledger last: where there is one, its run is complete.
func (o *runOptions) write(c *cobra.Command, l *ledger.Ledger, rejected []byte) error {
	if o.rejected != "" {
		err := writeOutput(c.Context(), o.rejected, c.OutOrStdout(), func(w io.Writer) error {
			_, err := w.Write(rejected)
			return err
		})
		if err != nil {
			return err
		}
	}
	return writeOutput(c.Context(), o.output, c.OutOrStdout(), l.Write)
}

// finish says how the run went and picks the exit status.
func (o *runOptions) finish(c *cobra.Command, l *ledger.Ledger, missing []error) error {
	warnSkipped(c.ErrOrStderr(), l)
	if len(l.Documents) == 0 && len(l.Skipped) == 0 {
		warn(c.ErrOrStderr(), "found nothing to read: want files that end in %s", strings.Join(extensions(), ", "))
	}
	if !o.quiet {
		summarise(c.ErrOrStderr(), l, o.output)
	}
	switch {
	case len(missing) > 0:
		return missing[0]
	case o.strict && len(l.Skipped) > 0:
		return failed(fmt.Errorf("skipped %s", count(len(l.Skipped), "input")), "leave out --strict to accept that")
	}
	return nil
}

// extensions names the files that a folder is read for.
func extensions() []string { return []string{".txt", ".md", ".jsonl"} }
