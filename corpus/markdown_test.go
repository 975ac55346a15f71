package corpus

import (
	"strings"
	"testing"
	"time"
	"unicode/utf8"
)

func TestPlainText(t *testing.T) {
	tests := []struct{ name, source, want string }{
		{"empty", "", ""},
		{"blocks", "# Sales *rise*\n\nBy **5 %**\nin May.\n\n---\n\n> Said `x` she.\n", "Sales rise\n\nBy 5 % in May.\n\nSaid x she."},
		{"hard break", "a  \nb\\\nc", "a\nb\nc"},
		{"links", "See [the *report*](https://a.example/2019 \"t\") and [r].\n\n[r]: https://b.example", "See the report and r."},
		{"images", "![300 people](a.png) came", "300 people came"},
		{"autolink", "<https://a.example/5>", "https://a.example/5"},
		{"code blocks", "a\n\n    x = 5\n\n```go\ny := 6\n```\n\nb", "a\n\nb"},
		{"list", "Items:\n\n1. five\n2. six\n   - seven\n   - eight\n3. nine\n\nEnd", "Items:\n\nfive\nsix\nseven\neight\nnine\n\nEnd"},
		{"loose list", "- a\n\n- b\n\n  c\n\n- d", "a\nb\n\nc\nd"},
		{"tasks", "- [x] five\n- [ ] six", "five\nsix"},
		{"table", "| Year | Share |\n|---|--:|\n| 2019 | **45 %** |\n| 2020 | |\n\nx", "Year\nShare\n\n2019\n45 %\n\n2020\n\nx"},
		{"struck out", "~~45~~ 50", "45 50"},
		{"footnote", "Up 5 %.[^1] More.\n\n[^1]: Says *she*.", "Up 5 %. More.\n\nSays she."},
		{"entities", "5&nbsp;% &amp; \\*6\\* \\&amp; &#8364; &nope;", "5\u00a0% & *6* &amp; € &nope;"},
		{"inline html", "a <b>5</b>% <!-- x --> 5<br>6 10<sup>6</sup> CO<sub>2</sub>", "a 5%  5\n6 10⁶ CO2"},
		{"html block", "<table><tr><td>5 <b>km</b></td>\n<td>m<sup>2</sup> &lt; 6</td></tr></table>\n\nx", "5 km\nm² < 6\n\nx"},
		{"html without text", "<script>\nvar x = 5\n</script>\n\n<!-- 6 -->\n\nx", "x"},
		{"text after a comment", "<!-- 6\n--> x", "x"},
		{"line ends", "a\r\nb\r\n\r\nc", "a b\n\nc"},
	}
	p := newMarkdown()
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if got := plainText(p, tt.source); got != tt.want {
				t.Errorf("plainText(%q)\n got %q\nwant %q", tt.source, got, tt.want)
			}
		})
	}
}

// What the parser would take long for must not hold up a run.
func TestReadMarkdownOfDeepNesting(t *testing.T) {
	p := newMarkdown()
	for _, unit := range []string{"> ", "- ", "[", "![", "*a ", "_(", "`", "<", "&", "](", "1. ", "|", "\\", "~~a", "[^1]", "<a ", "> - "} {
		start := time.Now()
		_, _, err := readMarkdown(p, strings.Repeat(unit, 20_000/len(unit)))
		if err != nil && !strings.Contains(err.Error(), "in each other") {
			t.Errorf("%q: %v", unit, err)
		}
		if d := time.Since(start); d > 10*time.Second {
			t.Errorf("%q: %v", unit, d)
		}
	}
}

func TestFrontMatter(t *testing.T) {
	tests := []struct {
		name, source string
		want         metadata
		body         string
	}{
		{"none", "# a\n", metadata{}, "# a\n"},
		{
			"all", "---\ntitle: \"Sales: up\"\ndate: 2024-05-28\nlang: de\nurl: https://a.example\ntags: [a]\n---\nBody\n",
			metadata{title: "Sales: up", published: "2024-05-28", language: "de", url: "https://a.example"}, "Body\n",
		},
		{
			"other names", "---\r\npublished: 2024-05-28T10:00:00+02:00\r\nlanguage: en\r\n...\r\nBody",
			metadata{published: "2024-05-28T10:00:00+02:00", language: "en"}, "Body",
		},
		{"published is a switch", "---\npublished: true\ndate: 2024-05-28\n---\n", metadata{published: "2024-05-28"}, ""},
		{"digits as typed", "---\ntitle: 1.30\n---\nx", metadata{title: "1.30"}, "x"},
		{"folded", "---\ntitle: >\n  a\n  b\n---\nx", metadata{title: "a b"}, "x"},
		{"empty", "---\n---\nx", metadata{}, "x"},
		{"comment", "---\n# c\n---\nx", metadata{}, "x"},
		{"a break and text", "---\nJust text\n---\nx", metadata{}, "---\nJust text\n---\nx"},
		{"never closed", "---\ntitle: a\n", metadata{}, "---\ntitle: a\n"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			m, body, err := readFrontMatter(tt.source)
			if err != nil || m != tt.want || body != tt.body {
				t.Errorf("readFrontMatter(%q)\n got %+v, %q, %v\nwant %+v, %q", tt.source, m, body, err, tt.want, tt.body)
			}
		})
	}
	for source, want := range map[string]string{
		"---\na: b: c\n---\n": "front matter: [1:4] mapping value is not allowed in this context",
		"---\na: \"" + strings.Repeat("x", maxFrontMatter) + "\"\n---\n": "front matter: more than 16384 bytes",
	} {
		if _, _, err := readFrontMatter(source); err == nil || err.Error() != want {
			t.Errorf("readFrontMatter(%.20q): error %v, want %q", source, err, want)
		}
	}
}

func FuzzMarkdown(f *testing.F) {
	for _, s := range []string{
		"---\ntitle: \"a\\xff\"\n---\n# x\n", "---\n&a [*a, *a]\n---\n", "a<sup>2</sup><br>\n\n<div>5<p>6</div>",
		"| a |\n|---|\n| 5 |", "- a\n  - b\n\n  c", "[^1]\n\n[^1]: 5", "```\n5\n", "&#0;&#xD800;\\&amp;",
	} {
		f.Add(s)
	}
	p := newMarkdown()
	f.Fuzz(func(t *testing.T, source string) {
		source = strings.ToValidUTF8(source, "\uFFFD")
		m, text, err := readMarkdown(p, source)
		if err != nil {
			if strings.HasPrefix(err.Error(), "markdown: broken") {
				t.Fatalf("%q: %v", source, err)
			}
			return
		}
		for _, s := range []string{text, m.title, m.url, m.published, m.language} {
			if !utf8.ValidString(s) {
				t.Fatalf("%q: %q is not UTF-8", source, s)
			}
		}
	})
}
