package belegtest

import (
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"path"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"
)

// layers lists the packages from the bottom up: a package may import only
// packages above it in this list. A new package adds itself here.
var layers = []string{
	"corpus",
	"extract/lang", "extract/concept", "extract/segment", "extract/packed", "extract/tag", "extract/syntax",
	"extract/numeral", "extract/quantity", "extract/calendar", "extract/subject", "extract/anaphora",
	"extract",
	"pipeline/ledger", "pipeline/dedupe", "pipeline",
	"cmd/beleg",
}

// beside lists the packages that stand beside the product: they may import any
// package, and none of the product may import them.
var beside = []string{"internal/belegtest", "internal/train"}

// owners lists the one package of the product that may import a dependency.
var owners = map[string]string{
	"github.com/sourcegraph/conc": "pipeline",
	"github.com/jdkato/prose":     "extract/tag",
}

// A source is one Go file that is not a test.
type source struct {
	pkg  string // folder, relative to the module's
	file *ast.File
	at   func(ast.Node) token.Position
}

func TestLayers(t *testing.T) {
	for s := range sources(t) {
		if slices.Contains(beside, s.pkg) {
			continue
		}
		if !slices.Contains(layers, s.pkg) {
			t.Errorf("%s: not in the list of layers", s.pkg)
			continue
		}
		for _, im := range s.file.Imports {
			in, own := strings.CutPrefix(importPath(im), "beleg/")
			below := slices.Contains(layers[:slices.Index(layers, s.pkg)], in)
			if own && !below {
				t.Errorf("%s: %s imports %s, which is not below it", s.at(im), s.pkg, in)
			}
		}
	}
}

func TestOwners(t *testing.T) {
	for s := range sources(t) {
		for _, im := range s.file.Imports {
			for dependency, owner := range owners {
				if strings.HasPrefix(importPath(im), dependency) && s.pkg != owner {
					t.Errorf("%s: only %s may import %s", s.at(im), owner, dependency)
				}
			}
		}
	}
}

// TestConcurrency keeps goroutines and what they need in package pipeline.
func TestConcurrency(t *testing.T) {
	for s := range sources(t) {
		if s.pkg == "pipeline" {
			continue
		}
		ast.Inspect(s.file, func(n ast.Node) bool {
			switch n.(type) {
			case *ast.GoStmt, *ast.ChanType:
				t.Errorf("%s: concurrency belongs to package pipeline", s.at(n))
			}
			return true
		})
	}
}

// TestNoInit keeps work out of program start.
func TestNoInit(t *testing.T) {
	for s := range sources(t) {
		for _, d := range s.file.Decls {
			if f, ok := d.(*ast.FuncDecl); ok && f.Recv == nil && f.Name.Name == "init" {
				t.Errorf("%s: func init", s.at(f))
			}
		}
	}
}

// TestLanguagesAreData fails where Go code names a language that is a folder
// of tables. Only the choice of a tagger may.
func TestLanguagesAreData(t *testing.T) {
	folders, err := filepath.Glob(filepath.Join(root, "extract", "lang", "*", "format.tsv"))
	if err != nil || len(folders) == 0 {
		t.Fatal("no languages found", err)
	}
	named := map[string]bool{}
	for _, f := range folders {
		named[strconv.Quote(filepath.Base(filepath.Dir(f)))] = true
	}
	for s := range sources(t) {
		if s.pkg == "extract/tag" || slices.Contains(beside, s.pkg) {
			continue
		}
		ast.Inspect(s.file, func(n ast.Node) bool {
			if l, ok := n.(*ast.BasicLit); ok && named[l.Value] {
				t.Errorf("%s: names the language %s", s.at(l), l.Value)
			}
			return true
		})
	}
}

// TestPackageComments holds every package to a comment that says what it never
// does and where to start reading; a command's help says the latter.
func TestPackageComments(t *testing.T) {
	comments := map[string]string{}
	for s := range sources(t) {
		comments[s.pkg] += s.file.Doc.Text()
	}
	for pkg, text := range comments {
		for _, want := range []string{"never", "tart reading"} {
			if !strings.Contains(text, want) {
				t.Errorf("%s: the package comment does not say %q", pkg, want)
			}
		}
	}
}

var root = filepath.Join("..", "..")

// sources yields every Go file of the module that is not a test.
func sources(t *testing.T) func(yield func(source) bool) {
	t.Helper()
	files := token.NewFileSet()
	return func(yield func(source) bool) {
		err := filepath.WalkDir(root, func(file string, d fs.DirEntry, err error) error {
			switch {
			case err != nil:
				return err
			case d.IsDir() && file != root && (strings.HasPrefix(d.Name(), ".") || d.Name() == "testdata"):
				return filepath.SkipDir
			case d.IsDir() || path.Ext(file) != ".go" || strings.HasSuffix(file, "_test.go"):
				return nil
			}
			rel, err := filepath.Rel(root, filepath.Dir(file))
			if err != nil {
				return err
			}
			f, err := parser.ParseFile(files, file, nil, parser.ParseComments)
			if err != nil {
				return err
			}
			at := func(n ast.Node) token.Position { return files.Position(n.Pos()) }
			if !yield(source{filepath.ToSlash(rel), f, at}) {
				return filepath.SkipAll
			}
			return nil
		})
		if err != nil {
			t.Fatal(err)
		}
	}
}

func importPath(im *ast.ImportSpec) string {
	p, err := strconv.Unquote(im.Path.Value)
	if err != nil {
		panic(err) // the parser has taken it for a string
	}
	return p
}
