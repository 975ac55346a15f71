package corpus

import (
	"fmt"
	"strings"

	"github.com/goccy/go-yaml/ast"
	"github.com/goccy/go-yaml/parser"
)

// maxFrontMatter bounds the YAML that a Markdown file may begin with, in bytes.
const maxFrontMatter = 16 << 10

// metadata is what a record or front matter says of its document. Absent is "".
type metadata struct{ title, url, published, language string }

// cutFrontMatter splits s into the YAML between its first line, "---", and the
// next line of "---" or "...", and what follows. Without both lines all is body.
func cutFrontMatter(s string) (yaml, body string) {
	first, rest, _ := strings.Cut(s, "\n")
	if strings.TrimRight(first, " \t\r") != "---" {
		return "", s
	}
	for at := 0; at < len(rest); {
		line, _, _ := strings.Cut(rest[at:], "\n")
		next := min(at+len(line)+1, len(rest))
		if end := strings.TrimRight(line, " \t\r"); end == "---" || end == "..." {
			return rest[:at], rest[next:]
		}
		at = next
	}
	return "", s
}

// readFrontMatter reads the metadata that s, a Markdown file, begins with and
// returns it with the rest. What stands between thematic breaks but is no
// mapping is text.
func readFrontMatter(s string) (m metadata, body string, err error) {
	yaml, body := cutFrontMatter(s)
	if yaml == "" {
		return m, body, nil
	}
	if len(yaml) > maxFrontMatter {
		return m, "", fmt.Errorf("front matter: more than %d bytes", maxFrontMatter)
	}
	file, err := parser.ParseBytes([]byte(yaml), 0)
	if err != nil {
		reason, _, _ := strings.Cut(err.Error(), "\n")
		return m, "", fmt.Errorf("front matter: %s", reason)
	}
	if len(file.Docs) == 0 || file.Docs[0].Body == nil {
		return m, body, nil
	}
	mapping, ok := file.Docs[0].Body.(ast.MapNode)
	if !ok {
		return m, s, nil
	}
	return mappingMetadata(mapping), body, nil
}

func mappingMetadata(mapping ast.MapNode) metadata {
	values := map[string]string{}
	for it := mapping.MapRange(); it.Next(); {
		if key := it.Key().GetToken(); key != nil {
			values[key.Value] = scalar(it.Value())
		}
	}
	first := func(keys ...string) string {
		for _, k := range keys {
			if v := values[k]; v != "" {
				return v
			}
		}
		return ""
	}
	return metadata{
		title: first("title"), url: first("url"),
		published: first("published", "date"), language: first("language", "lang"),
	}
}

// scalar returns the text of a string or number as it was typed, and "" for
// anything else ("published: true" is no date).
func scalar(n ast.Node) string {
	var s string
	switch n := n.(type) {
	case *ast.StringNode:
		s = n.Value
	case *ast.LiteralNode:
		s = n.Value.Value
	case *ast.IntegerNode, *ast.FloatNode:
		s = n.GetToken().Value
	}
	return strings.TrimSpace(strings.ToValidUTF8(s, "\uFFFD"))
}
