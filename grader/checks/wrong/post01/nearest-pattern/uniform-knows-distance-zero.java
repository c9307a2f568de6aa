/*
title: A known row is returned as it is, also with uniform weights
task: 3
covers: []
ask: With uniform weights, how much does the nearest of five neighbours count?
point: Uniform means that a neighbour at distance 0 counts like all others. The exception belongs to task 4.
tell: You return the label at once when the distance is 0. Do so for INVERSE_DISTANCE only.
*/
final class NearestPatternPredictor {
    public double predict(double[] x) {
        double[] distance = distances(x);
        double sum = 0;
        double weights = 0;
        for (int row : nearest(distance)) {
            if (distance[row] == 0) {
                return labels[row];
            }
            double weight = weighting == Weighting.UNIFORM ? 1 : 1 / distance[row];
            sum += weight * labels[row];
            weights += weight;
        }
        return sum / weights;
    }
}
