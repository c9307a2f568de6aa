/*
style: streams
*/
final class DomainGuard {
    public boolean inside(double[] row) {
        requireLength(row, highest.length);
        return java.util.stream.IntStream.range(0, row.length).allMatch(j -> row[j] >= lowest[j]);
    }
}
