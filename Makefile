# make check is what CI runs. Its parts may be run on their own.

STATICCHECK = honnef.co/go/tools/cmd/staticcheck@v0.8.2
# A number of inputs, as a time runs out while a slow machine still reads what it found before.
FUZZTIME ?= 20000x
BENCHCOUNT ?= 6

.PHONY: check format vet staticcheck test race fuzz bench golden

check: format vet staticcheck race fuzz

format:
	@wrong=$$(gofmt -l .); if [ -n "$$wrong" ]; then echo "gofmt would change:"; echo "$$wrong"; exit 1; fi

vet:
	go vet ./...

staticcheck:
	go run $(STATICCHECK) ./...

test:
	go test ./...

race:
	go test -race -timeout 10m ./...

# Every fuzz target, one after the other: go test fuzzes one at a time.
fuzz:
	@set -e; grep -rlE '^func Fuzz' --include='*_test.go' . | xargs -n1 dirname | sort -u | while read -r dir; do \
		for target in $$(grep -ohE '^func Fuzz[A-Za-z0-9_]*' $$dir/*_test.go | cut -d' ' -f2); do \
			echo "fuzz $$dir $$target"; \
			go test -run='^$$' -fuzz="^$$target$$" -fuzztime=$(FUZZTIME) $$dir; \
		done; \
	done

bench:
	go test -run='^$$' -bench=. -benchmem -count=$(BENCHCOUNT) ./...

# Rewrites the golden files and scripts. Read the difference before committing.
golden:
	BELEG_UPDATE=1 go test -count=1 ./...
