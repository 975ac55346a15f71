package ledger

import (
	"bytes"
	_ "embed" // schema.json
	"encoding/json"
	"fmt"
	"strings"
	"unicode/utf8"

	"github.com/santhosh-tekuri/jsonschema/v6"
	"github.com/santhosh-tekuri/jsonschema/v6/kind"
)

//go:embed schema.json
var schema string

// Schema returns the JSON Schema (2020-12) of a ledger. It is closed: a field
// that it does not name is an error, so that a test notices one that nobody
// described.
func Schema() []byte { return []byte(schema) }

// A Problem is one thing that is wrong with a ledger.
type Problem struct {
	Path    string `json:"path"` // JSON pointer to what is wrong; "" is the ledger
	Message string `json:"message"`
}

// String returns the problem in one line.
func (p Problem) String() string {
	if p.Path == "" {
		return p.Message
	}
	return p.Path + ": " + p.Message
}

// Validate holds the file b against [Schema], and against what a schema cannot
// say: unique ids, the documented order, offsets that fit each other, and
// references that exist. It returns nothing for a valid ledger. Whether the
// quotes are in the texts is for [CheckQuotes].
func Validate(b []byte) []Problem {
	if !utf8.Valid(b) {
		return []Problem{{Message: "not UTF-8"}}
	}
	problems := checkSchema(b)
	l, err := Read(bytes.NewReader(b))
	if err == nil {
		return append(problems, checkInvariants(l)...)
	}
	if len(problems) == 0 { // what the schema says is more precise
		problems = []Problem{{Message: strings.TrimPrefix(err.Error(), "ledger: ")}}
	}
	return problems
}

// checkSchema validates each claim on its own, and the ledger without them:
// as trees of any, the claims of a large ledger would not fit into memory.
func checkSchema(b []byte) []Problem {
	compile := compiler()
	var members map[string]json.RawMessage
	var claims []json.RawMessage
	if json.Unmarshal(b, &members) != nil || json.Unmarshal(members["claims"], &claims) != nil {
		return checkPart(compile(""), "", b)
	}
	members["claims"] = json.RawMessage("[]")
	shell, err := json.Marshal(members)
	if err != nil {
		panic(err) // it came from JSON
	}
	problems := checkPart(compile(""), "", shell)
	claim := compile("#/$defs/claim")
	for i, raw := range claims {
		problems = append(problems, checkPart(claim, fmt.Sprintf("/claims/%d", i), raw)...)
	}
	return problems
}

// compiler returns a function that compiles a part of the schema.
func compiler() func(fragment string) *jsonschema.Schema {
	const id = "urn:beleg:ledger:1"
	doc, err := jsonschema.UnmarshalJSON(strings.NewReader(schema))
	if err != nil {
		panic(err) // the schema is part of the program
	}
	c := jsonschema.NewCompiler()
	if err := c.AddResource(id, doc); err != nil {
		panic(err)
	}
	return func(fragment string) *jsonschema.Schema { return c.MustCompile(id + fragment) }
}

func checkPart(s *jsonschema.Schema, path string, b []byte) []Problem {
	v, err := jsonschema.UnmarshalJSON(bytes.NewReader(b))
	if err != nil {
		return []Problem{{path, err.Error()}}
	}
	if err, ok := s.Validate(v).(*jsonschema.ValidationError); ok {
		return leaves(nil, path, err)
	}
	return nil
}

// leaves appends the innermost errors: the others say only that these exist.
func leaves(problems []Problem, path string, err *jsonschema.ValidationError) []Problem {
	if _, choice := err.ErrorKind.(*kind.AnyOf); choice || len(err.Causes) == 0 {
		return append(problems, Problem{path + pointer(err.InstanceLocation), message(err)})
	}
	for _, cause := range err.Causes {
		problems = leaves(problems, path, cause)
	}
	return problems
}

func pointer(location []string) string {
	var b strings.Builder
	for _, name := range location {
		b.WriteString("/" + strings.NewReplacer("~", "~0", "/", "~1").Replace(name))
	}
	return b.String()
}

// message says in our words what the library says too dryly or too long.
func message(err *jsonschema.ValidationError) string {
	switch k := err.ErrorKind.(type) {
	case *kind.Pattern:
		return fmt.Sprintf("%q is not a valid %s", k.Got, err.SchemaURL[strings.LastIndexByte(err.SchemaURL, '/')+1:])
	case *kind.FalseSchema:
		return "not allowed here"
	case *kind.Not:
		return "not allowed in this form"
	case *kind.AnyOf:
		return "needs one of " + strings.Join(missing(err), ", ")
	}
	err.Causes = nil
	return err.DetailedOutput().Error.String()
}

// missing collects the properties that a failed choice asks for.
func missing(err *jsonschema.ValidationError) []string {
	var names []string
	for _, cause := range err.Causes {
		if k, ok := cause.ErrorKind.(*kind.Required); ok {
			names = append(names, k.Missing...)
		}
		names = append(names, missing(cause)...)
	}
	return names
}
