package ledger

import (
	"bufio"
	"encoding/json"
	"io"
)

func (l *Ledger) Write(w io.Writer) error {
	b := bufio.NewWriterSize(w, 1<<16)
	e := json.NewEncoder(b)
	e.SetEscapeHTML(false)
	e.SetIndent("    ", "  ")
	for i := range l.Claims {
		if err := e.Encode(&l.Claims[i]); err != nil {
			return err
		}
	}
	return b.Flush()
}
func (l *Ledger) WriteAll(w io.Writer) error {
	e := json.NewEncoder(w)
	e.SetEscapeHTML(false)
	e.SetIndent("", "  ")
	return e.Encode(l)
}
