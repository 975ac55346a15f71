package ledger
import ("testing";"io")
type count int
func (c *count) Write(b []byte)(int,error) {*c+=count(len(b));return len(b),nil}
var _ io.Writer
func BenchmarkWrite(b *testing.B) {
	l := randomLedger(1, 8000)
	n:=0; for _,c:=range l.Claims {n+=len(c.Mentions)}
	for name,f:=range map[string]func(io.Writer)error{"each":l.Write,"all":l.WriteAll} {
	b.Run(name,func(b *testing.B){
	b.ReportAllocs()
	var c count
	for b.Loop() { c=0; f(&c) }
	b.SetBytes(int64(c)); b.ReportMetric(float64(n),"mentions")
	})}
}
