package ledger

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"
)

// Read reads a ledger of format [Version]; another version, a missing part, or
// anything after the object is an error. Fields that it does not know are left
// out. It checks the shape only: see [Validate] for the rest.
func Read(r io.Reader) (*Ledger, error) {
	d := decoder{json: json.NewDecoder(r), seen: map[string]bool{}}
	if err := d.ledger(); err != nil {
		if errors.Is(err, io.EOF) {
			err = io.ErrUnexpectedEOF
		}
		return nil, fmt.Errorf("ledger: byte %d: %w", d.json.InputOffset(), err)
	}
	return &d.out, nil
}

// A decoder reads one ledger, element by element.
type decoder struct {
	json *json.Decoder
	seen map[string]bool // members of the ledger met so far
	out  Ledger
}

func (d *decoder) ledger() error {
	if err := d.delim('{', "a ledger"); err != nil {
		return err
	}
	for d.json.More() {
		if err := d.member(); err != nil {
			return err
		}
	}
	if _, err := d.json.Token(); err != nil {
		return err
	}
	for _, name := range []string{"ledger", "generator", "documents", "claims", "skipped"} {
		if !d.seen[name] {
			return fmt.Errorf("no %q", name)
		}
	}
	if _, err := d.json.Token(); !errors.Is(err, io.EOF) {
		return errors.New("more after the ledger")
	}
	return nil
}

func (d *decoder) member() error {
	token, err := d.json.Token()
	if err != nil {
		return err
	}
	name := token.(string) // More and Token accept nothing else here
	if d.seen[name] {
		return fmt.Errorf("a second %q", name)
	}
	d.seen[name] = true
	switch name {
	case "ledger":
		return d.version()
	case "generator":
		return d.json.Decode(&d.out.Generator)
	case "documents":
		return elements(d, name, &d.out.Documents)
	case "claims":
		return d.claims()
	case "skipped":
		return elements(d, name, &d.out.Skipped)
	}
	var unknown json.RawMessage
	return d.json.Decode(&unknown)
}

func (d *decoder) version() error {
	if err := d.json.Decode(&d.out.Ledger); err != nil {
		return err
	}
	if d.out.Ledger != Version {
		return fmt.Errorf("ledger version %d, want %d", d.out.Ledger, Version)
	}
	return nil
}

func (d *decoder) claims() error {
	if err := elements(d, "claims", &d.out.Claims); err != nil {
		return err
	}
	for i := range d.out.Claims {
		d.out.Claims[i].tidy()
	}
	return nil
}

func (d *decoder) delim(want json.Delim, what string) error {
	token, err := d.json.Token()
	if err == nil && token != want {
		return fmt.Errorf("not %s", what)
	}
	return err
}

func elements[T any](d *decoder, name string, out *[]T) error {
	if err := d.delim('[', "an array: "+name); err != nil {
		return err
	}
	*out = []T{}
	for d.json.More() {
		var one T
		if err := d.json.Decode(&one); err != nil {
			return fmt.Errorf("%s[%d]: %w", name, len(*out), err)
		}
		*out = append(*out, one)
	}
	_, err := d.json.Token()
	return err
}

// tidy gives what is absent its one form: empty mentions, and nil for the rest.
func (c *Claim) tidy() {
	if c.Mentions == nil {
		c.Mentions = []Mention{}
	}
	c.Drift = orNil(c.Drift)
	c.Related = orNil(c.Related)
	c.Conflicts = orNil(c.Conflicts)
	for i := range c.Mentions {
		m := &c.Mentions[i]
		m.Rules = orNil(m.Rules)
		if m.Measure.Text == "" {
			m.Measure.Place = Place{}
		}
	}
}

func orNil[T any](s []T) []T {
	if len(s) == 0 {
		return nil
	}
	return s
}
