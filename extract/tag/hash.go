package tag

// A hash is a running FNV-1a hash of 64 bits.
type hash uint64

const newHash hash = 14695981039346656037

func (h hash) text(s string) hash {
	for i := 0; i < len(s); i++ {
		h = (h ^ hash(s[i])) * 1099511628211
	}
	return h
}

// mix adds a number to h, all bits at once.
func (h hash) mix(v uint32) hash {
	h ^= hash(v)
	h *= 0x9E3779B97F4A7C15
	return h ^ h>>29
}

// short returns the hash in 32 bits, never 0.
func (h hash) short() uint32 {
	return max(uint32(h*0xBF58476D1CE4E5B9>>32), 1)
}
