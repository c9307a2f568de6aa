/*
title: The sum is kept in a float
task: 3
covers: []
ask: How many digits does a float hold?
point: The idea is right. A float keeps about 7 digits, and the text asks for 9.
tell: You use float for a sum or a label. Use double throughout.
*/
final class NearestPatternPredictor {
    public double predict(double[] x) {
        double[] distance = distances(x);
        if (weighting == Weighting.UNIFORM) {
            float labelSum = 0;
            for (int row : nearest(distance)) {
                labelSum += (float) labels[row];
            }
            return labelSum / k;
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
