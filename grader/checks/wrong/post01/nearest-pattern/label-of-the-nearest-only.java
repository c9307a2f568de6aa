/*
title: Only the nearest row is asked
task: 3
contains: [uniform-knows-distance-zero]
covers: []
ask: What changes in your prediction when k grows?
point: One neighbour can be an odd one. How many does the caller want to hear?
tell: You return the label of the nearest row. Average the labels of the k nearest.
*/
final class NearestPatternPredictor {
    public double predict(double[] x) {
        double[] distance = distances(x);
        if (weighting == Weighting.UNIFORM) {
            return labels[nearest(distance)[0]];
        }
        double sum = 0;
        double weights = 0;
        for (int row : nearest(distance)) {
            if (weighting == Weighting.INVERSE_DISTANCE && distance[row] == 0) {
                return labels[row];
            }
            double weight = 1 / distance[row];
            sum += weight * labels[row];
            weights += weight;
        }
        return sum / weights;
    }
}
