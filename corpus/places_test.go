package corpus

import (
	"strings"
	"testing"
	"unicode/utf8"
)

func TestPlaces(t *testing.T) {
	texts := []string{
		"", "a", "ä", "a\nb\r\nc\rd", "\r", "\r\n", "5 €\n6 €",
		strings.Repeat("x", markEvery) + "\n" + strings.Repeat("ä\n", 3*markEvery),
		strings.Repeat("x", markEvery-1) + "\r\n" + strings.Repeat("x", markEvery),
		strings.Repeat("x", markEvery-1) + "\ry" + strings.Repeat("€", markEvery),
	}
	for _, raw := range texts {
		checkPlaces(t, NewText(raw))
	}
}

func TestLine(t *testing.T) {
	text := NewText("a\nb\r\nc\rd")
	for want, part := range []string{"a", "b", "c", "d"} {
		if got := text.Line(strings.Index(text.Raw, part)); got != want+1 {
			t.Errorf("Line of %q = %d, want %d", part, got, want+1)
		}
	}
}

// checkPlaces holds that CodePoint and Line equal a naive count.
func checkPlaces(t *testing.T, text *Text) {
	t.Helper()
	for i := range len(text.Raw) + 1 {
		if i < len(text.Raw) && !utf8.RuneStart(text.Raw[i]) {
			continue
		}
		before := text.Raw[:i]
		if got, want := text.CodePoint(i), utf8.RuneCountInString(before); got != want {
			t.Fatalf("%+q: CodePoint(%d) = %d, want %d", text.Raw, i, got, want)
		}
		line := 1 + strings.Count(before, "\n") + strings.Count(before, "\r") - strings.Count(before, "\r\n")
		if strings.HasSuffix(before, "\r") && strings.HasPrefix(text.Raw[i:], "\n") {
			line--
		}
		if got := text.Line(i); got != line {
			t.Fatalf("%+q: Line(%d) = %d, want %d", text.Raw, i, got, line)
		}
	}
}

func BenchmarkCodePoint(b *testing.B) {
	text := NewText(strings.Repeat("Umsätze stiegen auf 5 €.\n", 1000))
	b.ReportAllocs()
	for b.Loop() {
		text.CodePoint(len(text.Raw) - 1)
		text.Line(len(text.Raw) - 1)
	}
}
