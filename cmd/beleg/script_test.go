package main

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/rogpeppe/go-internal/testscript"
)

func TestMain(m *testing.M) { testscript.Main(m, map[string]func(){"beleg": main}) }

// TestScript runs the scripts of testdata/script against the real main. Beside
// the commands of testscript they have those below; $TESTDATA is the module's
// testdata. BELEG_UPDATE=1 rewrites what cmp compares outputs with.
func TestScript(t *testing.T) {
	shared, err := os.Getwd()
	if err != nil {
		t.Fatal(err)
	}
	testscript.Run(t, testscript.Params{
		Dir:                 "testdata/script",
		RequireExplicitExec: true,
		UpdateScripts:       os.Getenv("BELEG_UPDATE") == "1",
		Setup: func(e *testscript.Env) error {
			e.Setenv("TESTDATA", shared+"/../../testdata")
			return nil
		},
		Condition: func(name string) (bool, error) {
			if name != "root" {
				return false, fmt.Errorf("unknown condition")
			}
			return os.Geteuid() == 0, nil
		},
		Cmds: map[string]func(*testscript.TestScript, bool, []string){
			"repeat": repeatText, "random": randomBytes, "interrupt": interrupt, "count": countLines, "exits": exits,
		},
	})
}

// exits runs a command that must end with a status: exits STATUS COMMAND...
func exits(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) < 2 {
		ts.Fatalf("usage: exits STATUS COMMAND...")
	}
	got := 0
	if err := ts.Exec(args[1], args[2:]...); err != nil {
		var exit *exec.ExitError
		if !errors.As(err, &exit) {
			ts.Fatalf("%v", err)
		}
		got = exit.ExitCode()
	}
	if fmt.Sprint(got) != args[0] {
		ts.Fatalf("got exit status %d, want %s\n%s", got, args[0], ts.ReadFile("stderr"))
	}
}

// repeatText adds text to a file n times: repeat FILE N TEXT. In TEXT, \n is a
// line break.
func repeatText(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) != 3 {
		ts.Fatalf("usage: repeat FILE N TEXT")
	}
	n, err := strconv.Atoi(args[1])
	ts.Check(err)
	ts.Check(os.MkdirAll(filepath.Dir(ts.MkAbs(args[0])), 0o777))
	f, err := os.OpenFile(ts.MkAbs(args[0]), os.O_WRONLY|os.O_APPEND|os.O_CREATE, 0o666)
	ts.Check(err)
	_, err = f.WriteString(strings.Repeat(strings.ReplaceAll(args[2], `\n`, "\n"), n))
	ts.Check(errors.Join(err, f.Close()))
}

// randomBytes writes the same n random bytes each time: random FILE N.
func randomBytes(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) != 2 {
		ts.Fatalf("usage: random FILE N")
	}
	n, err := strconv.Atoi(args[1])
	ts.Check(err)
	b := make([]byte, n)
	source := rand.NewChaCha8([32]byte{1})
	_, err = source.Read(b)
	ts.Check(err)
	ts.Check(os.WriteFile(ts.MkAbs(args[0]), b, 0o666))
}

// interrupt starts a command with a file as its standard input, which it leaves
// open. When all is read it interrupts the command, and fails unless that ends
// soon, with status 1 and a last line of "interrupted": interrupt FILE COMMAND...
// The file must be larger than a pipe, or it proves nothing.
func interrupt(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) < 2 {
		ts.Fatalf("usage: interrupt FILE COMMAND...")
	}
	path, err := exec.LookPath(args[1])
	ts.Check(err)
	var stderr bytes.Buffer
	cmd := exec.Command(path, args[2:]...)
	cmd.Dir, cmd.Stderr = ts.Getenv("WORK"), &stderr
	stdin, err := cmd.StdinPipe()
	ts.Check(err)
	defer stdin.Close()
	ts.Check(cmd.Start())
	_, err = io.WriteString(stdin, ts.ReadFile(args[0]))
	ts.Check(err)
	ts.Check(cmd.Process.Signal(os.Interrupt))
	since := time.Now()
	err = cmd.Wait()
	took := time.Since(since)
	var exit *exec.ExitError
	if !errors.As(err, &exit) || exit.ExitCode() != statusFailed || !strings.HasSuffix(stderr.String(), "beleg: error: interrupted\n") {
		ts.Fatalf("got %v and %q, want exit status 1 and interrupted", err, stderr.String())
	}
	if took > 10*time.Second { // a second on a quiet machine; the text takes far longer
		ts.Fatalf("took %v to end, want a second", took)
	}
}

// countLines fails unless a file has n lines: count FILE N.
func countLines(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) != 2 {
		ts.Fatalf("usage: count FILE N")
	}
	if got := fmt.Sprint(strings.Count(ts.ReadFile(args[0]), "\n")); got != args[1] {
		ts.Fatalf("%s has %s lines, want %s", args[0], got, args[1])
	}
}
