package corpus

import (
	"errors"
	"fmt"
	"io/fs"
	"path"
	"slices"
	"strings"
)

// A walker reads the files of one root.
type walker struct {
	*reader
	root Root
}

// kind returns how files with the extension of name are read, or "".
func kind(name string) string {
	switch strings.ToLower(path.Ext(name)) {
	case ".txt", ".text":
		return "text"
	case ".md", ".markdown":
		return "markdown"
	case ".jsonl", ".ndjson":
		return "records"
	}
	return ""
}

// place returns where the file or folder name of the root is.
func (w *walker) place(name string) place {
	return place{path: path.Join(w.root.Name, name)}
}

// start reads the root. A file that it names is read whatever it is called.
func (w *walker) start() bool {
	name := path.Clean(w.root.Path)
	info, err := fs.Stat(w.root.FS, name)
	switch {
	case err != nil:
		return w.fail(w.place(name), err)
	case info.IsDir():
		return w.folder(name)
	}
	return w.open(name)
}

// folder reads what is in a folder, in the byte order of full paths: "a.txt"
// comes before "a/b.txt".
func (w *walker) folder(name string) bool {
	entries, err := fs.ReadDir(w.root.FS, name)
	if err != nil && !w.fail(w.place(name), err) {
		return false
	}
	slices.SortFunc(entries, func(a, b fs.DirEntry) int { return strings.Compare(entryKey(a), entryKey(b)) })
	for _, e := range entries {
		if !strings.HasPrefix(e.Name(), ".") && !w.entry(path.Join(name, e.Name()), e) {
			return false
		}
	}
	return true
}

func entryKey(e fs.DirEntry) string {
	if e.IsDir() {
		return e.Name() + "/"
	}
	return e.Name()
}

// entry reads what a folder holds under name.
func (w *walker) entry(name string, e fs.DirEntry) bool {
	if e.IsDir() {
		return w.folder(name)
	}
	if err := w.readable(name, e); err != nil {
		return w.fail(w.place(name), err)
	}
	return w.open(name)
}

// readable says why a file found in a folder is left out. It does not open it:
// a pipe would wait for its writer.
func (w *walker) readable(name string, e fs.DirEntry) error {
	mode := e.Type()
	if mode&fs.ModeSymlink != 0 {
		info, err := fs.Stat(w.root.FS, name)
		if err != nil {
			return fmt.Errorf("symbolic link: %w", withoutPath(err))
		}
		if info.IsDir() {
			return errors.New("symbolic link to a folder")
		}
		mode = info.Mode()
	}
	switch {
	case mode.Type() != 0:
		return errors.New("not a regular file")
	case path.Ext(name) == "":
		return errors.New("unknown kind of file: no extension")
	case kind(name) == "":
		return fmt.Errorf("unknown kind of file: %s", path.Ext(name))
	}
	return nil
}

// open reads one file.
func (w *walker) open(name string) bool {
	f, err := w.root.FS.Open(name)
	if err != nil {
		return w.fail(w.place(name), err)
	}
	defer f.Close()
	switch p := w.place(name); kind(name) {
	case "markdown":
		return w.markup(p, f)
	case "records":
		return w.records(p, f)
	default:
		return w.text(p, f)
	}
}
