package calendar

import "testing"

func TestReadCompanies(t *testing.T) {
	if _, err := readCompanies(companies); err != nil {
		t.Error(err)
	}
	for _, table := range []string{"Acme\t13\tend", "Acme\t6", "Acme\t6\tmiddle", "Acme\t6\tend\nACME\t7\tend"} {
		if _, err := readCompanies(table); err == nil {
			t.Errorf("%q passes", table)
		}
	}
}
