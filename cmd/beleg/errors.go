package main

import (
	"errors"
	"fmt"
	"io"
)

// The exit statuses.
const (
	statusOK     = 0
	statusFailed = 1 // something failed or differs
	statusUsage  = 2 // the command line was wrong
)

var errInterrupted = errors.New("interrupted")

// A failure is an error with what the user can do about it.
type failure struct {
	error
	hint   string // "" for none
	status int
}

func (f *failure) Unwrap() error { return f.error }

// usage makes err an error of the command line.
func usage(err error, hint string, args ...any) error {
	return &failure{err, fmt.Sprintf(hint, args...), statusUsage}
}

// failed gives err a hint.
func failed(err error, hint string, args ...any) error {
	return &failure{err, fmt.Sprintf(hint, args...), statusFailed}
}

// An exit ends a command with its status. What there is to say has been said.
type exit int

func (e exit) Error() string { return fmt.Sprintf("exit status %d", int(e)) }

// report writes err to stderr and returns the exit status.
func report(stderr io.Writer, err error) int {
	var e exit
	if errors.As(err, &e) {
		return int(e)
	}
	f := &failure{error: err, status: statusFailed}
	errors.As(err, &f)
	fmt.Fprintf(stderr, "beleg: error: %v\n", err)
	if f.hint != "" {
		fmt.Fprintf(stderr, "beleg: hint: %s\n", f.hint)
	}
	return f.status
}

// warn writes one line that is no failure.
func warn(stderr io.Writer, format string, args ...any) {
	fmt.Fprintf(stderr, "beleg: warning: "+format+"\n", args...)
}
