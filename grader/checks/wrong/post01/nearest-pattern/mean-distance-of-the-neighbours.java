/*
title: The mean distance to the k neighbours
task: 5
covers: []
ask: Does your warning depend on k?
point: One close pattern is enough not to be lost. The text compares the distance to the nearest row.
tell: You average the distances to the k neighbours. Take the smallest one.
*/
final class NearestPatternPredictor {
    public boolean extrapolates(double[] x, double factor) {
        double[] distance = distances(x);
        double mean = Arrays.stream(nearest(distance))
                .mapToDouble(row -> distance[row])
                .average()
                .orElseThrow();
        return mean > factor * median(distancesToTheNearestOther());
    }
}
