package main

import (
	"slices"
	"strconv"
	"strings"
	"unicode"

	"beleg/corpus"
	"beleg/extract/segment"
	"beleg/extract/syntax"
)

// A word is a syntactic word of a treebank. A written word may hold several.
type word struct {
	form  string // normalised
	row   int    // the written word
	head  int    // the word it hangs on, -1 for the root and -2 for what is no word
	label string
}

// addWord adds the word of a line of columns, which is in that row.
func addWord(words []word, f []string, row int) []word {
	if strings.ContainsAny(f[0], "-.") { // a contraction, an elided word
		return words
	}
	head, err := strconv.Atoi(f[6])
	if err != nil || head < 0 {
		head = -1
	}
	return append(words, word{corpus.NewText(f[1]).Norm, row, head - 1, f[7]})
}

// spansOf returns where the words stand, given the spans of the rows. Words of a
// contraction have all its span, unless it is no more than written together.
func spansOf(words []word, rows []corpus.Span) []corpus.Span {
	out := make([]corpus.Span, len(words))
	for i := 0; i < len(words); {
		j, length := i, 0
		for ; j < len(words) && words[j].row == words[i].row; j++ {
			length += len(words[j].form)
		}
		r := rows[words[i].row]
		at := r.Start
		for k := i; k < j; k++ {
			out[k] = r
			if length == r.End-r.Start {
				out[k] = corpus.Span{Start: at, End: at + len(words[k].form)}
				at = out[k].End
			}
		}
		i = j
	}
	return out
}

// tree returns the tree of the tokens of s, made from that of the words, nil if
// it cannot be made.
//
// Words in one token become one node, with the arc of the one nearest to the
// root, the first such ("im" hangs as "in" does). Of the tokens of one word the
// last that is no mark stands for it; on that one hang the others, marks as punct,
// the rest as compound.
func tree(s *segment.Sentence, words []word, rows []corpus.Span) syntax.Tree {
	depth := depths(words)
	if depth == nil {
		return nil
	}
	owner, home := assign(s, spansOf(words, rows))
	if slices.Contains(home, -1) || slices.Contains(owner, -1) {
		return nil
	}
	best := make([]int, len(s.Tokens)) // the word of a token, -1 for none
	for i := range best {
		best[i] = -1
	}
	for w, t := range home {
		if best[t] < 0 || depth[w] < depth[best[t]] {
			best[t] = w
		}
	}
	out := make(syntax.Tree, len(s.Tokens))
	for t, w := range best {
		switch {
		case w < 0:
			out[t] = syntax.Node{Head: home[owner[t]], Label: partLabel(s.Tokens[t].Text)}
		case words[w].head < 0:
			out[t] = syntax.Node{Head: -1, Label: syntax.Root}
		default:
			l, _ := syntax.ParseLabel(words[w].label)
			out[t] = syntax.Node{Head: home[words[w].head], Label: l}
		}
	}
	if !isTree(out) {
		return nil
	}
	return out
}

// depths returns how far each word is from the root, nil if the words are no tree.
func depths(words []word) []int {
	out := make([]int, len(words))
	for i := range words {
		for k := i; words[k].head != -1; k = words[k].head {
			if h := words[k].head; h < 0 || h >= len(words) || out[i] > len(words) {
				return nil
			}
			out[i]++
		}
	}
	return out
}

// assign returns the word that each token is most of, and the token that stands
// for each word; -1 for none.
func assign(s *segment.Sentence, spans []corpus.Span) (owner, home []int) {
	owner, home = make([]int, len(s.Tokens)), make([]int, len(spans))
	for i := range home {
		home[i] = -1
	}
	for t := range s.Tokens {
		owner[t] = widest(s.Tokens[t].Span, spans)
		if w := owner[t]; w >= 0 && (home[w] < 0 || !isMark(s.Tokens[t].Text)) {
			home[w] = t
		}
	}
	tokens := make([]corpus.Span, len(s.Tokens))
	for t := range tokens {
		tokens[t] = s.Tokens[t].Span
	}
	for w := range home {
		if home[w] < 0 {
			home[w] = widest(spans[w], tokens)
		}
	}
	return owner, home
}

// widest returns the first of spans that shares most with s, -1 for none.
func widest(s corpus.Span, spans []corpus.Span) int {
	best, most := -1, 0
	for i, o := range spans {
		if n := min(s.End, o.End) - max(s.Start, o.Start); n > most {
			best, most = i, n
		}
	}
	return best
}

func isMark(text string) bool {
	return !strings.ContainsFunc(text, func(r rune) bool { return unicode.IsLetter(r) || unicode.IsNumber(r) })
}

func partLabel(text string) syntax.Label {
	if isMark(text) {
		return syntax.Punct
	}
	return syntax.Compound
}

// isTree reports whether t has one root and every token reaches it.
func isTree(t syntax.Tree) bool {
	roots := 0
	for i := range t {
		if t[i].Head < 0 {
			roots++
		}
		n := 0
		for range t.Path(i) {
			if n++; n > len(t) {
				return false
			}
		}
	}
	return roots == 1
}
