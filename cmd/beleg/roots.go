package main

import (
	"cmp"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"slices"

	"beleg/corpus"
)

// An input is one PATH of the command line.
type input struct {
	path string      // as typed, cleaned
	real string      // the absolute path, without links; "" for standard input
	info os.FileInfo // nil for standard input, and for what is missing
	err  error       // why it is missing
}

// inputs looks paths up and sorts them. What is given twice is in it once.
func inputs(paths []string) []input {
	var all []input
	for _, p := range paths {
		all = append(all, newInput(p))
	}
	slices.SortFunc(all, func(a, b input) int { return cmp.Compare(a.path, b.path) })
	known := map[string]bool{}
	return slices.DeleteFunc(all, func(in input) bool {
		again := known[in.real]
		known[in.real] = true
		return again
	})
}

func newInput(path string) input {
	in := input{path: filepath.Clean(path)}
	if path == toStdout {
		return in
	}
	in.info, in.err = os.Stat(path)
	in.real = path
	if real, err := filepath.EvalSymlinks(path); err == nil {
		in.real = real
	}
	if abs, err := filepath.Abs(in.real); err == nil {
		in.real = abs
	}
	return in
}

// missing returns the errors of the inputs that do not exist.
func missing(all []input) []error {
	var errs []error
	for _, in := range all {
		if in.err != nil {
			errs = append(errs, in.err)
		}
	}
	return errs
}

// roots returns what to read. A lone folder is its own root and a lone file
// goes by its base name; of several, each goes by its path. Folders hide the
// given outputs, which may lie in them from an earlier run.
func roots(all []input, stdin io.Reader, outputs []os.FileInfo) []corpus.Root {
	var roots []corpus.Root
	for _, in := range all {
		r := in.root(stdin)
		if in.isFolder() && len(outputs) > 0 {
			r.FS = without{r.FS, outputs}
		}
		if len(all) > 1 {
			r.Name = in.name()
		}
		roots = append(roots, r)
	}
	return roots
}

func (a input) isFolder() bool { return a.info != nil && a.info.IsDir() }

func (a input) root(stdin io.Reader) corpus.Root {
	switch {
	case a.path == toStdout:
		return corpus.Root{Path: a.path, Reader: stdin}
	case a.isFolder():
		return corpus.Root{FS: os.DirFS(a.path), Path: "."}
	}
	return corpus.Root{FS: os.DirFS(filepath.Dir(a.path)), Path: filepath.Base(a.path)}
}

// name is what the ids of several inputs begin with.
func (a input) name() string {
	name := a.path
	if !a.isFolder() {
		name = filepath.Dir(a.path)
	}
	if name == "." {
		return ""
	}
	return filepath.ToSlash(name)
}

// A without is a file system that does not list some files.
type without struct {
	fs.FS
	hidden []os.FileInfo
}

func (w without) Stat(name string) (fs.FileInfo, error) { return fs.Stat(w.FS, name) }

func (w without) ReadDir(name string) ([]fs.DirEntry, error) {
	entries, err := fs.ReadDir(w.FS, name)
	return slices.DeleteFunc(entries, w.hides), err
}

func (w without) hides(e fs.DirEntry) bool {
	return slices.ContainsFunc(w.hidden, func(h os.FileInfo) bool {
		if e.Name() != h.Name() || !e.Type().IsRegular() {
			return false
		}
		info, err := e.Info()
		return err == nil && os.SameFile(info, h)
	})
}
