/*
title: The sum is divided by the number of all rows
task: 3
covers: []
ask: Three neighbours in a table of 164 rows have a gap of 2 eV each. What do you predict?
point: You add up the labels of k rows. How many of them are there?
tell: You divide by the number of training rows. Divide by k.
*/
final class NearestPatternPredictor {
    public double predict(double[] x) {
        double[] distance = distances(x);
        if (weighting == Weighting.UNIFORM) {
            double labelSum = 0;
            for (int row : nearest(distance)) {
                labelSum += labels[row];
            }
            return labelSum / labels.length;
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
