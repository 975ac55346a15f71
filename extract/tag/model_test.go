package tag_test

import (
	"bytes"
	"compress/gzip"
	"io"
	"os"
	"strings"
	"testing"

	"beleg/extract/segment"
	"beleg/extract/tag"
)

func TestModelRoundTrip(t *testing.T) {
	want, err := os.ReadFile("models/de.gz")
	if err != nil {
		t.Fatal(err)
	}
	p, err := tag.NewPerceptron(bytes.NewReader(want))
	if err != nil {
		t.Fatal(err)
	}
	var got bytes.Buffer
	if _, err := p.WriteTo(&got); err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(unpack(t, got.Bytes()), unpack(t, want)) {
		t.Error("a model that was read is written in another way")
	}
}

// TestBrokenModel cuts and changes a model: it is refused or tags all the same.
func TestBrokenModel(t *testing.T) {
	model := unpack(t, smallModel(t))
	for i := range model {
		if _, err := tag.NewPerceptron(pack(t, model[:i])); err == nil {
			t.Errorf("%d bytes of %d: no error", i, len(model))
		} else if !strings.HasPrefix(err.Error(), "tag: model: ") {
			t.Errorf("%d bytes: %v", i, err)
		}
		changed := bytes.Clone(model)
		changed[i] ^= 0x55
		if p, err := tag.NewPerceptron(pack(t, changed)); err == nil {
			s := cut("Die Bank zahlt 5 Euro .")
			if err := p.Tag(&s); err != nil {
				t.Error(err)
			}
		}
	}
	if _, err := tag.NewPerceptron(pack(t, append(model, 0))); err == nil {
		t.Error("a byte too many: no error")
	}
	if _, err := tag.NewPerceptron(strings.NewReader("no gzip")); err == nil {
		t.Error("no gzip: no error")
	}
}

func TestTrainNothing(t *testing.T) {
	if _, err := tag.Train(nil, nil); err == nil {
		t.Error("no error")
	}
}

func smallModel(t *testing.T) []byte {
	t.Helper()
	s := cut("Die Bank zahlt 5 Euro .")
	for i, tags := range []string{"DET ART", "NOUN NN", "VERB VVFIN", "NUM CARD", "NOUN NN", "PUNCT $."} {
		s.Tokens[i].Tag, s.Tokens[i].Fine, _ = strings.Cut(tags, " ")
	}
	p, err := tag.Train([]segment.Sentence{s, s, s, s, s, s, s, s, s, s, s}, nil)
	if err != nil {
		t.Fatal(err)
	}
	var b bytes.Buffer
	if _, err := p.WriteTo(&b); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

func pack(t *testing.T, data []byte) io.Reader {
	t.Helper()
	var b bytes.Buffer
	z := gzip.NewWriter(&b)
	if _, err := z.Write(data); err != nil {
		t.Fatal(err)
	}
	if err := z.Close(); err != nil {
		t.Fatal(err)
	}
	return &b
}

func unpack(t *testing.T, data []byte) []byte {
	t.Helper()
	z, err := gzip.NewReader(bytes.NewReader(data))
	if err != nil {
		t.Fatal(err)
	}
	out, err := io.ReadAll(z)
	if err != nil {
		t.Fatal(err)
	}
	return out
}
