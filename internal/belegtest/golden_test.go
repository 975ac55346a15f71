package belegtest

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// A recorder is a testing.TB that keeps what fails, to see Golden fail.
type recorder struct {
	testing.TB
	failed []string
}

func (r *recorder) Helper() {}

func (r *recorder) Errorf(format string, _ ...any) { r.failed = append(r.failed, format) }

func TestGolden(t *testing.T) {
	t.Setenv("BELEG_UPDATE", "")
	path := filepath.Join(t.TempDir(), "a.golden")
	if err := os.WriteFile(path, []byte("one\n"), 0o666); err != nil {
		t.Fatal(err)
	}
	r := &recorder{TB: t}
	Golden(r, path, []byte("one\n"))
	if len(r.failed) != 0 {
		t.Errorf("equal bytes failed: %q", r.failed)
	}
	Golden(r, path, []byte("two\n"))
	if len(r.failed) != 1 || !strings.Contains(r.failed[0], "differs") {
		t.Errorf("other bytes: got %q, want one failure", r.failed)
	}
}

func TestGoldenUpdate(t *testing.T) {
	t.Setenv("BELEG_UPDATE", "1")
	path := filepath.Join(t.TempDir(), "new", "a.golden")
	Golden(t, path, []byte("one\n"))
	if got, err := os.ReadFile(path); err != nil || string(got) != "one\n" {
		t.Errorf("got %q, %v", got, err)
	}
}
