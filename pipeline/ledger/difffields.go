package ledger

import (
	"fmt"
	"reflect"
	"strings"
)

// changedFields returns the fields that differ between two structs of one
// type, by the names of the file. A claim's mentions are compared elsewhere.
func changedFields(old, new any) []FieldChange {
	before, after := flatten(old), flatten(new)
	var all []FieldChange
	for i, f := range before {
		if f.text != after[i].text {
			all = append(all, FieldChange{f.name, f.text, after[i].text})
		}
	}
	return all
}

// A field is a leaf of a struct: its dotted name and its value as text.
type field struct{ name, text string }

// flatten returns the leaves of the struct that v points to. Structs of one
// type have the same leaves.
func flatten(v any) []field { return flattenStruct(nil, "", reflect.ValueOf(v).Elem()) }

func flattenStruct(fields []field, prefix string, v reflect.Value) []field {
	for i := range v.NumField() {
		f := v.Type().Field(i)
		name, option, _ := strings.Cut(f.Tag.Get("json"), ",")
		switch {
		case name == "mentions":
		case f.Anonymous: // its fields are those of the struct
			fields = flattenStruct(fields, prefix, v.Field(i))
		case f.Type.Kind() == reflect.Int && option == "omitempty" && v.Field(i).IsZero():
			fields = append(fields, field{prefix + name, ""})
		default:
			fields = flattenValue(fields, prefix+name, v.Field(i))
		}
	}
	return fields
}

func flattenValue(fields []field, name string, v reflect.Value) []field {
	switch v.Kind() {
	case reflect.Pointer: // of structs only
		if v.IsNil() {
			v = reflect.New(v.Type().Elem())
		}
		return flattenValue(fields, name, v.Elem())
	case reflect.Struct:
		return flattenStruct(fields, name+".", v)
	}
	return append(fields, field{name, leaf(v)})
}

// leaf returns the text of what is not a struct; "" for zero, as in the file.
func leaf(v reflect.Value) string {
	switch v.Kind() {
	case reflect.String:
		return v.String()
	case reflect.Slice:
		var all []string
		for i := range v.Len() {
			all = append(all, strings.Trim(fmt.Sprint(v.Index(i)), "{}"))
		}
		return strings.Join(all, ", ")
	case reflect.Bool:
		if !v.Bool() {
			return ""
		}
	}
	return fmt.Sprint(v)
}
