package corpus

import (
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// A shift is a piece of Raw whose normal form is not the same bytes for bytes:
// raw[raw:raw+rawLen] became norm[norm:norm+normLen], as a whole. Between two
// shifts the texts have the same length, rune for rune.
type shift struct{ norm, raw, normLen, rawLen uint32 }

// A normaliser builds Norm and its shifts from left to right.
type normaliser struct {
	raw     string
	out     []byte
	scratch []byte
	iter    norm.Iter // kept for its buffers
	shifts  []shift
}

// normalise returns the normal form of raw. It is raw itself, not a copy, where
// nothing changes.
func normalise(raw string) (string, []shift) {
	i := plainEnd(raw, 0)
	if i == len(raw) {
		return raw, nil
	}
	n := &normaliser{raw: raw, out: make([]byte, 0, len(raw))}
	for i = 0; i < len(raw); {
		i = n.piece(n.plain(i))
	}
	if string(n.out) == raw {
		return raw, nil
	}
	return string(n.out), n.shifts
}

// plainEnd returns the end of the run from i on of characters that stand for
// themselves and never join the one before: printable ASCII, line feeds and
// U+00C0 to U+027F.
func plainEnd(raw string, i int) int {
	for i < len(raw) {
		c := raw[i]
		switch {
		case c >= 0x20 && c < 0x7F && c != '`', c == '\n':
			i++
		case c >= 0xC3 && c <= 0xC9:
			i += 2
		default:
			return i
		}
	}
	return i
}

// plain copies the plain run at i, less its last character where a mark joins
// it, and returns where it stopped.
func (n *normaliser) plain(i int) int {
	end := plainEnd(n.raw, i)
	if end > i && end < len(n.raw) && clusterEnd(n.raw, end) > end {
		_, size := utf8.DecodeLastRuneInString(n.raw[i:end])
		end -= size
	}
	n.out = append(n.out, n.raw[i:end]...)
	return end
}

// piece normalises what begins at i (one character with the marks that join
// it, or a run of removed ones) and returns its end.
func (n *normaliser) piece(i int) int {
	if i == len(n.raw) {
		return i
	}
	r, size := foldAt(n.raw, i)
	if r == removed {
		end := removedEnd(n.raw, i)
		n.shift(len(n.out), i, end)
		return end
	}
	if end := clusterEnd(n.raw, i+size); end > i+size {
		n.cluster(i, end)
		return end
	}
	n.single(r, i, i+size)
	return i + size
}

// single writes the character raw[i:end], whose folded form is r.
func (n *normaliser) single(r rune, i, end int) {
	start := len(n.out)
	char := n.raw[i:end]
	switch own, _ := utf8.DecodeRuneInString(char); {
	case isAccent(r) && n.afterLetter() && beforeLetter(n.raw, end):
		n.out = append(n.out, '\'')
	case r != own:
		n.out = utf8.AppendRune(n.out, r)
	case norm.NFC.QuickSpanString(char) == len(char):
		n.out = append(n.out, char...)
	default:
		n.compose(append(n.scratch[:0], char...))
	}
	if len(n.out)-start != end-i {
		n.shift(start, i, end)
	}
}

// cluster writes raw[i:end], a character with marks, composed.
func (n *normaliser) cluster(i, end int) {
	start := len(n.out)
	n.scratch = n.scratch[:0]
	for k := i; k < end; {
		r, size := foldAt(n.raw, k)
		if r != removed {
			n.scratch = utf8.AppendRune(n.scratch, r)
		}
		k += size
	}
	n.compose(n.scratch)
	if string(n.out[start:]) != n.raw[i:end] {
		n.shift(start, i, end)
	}
}

// compose writes s in NFC.
func (n *normaliser) compose(s []byte) {
	n.scratch = s
	for n.iter.Init(norm.NFC, s); !n.iter.Done(); {
		n.out = append(n.out, n.iter.Next()...)
	}
}

// shift records that raw[i:end] became the output from start on.
func (n *normaliser) shift(start, i, end int) {
	n.shifts = append(n.shifts, shift{
		norm: uint32(start), normLen: uint32(len(n.out) - start),
		raw: uint32(i), rawLen: uint32(end - i),
	})
}

// afterLetter reports whether the output ends with a letter, or a mark on one.
func (n *normaliser) afterLetter() bool {
	r, _ := utf8.DecodeLastRune(n.out)
	return unicode.IsLetter(r) || unicode.IsMark(r)
}

// beforeLetter reports whether the first character from i on that is not
// removed is a letter.
func beforeLetter(raw string, i int) bool {
	i = removedEnd(raw, i)
	if i == len(raw) {
		return false
	}
	r, _ := foldAt(raw, i)
	return unicode.IsLetter(r)
}

// foldAt folds the character at i and returns its size in raw. The first half
// of "\r\n" is removed.
func foldAt(raw string, i int) (rune, int) {
	r, size := utf8.DecodeRuneInString(raw[i:])
	if r == '\r' && i+1 < len(raw) && raw[i+1] == '\n' {
		return removed, 1
	}
	return fold(r), size
}

// removedEnd returns the end of the run of removed characters at i.
func removedEnd(raw string, i int) int {
	for i < len(raw) {
		r, size := foldAt(raw, i)
		if r != removed {
			break
		}
		i += size
	}
	return i
}

// clusterEnd returns the end of the last mark that joins the character ending
// at i, or i. Removed characters do not keep a mark away.
func clusterEnd(raw string, i int) int {
	end := i
	for i < len(raw) {
		r, size := foldAt(raw, i)
		i += size
		switch {
		case r == removed:
		case joins(r):
			end = i
		default:
			return end
		}
	}
	return end
}

// joins reports whether r may combine with the character before it.
func joins(r rune) bool {
	if r < 0x300 || r >= 0x2000 && r < 0x20D0 {
		return false
	}
	var b [utf8.UTFMax]byte
	n := utf8.EncodeRune(b[:], r)
	return !norm.NFC.Properties(b[:n]).BoundaryBefore()
}
