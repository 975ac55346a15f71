package syntax

// arc looks at an arc that is about to be drawn from head to d.
func (f *features) arc(st *state, head, d int32) {
	f.start(asArc)
	f.label(st, head, d, st.nodes[head].labels)
}

// label adds what two words and the children of d say about the arc from head
// to d, beside the children with those labels.
func (f *features) label(st *state, head, d int32, beside uint64) {
	far := distance(head, d)
	if d < head {
		f.as++
		far = distance(d, head)
	}
	h, w, n := &st.words[head], &st.words[d], &st.nodes[d]
	first, second, last := &st.words[n.left], &st.words[n.left2], &st.words[n.right]
	before, behind := &st.words[d-1], &st.words[d+1]
	f.one(0)
	f.one(h.fine)
	f.one(w.fine)
	f.one(h.form)
	f.one(w.form)
	f.two(h.fine, w.fine)
	f.three(h.tag, w.tag, far)
	f.two(h.form, w.fine)
	f.two(h.fine, w.form)
	f.two(h.form, w.form)
	f.two(h.suffix, w.fine)
	f.two(w.suffix, w.tag)
	f.two(w.suffix, h.tag)
	f.two(w.fine, first.form)
	f.three(h.fine, w.fine, first.form)
	f.two(h.form, first.form)
	f.three(w.fine, first.fine, second.fine)
	f.two(w.tag, second.form)
	f.two(w.tag, last.fine)
	f.three(h.tag, w.tag, last.form)
	f.two(w.tag, before.form)
	f.three(w.fine, before.fine, behind.fine)
	f.two(w.tag, behind.form)
	f.set(beside, h.tag, w.tag)
	f.set(beside, h.fine, w.form)
	f.set(beside, 0, w.form)
	f.three(w.suffix, first.suffix, h.tag)
}

// A kinship knows, for each word of a complete tree, the words that share its
// head.
type kinship []siblings

type siblings struct {
	before, behind int32  // the nearest on each side, n if none
	first, last    uint64 // the labels of those before it, and behind it
	rank           uint8  // how many are before it, maxValency at most
}

// kinship looks at all words twice.
func (s *state) kinship() kinship {
	k := make(kinship, s.n)
	latest := make([]siblings, s.n) // what the next child of a word will find, by word
	for i := range latest {
		latest[i] = siblings{before: s.n, behind: s.n}
	}
	for d := int32(1); d < s.n; d++ {
		n := &s.nodes[d]
		l := &latest[n.head]
		k[d].before, k[d].first, k[d].rank = l.before, l.first, l.rank
		l.before, l.first, l.rank = d, l.first|1<<n.label, min(l.rank+1, maxValency)
	}
	for d := s.n - 1; d > 0; d-- {
		n := &s.nodes[d]
		l := &latest[n.head]
		k[d].behind, k[d].last = l.behind, l.last
		l.behind, l.last = d, l.last|1<<n.label
	}
	return k
}

// again looks at the arc to d in a complete tree.
func (f *features) again(st *state, k kinship, d int32) {
	f.start(asAgain)
	n, s := &st.nodes[d], &k[d]
	head := n.head
	f.label(st, head, d, s.first)
	h, w, up := &st.words[head], &st.words[d], &st.words[st.n]
	if head > 0 {
		up = &st.words[st.nodes[head].head]
	}
	label, above := uint32(n.label), uint32(st.nodes[head].label)
	first, before, behind := &st.words[n.left], &st.words[s.before], &st.words[s.behind]
	f.three(h.tag, w.tag, up.tag)
	f.three(h.fine, w.fine, above)
	f.four(w.tag, before.fine, behind.fine, h.tag)
	f.set(s.last, w.fine, h.tag)
	f.set(s.last, w.tag, uint32(s.first)^uint32(s.first>>32)<<1)
	f.set(s.first, w.fine, first.form)
	f.three(label, w.tag, h.tag)
	f.one(label)
	f.three(label, w.fine, first.form)
	f.two(label, h.form)
	f.three(w.tag, uint32(s.rank), h.tag)
	f.three(first.form, w.suffix, h.suffix)
	f.three(w.suffix, h.form, first.form)
	f.two(w.tag, before.form)
	f.two(w.tag, behind.form)
	f.three(w.fine, before.form, h.tag)
	f.three(w.fine, behind.form, h.tag)
}
