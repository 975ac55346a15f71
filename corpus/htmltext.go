package corpus

import (
	"html"
	"regexp"
	"strings"

	"github.com/yuin/goldmark/ast"
)

// Tags of HTML in Markdown. Those that only dress text leave nothing behind;
// any other separates what stands on both sides of it.
var (
	htmlComment = regexp.MustCompile(`(?s)<!--.*?-->`)
	htmlRaised  = regexp.MustCompile(`(?i)<sup>(\d+)</sup>`)
	htmlDress   = regexp.MustCompile(`(?i)</?(?:a|abbr|b|bdi|bdo|cite|code|data|del|dfn|em|font|i|ins|kbd|mark|q|s|samp|small|span|strong|sub|sup|time|tt|u|var|wbr)\b[^>]*>`)
	htmlTag     = regexp.MustCompile(`<[/!?A-Za-z][^>]*>`)
)

// superscript keeps "10<sup>6</sup>" from becoming 106.
var superscript = strings.NewReplacer("0", "⁰", "1", "¹", "2", "²", "3", "³", "4", "⁴",
	"5", "⁵", "6", "⁶", "7", "⁷", "8", "⁸", "9", "⁹")

// rawHTML notes a tag inside a paragraph.
func (w *markdownWriter) rawHTML(tag string) {
	switch lower := strings.ToLower(tag); {
	case lower == "<sup>":
		w.raised = true
	case lower == "</sup>":
		w.raised = false
	case strings.HasPrefix(tag, "<!--"), htmlDress.MatchString(tag):
	default:
		w.write("\n")
	}
}

// htmlBlock writes the text between the tags of a block of HTML. Scripts, style
// sheets and declarations have none.
func (w *markdownWriter) htmlBlock(n *ast.HTMLBlock) {
	source := n.Lines().Value(w.source)
	switch n.HTMLBlockType {
	case ast.HTMLBlockType6, ast.HTMLBlockType7:
	case ast.HTMLBlockType2:
		if !n.HasClosure() {
			return
		}
		source = append(source, n.ClosureLine.Value(w.source)...)
	default:
		return
	}
	w.write(tagless(string(source)))
}

// tagless returns the text of a piece of HTML, less empty lines.
func tagless(s string) string {
	s = htmlComment.ReplaceAllString(s, "")
	s = htmlRaised.ReplaceAllStringFunc(s, func(m string) string {
		return superscript.Replace(htmlTag.ReplaceAllString(m, ""))
	})
	s = htmlTag.ReplaceAllString(htmlDress.ReplaceAllString(s, ""), "\n")
	var lines []string
	for line := range strings.Lines(html.UnescapeString(s)) {
		if line = strings.TrimSpace(line); line != "" {
			lines = append(lines, line)
		}
	}
	return strings.Join(lines, "\n")
}
