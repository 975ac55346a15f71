package main

import (
	"fmt"
	"os"
	"slices"
)

// checkOutputs finds out whether the outputs can be written, and returns those
// that exist: a folder may hold them, and they must not be read as articles.
func checkOutputs(all []input, paths ...string) ([]os.FileInfo, error) {
	var existing []os.FileInfo
	known := map[string]bool{}
	for _, path := range paths {
		if path == "" {
			return nil, usage(fmt.Errorf("an output has no name"), `name a file, or "-" for standard output`)
		}
		out := newInput(path)
		if known[out.real] {
			return nil, usage(fmt.Errorf("%s is to hold two outputs", path), "give each output a name of its own")
		}
		known[out.real] = true
		if out.info != nil && !out.info.IsDir() && slices.ContainsFunc(all, out.same) {
			return nil, usage(fmt.Errorf("%s is input and output", path), "name another file to write")
		}
		if err := checkOutput(path); err != nil {
			return nil, failed(err, "name another file with -o; its folder must exist")
		}
		if info, err := os.Stat(out.real); err == nil && info.Mode().IsRegular() {
			existing = append(existing, info) // by its own name, not by that of a link
		}
	}
	return existing, nil
}

// same is true for two names of one file; standard input and output are two.
func (a input) same(b input) bool { return a.real != "" && a.real == b.real }
