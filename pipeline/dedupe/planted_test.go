package dedupe_test

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"os"
	"path"
	"regexp"
	"slices"
	"strings"
	"testing"
	"testing/fstest"
	"unicode/utf8"

	"beleg/corpus"
	"beleg/extract"
	"beleg/extract/lang"
	"beleg/pipeline"
	"beleg/pipeline/ledger"
)

// A planted corpus is articles with their facts marked; see testdata/planted.txt.
type planted struct {
	articles []article
	facts    map[string]string // fact of a mention, by "document:start"
	expected []string          // outcomes, sorted
}

type article struct {
	ID        string `json:"id"`
	Text      string `json:"text"`
	Published string `json:"published,omitempty"`
}

var mark = regexp.MustCompile(`\[(\d+):([^\]]+)\]`)

func readPlanted(t testing.TB) *planted {
	t.Helper()
	b, err := os.ReadFile("testdata/planted.txt")
	if err != nil {
		t.Fatal(err)
	}
	p := &planted{facts: map[string]string{}}
	for line := range strings.Lines(string(b)) {
		f := strings.Fields(line)
		switch {
		case len(f) == 0 || line[0] == '#':
		case f[0] == "--":
			p.articles = append(p.articles, article{ID: f[1], Published: strings.Join(f[2:], "")})
		case f[0] == "conflict", f[0] == "related":
			c := path.Dir(p.articles[len(p.articles)-1].ID)
			p.expected = append(p.expected, fmt.Sprintf("%s %s/%s %s/%s %s", f[0], c, f[1], c, f[2], strings.Join(f[3:], "")))
		default:
			p.add(&p.articles[len(p.articles)-1], line)
		}
	}
	slices.Sort(p.expected)
	return p
}

// add appends a line without its marks and notes where they stood.
func (p *planted) add(to *article, line string) {
	at := utf8.RuneCountInString(to.Text)
	plain := ""
	for rest := line; ; {
		m := mark.FindStringSubmatchIndex(rest)
		if m == nil {
			plain += rest
			break
		}
		plain += rest[:m[0]]
		start := at + utf8.RuneCountInString(plain)
		plain += rest[m[4]:m[5]]
		for i := start; i < at+utf8.RuneCountInString(plain); i++ {
			p.facts[fmt.Sprint(to.ID, ":", i)] = path.Dir(to.ID) + "/" + rest[m[2]:m[3]]
		}
		rest = rest[m[1]:]
	}
	to.Text += plain
}

func (p *planted) run(t testing.TB) *ledger.Ledger {
	t.Helper()
	set, err := lang.Builtin()
	if err != nil {
		t.Fatal(err)
	}
	x, err := extract.New(set, extract.Config{})
	if err != nil {
		t.Fatal(err)
	}
	var records bytes.Buffer
	for _, a := range p.articles {
		if err := json.NewEncoder(&records).Encode(a); err != nil {
			t.Fatal(err)
		}
	}
	files := fstest.MapFS{"planted.jsonl": {Data: records.Bytes()}}
	l, err := pipeline.Run(context.Background(), corpus.Read([]corpus.Root{{FS: files, Path: "."}}, corpus.Config{}), x, pipeline.Config{Workers: 2})
	if err != nil {
		t.Fatal(err)
	}
	return l
}

// fact returns the fact that a mention states, "" if it is not marked.
func (p *planted) fact(m *ledger.Mention) string {
	for i := m.Start; i < m.End; i++ {
		if f := p.facts[fmt.Sprint(m.Document, ":", i)]; f != "" {
			return f
		}
	}
	return ""
}

// TestPlanted checks every outcome of grouping on articles with known facts.
func TestPlanted(t *testing.T) {
	p := readPlanted(t)
	l := p.run(t)
	claimOf, factOf, found := map[string]string{}, map[string]string{}, map[string]bool{}
	for i := range l.Claims {
		c := &l.Claims[i]
		for k := range c.Mentions {
			m := &c.Mentions[k]
			f := p.fact(m)
			if f == "" {
				t.Errorf("%s:%d %q is not marked", m.Document, m.Start, m.Quote)
				continue
			}
			if other := claimOf[f]; other != "" && other != c.ID {
				t.Errorf("fact %s is in two claims: %s %q", f, m.Document, m.Quote)
			}
			if other := factOf[c.ID]; other != "" && other != f {
				t.Errorf("facts %s and %s are in one claim: %s %q by %q", other, f, m.Document, m.Quote, m.Match)
			}
			claimOf[f], factOf[c.ID], found[f] = c.ID, f, true
		}
	}
	for _, f := range p.facts {
		if !found[f] {
			t.Errorf("fact %s was not found", f)
			found[f] = true
		}
	}
	if got := p.outcomes(l, factOf); !slices.Equal(got, p.expected) {
		t.Errorf("got\n%s\nwant\n%s", strings.Join(got, "\n"), strings.Join(p.expected, "\n"))
	}
	t.Logf("%d facts, %d outcomes", len(found), len(p.expected))
}

// outcomes lists the conflicts and related claims, each once, sorted.
func (p *planted) outcomes(l *ledger.Ledger, factOf map[string]string) (out []string) {
	for i := range l.Claims {
		c := &l.Claims[i]
		for _, r := range c.Conflicts {
			if factOf[c.ID] < factOf[r.Claim] {
				out = append(out, fmt.Sprintf("conflict %s %s ", factOf[c.ID], factOf[r.Claim]))
			}
		}
		for _, r := range c.Related {
			if factOf[c.ID] < factOf[r.Claim] {
				out = append(out, fmt.Sprintf("related %s %s %s", factOf[c.ID], factOf[r.Claim], r.Reason))
			}
		}
	}
	slices.Sort(out)
	return out
}
