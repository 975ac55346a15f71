package pipeline

import (
	"sync/atomic"

	"beleg/pipeline/dedupe"
	"beleg/pipeline/ledger"
)

// A fold gathers the parts, one at a time and in corpus order.
type fold struct {
	cfg     Config
	ledger  *ledger.Ledger
	entries []dedupe.Entry
	values  map[ledger.Value]*ledger.Value // one of each
	sums    map[string]string              // SHA-256 by document id
	err     error                          // of Config.Rejected
	stop    atomic.Bool                    // err is set
}

func (f *fold) failed() bool { return f.stop.Load() }

func (f *fold) add(p *part) {
	if p.err != nil {
		f.ledger.Skipped = append(f.ledger.Skipped, p.skipped())
	} else {
		f.ledger.Documents = append(f.ledger.Documents, p.document)
		f.sums[p.document.ID] = p.document.SHA256
		for _, e := range p.entries {
			e.Mention.Value = f.shared(e.Mention.Value)
			f.entries = append(f.entries, e)
		}
		f.reject(p.rejected)
	}
	if f.cfg.Progress != nil {
		f.cfg.Progress(Progress{len(f.ledger.Documents), len(f.entries), len(f.ledger.Skipped), p.path()})
	}
}

// shared returns the one copy of a value; most are stated many times.
func (f *fold) shared(v *ledger.Value) *ledger.Value {
	if one := f.values[*v]; one != nil {
		return one
	}
	f.values[*v] = v
	return v
}

func (p *part) path() string {
	if p.doc == nil {
		return ""
	}
	return p.doc.Path
}

func (f *fold) reject(lines []byte) {
	if f.cfg.Rejected == nil || f.err != nil || len(lines) == 0 {
		return
	}
	if _, f.err = f.cfg.Rejected.Write(lines); f.err != nil {
		f.stop.Store(true)
	}
}

func (f *fold) finish() *ledger.Ledger {
	f.ledger.Claims = dedupe.Group(f.entries, f.sums)
	f.ledger.Sort()
	return f.ledger
}
