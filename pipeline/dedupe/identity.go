package dedupe

import (
	"cmp"
	"crypto/sha256"
	"fmt"
	"strings"

	"beleg/pipeline/ledger"
)

// value is the part of a value that makes two values one: no modifier, no
// digits, no change, no unit of a count (a word of its language).
func value(v *ledger.Value) string {
	unit := v.Unit
	if v.Dimension == "count" {
		unit = ""
	}
	return strings.Join([]string{
		v.Number, v.Low, v.High, v.Dimension, unit, v.Per,
		v.EDTF, v.Part, v.Relative, v.Fiscal,
	}, "\x1f")
}

// name gives claims their ids, as docs/ledger.md defines them. Claims that
// would share one also hash the place of their first mention.
func name(claims []ledger.Claim, documents map[string]string) {
	ids := make([]string, len(claims))
	times := map[string]int{}
	for i := range claims {
		ids[i] = content(&claims[i])
		times[ids[i]]++
	}
	for i := range claims {
		if times[ids[i]] > 1 {
			m := &claims[i].Mentions[0]
			ids[i] += fmt.Sprintf("\x1e%s\x1e%s\x1e%d", documents[m.Document], m.Part, m.Start)
		}
		claims[i].ID = hash(ids[i])
	}
	distinct(claims)
}

// content is what a claim says, as one string.
func content(c *ledger.Claim) string {
	time := ""
	if c.Time.Basis == "stated" {
		time = cmp.Or(c.Time.EDTF, strings.ToLower(c.Time.Text))
	}
	v := &c.Value
	change := strings.Join([]string{v.Change.Role, v.Change.Direction, v.Change.From, v.Change.To}, "\x1f")
	return strings.Join([]string{c.Kind, value(v), change, v.Fraction, c.Subject.Key, c.Measure.Key, time}, "\x1e")
}

func hash(s string) string {
	sum := sha256.Sum256([]byte(s))
	return fmt.Sprintf("%x", sum[:8])
}

// distinct tells apart claims that only the copies of one text state: the
// second and later ones also hash their document's id.
func distinct(claims []ledger.Claim) {
	seen := map[string]bool{}
	for i := range claims {
		c := &claims[i]
		for seen[c.ID] {
			c.ID = hash(c.ID + "\x1e" + c.Mentions[0].Document)
		}
		seen[c.ID] = true
	}
}
