package subject

// money finds what a sum of money stands on ("the $9bn garden market") or
// hangs on ("revenue of $5m"). Who pays or earns is the clause's to say.
func (v *view) money(g Figure) answer {
	if a := v.eventBy(g); a.rule != "" && a.rule != "object-by" {
		return a
	}
	if a := v.eventWith(g); a.rule != "" {
		return a
	}
	return v.eventBy(g)
}
