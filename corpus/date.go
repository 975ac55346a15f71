package corpus

import (
	"errors"
	"strings"
	"time"
)

var errDate = errors.New("published: not a date")

// timestamps are the forms of a point in time that Day cuts to its day: RFC
// 3339, and what feeds make of it.
var timestamps = []string{
	time.RFC3339, "2006-01-02T15:04:05Z0700", "2006-01-02T15:04:05", "2006-01-02T15:04Z07:00", "2006-01-02T15:04",
}

// Day returns the ISO 8601 day (YYYY-MM-DD) that s states: a day, or a full
// timestamp whose day is taken as written, whatever its zone. "" is "".
func Day(s string) (string, error) {
	s = strings.TrimSpace(s)
	if s == "" {
		return "", nil
	}
	if _, err := time.Parse(time.DateOnly, s); err == nil {
		return s, nil
	}
	stamp := timestamp(s)
	for _, layout := range timestamps {
		if _, err := time.Parse(layout, stamp); err == nil {
			return stamp[:len(time.DateOnly)], nil
		}
	}
	return "", errDate
}

// timestamp writes "2024-05-28 10:00:00 +0200" with a T and without spaces.
func timestamp(s string) string {
	day, clock, ok := strings.Cut(s, " ")
	if !ok {
		return strings.ToUpper(s)
	}
	return strings.ToUpper(day + "T" + strings.ReplaceAll(clock, " ", ""))
}
