package main

import (
	"bufio"
	"fmt"
	"io"
	"strings"

	"beleg/corpus"
	"beleg/extract/lang"
	"beleg/extract/segment"
	"beleg/extract/tag"
)

// A row is a written word of a treebank: a contraction is one ("im"), whatever
// syntactic words it holds.
type row struct {
	form  string // normalised
	tag   string
	fine  string
	glued bool // no space follows
}

// An entry is a sentence of a treebank.
type entry struct {
	text  string // as the treebank has it, normalised
	rows  []row
	words []word
}

// read reads CoNLL-U as sentences of our tokens with the treebank's tags.
func read(r io.Reader) ([]segment.Sentence, error) {
	all, err := entries(r)
	marks := markTags(all)
	out := make([]segment.Sentence, 0, len(all))
	for _, e := range all {
		if s := sentence(e.rows, marks); len(s.Tokens) > 0 {
			out = append(out, s)
		}
	}
	return out, err
}

// entries reads CoNLL-U.
func entries(r io.Reader) ([]entry, error) {
	var all []entry
	var e entry
	var inside rangeRows
	scan := bufio.NewScanner(r)
	scan.Buffer(nil, 1<<20)
	for n := 1; scan.Scan(); n++ {
		line := scan.Text()
		text, isText := strings.CutPrefix(line, "# text = ")
		switch {
		case line == "":
			if len(e.rows) > 0 {
				all = append(all, e)
			}
			e, inside = entry{}, rangeRows{}
		case isText:
			e.text = corpus.NewText(text).Norm
		case line[0] != '#':
			f := strings.Split(line, "\t")
			if len(f) != 10 {
				return nil, fmt.Errorf("line %d: got %d columns, want 10", n, len(f))
			}
			e.rows = inside.add(e.rows, f)
			e.words = addWord(e.words, f, len(e.rows)-1)
		}
	}
	if len(e.rows) > 0 {
		all = append(all, e)
	}
	return all, scan.Err()
}

// rangeRows knows the contraction that the reader is in.
type rangeRows struct {
	last string // the number of its last word, "" outside
	tags []string
	fine []string
}

// add adds the columns of a line to rows.
func (in *rangeRows) add(rows []row, f []string) []row {
	glued := strings.Contains(f[9], "SpaceAfter=No")
	if strings.Contains(f[0], ".") { // an elided word
		return rows
	}
	if _, last, ok := strings.Cut(f[0], "-"); ok {
		*in = rangeRows{last: last}
		return append(rows, row{form: corpus.NewText(f[1]).Norm, glued: glued})
	}
	if in.last == "" {
		return append(rows, row{corpus.NewText(f[1]).Norm, f[3], f[4], glued})
	}
	in.tags, in.fine = append(in.tags, f[3]), append(in.fine, f[4])
	if f[0] == in.last {
		w := &rows[len(rows)-1]
		w.tag, w.fine = in.contraction()
		*in = rangeRows{}
	}
	return rows
}

// contraction returns the tags of a written word from those of its syntactic
// words: a preposition with its article has a fine tag of its own.
func (in *rangeRows) contraction() (tag, fine string) {
	if strings.Join(in.fine, " ") == "APPR ART" {
		return in.tags[0], "APPRART"
	}
	return in.tags[0], in.fine[0]
}

// sentence cuts the text of rows as [lang.NextToken] does, and gives each token
// the tags of the row it starts in.
func sentence(rows []row, marks map[string]string) segment.Sentence {
	text, spans := written(rows)
	s := segment.Sentence{Text: text, Span: corpus.Span{End: len(text)}}
	end, k := 0, 0
	for {
		i, j := lang.NextToken(s.Text, end)
		if i == j {
			return s
		}
		for spans[k].End <= i {
			k++
		}
		t := segment.NewToken(corpus.Span{Start: i, End: j}, s.Text[i:j], i > end || i == 0)
		t.Tag, t.Fine = tags(t.Text, rows[k], marks)
		s.Tokens = append(s.Tokens, t)
		end = j
	}
}

// written joins rows to a text, in which they have the spans.
func written(rows []row) (text string, spans []corpus.Span) {
	var b strings.Builder
	for i, r := range rows {
		start := b.Len()
		b.WriteString(r.form)
		spans = append(spans, corpus.Span{Start: start, End: b.Len()})
		if !r.glued && i+1 < len(rows) {
			b.WriteByte(' ')
		}
	}
	return b.String(), spans
}

// tags returns the tags of a token that starts in r. A mark inside a word
// ("US-Dollar", "Mio.") is tagged as that mark is elsewhere.
func tags(text string, r row, marks map[string]string) (universal, fine string) {
	universal, fine = r.tag, r.fine
	if m := marks[text]; m != "" && text != r.form {
		fine = m
	}
	if kind := tag.Shape(text); kind != "" {
		universal = kind
	}
	return universal, fine
}

// markTags returns the fine tag that each mark has most often.
func markTags(all []entry) map[string]string {
	counts, best := map[[2]string]int{}, map[string]string{}
	for _, e := range all {
		for _, r := range e.rows {
			if r.tag != "PUNCT" {
				continue
			}
			key := [2]string{r.form, r.fine}
			if counts[key]++; counts[key] > counts[[2]string{r.form, best[r.form]}] {
				best[r.form] = r.fine
			}
		}
	}
	return best
}
