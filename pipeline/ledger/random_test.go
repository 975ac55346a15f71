package ledger

import (
	"fmt"
	"math/rand/v2"
	"strings"
)

// words are what random texts are made of: plain ones, and all that JSON or a
// spreadsheet may trip over.
var words = strings.Fields(`Walmart rund 580 Millionen US-Dollar für "Azure" <b> & \ größer ` +
	"Übersicht 日本 😀 a\u2028b c\u2029d \x00 \x1f tab\ttab =1+1 \ufffd \u007f 5½ 20.4 million")

func randomText(r *rand.Rand, n int) string {
	var b strings.Builder
	for i := range n {
		if i > 0 {
			b.WriteByte(' ')
		}
		b.WriteString(words[r.IntN(len(words))])
	}
	return b.String()
}

// maybe is text half of the time.
func maybe(r *rand.Rand) string {
	if r.IntN(2) == 0 {
		return ""
	}
	return randomText(r, 1+r.IntN(4))
}

func randomPlace(r *rand.Rand) Place {
	text := maybe(r)
	if text == "" {
		return Place{}
	}
	start := r.IntN(100)
	return Place{text, start, start + len([]rune(text))}
}

// randomValue fills fields without regard to what belongs together.
func randomValue(r *rand.Rand) Value {
	v := Value{Number: maybe(r), Low: maybe(r), High: maybe(r), Vague: r.IntN(2) == 0,
		Dimension: maybe(r), Unit: maybe(r), Assumed: r.IntN(2) == 0, Per: maybe(r), Fraction: maybe(r),
		EDTF: maybe(r), Earliest: maybe(r), Latest: maybe(r), Part: maybe(r), Relative: maybe(r),
		Fiscal: maybe(r), Modifier: maybe(r), Digits: r.IntN(4)}
	if r.IntN(2) == 0 {
		v.Change = Change{Role: "by", Direction: maybe(r), From: maybe(r), To: maybe(r)}
	}
	return v
}

func randomMention(r *rand.Rand) Mention {
	start := r.IntN(5000)
	m := Mention{Document: fmt.Sprintf("de/%d.txt", r.IntN(20)), Part: maybe(r), Start: start, End: start + 28,
		Line: 1 + r.IntN(90), Bytes: [2]int{start, start + 29}, Quote: randomText(r, 3),
		Prefix: randomText(r, 5), Suffix: randomText(r, 5), Language: "de",
		Sentence:    Sentence{start - r.IntN(10), start + 100, randomText(r, 25)},
		Subject:     SubjectPlace{randomPlace(r), maybe(r), maybe(r)},
		Measure:     MeasurePlace{randomPlace(r), randomPlace(r)},
		Time:        randomPlace(r),
		Attribution: Attribution{randomPlace(r), maybe(r)},
		Factuality:  "asserted", Quoted: r.IntN(2) == 0, Match: maybe(r), Rules: randomList(r)}
	if r.IntN(4) == 0 {
		v := randomValue(r)
		m.Value = &v
	}
	return m
}

func randomList(r *rand.Rand) []string {
	var list []string
	for range r.IntN(4) {
		list = append(list, randomText(r, 1))
	}
	return list
}

func randomClaim(r *rand.Rand) Claim {
	c := Claim{ID: fmt.Sprintf("%016x", r.Uint64()), Kind: KindAmount, Value: randomValue(r),
		Subject: Subject{maybe(r), maybe(r)}, Measure: Measure{maybe(r), maybe(r), maybe(r)},
		Time: Time{maybe(r), maybe(r), maybe(r)}, Mentions: []Mention{}, Drift: randomList(r)}
	for range 1 + r.IntN(4) {
		c.Mentions = append(c.Mentions, randomMention(r))
	}
	for range r.IntN(3) {
		c.Related = append(c.Related, Related{c.ID, maybe(r)})
		c.Conflicts = append(c.Conflicts, Conflict{c.ID, maybe(r)})
	}
	return c
}

// randomLedger has n claims. It is well formed but not valid: every field may
// hold anything, so that reading and writing prove to keep it.
func randomLedger(seed uint64, n int) *Ledger {
	r := rand.New(rand.NewPCG(seed, 1))
	l := &Ledger{Ledger: Version, Generator: Generator{"beleg", maybe(r)},
		Documents: []Document{}, Claims: []Claim{}, Skipped: []Skipped{}}
	for range n {
		l.Claims = append(l.Claims, randomClaim(r))
	}
	for i := range n % 7 {
		l.Documents = append(l.Documents, Document{maybe(r), maybe(r), "de", maybe(r), maybe(r), maybe(r), maybe(r), i})
		l.Skipped = append(l.Skipped, Skipped{maybe(r), i, maybe(r)})
	}
	return l
}
