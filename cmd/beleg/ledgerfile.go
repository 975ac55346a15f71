package main

import (
	"bytes"
	"fmt"
	"io"
	"os"

	"github.com/spf13/cobra"

	"beleg/pipeline/ledger"
)

// readFile reads the file at path, or standard input for "-".
func readFile(c *cobra.Command, path string) ([]byte, error) {
	if path == toStdout {
		return io.ReadAll(c.InOrStdin())
	}
	return os.ReadFile(path)
}

// readLedger reads the ledger at path.
func readLedger(c *cobra.Command, path string) (*ledger.Ledger, error) {
	b, err := readFile(c, path)
	if err != nil {
		return nil, err
	}
	l, err := ledger.Read(bytes.NewReader(b))
	if err != nil {
		return nil, failed(fmt.Errorf("%s: %w", path, err), "run %q for what is wrong with it", "beleg validate "+path)
	}
	return l, nil
}
