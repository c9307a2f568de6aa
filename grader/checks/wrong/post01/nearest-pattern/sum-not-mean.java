/*
title: The sum of the labels
task: 3
covers: []
ask: Three neighbours have a gap of 2 eV each. What do you predict?
point: A mean lies between the smallest and the largest label.
tell: You add the labels up. Divide the sum by k.
*/
final class NearestPatternPredictor {
    public double predict(double[] x) {
        double[] distance = distances(x);
        if (weighting == Weighting.UNIFORM) {
            double labelSum = 0;
            for (int row : nearest(distance)) {
                labelSum += labels[row];
            }
            return labelSum;
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
