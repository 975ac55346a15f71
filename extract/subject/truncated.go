package subject

// joinTruncated keeps the first members of compounds that share their last one in
// its phrase ("die Strom- und Gaspreise", "Strom-, Gas- und Wärmepreise").
func (v *view) joinTruncated() {
	t := v.s.Tokens
	for i := len(t) - 3; i > 0; i-- {
		if t[i].Text != "-" || t[i].Space || v.fig[i-1] >= 0 {
			continue
		}
		switch {
		case v.role[i+1] == conjunction && t[i+1].Space && (v.role[i+2] == noun || v.role[i+2] == adjective) && v.fig[i+2] < 0:
		case v.role[i+1] == comma && i+3 < len(t) && t[i+3].Text == "-" && v.role[i+3] == truncated:
		default:
			continue
		}
		v.role[i-1], v.role[i], v.role[i+1] = truncated, truncated, truncated
	}
}
