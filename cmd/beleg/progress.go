package main

import (
	"fmt"
	"io"
	"os"
	"time"

	"golang.org/x/term"

	"beleg/pipeline"
)

// tickEvery is how often the line of progress changes, at most.
const tickEvery = 100 * time.Millisecond

// A ticker keeps one line of progress on a terminal, and does nothing on
// anything else. It has no goroutine: the pipeline calls it.
type ticker struct {
	w    io.Writer // nil for no progress
	last time.Time
}

func newTicker(stderr io.Writer, quiet bool) *ticker {
	if f, ok := stderr.(*os.File); ok && !quiet && term.IsTerminal(int(f.Fd())) {
		return &ticker{w: stderr}
	}
	return &ticker{}
}

// eraseLine returns to the start of a terminal's line and empties it.
const eraseLine = "\r\x1b[K"

func (t *ticker) tick(p pipeline.Progress) {
	now := time.Now()
	if t.w == nil || now.Sub(t.last) < tickEvery {
		return
	}
	t.last = now
	fmt.Fprintf(t.w, eraseLine+"%s, %s", count(p.Documents, "document"), count(p.Mentions, "mention"))
	if p.Skipped > 0 {
		fmt.Fprintf(t.w, ", %s skipped", grouped(p.Skipped))
	}
}

func (t *ticker) clear() {
	if t.w != nil && !t.last.IsZero() {
		fmt.Fprint(t.w, eraseLine)
	}
}
