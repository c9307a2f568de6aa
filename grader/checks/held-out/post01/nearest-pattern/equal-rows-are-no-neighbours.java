/*
style: rows with other features, as a stream
*/
final class NearestPatternPredictor {
    private double[] distancesToTheNearestOther() {
        return Arrays.stream(rows)
                .mapToDouble(row -> Arrays.stream(rows)
                        .filter(other -> !Arrays.equals(row, other))
                        .mapToDouble(other -> distance(row, other))
                        .min()
                        .orElse(Double.POSITIVE_INFINITY))
                .toArray();
    }
}
