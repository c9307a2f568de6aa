/*
title: All rows are averaged
task: 3
covers: []
ask: Does your prediction depend on the question?
point: The mean of all labels is the baseline that every model has to beat.
tell: You average over all training rows. Average over the k nearest.
*/
final class NearestPatternPredictor {
    public double predict(double[] x) {
        double[] distance = distances(x);
        if (weighting == Weighting.UNIFORM) {
            return Arrays.stream(labels).average().orElseThrow();
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
