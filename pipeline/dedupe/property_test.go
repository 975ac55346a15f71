package dedupe_test

import (
	"encoding/json"
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"beleg/pipeline/dedupe"
	"beleg/pipeline/ledger"
)

// articles makes entries of a few articles, many of them retold or looser, in
// fresh copies, so that each run of Group has its own.
func articles(seed uint64, n int, skip ...string) (out []dedupe.Entry, documents map[string]string) {
	all, sums := news(n, seed)
	documents = map[string]string{}
	for _, e := range all {
		if slices.Contains(skip, e.Mention.Document) {
			continue
		}
		m, v := *e.Mention, *e.Mention.Value
		m.Value, e.Mention = &v, &m
		documents[m.Document] = sums[m.Document]
		out = append(out, e)
	}
	return out, documents
}

func marshal(t *testing.T, v any) string {
	t.Helper()
	b, err := json.Marshal(v)
	if err != nil {
		t.Fatal(err)
	}
	return string(b)
}

// TestShuffledDocuments: the order in which mentions come changes no byte.
func TestShuffledDocuments(t *testing.T) {
	want := ""
	for i := range 5 {
		e, documents := articles(11, 1500)
		rand.New(rand.NewPCG(uint64(i), 0)).Shuffle(len(e), func(i, j int) { e[i], e[j] = e[j], e[i] })
		got := marshal(t, dedupe.Group(e, documents))
		if want == "" {
			want = got
		}
		if got != want {
			t.Fatal("claims depend on the order of mentions")
		}
	}
}

// TestNoTwoValues: the numbers of one claim are equal at the coarser one's
// digits, in one unit or another of one dimension.
func TestNoTwoValues(t *testing.T) {
	metres := map[string]float64{"m": 1, "km": 1000, "[mi_i]": 1609.344}
	for seed := range uint64(5) {
		for _, c := range dedupe.Group(articles(seed, 2000)) {
			for i := range c.Mentions {
				a, b := c.Mentions[i].Stated(&c), c.Value
				if a.Number == b.Number && a.Unit == b.Unit {
					continue
				}
				var x, y float64
				fmt.Sscan(a.Number, &x)
				fmt.Sscan(b.Number, &y)
				if a.Dimension == "length" {
					x, y = x*metres[a.Unit], y*metres[b.Unit]
				} else if a.Unit != b.Unit {
					t.Fatalf("one claim holds %s and %s", a, b)
				}
				if x > y*1.06 || y > x*1.06 {
					t.Fatalf("one claim holds %s and %s", a, b)
				}
			}
		}
	}
}

// TestMoreDocumentsPartNothing: mentions that say the same of the same stay
// together whatever else is read.
func TestMoreDocumentsPartNothing(t *testing.T) {
	for seed := range uint64(8) {
		e, documents := articles(seed, 800, "doc0000009", "doc0000010", "doc0000031")
		fewer := together(dedupe.Group(e, documents))
		e, documents = articles(seed, 800)
		more := together(dedupe.Group(e, documents))
		for pair := range fewer {
			if !more[pair] {
				t.Fatalf("seed %d: three more documents parted %s", seed, pair)
			}
		}
	}
}

// together returns the pairs of mentions in one claim whose value, subject,
// measure and stated time are equal.
func together(claims []ledger.Claim) map[string]bool {
	out := map[string]bool{}
	for _, c := range claims {
		for i := range c.Mentions {
			for j := range i {
				a, b := &c.Mentions[i], &c.Mentions[j]
				if a.Stated(&c) == b.Stated(&c) && key(a) == key(b) {
					out[at(b)+" "+at(a)] = true
				}
			}
		}
	}
	return out
}

func at(m *ledger.Mention) string { return fmt.Sprintf("%s:%d", m.Document, m.Start) }

// key is what the generator wrote of subject, measure and time into the rules.
func key(m *ledger.Mention) string { return strings.Join(m.Rules, " ") }

// TestTwiceAddsNothing: the same texts under other names add no claims.
func TestTwiceAddsNothing(t *testing.T) {
	for seed := range uint64(5) {
		once := len(dedupe.Group(articles(seed, 1000)))
		e, documents := articles(seed, 1000)
		again, _ := articles(seed, 1000)
		for _, a := range again {
			sum := documents[a.Mention.Document]
			a.Mention.Document = "again/" + a.Mention.Document
			documents[a.Mention.Document] = sum
			e = append(e, a)
		}
		if twice := len(dedupe.Group(e, documents)); twice != once {
			t.Errorf("seed %d: %d claims, twice %d", seed, once, twice)
		}
	}
}

// TestEveryRepeatSaysWhy: each mention of a claim but one has a match.
func TestEveryRepeatSaysWhy(t *testing.T) {
	for _, c := range dedupe.Group(articles(3, 3000)) {
		silent := 0
		for i := range c.Mentions {
			if c.Mentions[i].Match == "" {
				silent++
			}
		}
		if silent != 1 {
			t.Fatalf("%d of %d mentions do not say why they are in their claim", silent, len(c.Mentions))
		}
	}
}
