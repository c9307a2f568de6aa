/*
title: Labels are cut to whole numbers
task: 3
covers: []
ask: What is the mean of the gaps 1.4 and 1.9 eV by your method?
point: An int has no place for what stands behind the point.
tell: You add the labels up in an int. Use a double.
*/
final class NearestPatternPredictor {
    public double predict(double[] x) {
        double[] distance = distances(x);
        if (weighting == Weighting.UNIFORM) {
            int labelSum = 0;
            for (int row : nearest(distance)) {
                labelSum += (int) labels[row];
            }
            return labelSum / (double) k;
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
