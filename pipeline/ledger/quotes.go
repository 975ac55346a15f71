package ledger

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"strings"
	"unicode/utf8"
)

// CheckQuotes holds every place of l against the corpus: the text at its
// offsets must be its quote. text returns the text as read of a document's
// body (part "") or title, and false if there is none; it is called once for
// each and only from this goroutine. The checks of [Validate] are left to it.
func CheckQuotes(l *Ledger, text func(documentID, part string) (string, bool)) []Problem {
	c := quoteChecker{text: text, texts: map[[2]string]*indexed{}}
	for i := range l.Documents {
		c.at = fmt.Sprintf("/documents/%d", i)
		c.document(&l.Documents[i])
	}
	for i := range l.Claims {
		for j := range l.Claims[i].Mentions {
			c.at = fmt.Sprintf("/claims/%d/mentions/%d", i, j)
			c.mention(&l.Claims[i].Mentions[j])
		}
	}
	return c.problems
}

type quoteChecker struct {
	text     func(documentID, part string) (string, bool)
	texts    map[[2]string]*indexed // nil for what there is not
	at       string                 // JSON pointer
	problems []Problem
}

func (c *quoteChecker) add(field, format string, args ...any) {
	c.problems = append(c.problems, Problem{c.at + field, fmt.Sprintf(format, args...)})
}

func (c *quoteChecker) open(id, part string) *indexed {
	key := [2]string{id, part}
	if x, known := c.texts[key]; known {
		return x
	}
	var x *indexed
	if text, ok := c.text(id, part); ok {
		x = newIndexed(text)
	}
	c.texts[key] = x
	return x
}

func (c *quoteChecker) document(d *Document) {
	x := c.open(d.ID, "")
	if x == nil {
		c.add("", "no text of %q", d.ID)
		return
	}
	if x.size != d.Characters {
		c.add("/characters", "is %d, but the text has %d", d.Characters, x.size)
	}
	if sum := sha256.Sum256([]byte(x.text)); hex.EncodeToString(sum[:]) != d.SHA256 {
		c.add("/sha256", "is not that of the text")
	}
}

func (c *quoteChecker) mention(m *Mention) {
	x := c.open(m.Document, m.Part)
	if x == nil {
		c.add("", "no text of %q", m.Document)
		return
	}
	m.eachPlace(func(field string, p Place) {
		if got, ok := x.slice(p.Start, p.End); !ok {
			c.add(field, "%d to %d is not in the text", p.Start, p.End)
		} else if got != p.Text {
			c.add(field, "the text at %d to %d is %q, not %q", p.Start, p.End, got, p.Text)
		}
	})
	if _, ok := x.slice(m.Start, m.End); ok {
		c.surroundings(x, m)
	}
}

// surroundings checks what follows from the mention's offsets.
func (c *quoteChecker) surroundings(x *indexed, m *Mention) {
	start, line := x.at(m.Start)
	end, _ := x.at(m.End)
	if m.Bytes != [2]int{start, end} {
		c.add("/bytes", "are %d, want %d", m.Bytes, [2]int{start, end})
	}
	if m.Line != line {
		c.add("/line", "is %d, want %d", m.Line, line)
	}
	if !strings.HasSuffix(x.text[:start], m.Prefix) {
		c.add("/prefix", "%q is not before the quote", m.Prefix)
	}
	if !strings.HasPrefix(x.text[end:], m.Suffix) {
		c.add("/suffix", "%q is not after the quote", m.Suffix)
	}
}

// stride is how many code points apart the marks of an indexed text are.
const stride = 256

// An indexed text finds code points without reading it from the beginning.
type indexed struct {
	text  string
	size  int    // in code points
	marks []mark // of the code points 0, stride, 2*stride, ...
}

type mark struct{ offset, line int } // in bytes; from 1

func newIndexed(text string) *indexed {
	x := &indexed{text: text}
	line := 1
	for i, r := range text {
		if x.size%stride == 0 {
			x.marks = append(x.marks, mark{i, line})
		}
		x.size++
		if r == '\n' {
			line++
		}
	}
	if x.size%stride == 0 {
		x.marks = append(x.marks, mark{len(text), line})
	}
	return x
}

// at returns the byte offset and the line of the n-th code point; n is from 0
// to size.
func (x *indexed) at(n int) (offset, line int) {
	m := x.marks[n/stride]
	offset, line = m.offset, m.line
	for range n % stride {
		r, size := utf8.DecodeRuneInString(x.text[offset:])
		if r == '\n' {
			line++
		}
		offset += size
	}
	return offset, line
}

// slice returns the code points in [start, end), false if they are not there.
func (x *indexed) slice(start, end int) (string, bool) {
	if start < 0 || start > end || end > x.size {
		return "", false
	}
	from, _ := x.at(start)
	to, _ := x.at(end)
	return x.text[from:to], true
}
