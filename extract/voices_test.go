package extract_test

import (
	"testing"

	"beleg/corpus"
)

// TestVoices reads whose words a sentence is where it does not say so itself.
func TestVoices(t *testing.T) {
	tests := []struct{ language, text, quote, want string }{
		{"en", `"We sold 300 boats. We lost 40 of them," said Reed.`, "300 boats", "Reed"},
		{"en", `"We sold 300 boats," said Reed. "In May we lost 40 nets."`, "40 nets", "Reed"},
		{"en", `Reed said it was late. "We lost 40 nets."`, "40 nets", "Reed"},
		{"en", `"We sold 300 boats," said Reed. The firm lost 40 nets.`, "40 nets", ""},
		{"en", "\"We sold 300 boats,\" said Reed.\n\n\"We lost 40 nets.\"", "40 nets", ""},
		{"de", "Er habe 300 Euro verloren, sagte Reed. Er habe zudem drei Boote verkauft.", "drei Boote", "Reed"},
		{"de", "Der Chef sagte, das sei schade. Die Firma habe 300 Euro verloren. Sie könne 40 Stellen streichen.", "40 Stellen", "Chef"},
		{"de", "Der Chef sagte, das sei schade. Die Firma hat 300 Euro verloren.", "300 Euro", ""},
		{"de", "Der Chef sagte, das sei schade. Ich habe drei Boote.", "drei Boote", ""},
		{"de", "„Wir haben drei Boote. Das ist viel“, sagte Karin Vogt.", "drei Boote", "Karin Vogt"},
	}
	for _, tt := range tests {
		t.Run(tt.text, func(t *testing.T) {
			d := &corpus.Document{ID: "d", Language: tt.language, Body: corpus.NewText(tt.text)}
			for _, m := range read(t, d).Mentions {
				if norm := d.Body.Norm; norm[m.Span.Start:m.Span.End] == tt.quote {
					if got := norm[m.Source.Span.Start:m.Source.Span.End]; got != tt.want || (m.Factuality == "reported") != (got != "") {
						t.Errorf("got %q, %s; want %q", got, m.Factuality, tt.want)
					}
					return
				}
			}
			t.Errorf("%q is not found", tt.quote)
		})
	}
}
