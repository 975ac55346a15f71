package tag

// pennUniversal returns the universal tag of a tag of the Penn set as prose
// uses it, and "" for one that it does not know.
func pennUniversal(fine string) string {
	switch fine {
	case "NN", "NNS":
		return "NOUN"
	case "NNP", "NNPS":
		return "PROPN"
	case "VB", "VBD", "VBG", "VBN", "VBP", "VBZ":
		return "VERB"
	case "MD":
		return "AUX"
	case "JJ", "JJR", "JJS":
		return "ADJ"
	case "RB", "RBR", "RBS", "WRB":
		return "ADV"
	case "CD":
		return "NUM"
	case "IN", "TO":
		return "ADP"
	case "DT", "PDT", "WDT", "PRP$", "WP$":
		return "DET"
	case "PRP", "WP", "EX":
		return "PRON"
	case "CC":
		return "CCONJ"
	case "POS", "RP":
		return "PART"
	case "UH":
		return "INTJ"
	case "$", "#", "SYM":
		return "SYM"
	case ".", ",", ":", "(", ")", "``", "''", "-", "-LRB-", "-RRB-":
		return "PUNCT"
	case "FW", "LS", "NONE", "-NONE-":
		return "X"
	}
	return ""
}
