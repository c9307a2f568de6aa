/*
title: Squared distances are compared
task: 5
covers: []
ask: A question is three times as far away as usual. For which factors do you warn?
point: To find the nearest row the root is not needed. Here a ratio of distances is asked for.
tell: You compare squares of distances. Take the roots first.
*/
final class NearestPatternPredictor {
    public boolean extrapolates(double[] x, double factor) {
        double nearest = Arrays.stream(distances(x)).min().orElseThrow();
        double usual = median(distancesToTheNearestOther());
        return nearest * nearest > factor * usual * usual;
    }
}
