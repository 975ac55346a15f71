package lang

import (
	"fmt"
	"strconv"
)

// Format is how a language writes, as named switches of format.tsv.
type Format struct {
	Group         string // grouping signs, any of them: ",", ".", "'", " "; another sign is a decimal sign
	UnitFirst     string // joins a unit to the ten that follows it ("und" in "fünfundvierzig"), or ""
	Compound      bool   // number words are written as one ("zweihundertfünfzig")
	NounCapitals  bool   // nouns are written with a capital
	OrdinalDot    bool   // "3." is an ordinal
	DayFirst      bool   // 3/5/2024 is the third of May
	HalfEnding    string // ending that adds a half ("einhalb" in "zweieinhalb"), or ""
	Respelled     string // a letter and what some write for it ("ß ss"), or ""
	CompoundNouns bool   // nouns are written as one ("Freitagabend", "Millionenbetrag")
}

func (f *Format) set(name, value string) error {
	switch name {
	case "group":
		f.Group = value
	case "unit-first":
		f.UnitFirst = value
	case "respelled":
		f.Respelled = value
	case "half-ending":
		f.HalfEnding = value
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
	if f.Group == "" {
		return fmt.Errorf("lang: %s/format.tsv: group must be set", dir)
	}
	return nil
}
