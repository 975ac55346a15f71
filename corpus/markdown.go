package corpus

import (
	"bytes"
	"fmt"
	"html"
	"strings"

	"github.com/yuin/goldmark"
	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/extension"
	extast "github.com/yuin/goldmark/extension/ast"
	"github.com/yuin/goldmark/parser"
	htmlrender "github.com/yuin/goldmark/renderer/html"
	"github.com/yuin/goldmark/text"
)

// newMarkdown returns a parser of CommonMark with tables, struck-out text, task
// lists and footnotes.
func newMarkdown() parser.Parser {
	return goldmark.New(goldmark.WithExtensions(
		extension.Table, extension.Strikethrough, extension.TaskList, extension.Footnote,
	)).Parser()
}

// readMarkdown returns what the front matter of source says, and the text of
// the rest.
func readMarkdown(p parser.Parser, source string) (m metadata, s string, err error) {
	defer func() { // a document that a parser cannot take is bad input
		if r := recover(); r != nil {
			err = fmt.Errorf("markdown: broken: %v", r)
		}
	}()
	m, body, err := readFrontMatter(source)
	if err == nil {
		err = checkMarkdown(body)
	}
	if err != nil {
		return m, "", err
	}
	return m, plainText(p, body), nil
}

// plainText returns the text of a Markdown document. Blocks, and the rows of a
// table, are separated by an empty line; list items and table cells stand on
// lines of their own; lines of a paragraph are joined. Link and image texts
// stay without their targets, inline code stays; code blocks, comments, scripts,
// tags, list numbers and footnote marks are dropped.
func plainText(p parser.Parser, source string) string {
	w := &markdownWriter{source: []byte(source)}
	w.block(p.Parse(text.NewReader(w.source)))
	return strings.ToValidUTF8(w.out.String(), "\uFFFD")
}

// A markdownWriter writes the text of a syntax tree.
type markdownWriter struct {
	source []byte
	out    strings.Builder
	gap    int  // line feeds due before the next text
	raised bool // inside <sup>
}

// part writes a child of a block with at least gap line feeds around it.
func (w *markdownWriter) part(n ast.Node, gap int) {
	w.gap = max(w.gap, gap)
	w.block(n)
	w.gap = max(w.gap, gap)
}

// block writes n, whatever is in it, and the space between its children.
func (w *markdownWriter) block(n ast.Node) {
	switch n := n.(type) {
	case *ast.CodeBlock, *ast.FencedCodeBlock, *ast.LinkReferenceDefinition:
		return
	case *ast.HTMLBlock:
		w.htmlBlock(n)
		return
	case *ast.List, *extast.TableRow, *extast.TableHeader:
		w.parts(n, 1)
		return
	case *ast.ListItem, *extast.Footnote:
		w.item(n)
		return
	}
	if c := n.FirstChild(); c != nil && c.Type() == ast.TypeInline {
		w.inlines(n)
		return
	}
	w.parts(n, 2)
}

func (w *markdownWriter) parts(n ast.Node, gap int) {
	for c := n.FirstChild(); c != nil; c = c.NextSibling() {
		w.part(c, gap)
	}
}

// item writes a list item; a list in it follows on the next line.
func (w *markdownWriter) item(n ast.Node) {
	for c := n.FirstChild(); c != nil; c = c.NextSibling() {
		if _, paragraph := c.(*ast.Paragraph); paragraph && c.PreviousSibling() != nil {
			w.gap = max(w.gap, 2)
		}
		w.gap = max(w.gap, 1)
		w.block(c)
	}
}

func (w *markdownWriter) inlines(n ast.Node) {
	for c := n.FirstChild(); c != nil; c = c.NextSibling() {
		w.inline(c)
	}
}

func (w *markdownWriter) inline(n ast.Node) {
	switch n := n.(type) {
	case *ast.Text:
		w.text(n)
	case *ast.String:
		w.write(string(n.Value))
	case *ast.AutoLink:
		w.write(string(n.Label(w.source)))
	case *ast.RawHTML:
		w.rawHTML(string(n.Segments.Value(w.source)))
	case *extast.FootnoteLink, *extast.FootnoteBacklink, *extast.TaskCheckBox:
	default:
		w.inlines(n)
	}
}

func (w *markdownWriter) text(n *ast.Text) {
	value := n.Value(w.source)
	switch _, code := n.Parent().(*ast.CodeSpan); {
	case code:
		w.write(strings.ReplaceAll(string(value), "\n", " "))
	case n.IsRaw():
		w.write(string(value))
	default:
		w.write(unescape(value))
	}
	switch {
	case n.HardLineBreak():
		w.write("\n")
	case n.SoftLineBreak():
		w.write(" ")
	}
}

// unescape resolves entities and backslashes the way the HTML writer does.
func unescape(source []byte) string {
	if bytes.IndexByte(source, '\\') < 0 && bytes.IndexByte(source, '&') < 0 {
		return string(source)
	}
	var b escaped
	htmlrender.DefaultWriter.Write(&b, source)
	return html.UnescapeString(b.String())
}

// escaped is the buffer that the HTML writer wants.
type escaped struct{ bytes.Buffer }

func (*escaped) Buffered() int { return 0 }
func (*escaped) Flush() error  { return nil }

// write writes s after the line feeds that are due.
func (w *markdownWriter) write(s string) {
	if s == "" {
		return
	}
	if w.out.Len() > 0 {
		w.out.WriteString("\n\n"[:w.gap])
	}
	w.gap = 0
	if w.raised {
		s = superscript.Replace(s)
	}
	w.out.WriteString(s)
}
