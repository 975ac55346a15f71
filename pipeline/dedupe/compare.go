package dedupe

import "beleg/pipeline/ledger"

// Matcher returns what says how far a value of a kind can hold of one fact
// with v, as docs/ledger.md says: 2 if they are equal, 1 if the looser one
// holds the more precise one, 0 if not. It keeps the values
// that it has compared: they must not change, nor it be shared.
func Matcher(kind string, v *ledger.Value) func(kind string, o *ledger.Value) int {
	all := newFigures()
	f := all.get(kind, v)
	return func(kind string, o *ledger.Value) int { return int(f.agree(all.get(kind, o))) }
}
