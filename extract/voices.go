package extract

import (
	"strings"

	"beleg/corpus"
	"beleg/extract/segment"
	"beleg/extract/subject"
)

// maxVoices is over how many sentences a voice is followed.
const maxVoices = 4

// A scene is a text with its sentences and their figures, as far as they are read.
type scene struct {
	text      string
	sentences []segment.Sentence
	figures   map[int][]subject.Figure
	at        int // the sentence being read
}

// together reports whether sentences i and i+1 stand in one paragraph.
func (sc *scene) together(i int) bool {
	if i < 0 || i+1 >= len(sc.sentences) {
		return false
	}
	return !strings.Contains(sc.text[sc.sentences[i].Span.End:sc.sentences[i+1].Span.Start], "\n")
}

// attribute names who says mention m, with context c, where its own sentence does not:
// whoever closes or opened its quotation, or spoke before an indirect "er habe".
func (r *reading) attribute(m *Mention, c *subject.Context) {
	if m.SourceType != "" || !c.Quoted && !c.Indirect {
		return
	}
	sp, kind := r.closing(c)
	if kind == "" {
		sp, kind = r.opening(c)
	}
	if kind == "" {
		return
	}
	m.Source, m.SourceType = Place{sp}, kind
	if m.Factuality == "asserted" {
		m.Factuality = "reported"
	}
}

// closing looks for the speaker behind a quotation that goes on in the next sentences.
func (r *reading) closing(c *subject.Context) (corpus.Span, string) {
	sc := r.run.scene
	for i := sc.at; c.Quoted && i < sc.at+maxVoices && sc.together(i) && sc.sentences[i+1].Quoted; i++ {
		if sp, v := r.voice(i + 1); v.Type != "" {
			return sp, v.Type
		}
	}
	return corpus.Span{}, ""
}

// opening looks for the speaker in the sentences before.
func (r *reading) opening(c *subject.Context) (corpus.Span, string) {
	sc := r.run.scene
	for i := sc.at; i > sc.at-maxVoices && sc.together(i-1); i-- {
		if c.Quoted && !quotes(&sc.sentences[i]) {
			break
		}
		sp, v := r.voice(i - 1)
		if v.Type != "" {
			return sp, v.Type
		}
		if !c.Quoted && !v.Indirect {
			break
		}
	}
	return corpus.Span{}, ""
}

// quotes reports whether a sentence begins inside a quotation, or with one.
func quotes(s *segment.Sentence) bool {
	return s.Quoted || s.Len() > 0 && s.Tokens[0].Text == `"`
}

// voice reads who speaks in sentence i of the text, and where it says so.
func (r *reading) voice(i int) (corpus.Span, subject.Voice) {
	s := &r.run.scene.sentences[i]
	if s.Len() == 0 || r.run.engine(s) != r.engine {
		return corpus.Span{}, subject.Voice{}
	}
	if r.tag(s) != nil {
		return corpus.Span{}, subject.Voice{}
	}
	v := r.subject.Voice(s, r.run.scene.figures[i])
	if v.Type == "" {
		return corpus.Span{}, v
	}
	sp, _ := s.Slice(v.Source.First, v.Source.End)
	return sp, v
}
