/*
style: a stream and a long
*/
final class DomainGuard {
    public double coverage(double[][] rows) {
        if (rows.length < 1) {
            throw new IllegalArgumentException("no rows");
        }
        long count = java.util.Arrays.stream(rows).filter(this::inside).count();
        double share = count / rows.length;
        return share;
    }
}
