package syntax

// arc looks at an arc that is about to be drawn from head to d: the two words, the
// children of d, and the labels that children of head have.
func (f *features) arc(st *state, head, d int32) {
	f.start(asArc)
	far := distance(head, d)
	if d < head {
		f.as++
		far = distance(d, head)
	}
	h, w, n := &st.words[head], &st.words[d], &st.nodes[d]
	beside := st.nodes[head].labels
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
