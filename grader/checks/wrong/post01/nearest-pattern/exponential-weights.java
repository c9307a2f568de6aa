/*
title: Weights fall exponentially with the distance
task: 4
covers: []
ask: A neighbour is twice as far away as another one. By which factor does it count less?
point: Exponential weights need a length of their own. The text asks for 1/d.
tell: You use exp(-d). Use 1/d, and return the label of the row where d is 0.
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
            double weight = weighting == Weighting.UNIFORM ? 1 : Math.exp(-distance[row]);
            sum += weight * labels[row];
            weights += weight;
        }
        return sum / weights;
    }
}
