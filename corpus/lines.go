package corpus

import (
	"bufio"
	"bytes"
	"errors"
	"fmt"
	"io"

	"golang.org/x/text/encoding/unicode"
	"golang.org/x/text/transform"
)

// errLongLine is the error of a line that was passed over.
var errLongLine = fmt.Errorf("line longer than %d MB", MaxRecord>>20)

// lines reads lines of any length up to max, which is MaxRecord.
type lines struct {
	src *bufio.Reader
	buf []byte
	n   int // lines read, that is the number of the last one, from 1
	max int // bytes
}

func newLines(src io.Reader) *lines {
	return &lines{src: bufio.NewReaderSize(utf8Reader(src), 64<<10), max: MaxRecord}
}

// next returns the next line, valid until the next call, with its line feed if
// it has one. After errLongLine the one after it can be read. The last line may
// be empty; io.EOF comes after it.
func (l *lines) next() ([]byte, error) {
	l.n++
	line, err := l.src.ReadSlice('\n')
	if errors.Is(err, bufio.ErrBufferFull) {
		line, err = l.long(line)
	}
	if l.n == 1 {
		line = bytes.TrimPrefix(line, []byte(bomUTF8))
	}
	if err == io.EOF && len(line) > 0 {
		err = nil
	}
	return line, err
}

// long reads the rest of a line that begins with start.
func (l *lines) long(start []byte) ([]byte, error) {
	l.buf = append(l.buf[:0], start...)
	for {
		part, err := l.src.ReadSlice('\n')
		if len(l.buf)+len(part) > l.max {
			return nil, l.skip(err)
		}
		l.buf = append(l.buf, part...)
		if !errors.Is(err, bufio.ErrBufferFull) {
			return l.buf, err
		}
	}
}

// skip passes over the rest of a line; err is how reading it last ended.
func (l *lines) skip(err error) error {
	for errors.Is(err, bufio.ErrBufferFull) {
		_, err = l.src.ReadSlice('\n')
	}
	if err != nil && err != io.EOF {
		return err
	}
	return errLongLine
}

// utf8Reader returns a reader of src as UTF-8 where it begins with the
// byte-order mark of UTF-16, and of src as it is otherwise.
func utf8Reader(src io.Reader) io.Reader {
	b := bufio.NewReaderSize(src, 64<<10)
	switch mark, _ := b.Peek(2); string(mark) {
	case bomUTF16LE, bomUTF16BE:
		return transform.NewReader(b, unicode.UTF16(unicode.LittleEndian, unicode.ExpectBOM).NewDecoder())
	}
	return b
}
