/*
title: A small number is added to the distance
task: 4
covers: []
ask: By how much does your prediction for a training row miss its label?
point: The small number avoids the division by 0, and it stays in every result. Distance 0 has a rule in the text.
tell: You divide by d plus a small number. Divide by d, and return the label of the row where d is 0.
*/
final class NearestPatternPredictor {
    public double predict(double[] x) {
        double[] distance = distances(x);
        double sum = 0;
        double weights = 0;
        for (int row : nearest(distance)) {
            double weight = weighting == Weighting.UNIFORM ? 1 : 1 / (distance[row] + 1e-6);
            sum += weight * labels[row];
            weights += weight;
        }
        return sum / weights;
    }
}
