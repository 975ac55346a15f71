package corpus

import "testing"

func TestHeadline(t *testing.T) {
	tests := []struct {
		title, body string
		want        bool // a headline of its own
	}{
		{"Sales rise 5 %", "Sales rise 5 %\n\nThe company said", false},
		{"Sales rise 5 %", "\n\nSales\u00a0rise\n5  % and more", false},
		{"“Sales” rise", "\"Sales\" rise", false},
		{"Größer", "Gro\u0308ßer ist", false},
		{"Sales rise 5", "Sales rise 50 percent", true},
		{"Sales rise", "Salesrise", true},
		{"Sales rise", "Sales", true},
		{"Sales rise", "The company said sales rise", true},
	}
	for _, tt := range tests {
		got := headline(tt.title, NewText(tt.body))
		if (got != nil) != tt.want {
			t.Errorf("headline(%q, %q) = %v, want one: %v", tt.title, tt.body, got, tt.want)
		}
		if got != nil && got.Raw != tt.title {
			t.Errorf("headline(%q).Raw = %q", tt.title, got.Raw)
		}
	}
}
