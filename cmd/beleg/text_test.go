package main

import "testing"

func TestCount(t *testing.T) {
	for n, want := range map[int]string{
		0: "0 claims", 1: "1 claim", 2: "2 claims", 999: "999 claims", 1000: "1,000 claims",
		999999: "999,999 claims", 1234567: "1,234,567 claims",
	} {
		if got := count(n, "claim"); got != want {
			t.Errorf("%d: got %q, want %q", n, got, want)
		}
	}
}
