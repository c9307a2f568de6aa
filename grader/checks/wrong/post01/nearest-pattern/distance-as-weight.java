/*
title: Farther rows count more
task: 4
covers: []
ask: A neighbour moves away from the question. Should its label count more or less?
point: Your weight grows with the distance.
tell: You multiply the labels by the distances. Multiply them by 1/d.
*/
final class NearestPatternPredictor {
    public double predict(double[] x) {
        double[] distance = distances(x);
        double sum = 0;
        double weights = 0;
        for (int row : nearest(distance)) {
            if (weighting == Weighting.INVERSE_DISTANCE && distance[row] == 0) {
                return labels[row];
            }
            double weight = weighting == Weighting.UNIFORM ? 1 : distance[row];
            sum += weight * labels[row];
            weights += weight;
        }
        return sum / weights;
    }
}
