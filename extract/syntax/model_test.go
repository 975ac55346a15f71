package syntax

import (
	"bytes"
	"os"
	"slices"
	"strings"
	"testing"

	"beleg/corpus"
	"beleg/extract/lang"
	"beleg/extract/segment"
)

// sample is a tagged sentence and its tree, enough to learn something.
func sample() Example {
	s := segment.Sentence{Text: "Die Bank zahlt 5 Euro"}
	tags := strings.Fields("DET ART NOUN NN VERB VVFIN NUM CARD NOUN NN")
	for i, j := lang.NextToken(s.Text, 0); i < j; i, j = lang.NextToken(s.Text, j) {
		k := 2 * len(s.Tokens)
		t := segment.NewToken(corpus.Span{Start: i, End: j}, s.Text[i:j], false)
		t.Tag, t.Fine = tags[k], tags[k+1]
		s.Tokens = append(s.Tokens, t)
	}
	return Example{s, example}
}

func smallModel(t *testing.T) []byte {
	t.Helper()
	p, err := Train(&lang.Pack{}, []Example{sample()}, 100)
	if err != nil {
		t.Fatal(err)
	}
	var b bytes.Buffer
	if _, err := p.WriteTo(&b); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

func TestTrain(t *testing.T) {
	model := smallModel(t)
	if !bytes.Equal(model, smallModel(t)) {
		t.Error("two runs learn two models")
	}
	p, err := NewParser(model, &lang.Pack{})
	if err != nil {
		t.Fatal(err)
	}
	e := sample()
	if got := p.Parse(&e.Sentence); !slices.Equal(got, e.Tree) {
		t.Errorf("learned\n%swant\n%s", got.Text(&e.Sentence), e.Tree.Text(&e.Sentence))
	}
}

func TestTrainErrors(t *testing.T) {
	if _, err := Train(&lang.Pack{}, nil, 100); err == nil {
		t.Error("nothing to learn from: no error")
	}
	e := sample()
	e.Tree = e.Tree[1:]
	if _, err := Train(&lang.Pack{}, []Example{e}, 100); err == nil {
		t.Error("a token without node: no error")
	}
}

func TestModelRoundTrip(t *testing.T) {
	for _, language := range []string{"de", "en"} {
		want, err := os.ReadFile("models/" + language + ".model")
		if err != nil {
			t.Fatal(err)
		}
		var got bytes.Buffer
		if _, err := open(t, language).parser.WriteTo(&got); err != nil {
			t.Fatal(err)
		}
		if !bytes.Equal(got.Bytes(), want) {
			t.Errorf("%s: a model that was read is written in another way", language)
		}
	}
}

// TestBrokenModel cuts and changes a model: it is refused or parses all the same.
func TestBrokenModel(t *testing.T) {
	model := smallModel(t)
	e := sample()
	for i := range model {
		if _, err := parseModel(model[:i]); err == nil {
			t.Errorf("%d bytes of %d: no error", i, len(model))
		}
		changed := bytes.Clone(model)
		changed[i] ^= 0x55
		if p, err := parseModel(changed); err == nil {
			p.pack = &lang.Pack{}
			check(t, p, &e.Sentence)
		}
	}
	if _, err := parseModel(append(model, 0)); err == nil {
		t.Error("a byte too many: no error")
	}
	whole := string(smallModel(t))
	for _, model := range []string{"", "no model", whole[:12], whole[:len(whole)-5], whole + whole} {
		if _, err := NewParser([]byte(model), nil); err == nil || !strings.HasPrefix(err.Error(), "syntax: model: ") {
			t.Errorf("%q: got %v", model, err)
		}
	}
}
