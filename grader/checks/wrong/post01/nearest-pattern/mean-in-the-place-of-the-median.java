/*
title: The mean of the distances in the place of the median
task: 5
covers: []
ask: One training row lies far away from all others. What does it do to your usual distance?
point: A single outlier moves a mean, and hardly a median.
tell: You average the distances to the nearest other row. Sort them and take the one in the middle.
*/
final class NearestPatternPredictor {
    public boolean extrapolates(double[] x, double factor) {
        double nearest = Arrays.stream(distances(x)).min().orElseThrow();
        return nearest > factor * Arrays.stream(distancesToTheNearestOther()).average().orElseThrow();
    }
}
