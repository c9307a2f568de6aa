/*
style: streams
*/
final class DomainGuard {
    public double coverage(double[][] rows) {
        return java.util.Arrays.stream(rows)
                .mapToDouble(row -> inside(row) ? 0 : 1)
                .average()
                .orElseThrow(() -> new IllegalArgumentException("no rows"));
    }
}
