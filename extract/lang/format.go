package lang

import (
	"fmt"
	"strconv"
)

// Format is how a language writes, as named switches of format.tsv.
type Format struct {
	Decimal       string // decimal sign: "." or ","
	Group         string // grouping signs, any of them: ",", ".", "'", " "
	UnitFirst     string // joins a unit to the ten that follows it ("und" in "fünfundvierzig"), or ""
	Compound      bool   // number words are written as one ("zweihundertfünfzig")
	NounCapitals  bool   // nouns are written with a capital
	OrdinalDot    bool   // "3." is an ordinal
	DayFirst      bool   // 3/5/2024 is the third of May
	Multiplier    string // ending that makes a factor of a number ("fach"), or ""
	HalfEnding    string // ending that adds a half ("einhalb" in "zweieinhalb"), or ""
	CompoundNouns bool   // nouns are written as one ("Freitagabend", "Millionenbetrag")
}

func (f *Format) set(name, value string) error {
	switch name {
	case "decimal":
		f.Decimal = value
	case "group":
		f.Group = value
	case "unit-first":
		f.UnitFirst = value
	case "half-ending":
		f.HalfEnding = value
	case "multiplier":
		f.Multiplier = value
	case "compound-numbers":
		return setBool(&f.Compound, value)
	case "noun-capitals":
		return setBool(&f.NounCapitals, value)
	case "ordinal-dot":
		return setBool(&f.OrdinalDot, value)
	case "day-first":
		return setBool(&f.DayFirst, value)
	case "compound-nouns":
		return setBool(&f.CompoundNouns, value)
	default:
		return fmt.Errorf("unknown switch %q", name)
	}
	return nil
}

func setBool(b *bool, value string) error {
	v, err := strconv.ParseBool(value)
	if err != nil {
		return fmt.Errorf("got %q, want true or false", value)
	}
	*b = v
	return nil
}

func (f *Format) check(dir string) error {
	if f.Decimal == "" || f.Group == "" {
		return fmt.Errorf("lang: %s/format.tsv: decimal and group must be set", dir)
	}
	return nil
}
