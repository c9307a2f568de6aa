/*
title: The warning accepts questions of another length
task: 5
covers: []
ask: What do you answer about a question with a feature missing?
point: neighbours and predict refuse such a question. The warning should not be the one that keeps quiet.
tell: You compute the distance without comparing the lengths. Refuse another number of features with an
  IllegalArgumentException.
*/
final class NearestPatternPredictor {
    public boolean extrapolates(double[] x, double factor) {
        return nearestTo(Arrays.copyOf(x, mean.length)) > factor * median(distancesToTheNearestOther());
    }

    private double nearestTo(double[] x) {
        return Arrays.stream(distances(x)).min().orElseThrow();
    }
}
