package corpus

import (
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

func TestNorm(t *testing.T) {
	tests := []struct{ name, raw, want string }{
		{"empty", "", ""},
		{"ascii", "It fell 5 %.\nThen rose.", "It fell 5 %.\nThen rose."},
		{"umlauts", "Größe ändert sich", "Größe ändert sich"},
		{"spaces", "5\u00a0%\u202f10\u2009000\t7\u3000x\u2003y", "5 % 10 000 7 x y"},
		{"line ends", "a\r\nb\rc\u2028d\u2029e\n\r\nf", "a\nb\nc\nd\ne\n\nf"},
		{"carriage return at the end", "a\r", "a\n"},
		{"removed", "\ufeffAb\u00adsatz\u200b 5\u2060%\u200e\u202a!\u2066", "Absatz 5%!"},
		{"hyphens", "E\u2010Auto 5\u2011jährig \u22125 \ufe635 \uff0d5", "E-Auto 5-jährig -5 -5 -5"},
		{"dashes", "2019\u20132020 a\u2014b \u20125 \u2015", "2019–2020 a–b –5 –"},
		{"double quotation marks", "„a“ ”b‟ «c» 5″ ‶", `"a" "b" "c" 5" "`},
		{"single quotation marks", "‚a‘ ’b‛ ‹c› 5′ O’Neil", "'a' 'b' 'c' 5' O'Neil"},
		{"accents between letters", "geht´s it`s 5`s `code` a´", "geht's it's 5`s `code` a´"},
		{"accents after a mark", "ñ´s n\u0303´s", "ñ's ñ's"},
		{"accent before a removed character", "geht´\u00ads", "geht's"},
		{"fractions and superscripts", "5½ m² 10³ ¾ 3⁄4 №5 Ⅳ", "5½ m² 10³ ¾ 3⁄4 №5 Ⅳ"},
		{"full width", "１２．５％＄１０", "12.5%$10"},
		{"small forms", "5﹪ ﹩3 ￡4 ￥5", "5% $3 £4 ¥5"},
		{"control characters", "a\x00b\x1bc\x7fd\u0085e\ff", "a b c d e f"},
		{"decomposed", "Gro\u0308ße 5 A\u030a", "Größe 5 Å"},
		{"singletons", "\u212b \u2126 \u212a", "Å Ω K"},
		{"marks out of order", "a\u0301\u0323", "ạ\u0301"},
		{"mark first", "\u0301a", "\u0301a"},
		{"mark after a removed character", "u\u00ad\u0308ber", "über"},
		{"mark after a folded character", "＜\u0338", "≮"},
		{"expanding", "\u0958", "\u0915\u093c"},
		{"hangul", "\u1112\u1161\u11ab", "한"},
		{"emoji", "👍🏽 5️⃣", "👍🏽 5️⃣"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if got := NewText(tt.raw).Norm; got != tt.want {
				t.Errorf("NewText(%+q).Norm = %+q, want %+q", tt.raw, got, tt.want)
			}
		})
	}
}

func TestQuote(t *testing.T) {
	tests := []struct{ raw, norm, want string }{
		{"rund 5\u00a0% mehr", "5 %", "5\u00a0%"},
		{"Ab\u00adsatz\u00ad stieg", "Absatz", "Ab\u00adsatz"},
		{"\ufeffAbsatz", "Absatz", "Absatz"},
		{"„20,4 Mio.“ x", `"20,4 Mio."`, "„20,4 Mio.“"},
		{"a\r\n5 m\r\nb", "5 m", "5 m"},
		{"a\r\nb c", "a\nb", "a\r\nb"},
		{"ein Gro\u0308ßer, 5 km", "Größer", "Gro\u0308ßer"},
		{"ein Gro\u0308ßer, 5 km", "5 km", "5 km"},
		{"x \u0958 5", "\u0915", "\u0958"},
	}
	for _, tt := range tests {
		text := NewText(tt.raw)
		i := strings.Index(text.Norm, tt.norm)
		if i < 0 {
			t.Errorf("NewText(%+q).Norm = %+q lacks %+q", tt.raw, text.Norm, tt.norm)
			continue
		}
		if got := text.Quote(Span{i, i + len(tt.norm)}); got != tt.want {
			t.Errorf("%+q: Quote of %+q = %+q, want %+q", tt.raw, tt.norm, got, tt.want)
		}
	}
}

func TestNormSpan(t *testing.T) {
	tests := []struct{ raw, part, want string }{
		{"rund 5\u00a0% mehr", "5\u00a0%", "5 %"},
		{"Ab\u00adsatz\u00ad stieg", "satz\u00ad", "satz"},
		{"Ab\u00adsatz", "\u00ad", ""},
		{"x \u0958 5", "\u0958", "\u0915\u093c"},
		{"„a“ b", "b", "b"},
	}
	for _, tt := range tests {
		text := NewText(tt.raw)
		i := strings.Index(tt.raw, tt.part)
		s := text.NormSpan(Span{i, i + len(tt.part)})
		if got := text.Norm[s.Start:s.End]; got != tt.want {
			t.Errorf("%+q: NormSpan of %+q is %+q, want %+q", tt.raw, tt.part, got, tt.want)
		}
	}
}

// Plain text must not be copied: a corpus of it costs its own size and no more.
func TestNormSharesPlainText(t *testing.T) {
	for _, raw := range []string{"plain ASCII", "Größe", "5 € – 6 €", "`code`", "x\u0302"} {
		if text := NewText(raw); text.Norm != raw || text.shifts != nil {
			t.Errorf("%q: Norm %q, %d shifts", raw, text.Norm, len(text.shifts))
		}
	}
	if n := testing.AllocsPerRun(10, func() { normalise("Größe, plain") }); n != 0 {
		t.Errorf("normalising plain text allocates %v times", n)
	}
}

// Each character: the form is stable and the same for NFC and NFD. Left out are
// what Unicode does not assign and the ideographs that never change.
func TestNormEachRune(t *testing.T) {
	var raw strings.Builder
	for r := rune(0); r <= 0xE0FFF; r++ {
		if assigned(r) {
			c := string(r)
			raw.WriteString(c + " a" + c + "b 5" + c + "\u0301 ")
		}
		if r%64 != 63 || raw.Len() == 0 {
			continue
		}
		got := NewText(raw.String()).Norm
		if again := NewText(got).Norm; again != got {
			t.Fatalf("up to %U: %+q becomes %+q", r, got, again)
		}
		if nfd := NewText(norm.NFD.String(raw.String())).Norm; nfd != got {
			t.Fatalf("up to %U: %+q, but %+q from NFD", r, got, nfd)
		}
		raw.Reset()
	}
}

func assigned(r rune) bool {
	ideograph := r >= 0x3400 && r < 0xA000 || r >= 0x17000 && r < 0x1B000 || r >= 0x20000 && r < 0x2F800
	return !ideograph && unicode.In(r, unicode.Cc, unicode.Cf, unicode.L, unicode.M, unicode.N, unicode.P, unicode.S, unicode.Z)
}

func FuzzText(f *testing.F) {
	for _, s := range []string{
		"", "It fell 5 %.\n", "„20,4 Mio.“ – Ab\u00adsatz\r\nneu", "u\u00ad\u0308ber \u0301", "geht´s `x`",
		"\u0958\u212b\u1112\u1161\u11ab", "＜\u0338", "a\u0301\u0323\u0301", "\r\n\r\r\n", "👍🏽 5️⃣", "\u0f73\u0f71", "\u0344",
		strings.Repeat("ä", 300) + strings.Repeat("\n5 €", 99), "a" + strings.Repeat("\u0301", 40) + "b",
	} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, raw string) {
		raw = strings.ToValidUTF8(raw[:min(len(raw), 4096)], "\uFFFD")
		text := NewText(raw)
		if text.Raw != raw || !utf8.ValidString(text.Norm) {
			t.Fatalf("%+q: Raw %+q, Norm %+q", raw, text.Raw, text.Norm)
		}
		checkStable(t, text)
		checkMap(t, text)
		checkNormSpan(t, text)
		checkPlaces(t, text)
	})
}

// checkStable holds that Norm is in normal form, and the same for NFC and NFD.
func checkStable(t *testing.T, text *Text) {
	t.Helper()
	if again := NewText(text.Norm); again.Norm != text.Norm || again.shifts != nil {
		t.Fatalf("Norm %+q is not stable: %+q", text.Norm, again.Norm)
	}
	if manyMarks(text.Raw) {
		return // x/text breaks up such runs, wherever they begin
	}
	if !norm.NFC.IsNormalString(text.Norm) {
		t.Fatalf("Norm %+q is not in NFC", text.Norm)
	}
	nfc, nfd := NewText(norm.NFC.String(text.Raw)), NewText(norm.NFD.String(text.Raw))
	if nfc.Norm != text.Norm || nfd.Norm != text.Norm {
		t.Fatalf("raw %+q gives %+q, NFC %+q, NFD %+q", text.Raw, text.Norm, nfc.Norm, nfd.Norm)
	}
}

// manyMarks reports whether s may hold a run of more than 30 combining marks.
func manyMarks(s string) bool {
	n := 0
	for i := 0; i < len(s); {
		r, size := foldAt(s, i)
		i += size
		switch {
		case r == removed:
		case r == 0x34F || joins(r):
			n += 4 // U+0344 and others decompose into several
		case n <= 24:
			n = 0
		}
	}
	return n > 24
}

// checkMap holds that the raw spans of the characters of Norm cover Raw in
// order, share nothing unless they are one piece, and leave out only what is
// removed.
func checkMap(t *testing.T, text *Text) {
	t.Helper()
	last := Span{}
	for i, r := range text.Norm {
		n := Span{i, i + utf8.RuneLen(r)}
		s := text.RawSpan(n)
		checkBounds(t, text.Raw, s)
		if s == last && s.End > s.Start {
			continue
		}
		if s.Start < last.End || s.End <= s.Start {
			t.Fatalf("%+q: %v maps to %v after %v", text.Raw, n, s, last)
		}
		if removedEnd(text.Raw, last.End) < s.Start {
			t.Fatalf("%+q: %v maps to %v, which leaves out text after %v", text.Raw, n, s, last)
		}
		last = s
	}
	if removedEnd(text.Raw, last.End) != len(text.Raw) {
		t.Fatalf("%+q: nothing maps to what follows %d", text.Raw, last.End)
	}
}

func checkBounds(t *testing.T, s string, span Span) {
	t.Helper()
	for _, i := range []int{span.Start, span.End} {
		if i < 0 || i > len(s) || i < len(s) && !utf8.RuneStart(s[i]) {
			t.Fatalf("%+q: %v is not a span of characters", s, span)
		}
	}
}

// checkNormSpan holds that the map leads back.
func checkNormSpan(t *testing.T, text *Text) {
	t.Helper()
	for i, r := range text.Raw {
		raw := Span{i, i + utf8.RuneLen(r)}
		n := text.NormSpan(raw)
		checkBounds(t, text.Norm, n)
		if n.Start == n.End {
			continue
		}
		if back := text.RawSpan(n); back.Start > raw.Start || back.End < raw.End {
			t.Fatalf("%+q: %v maps to %v and back to %v", text.Raw, raw, n, back)
		}
	}
	for i, r := range text.Norm {
		n := Span{i, i + utf8.RuneLen(r)}
		if back := text.NormSpan(text.RawSpan(n)); back.Start > n.Start || back.End < n.End {
			t.Fatalf("%+q: norm %v maps back to %v", text.Raw, n, back)
		}
	}
}

func BenchmarkNewText(b *testing.B) {
	texts := []struct{ name, unit string }{
		{"ascii", "Sales at the company rose 12.5 percent to $1.4 billion in the third quarter, it said.\n"},
		{"german", "Die Umsätze des Konzerns stiegen im dritten Quartal um 12,5 Prozent auf 1,4 Mrd. Euro.\n"},
		{"typographic", "„Wir wachsen“, sagte er – um 12,5\u00a0%. It’s “20.4 million” – 5\u202f€ more, on the whole.\n"},
		{"decomposed", "Die Umsa\u0308tze stiegen fu\u0308r das Jahr um 12,5 Prozent, ho\u0308her als fru\u0308her angeku\u0308ndigt.\n"},
		{"crlf", "Sales at the company rose 12.5 percent to $1.4 billion in the third quarter.\r\n"},
		{"cyrillic", "Выручка компании выросла на 12,5 процента до 1,4 миллиарда долларов.\n"},
	}
	for _, tt := range texts {
		raw := strings.Repeat(tt.unit, 50)
		b.Run(tt.name, func(b *testing.B) {
			b.ReportAllocs()
			b.SetBytes(int64(len(raw)))
			for b.Loop() {
				NewText(raw)
			}
		})
	}
}
