package tag

import (
	"fmt"
	"math"
	"reflect"
	"unsafe"

	"github.com/jdkato/prose/v2"

	"beleg/extract/segment"
)

// Prose tags English with the averaged perceptron of the prose library: Penn
// tags in Fine, the universal tags made from them in Tag.
//
// It takes the library's model and features but not its loop, for three
// reasons. That loop sums floating-point weights in the order of a Go map, so a
// tie falls one way in one run and another way in the next; it gives two equal
// words of a sentence the tag of the second; and it cuts text itself, losing
// some ("didn't." becomes "did"). A test holds the tags against the library's.
type Prose struct {
	classes []string
	known   map[string]string // words that always have the same tag
	weights *table            // in thousandths
	prefix  [pennFeatures]hash
}

// NewProse loads the model, which takes about 0.2 s.
func NewProse() (p *Prose, err error) {
	defer func() {
		if r := recover(); r != nil { // the library panics on a broken model, reflect on a changed one
			err = fmt.Errorf("tag: prose: %v", r)
		}
	}()
	d, err := prose.NewDocument("", prose.WithSegmentation(false), prose.WithExtraction(false))
	if err != nil {
		return nil, fmt.Errorf("tag: prose: %w", err)
	}
	model := reflect.ValueOf(d.Model).Elem().FieldByName("tagger").Elem().FieldByName("model").Elem()
	p = &Prose{
		classes: field[[]string](model, "classes"),
		known:   field[map[string]string](model, "tagMap"),
	}
	for i, name := range pennFeatureNames {
		p.prefix[i] = newHash.text(name)
	}
	if err := p.load(field[map[string]map[string]float64](model, "weights")); err != nil {
		return nil, fmt.Errorf("tag: prose: %w", err)
	}
	return p, nil
}

// field reads an unexported field. The library has no other way to its model,
// and its version is pinned in go.mod; a changed field panics here, at once.
func field[T any](v reflect.Value, name string) T {
	f := v.FieldByName(name)
	return reflect.NewAt(f.Type(), unsafe.Pointer(f.UnsafeAddr())).Elem().Interface().(T)
}

// load enters the library's weights, which have three decimals, as thousandths:
// sums of integers do not depend on their order.
func (p *Prose) load(rows map[string]map[string]float64) error {
	class := map[string]int{}
	for i, name := range p.classes {
		class[name] = i
	}
	if len(class) > maxPenn {
		return fmt.Errorf("%d classes, want at most %d", len(class), maxPenn)
	}
	p.weights = newTable(len(rows))
	for name, row := range rows {
		first := len(p.weights.cells)
		for label, w := range row {
			c, ok := class[label]
			if !ok {
				return fmt.Errorf("%s: unknown tag %s", name, label)
			}
			p.weights.cells = append(p.weights.cells, cell(math.Round(w*1000))<<8|cell(c))
		}
		if err := p.weights.add(uint64(newHash.text(name)), first, len(row)); err != nil {
			return fmt.Errorf("%s: %w", name, err)
		}
	}
	return nil
}

// Tag never fails.
func (p *Prose) Tag(s *segment.Sentence) error {
	words, at := pennWords(s)
	p.tag(words)
	for i := range s.Tokens {
		setPenn(&s.Tokens[i], words[at[i]].tag)
	}
	return nil
}

// setPenn gives t the tag of its word. What is no word is tagged by its shape:
// the word may be larger ("10" and "-" of "10-year").
func setPenn(t *segment.Token, fine string) {
	t.Fine, t.Tag = fine, pennUniversal(fine)
	kind := Shape(t.Text)
	switch {
	case kind == "" && t.Tag == "":
		t.Fine, t.Tag = "FW", "X"
	case kind == "NUM":
		t.Fine, t.Tag = "CD", kind
	case kind == "SYM":
		t.Tag = kind
	case kind == "PUNCT" && t.Tag != kind:
		t.Fine, t.Tag = ":", kind
	}
}
