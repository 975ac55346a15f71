package ledger

import (
	"strconv"
	"strings"
	"unicode/utf8"
)

// An appender writes a ledger's types as indented JSON, byte for byte as
// encoding/json would with two spaces and no HTML escapes. It exists because
// encoding/json takes six times as long over a large ledger.
type appender struct {
	buf   []byte
	depth int
	fresh bool // just opened: no comma before the next item
}

func (a *appender) open(bracket byte) {
	a.buf = append(a.buf, bracket)
	a.depth++
	a.fresh = true
}

func (a *appender) close(bracket byte) {
	a.depth--
	if !a.fresh {
		a.line()
	}
	a.buf = append(a.buf, bracket)
	a.fresh = false
}

func (a *appender) line() {
	const spaces = "                                "
	a.buf = append(a.buf, '\n')
	a.buf = append(a.buf, spaces[:2*a.depth]...)
}

// item starts the next element of an array or member of an object.
func (a *appender) item() {
	if !a.fresh {
		a.buf = append(a.buf, ',')
	}
	a.fresh = false
	a.line()
}

func (a *appender) key(name string) {
	a.item()
	a.buf = append(a.buf, '"')
	a.buf = append(a.buf, name...)
	a.buf = append(a.buf, `": `...)
}

func (a *appender) text(name, s string) {
	a.key(name)
	a.string(s)
}

func (a *appender) optional(name, s string) {
	if s != "" {
		a.text(name, s)
	}
}

func (a *appender) number(name string, n int) {
	a.key(name)
	a.buf = strconv.AppendInt(a.buf, int64(n), 10)
}

func (a *appender) flag(name string, set bool) {
	if set {
		a.key(name)
		a.buf = append(a.buf, "true"...)
	}
}

func (a *appender) texts(name string, all []string) {
	if len(all) == 0 {
		return
	}
	a.key(name)
	a.open('[')
	for _, s := range all {
		a.item()
		a.string(s)
	}
	a.close(']')
}

// string appends s in quotes; runs that need no escape are copied whole.
func (a *appender) string(s string) {
	a.buf = append(a.buf, '"')
	start := 0
	for i := 0; i < len(s); {
		if c := s[i]; c >= ' ' && c != '"' && c != '\\' && c < utf8.RuneSelf {
			i++
			continue
		}
		r, size := utf8.DecodeRuneInString(s[i:])
		if needsEscape(r, size) {
			a.buf = append(a.buf, s[start:i]...)
			a.escape(r)
			start = i + size
		}
		i += size
	}
	a.buf = append(a.buf, s[start:]...)
	a.buf = append(a.buf, '"')
}

// needsEscape is true for what JSON must not hold as it is, for bytes that are
// not UTF-8, and, as in encoding/json, for the line separators of JavaScript.
func needsEscape(r rune, size int) bool {
	return r < ' ' || r == '"' || r == '\\' || r == '\u2028' || r == '\u2029' || r == utf8.RuneError && size == 1
}

func (a *appender) escape(r rune) {
	const hex = "0123456789abcdef"
	if r < utf8.RuneSelf {
		if i := strings.IndexByte("\"\\\b\f\n\r\t", byte(r)); i >= 0 {
			a.buf = append(a.buf, '\\', `"\bfnrt`[i])
			return
		}
	}
	a.buf = append(a.buf, '\\', 'u', hex[r>>12&0xf], hex[r>>8&0xf], hex[r>>4&0xf], hex[r&0xf])
}
