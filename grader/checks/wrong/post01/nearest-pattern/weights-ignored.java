/*
title: The weighting is ignored
task: 4
contains: [plain-mean-at-distance-zero]
covers: []
ask: Where in your code does it make a difference which weighting was asked for?
point: INVERSE_DISTANCE means that nearer rows count more. Your answer is the plain mean.
tell: You give all neighbours the same weight. Use 1/d for INVERSE_DISTANCE.
*/
final class NearestPatternPredictor {
    public double predict(double[] x) {
        double[] distance = distances(x);
        double sum = 0;
        for (int row : nearest(distance)) {
            sum += labels[row];
        }
        return sum / k;
    }
}
