package syntax

import (
	"slices"
	"strings"
)

// A Label says what a word is to its head: a relation of Universal Dependencies,
// without its subtypes. https://universaldependencies.org/u/dep/ defines each.
type Label uint8

// The relations. Dep is the zero value: a relation that has no other name.
const (
	Dep Label = iota
	ACL
	AdvCl
	AdvMod
	AMod
	Appos
	Aux
	Case
	CC
	CComp
	Clf
	Compound
	Conj
	Cop
	CSubj
	Det
	Discourse
	Dislocated
	Expl
	Fixed
	Flat
	GoesWith
	IObj
	List
	Mark
	NMod
	NSubj
	NumMod
	Obj
	Obl
	Orphan
	Parataxis
	Punct
	Reparandum
	Vocative
	XComp
	Root // of the one word that has no head
)

// labelNames are the names in the order of the labels.
var labelNames = strings.Fields("dep acl advcl advmod amod appos aux case cc ccomp clf compound conj cop csubj det discourse dislocated " +
	"expl fixed flat goeswith iobj list mark nmod nsubj nummod obj obl orphan parataxis punct reparandum vocative xcomp root")

// String returns the name in Universal Dependencies ("nsubj").
func (l Label) String() string {
	if int(l) >= len(labelNames) {
		return "?"
	}
	return labelNames[l]
}

// ParseLabel returns the label of a relation, its subtype ("nsubj:pass") cut
// off; false for what is no relation.
func ParseLabel(relation string) (Label, bool) {
	relation, _, _ = strings.Cut(relation, ":")
	if l := slices.Index(labelNames, relation); l >= 0 {
		return Label(l), true
	}
	return Dep, false
}
