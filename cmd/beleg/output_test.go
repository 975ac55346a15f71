package main

import (
	"context"
	"errors"
	"io"
	"os"
	"path/filepath"
	"testing"
)

// TestWriteOutputKeepsTheOldFile: a write that fails or is interrupted leaves
// the folder as it was.
func TestWriteOutputKeepsTheOldFile(t *testing.T) {
	ended, cancel := context.WithCancel(t.Context())
	cancel()
	broken := errors.New("broken")
	for name, tt := range map[string]struct {
		ctx   context.Context
		write func(io.Writer) error
		want  error
	}{
		"failed":      {t.Context(), func(w io.Writer) error { _, _ = w.Write(make([]byte, 1<<20)); return broken }, broken},
		"interrupted": {ended, func(w io.Writer) error { _, err := w.Write([]byte("new")); return err }, context.Canceled},
	} {
		t.Run(name, func(t *testing.T) {
			path := filepath.Join(t.TempDir(), "ledger.json")
			if err := os.WriteFile(path, []byte("old"), 0o666); err != nil {
				t.Fatal(err)
			}
			if err := writeOutput(tt.ctx, path, nil, tt.write); !errors.Is(err, tt.want) {
				t.Errorf("got %v, want %v", err, tt.want)
			}
			if got, err := os.ReadFile(path); err != nil || string(got) != "old" {
				t.Errorf("got %q, %v, want the old file", got, err)
			}
			if left, err := os.ReadDir(filepath.Dir(path)); err != nil || len(left) != 1 {
				t.Errorf("got %v, %v, want one file", left, err)
			}
		})
	}
}
