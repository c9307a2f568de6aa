/*
title: The distance to the last of the k neighbours
task: 5
covers: []
ask: Does your warning depend on k?
point: One close pattern is enough not to be lost. The text compares the distance to the nearest row.
tell: You take the distance to the k-th neighbour. Take the smallest of all distances.
*/
final class NearestPatternPredictor {
    public boolean extrapolates(double[] x, double factor) {
        double[] distance = distances(x);
        return distance[nearest(distance)[k - 1]] > factor * median(distancesToTheNearestOther());
    }
}
