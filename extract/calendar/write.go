package calendar

// date writes an expression, or reports that the ledger has no form for it.
func (e *expression) date() (d Date, ok bool) {
	d = Date{First: e.first, End: e.end, Part: e.part, Modifier: e.modifier, Rules: e.rules}
	d.Fiscal = e.from.name
	if e.from.form == fiscal {
		return d, true
	}
	if e.from.form == fixed && (!e.ranged() || e.to.form == fixed) {
		e.resolved(&d)
	} else if d.Relative = e.unresolved(); d.Relative == "" {
		return d, false
	}
	if m := openModifier(e.open); m != "" && d.Modifier == "" {
		d.Modifier = m
	}
	return d, true
}

// resolved writes EDTF and its bounds.
func (e *expression) resolved(d *Date) {
	approx := ""
	if d.Modifier == "approx" {
		approx = "~"
	}
	first, last := isoDay(e.from.first()), isoDay(e.from.last())
	switch {
	case e.ranged():
		last = isoDay(e.to.last())
		d.EDTF = e.from.start() + "/" + e.to.stop()
	case e.open == "":
		d.EDTF = e.from.edtf()
		if e.from.unit != week && e.from.unit != days && (e.from.unit != century || e.from.year >= 0) {
			d.EDTF += approx
		}
	case opensLeft(e.open):
		d.EDTF = "../" + e.from.stop() + approx
		first = ""
	default:
		d.EDTF = e.from.start() + approx + "/.."
		last = ""
	}
	d.Earliest, d.Latest = first, last
}

// start and stop write a period as one end of an interval.
func (p *period) start() string {
	switch p.unit {
	case week, days:
		return isoDay(p.first())
	case century:
		if p.year < 0 {
			return isoYear(p.year)
		}
	}
	return p.edtf()
}

func (p *period) stop() string {
	switch p.unit {
	case week, days:
		return isoDay(p.last())
	case century:
		if p.year < 0 {
			return isoYear(p.year + 99)
		}
	}
	return p.edtf()
}

// unresolved writes the relative code, or "".
func (e *expression) unresolved() string {
	from := e.from.code()
	if from == "" {
		return ""
	}
	switch {
	case e.ranged():
		until := e.to.code()
		if until == "" {
			return ""
		}
		return from + "/" + until
	case e.open == "":
		return from
	case opensLeft(e.open):
		return "../" + from
	}
	return from + "/.."
}

func (p *period) code() string {
	if p.form == fixed {
		return p.edtf()
	}
	return p.relative()
}

// opensLeft reports whether a bound leaves the past open.
func opensLeft(open string) bool {
	switch open {
	case "until", "by", "before", "lte":
		return true
	}
	return false
}

// openModifier returns what a bound says beyond an open end.
func openModifier(open string) string {
	switch open {
	case "after":
		return "gt"
	case "before":
		return "lt"
	case "lte", "gte":
		return open
	}
	return ""
}
