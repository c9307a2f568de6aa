/*
title: Weights of 1/(1 + d)
task: 4
covers: []
ask: Does your prediction stay the same when all distances are doubled?
point: Adding 1 avoids the division by 0, but mixes the distance with a number of its own. Distance 0 has a rule in
  the text.
tell: You divide by 1 + d. Divide by d, and return the label of the row where d is 0.
*/
final class NearestPatternPredictor {
    public double predict(double[] x) {
        double[] distance = distances(x);
        double sum = 0;
        double weights = 0;
        for (int row : nearest(distance)) {
            double weight = weighting == Weighting.UNIFORM ? 1 : 1 / (1 + distance[row]);
            sum += weight * labels[row];
            weights += weight;
        }
        return sum / weights;
    }
}
