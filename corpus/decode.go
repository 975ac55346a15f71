package corpus

import (
	"bytes"
	"fmt"
	"unicode/utf8"

	"golang.org/x/text/encoding"
	"golang.org/x/text/encoding/charmap"
	"golang.org/x/text/encoding/htmlindex"
	"golang.org/x/text/encoding/unicode"
)

// Byte-order marks.
const (
	bomUTF8    = "\xEF\xBB\xBF"
	bomUTF16LE = "\xFF\xFE"
	bomUTF16BE = "\xFE\xFF"
)

// maxControl is the share of control characters above which bytes are no text:
// one in so many. Random bytes have one in eight.
const maxControl = 20

// Decode returns the text that b encodes, as valid UTF-8 without a byte-order
// mark. It goes by the byte-order mark (UTF-8, UTF-16), then takes what is
// valid UTF-8, then the declared charset (a WHATWG label such as "latin1", in
// any case; "" and unknown ones are passed over), then windows-1252. The error
// says why b is no text: NUL characters, more control characters than text
// has, or bytes that break the encoding that its mark promises.
func Decode(b []byte, declared string) (string, error) {
	s, err := decodeBytes(b, declared)
	if err != nil {
		return "", err
	}
	return s, checkText(s)
}

func decodeBytes(b []byte, declared string) (string, error) {
	switch {
	case bytes.HasPrefix(b, []byte(bomUTF8)):
		return decodeUTF8(b[len(bomUTF8):])
	case bytes.HasPrefix(b, []byte(bomUTF16LE)), bytes.HasPrefix(b, []byte(bomUTF16BE)):
		return decodeUTF16(b)
	case utf8.Valid(b) && !(isUTF16(declared) && bytes.IndexByte(b, 0) >= 0):
		return string(b), nil
	}
	return decodeWith(charset(declared), b)
}

func decodeUTF8(b []byte) (string, error) {
	if !utf8.Valid(b) {
		return "", fmt.Errorf("byte %d: invalid UTF-8 after a UTF-8 byte-order mark", len(bomUTF8)+validPrefix(b))
	}
	return string(b), nil
}

func decodeUTF16(b []byte) (string, error) {
	if len(b)%2 != 0 {
		return "", fmt.Errorf("byte %d: UTF-16 text ends inside a character", len(b)-1)
	}
	return decodeWith(unicode.UTF16(unicode.LittleEndian, unicode.ExpectBOM), b)
}

func decodeWith(e encoding.Encoding, b []byte) (string, error) {
	s, err := e.NewDecoder().Bytes(b)
	return string(s), err
}

// charset returns the encoding of a label; windows-1252 where there is none or
// it is of no use here: the caller has seen that the bytes are not UTF-8.
func charset(label string) encoding.Encoding {
	e, err := htmlindex.Get(label)
	if err != nil || e == unicode.UTF8 || e == encoding.Replacement {
		return charmap.Windows1252
	}
	return e
}

func isUTF16(label string) bool {
	e, err := htmlindex.Get(label)
	if err != nil {
		return false
	}
	name, err := htmlindex.Name(e)
	return err == nil && (name == "utf-16le" || name == "utf-16be")
}

// validPrefix returns the length of the valid UTF-8 that b begins with.
func validPrefix(b []byte) int {
	i := 0
	for i < len(b) {
		r, size := utf8.DecodeRune(b[i:])
		if r == utf8.RuneError && size == 1 {
			break
		}
		i += size
	}
	return i
}

// checkText refuses what is not text.
func checkText(s string) error {
	controls, runes := 0, 0
	for i, r := range s {
		if r == 0 {
			return fmt.Errorf("binary data: NUL at byte %d", i)
		}
		if isControl(r) {
			controls++
		}
		runes++
	}
	if controls*maxControl > runes {
		return fmt.Errorf("binary data: %d of %d characters are control characters", controls, runes)
	}
	return nil
}

// isControl reports whether r is a control character that text does without.
func isControl(r rune) bool {
	if r >= '\t' && r <= '\r' { // tab, line ends, form feed
		return false
	}
	return r < 0x20 || r >= 0x7F && r < 0xA0
}
