/*
title: Uniform weights are inverse distances as well
task: 3
contains: [uniform-knows-distance-zero]
covers: []
ask: Where in your code does it make a difference which weighting was asked for?
point: UNIFORM means all neighbours alike, however near.
tell: You weight with the distance in both cases. Give all neighbours the weight 1 for UNIFORM.
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
            double weight = 1 / distance[row];
            sum += weight * labels[row];
            weights += weight;
        }
        return sum / weights;
    }
}
