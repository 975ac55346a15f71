package corpus

import "unicode"

// removed is what fold returns for a character that normalised text lacks.
const removed rune = -1

// fold returns the one form that rules are written in for a typographic
// variant, r itself for any other character. Results are stable under NFC.
func fold(r rune) rune {
	switch {
	case r < 0x20:
		return foldControl(r)
	case r < 0x7F:
		return r
	case r < 0xA0:
		return ' '
	case r >= 0x2000 && r <= 0x206F:
		return foldPunctuation(r)
	case r >= 0xFE50 && r <= 0xFFEF:
		return foldWidth(r)
	}
	return foldOther(r)
}

func foldControl(r rune) rune {
	if r == '\n' || r == '\r' {
		return '\n'
	}
	return ' '
}

// foldPunctuation folds the block General Punctuation.
func foldPunctuation(r rune) rune {
	switch r {
	case '\u2010', '\u2011': // hyphens
		return '-'
	case '\u2012', '\u2013', '\u2014', '\u2015': // dashes
		return '–'
	case '\u2018', '\u2019', '\u201A', '\u201B', '\u2032', '\u2035', '\u2039', '\u203A':
		return '\''
	case '\u201C', '\u201D', '\u201E', '\u201F', '\u2033', '\u2036':
		return '"'
	case '\u2028', '\u2029':
		return '\n'
	}
	switch {
	case unicode.Is(unicode.Zs, r):
		return ' '
	case unicode.Is(unicode.Cf, r): // zero width, bidi controls, invisible operators
		return removed
	}
	return r
}

// foldWidth folds small and full-width forms.
func foldWidth(r rune) rune {
	switch {
	case r >= '\uFF01' && r <= '\uFF5E':
		return r - 0xFEE0
	case r == '\uFEFF':
		return removed
	}
	switch r {
	case '\uFE50':
		return ','
	case '\uFE52':
		return '.'
	case '\uFE58':
		return '–'
	case '\uFE62':
		return '+'
	case '\uFE63':
		return '-'
	case '\uFE69':
		return '$'
	case '\uFE6A':
		return '%'
	case '\uFFE0':
		return '¢'
	case '\uFFE1':
		return '£'
	case '\uFFE5':
		return '¥'
	case '\uFFE6':
		return '₩'
	}
	return r
}

func foldOther(r rune) rune {
	switch r {
	case '\u00A0', '\u1680', '\u3000':
		return ' '
	case '\u00AD', '\u061C', '\u180E': // soft hyphen, Arabic letter mark, Mongolian vowel separator
		return removed
	case '\u2212':
		return '-'
	case '\u2E3A', '\u2E3B':
		return '–'
	case '«', '»', '\u301D', '\u301E', '\u301F':
		return '"'
	case '\u02BC': // the letter apostrophe
		return '\''
	case '\u1FEF': // canonically a grave accent
		return '`'
	case '\u1FFD': // canonically an acute accent
		return '´'
	}
	return r
}

// isAccent reports whether r, a folded character, is typed for an apostrophe
// between letters ("geht´s").
func isAccent(r rune) bool { return r == '`' || r == '´' }
