package ledger

import (
	"fmt"
	"io"
)

// chunk is how many bytes Write gathers before it hands them on.
const chunk = 64 << 10

// Write writes l as indented JSON ending in a newline, in the order in which l
// holds everything: see [Ledger.Sort]. Beside l it needs memory for one claim.
func (l *Ledger) Write(w io.Writer) error {
	a := appender{buf: make([]byte, 0, 2*chunk)}
	a.open('{')
	a.number("ledger", Version)
	a.generator(l.Generator)
	err := list(&a, w, "documents", l.Documents, a.document)
	if err == nil {
		err = list(&a, w, "claims", l.Claims, a.claim)
	}
	if err == nil {
		err = list(&a, w, "skipped", l.Skipped, a.skipped)
	}
	if err == nil {
		a.close('}')
		a.buf = append(a.buf, '\n')
		err = a.flush(w, 0)
	}
	if err != nil {
		return fmt.Errorf("ledger: write: %w", err)
	}
	return nil
}

// list appends an array, and hands on what is gathered as it goes.
func list[T any](a *appender, w io.Writer, name string, all []T, one func(*T)) error {
	a.key(name)
	a.open('[')
	for i := range all {
		a.item()
		one(&all[i])
		if err := a.flush(w, chunk); err != nil {
			return err
		}
	}
	a.close(']')
	return nil
}

// flush writes what is gathered if it is at least n bytes.
func (a *appender) flush(w io.Writer, n int) error {
	if len(a.buf) < n {
		return nil
	}
	_, err := w.Write(a.buf)
	a.buf = a.buf[:0]
	return err
}
