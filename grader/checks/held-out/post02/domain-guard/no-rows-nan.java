/*
style: a stream with a default
*/
final class DomainGuard {
    public double coverage(double[][] rows) {
        return java.util.Arrays.stream(rows)
                .mapToDouble(row -> inside(row) ? 1 : 0)
                .average()
                .orElse(1);
    }
}
