package extract

import (
	"cmp"
	"strings"
	"unicode"
	"unicode/utf8"

	"beleg/corpus"
	"beleg/extract/segment"
)

// datelineReach is how many bytes from its start a body's dateline must end.
const datelineReach = 160

// dayLength is how long a day is in EDTF, and with XXXX for its year.
const dayLength = len("2024-05-12")

// published returns the day of d: its own, that of its dateline ("Berlin, 12.
// Mai 2024 (dpa)"), or the one given for all.
func (r *run) published() string {
	day := r.readDateline()
	return cmp.Or(r.doc.Published, day, r.doc.FallbackPublished)
}

// readDateline reads the first day of the body's beginning that stands in a
// dateline: within few words of the start of a line, and closed by a dash, a
// bracket or the line's end. It keeps its place: a dateline is no claim. A day
// without a year ("LONDON, May 12 (AP) -") dates nothing.
func (r *run) readDateline() string {
	text := r.doc.Body.Norm
	head := text[:min(len(text), 4*datelineReach)]
	for _, s := range segment.Split(head, r.main.pack) {
		if s.Span.Start > datelineReach {
			return ""
		}
		dates, _ := r.main.calendar.Find(&s, "")
		for _, d := range dates {
			whole := len(d.EDTF) == dayLength && d.EDTF == d.Earliest
			if (whole || len(d.Relative) == dayLength && isPlaced(&s, d.First)) && isDateline(&s, d.First, d.End) {
				span, _ := s.Slice(d.First, d.End)
				r.setDateline(span)
				return d.EDTF
			}
		}
	}
	return ""
}

// setDateline keeps the place of the dateline. A text that says nothing else
// says that date: it has no dateline.
func (r *run) setDateline(span corpus.Span) {
	if strings.ContainsFunc(r.doc.Body.Norm[span.End:], unicode.IsLetter) {
		r.dateline = span
	}
}

// maxPlace is how many tokens may stand before the date of a dateline.
const maxPlace = 6

// isPlaced reports a sentence that begins with names alone up to token end, as a
// place does ("RIO DE JANEIRO, 5. Juli").
func isPlaced(s *segment.Sentence, end int) bool {
	for _, t := range s.Tokens[:end] {
		if c, _ := utf8.DecodeRuneInString(t.Text); unicode.IsLower(c) {
			return false
		}
	}
	return end > 1
}

func isDateline(s *segment.Sentence, first, end int) bool {
	if first > maxPlace || first > 0 && s.Tokens[first-1].Text != "," && s.Tokens[first-1].Text != "(" {
		return false
	}
	if end == len(s.Tokens) {
		return true
	}
	switch s.Tokens[end].Text {
	case "(", "–", "-", "--", "/", ":", "|", ".":
		return true
	}
	return false
}
