/*
style: takeWhile
*/
final class DomainGuard {
    public double coverage(double[][] rows) {
        if (rows.length < 1) {
            throw new IllegalArgumentException("no rows");
        }
        double count = java.util.Arrays.stream(rows).takeWhile(this::inside).count();
        return count / rows.length;
    }
}
