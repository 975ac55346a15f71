package corpus

import (
	"strings"
	"testing"
)

func TestCheckMarkdown(t *testing.T) {
	tests := []struct{ name, source, want string }{
		{"article", strings.Repeat("# x\n\n> - 1. x\n\n", 50_000), ""},
		{"rule", strings.Repeat("-", 5000) + "\n", ""},
		{"quotes", strings.Repeat("> ", 201), "markdown: more than 200 block quotes and lists in each other"},
		{"lists", "x\n\n" + strings.Repeat("1. - ", 101) + "x", "markdown: more than 200 block quotes and lists in each other"},
		{"one paragraph", strings.Repeat("![a](\n", 30_000), "markdown: more than 128 KB without an empty line"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			got := ""
			if err := checkMarkdown(tt.source); err != nil {
				got = err.Error()
			}
			if got != tt.want {
				t.Errorf("got %q, want %q", got, tt.want)
			}
		})
	}
}
