/*
title: The factor is ignored
task: 5
covers: []
ask: What changes in your answer when factor grows?
point: Who asks with a factor of 5 wants a warning only far outside.
tell: You compare the distance with the median alone. Multiply the median by factor.
*/
final class NearestPatternPredictor {
    public boolean extrapolates(double[] x, double factor) {
        double nearest = Arrays.stream(distances(x)).min().orElseThrow();
        return nearest > median(distancesToTheNearestOther());
    }
}
