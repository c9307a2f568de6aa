/*
style: a filter by length
*/
final class DomainGuard {
    public double coverage(double[][] rows) {
        if (rows.length < 1) {
            throw new IllegalArgumentException("no rows");
        }
        long count = java.util.Arrays.stream(rows)
                .filter(row -> row.length == lowest.length)
                .filter(this::inside)
                .count();
        return count / (double) rows.length;
    }
}
