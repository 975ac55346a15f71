package lang

import "testing"

func TestCommonWordsAreFoldedAndNoPhrases(t *testing.T) {
	common := Common()
	if common["people"] != 2 || common["earthquake"] != 1 || common["kestrel"] != 0 {
		t.Errorf("people %d, earthquake %d, kestrel %d", common["people"], common["earthquake"], common["kestrel"])
	}
	for word := range common {
		if word != Fold(word) || len(Tokens(word)) != 1 {
			t.Errorf("%q is not one folded word", word)
		}
	}
}

func TestStopWordsOfAllLanguages(t *testing.T) {
	stop := StopWords()
	for _, p := range builtinSet(t) {
		for word := range p.Stop {
			if !stop[word] {
				t.Errorf("%s: %q is missing", p.Tag, word)
			}
		}
	}
}
