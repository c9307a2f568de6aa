/*
title: The weighted sum is not divided at all
task: 4
covers: []
ask: All neighbours have the same label. Do you predict it?
point: Weights of 1/d do not add up to 1.
tell: You return the weighted sum. Divide it by the sum of the weights.
*/
final class NearestPatternPredictor {
    public double predict(double[] x) {
        double[] distance = distances(x);
        double sum = 0;
        for (int row : nearest(distance)) {
            if (weighting == Weighting.INVERSE_DISTANCE && distance[row] == 0) {
                return labels[row];
            }
            double weight = weighting == Weighting.UNIFORM ? 1.0 / k : 1 / distance[row];
            sum += weight * labels[row];
        }
        return sum;
    }
}
