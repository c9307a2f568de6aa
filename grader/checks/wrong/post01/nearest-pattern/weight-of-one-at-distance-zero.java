/*
title: A row at distance zero has the weight 1
task: 4
covers: []
ask: Which weight has a row at distance 0.001, and which has one at distance 0?
point: The nearer, the larger the weight: at distance 0 nothing else counts.
tell: You replace 1/0 by 1. Return the label of a row at distance 0 at once.
*/
final class NearestPatternPredictor {
    public double predict(double[] x) {
        double[] distance = distances(x);
        double sum = 0;
        double weights = 0;
        for (int row : nearest(distance)) {
            double weight = weighting == Weighting.UNIFORM || distance[row] == 0 ? 1 : 1 / distance[row];
            sum += weight * labels[row];
            weights += weight;
        }
        return sum / weights;
    }
}
