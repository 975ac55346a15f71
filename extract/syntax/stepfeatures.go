package syntax

// step looks at a state: the words on top of the stack (s0, s1, s2), those that
// come next (b0 to b3), and the children they have so far.
func (f *features) step(st *state) {
	f.start(asStep)
	i0, i1, j0 := st.top(0), st.top(1), st.rest(0)
	s0, s1, s2 := &st.words[i0], &st.words[i1], &st.words[st.top(2)]
	b0, b1, b2, b3 := &st.words[j0], &st.words[st.rest(1)], &st.words[st.rest(2)], &st.words[st.rest(3)]
	across, down := distance(i0, j0), distance(i1, i0)

	f.word(s0)
	f.word(s1)
	f.word(b0)
	f.word(b1)
	f.one(b2.form)
	f.one(b2.fine)
	f.one(b3.fine)
	f.one(s2.fine)
	f.one(s2.form)

	f.pair(s0, b0, across)
	f.pair(s0, s1, down)
	f.two(s0.form, across)
	f.two(b0.form, across)
	f.two(s0.suffix, b0.suffix)
	f.two(s0.suffix, b0.fine)
	f.two(s0.fine, b0.suffix)
	f.two(s0.suffix, s1.fine)
	f.two(s0.fine, s1.suffix)
	f.two(b0.fine, b1.fine)
	f.two(b0.form, b1.fine)
	f.two(b0.fine, b1.form)
	f.two(s1.fine, b0.fine)
	f.two(s1.form, b0.fine)
	f.two(s1.fine, b0.form)

	f.three(s0.fine, b0.fine, b1.fine)
	f.four(s0.tag, b0.tag, b1.tag, b2.tag)
	f.three(s1.fine, s0.fine, b0.fine)
	f.four(s1.tag, s0.tag, b0.tag, b1.tag)
	f.three(s2.fine, s1.fine, s0.fine)
	f.four(s2.tag, s1.tag, s0.tag, b0.tag)
	f.three(s1.form, s0.fine, b0.fine)
	f.three(s1.fine, s0.form, b0.fine)
	f.three(s1.fine, s0.fine, b0.form)
	f.three(s0.fine, b0.fine, b1.form)
	f.three(b0.fine, b1.fine, b2.fine)
	f.children(st, i0, i1, j0)
	f.between(st, i0, j0)
}

// word adds what a word says alone.
func (f *features) word(w *word) {
	f.one(w.form)
	f.one(w.fine)
	f.two(w.form, w.tag)
	f.two(w.suffix, w.tag)
}

// pair adds what two words say together.
func (f *features) pair(a, b *word, far uint32) {
	f.two(a.form, b.form)
	f.two(a.form, b.fine)
	f.two(a.fine, b.form)
	f.two(a.fine, b.fine)
	f.three(a.tag, b.tag, far)
}

// children adds what hangs on the two topmost words and on the next.
func (f *features) children(st *state, i0, i1, j0 int32) {
	s0, s1, b0 := &st.words[i0], &st.words[i1], &st.words[j0]
	n0, n1, m0 := &st.nodes[i0], &st.nodes[i1], &st.nodes[j0]
	label := func(i int32) uint32 { return uint32(st.nodes[i].label) }
	f.three(s0.fine, st.words[n0.left].fine, b0.fine)
	f.three(s0.fine, st.words[n0.right].fine, b0.fine)
	f.three(s0.fine, st.words[n0.left2].fine, b0.fine)
	f.three(s0.fine, st.words[n0.right2].fine, b0.fine)
	f.three(s0.fine, st.words[m0.left].fine, b0.fine)
	f.three(s0.fine, st.words[m0.left2].fine, b0.fine)
	f.three(s1.fine, st.words[n1.right].fine, s0.fine)
	f.three(s1.fine, st.words[n1.left].fine, s0.fine)
	f.three(s1.fine, st.words[n1.right2].fine, s0.fine)
	f.four(s0.tag, label(n0.left), label(n0.right), b0.tag)
	f.four(b0.tag, label(m0.left), label(m0.left2), s0.tag)
	f.four(s1.tag, label(n1.right), label(n1.left), s0.tag)
	f.two(s0.tag, st.words[n0.left].form)
	f.two(s0.tag, st.words[n0.right].form)
	f.two(b0.tag, st.words[m0.left].form)
	f.two(s1.tag, st.words[n1.right].form)
	f.three(s0.tag, st.words[n0.left].form, b0.tag)
	f.three(s0.fine, label(n0.left), st.words[n0.left].form)
	f.three(s0.form, uint32(n0.lefts), uint32(n0.rights))
	f.four(s0.fine, uint32(n0.lefts), uint32(n0.rights), b0.fine)
	f.two(b0.form, uint32(m0.lefts))
	f.three(b0.fine, uint32(m0.lefts), s0.fine)
	f.three(s1.fine, uint32(n1.rights), s0.fine)
	f.set(n0.labels, s0.tag, b0.tag)
	f.set(n1.labels, s1.tag, s0.tag)
	f.set(m0.labels, b0.tag, s0.tag)
}

// between adds what stands between the top of the stack and the next word, and
// how the sentence ends.
func (f *features) between(st *state, i0, j0 int32) {
	s0, b0 := &st.words[i0], &st.words[j0]
	f.three(st.words[min(i0+1, st.n)].fine, s0.fine, b0.fine)
	f.three(st.words[max(j0-1, 0)].fine, s0.fine, b0.fine)
	f.four(st.words[st.n-1].fine, st.words[max(st.n-2, 0)].fine, s0.tag, b0.tag)
}
