package corpus

import "strings"

// markEvery is how many bytes of Raw one mark covers: a query reads at most
// that many, and marks take 1/32 of the text at most.
const markEvery = 256

// CodePoint returns how many Unicode code points of Raw begin before the byte
// offset raw, which may be len(Raw). Time is constant; ASCII costs nothing.
func (t *Text) CodePoint(raw int) int {
	if t.runes == nil {
		return raw
	}
	k := raw / markEvery
	return int(t.runes[k]) + runesIn(t.Raw[k*markEvery:raw])
}

// Line returns the line of Raw, from 1, that holds the byte at offset raw,
// which may be len(Raw). Lines end with "\n", "\r\n" or a lone "\r". Time is
// constant.
func (t *Text) Line(raw int) int {
	k := raw / markEvery
	return 1 + int(t.lines[k]) + lineEnds(t.Raw, k*markEvery, raw)
}

// runeMarks counts the code points before each multiple of markEvery; nil for
// ASCII.
func runeMarks(raw string) []uint32 {
	if isASCII(raw) {
		return nil
	}
	return marks(raw, func(start, end int) int { return runesIn(raw[start:end]) })
}

// lineMarks counts the line ends before each multiple of markEvery.
func lineMarks(raw string) []uint32 {
	return marks(raw, func(start, end int) int { return lineEnds(raw, start, end) })
}

func marks(raw string, count func(start, end int) int) []uint32 {
	m := make([]uint32, len(raw)/markEvery+1)
	for k := 1; k < len(m); k++ {
		m[k] = m[k-1] + uint32(count((k-1)*markEvery, k*markEvery))
	}
	return m
}

// runesIn counts the code points that begin in s, which may begin inside one.
func runesIn(s string) int {
	n := 0
	for i := range len(s) {
		if s[i]&0xC0 != 0x80 {
			n++
		}
	}
	return n
}

// lineEnds counts the line ends whose last byte is in raw[start:end].
func lineEnds(raw string, start, end int) int {
	n := strings.Count(raw[start:end], "\n")
	for i := start; ; i++ {
		k := strings.IndexByte(raw[i:end], '\r')
		if k < 0 {
			return n
		}
		i += k
		if i+1 == len(raw) || raw[i+1] != '\n' {
			n++
		}
	}
}

func isASCII(s string) bool {
	for i := range len(s) {
		if s[i] >= 0x80 {
			return false
		}
	}
	return true
}
