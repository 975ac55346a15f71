package corpus

import (
	"errors"
	"io"
	"slices"
	"strings"
	"testing"
	"testing/iotest"
)

func TestLines(t *testing.T) {
	long := strings.Repeat("x", 200_000)
	tests := []struct {
		name, src string
		want      []string
	}{
		{"empty", "", nil},
		{"lines", "a\n\nb\r\nc", []string{"a\n", "\n", "b\r\n", "c"}},
		{"long", long + "\nb", []string{long + "\n", "b"}},
		{"too long", "a\n" + long + long + "\nb\n", []string{"a\n", "!line longer than 64 MB", "b\n"}},
		{"too long at the end", long + long, []string{"!line longer than 64 MB"}},
		{"utf-8 mark", "\xEF\xBB\xBFa\n", []string{"a\n"}},
		{"utf-16", "\xFF\xFEa\x00\n\x00\xE4\x00", []string{"a\n", "ä"}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if got := allLines(t, tt.src); !slices.Equal(got, tt.want) {
				t.Errorf("got %.80q, want %.80q", got, tt.want)
			}
		})
	}
}

func allLines(t *testing.T, src string) (got []string) {
	t.Helper()
	l := newLines(iotest.HalfReader(strings.NewReader(src)))
	l.max = 300_000
	for {
		line, err := l.next()
		switch {
		case err == io.EOF:
			return got
		case errors.Is(err, errLongLine):
			got = append(got, "!"+err.Error())
		case err != nil:
			t.Fatal(err)
		default:
			got = append(got, string(line))
		}
		if l.n != len(got) {
			t.Errorf("line %d is numbered %d", len(got), l.n)
		}
	}
}

func TestLinesReadError(t *testing.T) {
	broken := errors.New("broken")
	l := newLines(io.MultiReader(strings.NewReader("a\nb"), iotest.ErrReader(broken)))
	if line, err := l.next(); string(line) != "a\n" || err != nil {
		t.Fatalf("first line %q, %v", line, err)
	}
	if _, err := l.next(); !errors.Is(err, broken) {
		t.Errorf("second line: %v, want %v", err, broken)
	}
}
