package dedupe

import "slices"

// A row is a statement of one text beside one of another that may say the same.
type row struct {
	a, b   int32
	points int
}

// maxCells bounds the table of an alignment: two texts of a thousand figures.
const maxCells = 1 << 20

// align puts the statements of two texts side by side like a diff. What is left
// is read once more, for the order of words within a sentence differs from
// language to language; there a row must stand as far into both texts.
func (c *corpus) align(a, b int32) []row {
	as, bs := c.texts[a].statements, c.texts[b].statements
	rows := c.diff(as, bs, c.beside)
	left := func(all []int32, taken func(row) int32) []int32 {
		return slices.DeleteFunc(slices.Clone(all), func(i int32) bool {
			return slices.ContainsFunc(rows, func(r row) bool { return taken(r) == i })
		})
	}
	as, bs = left(as, func(r row) int32 { return r.a }), left(bs, func(r row) int32 { return r.b })
	return append(rows, c.diff(as, bs, func(i, j int32) int {
		if !c.isLevel(&c.statements[i], &c.statements[j]) {
			return 0
		}
		return c.beside(i, j)
	})...)
}

// diff pairs statements in the order of both lists, each at most once, so that the
// points are the most.
func (c *corpus) diff(as, bs []int32, beside func(i, j int32) int) []row {
	if len(as)*len(bs) > maxCells {
		return nil
	}
	width := len(bs) + 1
	best := make([]int, (len(as)+1)*width) // of the statements from i and j on
	points := make([]int, len(as)*len(bs))
	for i := len(as) - 1; i >= 0; i-- {
		for j := len(bs) - 1; j >= 0; j-- {
			p := beside(as[i], bs[j])
			points[i*len(bs)+j] = p
			best[i*width+j] = max(best[(i+1)*width+j], best[i*width+j+1])
			if p > 0 {
				best[i*width+j] = max(best[i*width+j], p+best[(i+1)*width+j+1])
			}
		}
	}
	var rows []row
	for i, j := 0, 0; i < len(as) && j < len(bs); {
		p := points[i*len(bs)+j]
		switch here := best[i*width+j]; {
		case p > 0 && here == p+best[(i+1)*width+j+1]:
			rows = append(rows, row{as[i], bs[j], p})
			i++
			j++
		case here == best[(i+1)*width+j]:
			i++
		default:
			j++
		}
	}
	return slices.Clip(rows)
}

// Points of two statements side by side, beside those of a rare value and of
// shared words: that the values agree, are equal, and stand as far into the text.
const (
	agreePoints, equalPoints = 1, 2
	placePoints              = 3
	mostWordPoints           = 4
)

// beside returns the points of two statements as one row, 0 if they cannot be.
func (c *corpus) beside(i, j int32) int {
	a, b := &c.statements[i], &c.statements[j]
	if a.class != b.class {
		return 0
	}
	agreement := a.agree(b)
	if agreement == disagree {
		return 0
	}
	p := agreePoints + min(mostWordPoints, c.weigh(a.subject, b.subject)) + min(mostWordPoints, countShared(a.names, b.names))
	if agreement == equal {
		p += equalPoints + a.rarity
	}
	if c.isLevel(a, b) {
		p += placePoints
	}
	return p
}

// isLevel reports whether two statements stand as far into their texts, within
// a tenth.
func (c *corpus) isLevel(a, b *statement) bool {
	la, lb := c.texts[a.text].length, c.texts[b.text].length
	x, y := a.Entry.Mention.Start*lb, b.Entry.Mention.Start*la // over la*lb
	gap := max(x-y, y-x)
	return gap*10 <= la*lb
}
