/*
title: True and false are exchanged
task: 5
contains: [factor-on-the-wrong-side]
covers: []
ask: What do you answer for a question that stands in the table?
point: The method says whether a prediction would be an extrapolation, and is true far away from everything known.
tell: You return true for a small distance. Turn the comparison around.
*/
final class NearestPatternPredictor {
    public boolean extrapolates(double[] x, double factor) {
        double nearest = Arrays.stream(distances(x)).min().orElseThrow();
        return nearest < factor * median(distancesToTheNearestOther());
    }
}
