package tag

import (
	"unicode"
	"unicode/utf8"

	"beleg/extract/segment"
)

// A glimpse is what the features need to know of a word, hashed.
type glimpse struct {
	word, fold uint32    // as written, folded
	suffix     [5]uint32 // of the folded word, one to five letters
	first      uint32    // the first letter as written
	prefix     uint32    // the first three letters, folded
	shape      uint32    // "Xxd" for "Covid19"
}

// pad is how many words outside a sentence its features look at, on each side.
const pad = 2

// glimpses looks at every token; the word of token i is at i+pad. It reuses
// the memory of dst.
func glimpses(dst []glimpse, tokens []segment.Token) []glimpse {
	dst = append(dst[:0], glimpse{shape: 1}, glimpse{shape: 2})
	for i := range tokens {
		dst = append(dst, look(&tokens[i]))
	}
	return append(dst, glimpse{shape: 3}, glimpse{shape: 4})
}

// look hashes what is seen of a token. All numbers look alike, but for years.
func look(t *segment.Token) glimpse {
	text, fold := t.Text, t.Fold
	if text[0] >= '0' && text[0] <= '9' {
		text = "0"
		if len(fold) == 4 {
			text = "0000"
		}
		fold = text
	}
	g := glimpse{word: newHash.text(text).short(), fold: newHash.text(fold).short(), shape: shapeHash(text)}
	r, _ := utf8.DecodeRuneInString(text)
	g.first = uint32(r)
	g.prefix = newHash.text(fold[:runes(fold, 3)]).short()
	h, end := newHash, len(fold)
	for i := range g.suffix {
		r, n := utf8.DecodeLastRuneInString(fold[:end])
		end -= n
		if n > 0 {
			h = h.mix(uint32(r))
		}
		g.suffix[i] = h.short()
	}
	return g
}

// runes returns the length in bytes of the first n runes of s.
func runes(s string, n int) int {
	for i := range s {
		if n == 0 {
			return i
		}
		n--
	}
	return len(s)
}

// shapeHash hashes the kinds of the runes of s, runs cut to two.
func shapeHash(s string) uint32 {
	h, last, run := newHash, uint32(0), 0
	for _, r := range s {
		k := kindOf(r)
		if k != last {
			last, run = k, 0
		}
		if run++; run <= 2 {
			h = h.mix(k)
		}
	}
	return h.short()
}

func kindOf(r rune) uint32 {
	switch {
	case 'a' <= r && r <= 'z' || r >= utf8.RuneSelf && unicode.IsLower(r):
		return 'x'
	case 'A' <= r && r <= 'Z' || r >= utf8.RuneSelf && unicode.IsUpper(r):
		return 'X'
	case '0' <= r && r <= '9':
		return '0'
	}
	return uint32(r)
}

// features are the hashed features of one word. Their order is part of the
// model: a feature is known by its place.
type features [28]uint32

// noClass stands for the tag of a word before the sentence.
const noClass = uint32(maxClasses + 1)

// fill looks at token i and the two on each side; last and last2 are the
// classes of the tokens before it.
func (f *features) fill(words []glimpse, i int, last, last2 uint32) {
	i += pad
	w, a, b, n, m := &words[i], &words[i-1], &words[i-2], &words[i+1], &words[i+2]
	start := uint32(0)
	if i == pad {
		start = 1
	}
	f[0] = f.key(0, 0, 0)
	f[1] = f.key(1, w.word, 0)
	f[2] = f.key(2, w.fold, 0)
	for k, s := range w.suffix {
		f[3+k] = f.key(3+k, s, 0)
	}
	f[8] = f.key(8, w.first, 0)
	f[9] = f.key(9, w.prefix, 0)
	f[10] = f.key(10, w.shape, start)
	f[11] = f.key(11, last, 0)
	f[12] = f.key(12, last, last2)
	f[13] = f.key(13, last, w.fold)
	f[14] = f.key(14, a.fold, 0)
	f[15] = f.key(15, b.fold, 0)
	f[16] = f.key(16, n.fold, 0)
	f[17] = f.key(17, m.fold, 0)
	f[18] = f.key(18, n.suffix[2], 0)
	f[19] = f.key(19, a.suffix[2], 0)
	f[20] = f.key(20, n.shape, 0)
	f[21] = f.key(21, a.shape, w.shape)
	f[22] = f.key(22, w.fold, n.fold)
	f[23] = f.key(23, last, n.suffix[1])
	f[24] = f.key(24, w.suffix[2], n.suffix[2])
	f[25] = f.key(25, w.suffix[1], last+w.shape<<8)
	f[26] = f.key(26, a.fold, n.fold)
	f[27] = f.key(27, m.suffix[2], 0)
}

func (f *features) key(place int, a, b uint32) uint32 {
	return newHash.mix(uint32(place)).mix(a).mix(b).short()
}
