package corpus

import (
	"bufio"
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"unicode/utf8"
)

// A record is a line of JSON that holds a document.
type record struct {
	metadata
	id, text string
}

// records reads what src holds as JSON records, one a line.
func (r *reader) records(p place, src io.Reader) bool {
	lines, found := newLines(src), false
	for {
		line, err := lines.next()
		p.line = lines.n
		switch {
		case err == io.EOF && found:
			return true
		case err == io.EOF:
			return r.fail(place{path: p.path}, errors.New("no text"))
		case err == errLongLine:
			found = true
			if !r.fail(p, err) {
				return false
			}
			continue
		case err != nil:
			return r.fail(p, err)
		case len(bytes.TrimSpace(line)) == 0:
			continue
		}
		found = true
		if !r.record(p, line) {
			return false
		}
	}
}

func (r *reader) record(p place, line []byte) bool {
	rec, err := parseRecord(line)
	switch {
	case err != nil:
		return r.fail(p, err)
	case rec.id == "":
		return r.fail(p, errors.New("id: missing"))
	}
	return r.document(p, rec.id, rec.metadata, rec.text)
}

// stream reads src, which has no name to tell its kind by.
func (r *reader) stream(src io.Reader, name string) bool {
	p := place{path: name}
	buffered := bufio.NewReader(utf8Reader(src))
	head, err := firstLine(buffered)
	if err != nil {
		return r.fail(p, err)
	}
	src = io.MultiReader(bytes.NewReader(head), buffered)
	if rec, err := parseRecord(bytes.TrimPrefix(head, []byte(bomUTF8))); err == nil && rec.text != "" {
		return r.records(p, src)
	}
	return r.text(p, src)
}

// firstLine reads up to the end of the first line that is not blank, or until
// it has more than MaxRecord bytes.
func firstLine(src *bufio.Reader) ([]byte, error) {
	var head []byte
	for len(head) <= MaxRecord {
		part, err := src.ReadSlice('\n')
		head = append(head, part...)
		switch {
		case err == bufio.ErrBufferFull:
		case err == io.EOF:
			return head, nil
		case err != nil || len(bytes.TrimSpace(head)) > 0:
			return head, err
		}
	}
	return head, nil
}

// parseRecord reads one line of JSON. Names of fields are exact, unknown ones
// are passed over, null is absent. The error begins with the field it is about.
func parseRecord(line []byte) (rec record, err error) {
	if !utf8.Valid(line) {
		s, err := Decode(line, "")
		if err != nil {
			return rec, err
		}
		line = []byte(s)
	}
	var fields map[string]json.RawMessage
	if err := json.Unmarshal(line, &fields); err != nil || fields == nil {
		return rec, recordError(err)
	}
	if rec.id, err = recordID(fields["id"]); err != nil {
		return rec, err
	}
	if _, ok := fields["text"]; !ok {
		return rec, errors.New("text: missing")
	}
	for _, f := range []struct {
		name string
		to   *string
	}{
		{"text", &rec.text}, {"title", &rec.title}, {"url", &rec.url},
		{"language", &rec.language}, {"published", &rec.published},
	} {
		raw, ok := fields[f.name]
		switch {
		case !ok || json.Unmarshal(raw, f.to) == nil:
		case f.name == "published":
			return rec, errDate
		default:
			return rec, fmt.Errorf("%s: not a string", f.name)
		}
	}
	return rec, nil
}

// recordID reads an id, which may be a number.
func recordID(raw json.RawMessage) (string, error) {
	var id string
	var number json.Number
	switch {
	case raw == nil, json.Unmarshal(raw, &id) == nil:
		return id, nil
	case json.Unmarshal(raw, &number) == nil:
		return number.String(), nil
	}
	return "", errors.New("id: not a string")
}

func recordError(err error) error {
	var kind *json.UnmarshalTypeError
	if err == nil || errors.As(err, &kind) {
		return errors.New("not a JSON object")
	}
	return fmt.Errorf("not JSON: %w", err)
}
