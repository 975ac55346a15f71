package corpus

import "sort"

// A Text is a text as read together with its normal form. It is immutable and
// may be read from several goroutines.
//
// Norm is Raw in NFC (never NFKC: "10³" and "5½" stay) with one form for each
// of these: spaces (all of Unicode's, tabs and control characters become ' '),
// line ends ("\r\n", "\r", U+2028 and U+2029 become '\n'), hyphens and minus
// ('-'), dashes ('–'), double and single quotation marks ('"', '\”), and
// full-width forms (ASCII). ´ and ` become '\” between letters. Zero-width
// characters, bidi controls and soft hyphens are not in Norm. Normalising Norm
// changes nothing.
type Text struct {
	Raw  string
	Norm string

	shifts []shift  // ascending; nil where Raw and Norm have the same places
	runes  []uint32 // see places.go; nil for ASCII
	lines  []uint32
}

// NewText normalises raw, which must be valid UTF-8 of less than 1 GB.
func NewText(raw string) *Text {
	t := &Text{Raw: raw}
	t.Norm, t.shifts = normalise(raw)
	t.runes, t.lines = runeMarks(raw), lineMarks(raw)
	return t
}

// RawSpan maps a span of Norm to the smallest span of Raw that produced it.
// Both ends of s must be in Norm, on character boundaries; so are the results
// in Raw. Characters that normalising removed are inside only when something
// of s stands on both sides of them. An empty span maps to an empty one.
func (t *Text) RawSpan(s Span) Span {
	start := t.rawStart(s.Start)
	if s.End <= s.Start {
		return Span{start, start}
	}
	return Span{start, t.rawEnd(s.End)}
}

// Quote returns the text's own bytes under a span of Norm.
func (t *Text) Quote(s Span) string {
	r := t.RawSpan(s)
	return t.Raw[r.Start:r.End]
}

// NormSpan maps a span of Raw to the smallest span of Norm that holds all it
// produced: the way back from RawSpan. It is empty where all was removed.
func (t *Text) NormSpan(raw Span) Span {
	start := t.normStart(raw.Start)
	if raw.End <= raw.Start {
		return Span{start, start}
	}
	return Span{start, t.normEnd(raw.End)}
}

// rawStart returns where in Raw the character at Norm offset n begins.
func (t *Text) rawStart(n int) int {
	s := t.shiftAtNorm(n)
	if end := int(s.norm + s.normLen); n >= end {
		return int(s.raw+s.rawLen) + n - end
	}
	return int(s.raw)
}

// rawEnd returns where in Raw the character before Norm offset n ends.
func (t *Text) rawEnd(n int) int {
	s := t.shiftAtNorm(n - 1)
	return int(s.raw+s.rawLen) + max(0, n-int(s.norm+s.normLen))
}

func (t *Text) normStart(raw int) int {
	s := t.shiftAtRaw(raw)
	if end := int(s.raw + s.rawLen); raw >= end {
		return int(s.norm+s.normLen) + raw - end
	}
	return int(s.norm)
}

func (t *Text) normEnd(raw int) int {
	s := t.shiftAtRaw(raw - 1)
	return int(s.norm+s.normLen) + max(0, raw-int(s.raw+s.rawLen))
}

// shiftAtNorm returns the last shift that begins at or before the Norm offset
// n; the zero shift, which moves nothing, where there is none.
func (t *Text) shiftAtNorm(n int) shift {
	i := sort.Search(len(t.shifts), func(i int) bool { return int(t.shifts[i].norm) > n })
	return t.shiftBefore(i)
}

// shiftAtRaw is shiftAtNorm for an offset of Raw.
func (t *Text) shiftAtRaw(raw int) shift {
	i := sort.Search(len(t.shifts), func(i int) bool { return int(t.shifts[i].raw) > raw })
	return t.shiftBefore(i)
}

func (t *Text) shiftBefore(i int) shift {
	if i == 0 {
		return shift{}
	}
	return t.shifts[i-1]
}
