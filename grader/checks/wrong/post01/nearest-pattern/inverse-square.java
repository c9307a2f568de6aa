/*
title: Weights fall with the square of the distance
task: 4
covers: []
ask: A neighbour is twice as far away as another one. By which factor does it count less?
point: Weights of 1/d^2 are a custom as well. The text asks for 1/d.
tell: You divide by the squared distance, or forgot the root. Divide by the distance itself.
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
            double weight = weighting == Weighting.UNIFORM ? 1 : 1 / (distance[row] * distance[row]);
            sum += weight * labels[row];
            weights += weight;
        }
        return sum / weights;
    }
}
