package syntax

import (
	"unicode/utf8"

	"beleg/extract/lang"
	"beleg/extract/segment"
)

// A word is what the features see of a token, hashed.
type word struct {
	form   uint32 // folded; all numbers look alike, but for years
	tag    uint32 // the universal tag
	fine   uint32 // both tags, and the class of the word in the tables of the language
	suffix uint32 // the last three letters
}

// The words that are no tokens: the root before the sentence, and what features
// see where there is nothing.
const rootWord, noWord = 1, 2

// look returns the words of s behind that of the root, and noWord at the end.
func look(p *lang.Pack, s *segment.Sentence) []word {
	words := make([]word, len(s.Tokens)+2)
	words[0] = word{rootWord, rootWord, rootWord, rootWord}
	words[len(words)-1] = word{noWord, noWord, noWord, noWord}
	classes := classesOf(p, s)
	for i := range s.Tokens {
		t := &s.Tokens[i]
		form := t.Fold
		if isDigit(form) {
			form = "0"
			if len(t.Fold) == 4 {
				form = "0000"
			}
		}
		tag, fine := text(t.Tag), text(t.Fine)
		words[i+1] = word{text(form), tag, hash(tag).mix(fine).mix(uint32(classes[i])).key(), text(ending(form))}
	}
	return words
}

func isDigit(s string) bool { return s != "" && s[0] >= '0' && s[0] <= '9' }

// ending returns the last three runes of s.
func ending(s string) string {
	i := len(s)
	for range 3 {
		_, n := utf8.DecodeLastRuneInString(s[:i])
		i -= n
	}
	return s[i:]
}
