/*
title: A row at distance zero is skipped
task: 4
covers: []
ask: The material in question stands in the table. Why is its label the one that you do not use?
point: Leaving the row out avoids the division by 0, and with it the best answer there is.
tell: You skip a neighbour at distance 0. Return its label.
*/
final class NearestPatternPredictor {
    public double predict(double[] x) {
        double[] distance = distances(x);
        double sum = 0;
        double weights = 0;
        for (int row : nearest(distance)) {
            if (weighting == Weighting.INVERSE_DISTANCE && distance[row] == 0) {
                continue;
            }
            double weight = weighting == Weighting.UNIFORM ? 1 : 1 / distance[row];
            sum += weight * labels[row];
            weights += weight;
        }
        return sum / weights;
    }
}
