package subject

import "beleg/extract/segment"

// A Voice is who speaks in a sentence.
type Voice struct {
	Source   Phrase // empty if nobody does, or several
	Type     string // named | document | anonymous
	Indirect bool   // the form of a verb shows that someone else goes on speaking: "er habe"
}

// Voice reads who speaks in the tagged sentence s, for those who ask whose words the
// sentences beside it are. [Finder.Attach] tells it within a sentence.
func (f *Finder) Voice(s *segment.Sentence, figures []Figure) Voice {
	v := f.view(s, figures)
	v.listen()
	var out Voice
	for p, q := range v.parts {
		out.Indirect = out.Indirect || v.indirect(p)
		if q.rumour.End > 0 {
			return Voice{Indirect: out.Indirect}
		}
	}
	only := v.phrased
	for _, s := range v.speakers {
		switch {
		case s.phrase.End == 0 || s == only:
		case only.phrase.End > 0:
			return Voice{Indirect: out.Indirect}
		default:
			only = s
		}
	}
	out.Source, out.Type = only.phrase, only.kind
	return out
}

// indirect reports whether the verb of part p is in the form of what someone else says.
func (v *view) indirect(p int) bool {
	q := v.parts[p]
	if q.verb < 0 || v.fig[q.verb] >= 0 || !v.is(v.cues.indirect, q.verb) {
		return false
	}
	for k := q.first; k < q.end; k++ {
		if v.is(v.cues.self, k) { // "ich habe"
			return false
		}
	}
	return true
}
