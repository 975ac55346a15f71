package main

import "testing"

func TestAddDate(t *testing.T) {
	for _, tt := range []struct{ line, path, day, err string }{
		{line: "a.txt, 2024-05-28", path: "a.txt", day: "2024-05-28"},
		{line: "a, b.txt,2024-05-28", path: "a, b.txt", day: "2024-05-28"},
		{line: "a.txt\t,\t2024-05-28T10:00:00Z", path: "a.txt", day: "2024-05-28"},
		{line: ""},
		{line: "# a.txt, 2024-05-28"},
		{line: "a.txt 2024-05-28", err: `no comma in "a.txt 2024-05-28"`},
		{line: "a.txt,", err: `want a path and a day, got "a.txt,"`},
		{line: ", 2024-05-28", err: `want a path and a day, got ", 2024-05-28"`},
		{line: "a.txt, May", err: "published: not a date"},
		{line: "old.txt, 2024-01-02", err: "old.txt has two dates"},
	} {
		t.Run(tt.line, func(t *testing.T) {
			dates := map[string]string{"old.txt": "2024-01-01"}
			err := addDate(dates, tt.line)
			if got := errorText(err); got != tt.err {
				t.Errorf("got error %q, want %q", got, tt.err)
			}
			if tt.path != "" && dates[tt.path] != tt.day {
				t.Errorf("got %v, want %q on %s", dates, tt.path, tt.day)
			}
			if tt.path == "" && len(dates) != 1 {
				t.Errorf("got %v, want nothing new", dates)
			}
		})
	}
}

func errorText(err error) string {
	if err == nil {
		return ""
	}
	return err.Error()
}
