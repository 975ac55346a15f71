package corpus

import "testing"

func TestDay(t *testing.T) {
	tests := []struct {
		s, want string
		ok      bool
	}{
		{"", "", true},
		{" ", "", true},
		{"2024-05-28", "2024-05-28", true},
		{" 2024-02-29\n", "2024-02-29", true},
		{"2024-05-28T23:30:00Z", "2024-05-28", true},
		{"2024-05-28t23:30:00.123z", "2024-05-28", true},
		{"2024-05-28T23:30:00-08:00", "2024-05-28", true},
		{"2024-05-28T10:00:00", "2024-05-28", true},
		{"2024-05-28 10:00:00 +0200", "2024-05-28", true},
		{"2024-05-28 10:00", "2024-05-28", true},
		{"2023-02-29", "", false},
		{"2024-05", "", false},
		{"2024-5-28", "", false},
		{"28.05.2024", "", false},
		{"2024-05-28x", "", false},
		{"2024-05-28T25:00:00Z", "", false},
		{"yesterday", "", false},
	}
	for _, tt := range tests {
		if got, err := Day(tt.s); got != tt.want || (err == nil) != tt.ok {
			t.Errorf("Day(%q) = %q, %v; want %q, ok %v", tt.s, got, err, tt.want, tt.ok)
		}
	}
}
