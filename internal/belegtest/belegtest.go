// Package belegtest holds what the tests of several packages share: comparing
// a result with a golden file, running case files, and in its own tests the
// rules of the architecture, which hold for every package of the module.
//
// The program itself never imports it. Start reading at [Golden] and [Cases].
package belegtest

import (
	"os"
	"path/filepath"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// Golden fails t unless got equals the file at path. With BELEG_UPDATE=1 in
// the environment it rewrites the file instead: a variable and not a flag, as
// "go test ./... -update" fails in every package that does not declare it.
func Golden(t testing.TB, path string, got []byte) {
	t.Helper()
	if updating() {
		write(t, path, got)
		return
	}
	want, err := os.ReadFile(path)
	if err != nil {
		t.Fatalf("%v (BELEG_UPDATE=1 makes it)", err)
	}
	if string(got) != string(want) {
		t.Errorf("%s differs (BELEG_UPDATE=1 rewrites it): -want +got\n%s", path, cmp.Diff(string(want), string(got)))
	}
}

// updating is true when results are to be written instead of compared.
func updating() bool { return os.Getenv("BELEG_UPDATE") == "1" }

func write(t testing.TB, path string, got []byte) {
	t.Helper()
	if err := os.MkdirAll(filepath.Dir(path), 0o777); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(path, got, 0o666); err != nil {
		t.Fatal(err)
	}
}
