/*
title: NaN at distance zero
task: 4
covers: E6.5
ask: What is 1/0 for a double, and what is Infinity divided by Infinity?
point: A question that equals a training row has a neighbour at distance 0. Its label is known.
tell: You divide by a distance of 0. Return the label of this row before the division.
*/
final class NearestPatternPredictor {
    public double predict(double[] x) {
        double[] distance = distances(x);
        double sum = 0;
        double weights = 0;
        for (int row : nearest(distance)) {
            double weight = weighting == Weighting.UNIFORM ? 1 : 1 / distance[row];
            sum += weight * labels[row];
            weights += weight;
        }
        return sum / weights;
    }
}
