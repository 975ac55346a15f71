package main

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"math/rand/v2"
	"os"
	"path/filepath"
	"strconv"
)

// toStdout is the path that means standard output, and standard input.
const toStdout = "-"

// writeOutput lets write fill the file at path. A regular file appears whole
// or not at all: it is written under a temporary name beside it and renamed.
// If ctx ends first, the error is its own.
func writeOutput(ctx context.Context, path string, stdout io.Writer, write func(io.Writer) error) error {
	if path == toStdout {
		return fill(ctx, stdout, write)
	}
	path, err := follow(path)
	if err != nil {
		return err
	}
	if special(path) {
		return writeSpecial(ctx, path, write)
	}
	f, err := createBeside(path)
	if err != nil {
		return err
	}
	defer os.Remove(f.Name()) // gone once it is renamed
	stop := context.AfterFunc(ctx, func() { os.Remove(f.Name()) })
	err = fill(ctx, f, write)
	if err == nil {
		err = f.Sync()
	}
	if err = errors.Join(err, f.Close()); err != nil {
		return err
	}
	if !stop() { // an interrupt took the file away, and may end the process any time
		return ctx.Err()
	}
	return os.Rename(f.Name(), path)
}

// checkOutput finds out before a run whether writeOutput can write to path.
func checkOutput(path string) error {
	if path == toStdout {
		return nil
	}
	path, err := follow(path)
	if err != nil || special(path) {
		return err
	}
	f, err := os.OpenFile(path, os.O_WRONLY, 0)
	if err == nil {
		f.Close()
	} else if !errors.Is(err, fs.ErrNotExist) {
		return err
	}
	f, err = createBeside(path)
	if err != nil {
		return err
	}
	return errors.Join(f.Close(), os.Remove(f.Name()))
}

// follow returns the file that path links to, so that a link stays one.
func follow(path string) (string, error) {
	real, err := filepath.EvalSymlinks(path)
	if errors.Is(err, fs.ErrNotExist) {
		return path, nil
	}
	return real, err
}

// special is true for what exists and cannot be replaced, as /dev/null.
func special(path string) bool {
	info, err := os.Stat(path)
	return err == nil && !info.Mode().IsRegular() && !info.IsDir()
}

func writeSpecial(ctx context.Context, path string, write func(io.Writer) error) error {
	f, err := os.OpenFile(path, os.O_WRONLY, 0)
	if err != nil {
		return err
	}
	return errors.Join(fill(ctx, f, write), f.Close())
}

// createBeside creates a hidden file in the folder of path, with the
// permissions of the file that it is to replace.
func createBeside(path string) (*os.File, error) {
	mode := fs.FileMode(0o666)
	if info, err := os.Stat(path); err == nil {
		mode = info.Mode().Perm()
	}
	name := "." + filepath.Base(path) + "." + strconv.FormatUint(rand.Uint64(), 36)
	f, err := os.OpenFile(filepath.Join(filepath.Dir(path), name), os.O_WRONLY|os.O_CREATE|os.O_EXCL, mode)
	var at *fs.PathError
	if errors.As(err, &at) { // the user knows nothing of the temporary name
		return nil, fmt.Errorf("%s: %w", path, at.Err)
	}
	return f, err
}

func fill(ctx context.Context, w io.Writer, write func(io.Writer) error) error {
	b := bufio.NewWriterSize(guarded{ctx, w}, 64<<10)
	if err := write(b); err != nil {
		return err
	}
	return b.Flush()
}

// A guarded writer fails once its context has ended.
type guarded struct {
	ctx context.Context
	w   io.Writer
}

func (g guarded) Write(b []byte) (int, error) {
	if err := g.ctx.Err(); err != nil {
		return 0, err
	}
	return g.w.Write(b)
}
