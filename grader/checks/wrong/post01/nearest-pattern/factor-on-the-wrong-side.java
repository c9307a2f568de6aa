/*
title: The factor multiplies the wrong distance
task: 5
covers: []
ask: Does a larger factor bring more warnings or fewer?
point: The factor says how many times the usual distance is still near. It belongs to the usual distance.
tell: You multiply the distance of the question by factor. Multiply the median by it.
*/
final class NearestPatternPredictor {
    public boolean extrapolates(double[] x, double factor) {
        double nearest = Arrays.stream(distances(x)).min().orElseThrow();
        return factor * nearest > median(distancesToTheNearestOther());
    }
}
