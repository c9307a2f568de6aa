/*
style: streams in streams
*/
final class NearestPatternPredictor {
    private double[] distancesToTheNearestOther() {
        return Arrays.stream(rows)
                .mapToDouble(row -> Arrays.stream(rows)
                        .mapToDouble(other -> distance(row, other))
                        .min()
                        .orElseThrow())
                .toArray();
    }
}
