package corpus

import (
	"strings"
	"testing"
	"unicode/utf8"
)

func TestDecode(t *testing.T) {
	tests := []struct{ name, b, declared, want string }{
		{"empty", "", "", ""},
		{"ascii", "5 %", "", "5 %"},
		{"utf-8", "5\u00a0€", "", "5\u00a0€"},
		{"utf-8 against its declaration", "5 €", "latin1", "5 €"},
		{"utf-8 with a mark", "\xEF\xBB\xBF5 €", "", "5 €"},
		{"utf-16 little endian", "\xFF\xFE5\x00 \x00\xAC\x20", "", "5 €"},
		{"utf-16 big endian", "\xFE\xFF\x005\x00 \x20\xAC", "", "5 €"},
		{"utf-16 declared, no mark", "5\x00 \x00%\x00", "UTF-16LE", "5 %"},
		{"windows-1252", "\x93Gr\xF6\xDFe\x94 5 \x80", "", "“Größe” 5 €"},
		{"declared", "5 \xA4", "ISO-8859-15", "5 €"},
		{"declared in vain as utf-8", "Gr\xF6\xDFe", "utf-8", "Größe"},
		{"declared as unknown", "Gr\xF6\xDFe", "martian", "Größe"},
		{"declared as a replacement", "Gr\xF6\xDFe", "iso-2022-kr", "Größe"},
		{"a stray control character", "5 % more than in the year before\x1b", "", "5 % more than in the year before\x1b"},
		{"form feed", "5 %\f6 %", "", "5 %\f6 %"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			got, err := Decode([]byte(tt.b), tt.declared)
			if err != nil || got != tt.want {
				t.Errorf("Decode(%q, %q) = %q, %v; want %q", tt.b, tt.declared, got, err, tt.want)
			}
		})
	}
}

func TestDecodeRefuses(t *testing.T) {
	tests := []struct{ name, b, want string }{
		{"nul", "text\x00text", "binary data: NUL at byte 4"},
		{"png", "\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR", "binary data: NUL at byte"},
		{"controls", "\x01\x02\x03abc", "binary data: 3 of 6 characters are control characters"},
		{"broken utf-8 after a mark", "\xEF\xBB\xBFab\xFFc", "byte 5: invalid UTF-8"},
		{"odd utf-16", "\xFF\xFE5\x00 ", "byte 4: UTF-16 text ends inside a character"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			_, err := Decode([]byte(tt.b), "")
			if err == nil || !strings.Contains(err.Error(), tt.want) {
				t.Errorf("Decode(%q): error %v, want %q", tt.b, err, tt.want)
			}
		})
	}
}

func FuzzDecode(f *testing.F) {
	for _, b := range []string{"5 €", "\xEF\xBB\xBF5 €", "\xFF\xFE5\x00", "\xFE\xFF\xD8\x00", "Gr\xF6\xDFe", "\x00"} {
		for _, declared := range []string{"", "utf-16be", "shift_jis", "iso-2022-jp", "gbk"} {
			f.Add([]byte(b), declared)
		}
	}
	f.Fuzz(func(t *testing.T, b []byte, declared string) {
		s, err := Decode(b, declared)
		if err != nil {
			return
		}
		if !utf8.ValidString(s) || strings.Contains(s, "\x00") {
			t.Fatalf("Decode(%q, %q) = %q", b, declared, s)
		}
		if again, err := Decode([]byte(s), ""); !strings.HasPrefix(s, "\uFEFF") && (err != nil || again != s) {
			t.Fatalf("%q decoded again is %q, %v", s, again, err)
		}
	})
}
