// Command beleg reads articles and writes a ledger of every number they claim:
// amounts, percentages and dates, each fact once, with every place that states
// it. "beleg help" lists its commands; README.md shows the first steps.
//
// This package reads flags and files, and says how a run went. It never looks
// at a text and never decides what a claim is: that is for packages extract
// and pipeline. It starts no goroutines.
//
// Start reading at [run]; each command has a file of its own.
package main

import (
	"context"
	"fmt"
	"io"
	"os"
	"os/signal"
	"syscall"
	"time"
)

// grace is how long an interrupted run may take to end by itself. Within it
// nothing is written under the output's name.
const grace = 500 * time.Millisecond

func main() {
	ctx, _ := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	context.AfterFunc(ctx, func() {
		time.Sleep(grace)
		fmt.Fprintln(os.Stderr, "beleg: error: interrupted")
		os.Exit(statusFailed)
	})
	os.Exit(run(ctx, os.Args[1:], os.Stdin, os.Stdout, os.Stderr))
}

// run is the program. It returns the exit status: 0 if all is well, 1 if
// something failed or differs, 2 if the command line was wrong. When ctx ends
// it stops soon and leaves no output behind.
func run(ctx context.Context, args []string, stdin io.Reader, stdout, stderr io.Writer) int {
	root := newRoot()
	root.SetArgs(args)
	root.SetIn(stdin)
	root.SetOut(stdout)
	root.SetErr(stderr)
	err := root.ExecuteContext(ctx)
	if err == nil {
		return statusOK
	}
	if ctx.Err() != nil {
		err = errInterrupted
	}
	return report(stderr, err)
}
