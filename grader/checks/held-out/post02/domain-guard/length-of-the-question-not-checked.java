/*
style: streams
*/
final class DomainGuard {
    public boolean inside(double[] row) {
        return java.util.stream.IntStream.range(0, lowest.length)
                .filter(j -> j < row.length)
                .allMatch(j -> row[j] >= lowest[j] && row[j] <= highest[j]);
    }
}
