/*
style: streams
*/
final class DomainGuard {
    public double coverage(double[][] rows) {
        if (rows.length < 1) {
            throw new IllegalArgumentException("no rows");
        }
        return java.util.Arrays.stream(rows).mapToInt(row -> inside(row) ? 1 : 0).sum();
    }
}
