package subject

// A chunk is a noun phrase without what hangs on it: article, adjectives,
// numbers, the owner ("the harbour's crane"), nouns.
type chunk struct {
	first, end int
	head       int  // its last noun, or the pronoun
	owner      int  // the "'s" in it, or -1
	prep       int  // the preposition that governs it, or -1
	genitive   bool // belongs to the chunk right before it
	oblique    bool // cannot be a subject, by its form
	pronoun    bool
	bare       bool // nothing but a figure
}

// setChunks finds the noun phrases, left to right.
func (v *view) setChunks() {
	v.chunks = make([]chunk, 0, len(v.role)/3+1)
	for i := 0; i < len(v.role); {
		c, ok := v.chunkAt(i)
		if !ok {
			i++
			continue
		}
		v.govern(&c)
		for k := c.first; k < c.end; k++ {
			v.in[k] = len(v.chunks)
		}
		v.chunks = append(v.chunks, c)
		i = c.end
	}
}

// chunkAt reads the noun phrase that starts at token i.
func (v *view) chunkAt(i int) (c chunk, ok bool) {
	c = chunk{first: i, head: -1, prep: -1, owner: -1}
	if v.role[i] == pronoun && v.fig[i] < 0 {
		c.end, c.head, c.pronoun = i+1, i, true
		return c, true
	}
	held := false
	j := i
	for j < len(v.role) && v.joins(&c, j) {
		if v.fig[j] >= 0 {
			held = true
		} else if v.role[j] == noun {
			c.head = j
		}
		if v.role[j] == possessive && j > i {
			c.owner, c.head = j, -1
		}
		j++
	}
	if c.head < 0 && c.owner > i && j == c.owner+1 { // "Saturday's" with nothing behind it
		c.head = c.owner - 1
	}
	for j > i && (v.role[j-1] == adverb || v.role[j-1] == possessive || v.role[j-1] == infinitive) && v.fig[j-1] < 0 {
		j--
	}
	c.end = j
	if v.isPoint(&c) {
		c.bare = true
		return c, true
	}
	if c.head < 0 && held {
		c.head = v.lastNoun(i, j)
		c.bare = !v.namesPerson(c.head)
	}
	if c.head < 0 {
		c.head = v.nominalised(i, j)
		c.pronoun = j == i+1 && v.opensStandIn(i) && !v.standsIn(i)
	}
	return c, c.head >= 0 && j > i
}

// namesPerson reports whether the figure at token i is an age used as a noun
// ("the 48-year-old", "zwei 18-Jährige").
func (v *view) namesPerson(i int) bool {
	f := v.fig[i]
	return f >= 0 && v.figures[f].Kind == Age && v.role[i] == noun && (v.s.Glued(i) || v.figures[f].Stop == v.figures[f].Number+1)
}

// lastNoun returns the last noun, else the last token, of a run.
func (v *view) lastNoun(i, j int) int {
	for k := j - 1; k >= i; k-- {
		if v.role[k] == noun {
			return k
		}
	}
	return j - 1
}

// nominalised returns the head of a phrase without a noun ("the poor", "die
// beiden", "this"), or -1.
func (v *view) nominalised(i, j int) int {
	if v.role[i] != determiner || j > i+1 && v.role[j-1] != adjective && v.role[j-1] != numeral && v.role[j-1] != determiner {
		return -1
	}
	if j == i+1 && v.is(v.cues.article, i) && !v.standsIn(i) && !v.opensStandIn(i) {
		return -1
	}
	return j - 1
}

// joins reports whether token j belongs to the chunk that has been read up to it.
func (v *view) joins(c *chunk, j int) bool {
	if v.fig[j] >= 0 {
		return v.figureJoins(c, j)
	}
	first := j == c.first
	if !first && v.fig[j-1] >= 0 && v.dateEnds(c, j) {
		return false
	}
	switch v.role[j] {
	case determiner:
		if !first && v.fig[j-1] >= 0 {
			if v.namesPerson(j - 1) { // "die 53-Jährige ihren Weg"
				return false
			}
			governed := c.first > 0 && v.role[c.first-1] == preposition
			return v.modifiesNoun(c, j) && !governed && !v.is(v.cues.article, j)
		}
		return first || v.role[j-1] == determiner || v.role[j-1] == adverb && c.head < 0
	case finite:
		return !first && v.modifiesNoun(c, j)
	case adjective, numeral:
		if v.role[j] == numeral && !first && v.fig[j-1] >= 0 && !v.s.Glued(j) { // "58 percent four years earlier"
			return false
		}
		return c.head < 0 || v.role[j] == numeral && v.numberInName(j) || v.s.Glued(j) || v.compoundGoesOn(c, j)
	case truncated:
		return c.head < 0 || v.role[j-1] == truncated || v.ownsNext(j)
	case adverb:
		return c.head < 0 && v.beforeNoun(j) && !(first && v.role[j+1] == noun)
	case infinitive:
		return !first && c.head < 0 && v.beforeNoun(j)
	case noun:
		if !first && v.fig[c.first] >= 0 && c.head < 0 && v.uncounted(j) {
			return false
		}
		return c.head < 0 || v.nounJoins(j) || v.namedBeforeVerb(c, j)
	case possessive:
		return !first && (c.head == j-1 || v.fig[j-1] >= 0)
	}
	return false
}

// dateEnds reports whether the date before token j stands alone: always where
// nouns are written as one ("am Freitag Ikea"), else behind a preposition if
// a name or a clause follows ("in 2018 sales rose").
func (v *view) dateEnds(c *chunk, j int) bool {
	if v.figures[v.fig[j-1]].Kind != Date || v.s.Glued(j) || v.role[j] == possessive {
		return false
	}
	if v.pack.Format.CompoundNouns { // but "das 1974 besetzte Land"
		return v.role[j] != adjective || j < c.first+2 || v.role[j-2] != determiner || v.role[j-1] != numeral
	}
	if v.fig[c.first] < 0 || c.first == 0 || v.role[c.first-1] != preposition {
		return false
	}
	if v.s.Tokens[j].Fine == "VBG" { // "in 2018 thinking all was well"
		return true
	}
	for k := j; k < len(v.role); k++ {
		if v.role[k] == finite {
			return true
		}
		if v.role[k] != noun && v.role[k] != adjective {
			return v.s.Tokens[j].Tag == "PROPN"
		}
	}
	return false
}

// figureJoins keeps a figure with the noun behind it ("the 1996 tsunami"), but
// not with the noun before it ("its case Saturday").
func (v *view) figureJoins(c *chunk, j int) bool {
	if j > c.first && v.fig[j-1] >= 0 && v.fig[j] != v.fig[j-1] {
		return v.s.Glued(j) || v.figuresJoin(j)
	}
	if c.head < 0 || v.fig[j] == v.fig[j-1] && v.fig[j-1] >= 0 {
		return true
	}
	return v.role[j-1] == possessive || v.s.Glued(j)
}

// figuresJoin reports whether the figure at token j goes on with the phrase of the one before it: not with that of a
// date, of a person ("die 17-Jährige rund 300 km"), or of a whole sum or span of time
// before a modifier ("six years over $4m fraud").
func (v *view) figuresJoin(j int) bool {
	a, b := v.figures[v.fig[j-1]], v.figures[v.fig[j]]
	if a.Kind == Date || v.namesPerson(j-1) {
		return false
	}
	return b.First == b.Number || a.Kind == Count
}

// modifiesNoun finds the adjective that the tags take for something else between
// a figure and its noun ("der 90 Kilo schwere Anker").
func (v *view) modifiesNoun(c *chunk, j int) bool {
	f := v.fig[j-1]
	return v.pack.Format.NounCapitals && v.role[c.first] == determiner && v.fig[c.first] < 0 && c.head < 0 &&
		f >= 0 && v.figures[f].Kind != Date && j+1 < len(v.role) && v.role[j+1] == noun
}

// compoundGoesOn reports whether token j is a noun that the tags take for an adjective,
// inside of what opens its clause and ends before its verb ("drug overdose deaths fell").
func (v *view) compoundGoesOn(c *chunk, j int) bool {
	i := c.first
	if v.pack.Format.CompoundNouns || v.role[j] != adjective || v.role[j-1] != noun || i > 0 && v.role[i-1] != comma && v.role[i-1] != mark && v.role[i-1] != quote {
		return false
	}
	for k := i; k < j; k++ {
		if v.fig[k] >= 0 {
			return false
		}
	}
	k := j + 1
	for k < len(v.role) && v.role[k] == noun && v.fig[k] < 0 {
		k++
	}
	return k > j+1 && k < len(v.role) && v.role[k] == finite
}

// numberInName keeps "Formula 1" in one piece.
func (v *view) numberInName(j int) bool { return v.role[j-1] == noun && v.s.Tokens[j-1].Tag == "PROPN" }

// beforeNoun reports whether only modifiers stand between token j and a noun.
func (v *view) beforeNoun(j int) bool {
	if v.role[j] == infinitive && !isParticiple(v.s.Tokens[j].Fine) {
		return false
	}
	for k := j + 1; k < len(v.role) && k < j+5; k++ {
		switch v.role[k] {
		case noun:
			return true
		case adjective, numeral, truncated:
			if v.role[j] == adverb {
				return true
			}
		case infinitive:
			if !isParticiple(v.s.Tokens[k].Fine) {
				return false
			}
		default:
			return false
		}
	}
	return false
}

func isParticiple(fine string) bool { return fine == "VBN" || fine == "VBG" || fine == "VVPP" }

// nounJoins reports whether the noun at j goes on with the noun before it. Where
// nouns are written as one, only names go on: "Stadt Palu", "Donald Trump",
// "Chinas Staatsrat".
func (v *view) nounJoins(j int) bool {
	if v.s.Glued(j) || !v.pack.Format.CompoundNouns || v.role[j-1] == possessive || v.role[j-1] == truncated {
		return true
	}
	if v.s.Tokens[j].Tag == "PROPN" || v.s.Tokens[j].Tag == "X" {
		return true
	}
	if _, n := v.cues.name.Match(v.s, j-1); n == 2 {
		return true
	}
	if u, n := v.pack.Units.MatchBefore(v.s, j); n == 1 && u.Class == "word" && u.Dimension != "duration" && v.fig[j-1] < 0 { // "ein Liter Diesel"
		return true
	}
	return v.ownsNext(j)
}

// ownsNext reports whether the token before j is a name in the form of an owner.
func (v *view) ownsNext(j int) bool {
	prev := &v.s.Tokens[j-1]
	return prev.Tag == "PROPN" && v.ends(v.cues.possessor, prev.Fold)
}

// namedBeforeVerb reports whether the noun at j ends a name that opens its clause
// ("die Morgen Bank hat", "Karl Stahl sagt").
func (v *view) namedBeforeVerb(c *chunk, j int) bool {
	if v.pack.Format.CompoundNouns && v.role[c.first] == noun && j > c.first+1 && v.s.Tokens[j-1].Tag == "PROPN" && v.s.Tokens[j-2].Tag != "PROPN" { // "sagte Vereinschef Udo Brand"
		return true
	}
	if i := c.first; v.role[c.first] == determiner && i > 0 && v.role[i-1] == noun && j+1 < len(v.role) && v.role[j+1] == comma { // "der Chef der Morgen Bank, der"
		return true
	}
	if i := c.first; i > 0 && v.role[i-1] != comma && v.role[i-1] != conjunction && v.role[i-1] != mark && v.role[i-1] != quote {
		return false
	}
	for k := c.first; k < j; k++ {
		if v.fig[k] >= 0 {
			return false
		}
	}
	return j+1 < len(v.role) && (v.role[j+1] == finite || v.role[j+1] == comma || v.role[j+1] == preposition) && v.role[c.first] == determiner != (v.s.Tokens[j-1].Tag == "PROPN")
}

// govern finds the preposition of a chunk, and what its form says of its case.
func (v *view) govern(c *chunk) {
	k := c.first - 1
	for k >= 0 && (v.role[k] == adverb || v.role[k] == quote) && v.fig[k] < 0 {
		k--
	}
	v.readCase(c, k)
	if k > 1 && v.role[k] == conjunction { // "auf rote und blaue Kacheln"
		k = v.cutShort(k)
	}
	if k < 0 {
		return
	}
	switch {
	case v.role[k] == preposition && v.fig[k] < 0:
		c.prep = k
	case k == c.first-1 && v.in[k] >= 0 && v.role[c.first] == noun && v.fig[c.first] < 0:
		if p := &v.chunks[v.in[k]]; !p.bare { // the rest of a name
			c.prep = p.prep
		}
	case v.role[k] == conjunction && k > 0 && len(v.chunks) > 0:
		if p := &v.chunks[len(v.chunks)-1]; p.end == k && !(p.bare && v.isDate(p) < 0 && v.opensOwn(c)) {
			c.prep, c.genitive = p.prep, p.genitive
			if v.isDate(p) >= 0 && v.role[p.first] == preposition { // "von Mittwoch und den Plänen"
				c.prep = p.first
			}
		}
	}
}

// opensOwn reports whether chunk c behind "and" and a figure has nothing in common with
// that by its article, or before its own verb or, as a name, preposition ("auf 13 und die FDP
// auf 4 Prozent", "to $4m and net income rose", but not "bei 20 Grad und starkem Wind").
func (v *view) opensOwn(c *chunk) bool {
	if v.role[c.first] == determiner || c.end == len(v.role) {
		return v.role[c.first] == determiner
	}
	named := v.s.Tokens[c.head].Tag == "PROPN"
	return v.role[c.end] == finite && (named || !v.verbSecond) || v.role[c.end] == preposition && named
}

// cutShort steps from the conjunction at k over a first member without its noun,
// to what stands before it; without such a member it stays.
func (v *view) cutShort(k int) int {
	i := k
	for i > 0 && v.role[i-1] == adjective {
		i--
	}
	if i == k {
		return k
	}
	return i - 1
}

func (v *view) readCase(c *chunk, before int) {
	lead := c.first
	for lead < c.end-1 && v.fig[lead] >= 0 {
		lead++
	}
	c.oblique = v.is(v.cues.oblique, lead) || v.is(v.cues.sayAfter, c.end)
	if before == c.first-1 && len(v.chunks) > 0 {
		p := &v.chunks[len(v.chunks)-1]
		c.genitive = p.end == c.first && !p.pronoun && v.isDate(p) < 0 && v.is(v.cues.genitive, c.first)
	}
}

// isDate returns the date that a chunk consists of, or -1.
func (v *view) isDate(c *chunk) int {
	if !c.bare {
		return -1
	}
	f := v.fig[c.end-1]
	if f >= 0 && v.figures[f].Kind == Date {
		return f
	}
	return -1
}

// candidate reports whether a chunk may be the subject of a clause.
func (v *view) candidate(c *chunk) bool {
	return c.prep < 0 && !c.genitive && !c.oblique && !c.bare
}

// chunkAfter returns the chunk that starts at token i, or -1.
func (v *view) chunkAfter(i int) int {
	if i < 0 || i >= len(v.in) || v.in[i] < 0 || v.chunks[v.in[i]].first != i {
		return -1
	}
	return v.in[i]
}

// chunkBefore returns the chunk that ends just before token i, or -1.
func (v *view) chunkBefore(i int) int {
	for i > 0 && v.role[i-1] == quote {
		i--
	}
	if i <= 0 || i > len(v.in) || v.in[i-1] < 0 || v.chunks[v.in[i-1]].end != i {
		return -1
	}
	return v.in[i-1]
}

// phrase returns a chunk without article, leading numbers and figures; words
// that hyphens join stay whole.
func (v *view) phrase(c *chunk) Phrase {
	i := c.first
	if c.bare {
		return Phrase{i, c.end}
	}
	if end := v.standInTail(c); end > 0 {
		return Phrase{i, end}
	}
	for i < c.head {
		switch {
		case v.fig[i] >= 0 && v.fig[i] == v.fig[c.head]:
			return Phrase{i, c.end}
		case v.fig[i] >= 0:
			i = v.afterFigure(i, c.head)
			continue
		case v.leads(i):
		default:
			return Phrase{i, c.end}
		}
		i++
	}
	return Phrase{i, c.end}
}

// leads reports whether token i, before the last of a noun phrase, is no word of what it names:
// an article, an adverb, a number, or an adjective before a figure ("weitere 200 Soldaten").
func (v *view) leads(i int) bool {
	glued := v.s.Glued(i + 1)
	switch v.role[i] {
	case adverb:
		return true
	case determiner:
		if f := v.fig[i+1]; f >= 0 && v.figures[f].Kind != Date && !glued { // "ihrer neun Sitze"
			return true
		}
	case numeral:
		if v.role[i+1] != numeral && !(glued && v.s.Tokens[i].Tag == "NUM") {
			return true
		}
	case adjective:
		if v.fig[i+1] >= 0 && !glued {
			return true
		}
	}
	return !glued && (v.is(v.cues.article, i) || v.likeDearer(i))
}

// afterFigure steps over the figure at token i, what is glued to it ("12-room",
// "Saturday's") and the adjective that it measures or dates.
func (v *view) afterFigure(i, head int) int {
	f := v.fig[i]
	for i < head && (v.fig[i] == f || v.s.Glued(i)) {
		i++
	}
	return v.afterExtent(f, i, head)
}

// afterExtent steps over the adjective at token i that figure f right before it measures or
// dates: "die 78 Quadratmeter große Wohnung", "das 1912 erbaute Haus".
func (v *view) afterExtent(f, i, head int) int {
	g := v.figures[f]
	measured := (g.Kind == Measure || g.Kind == Duration) && v.is(v.cues.extent, i)
	if i < head && i == g.End && (measured || g.Kind == Date && v.is(v.cues.madeThen, i)) {
		i++
	}
	return i
}
