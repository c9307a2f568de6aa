/*
title: All rows are weighted, not only the k nearest
task: 4
covers: []
ask: What changes in your weighted prediction when k grows?
point: Far rows have small weights, but there are many of them.
tell: Your sums go over all training rows. Let them go over the k nearest.
*/
final class NearestPatternPredictor {
    public double predict(double[] x) {
        double[] distance = distances(x);
        double sum = 0;
        double weights = 0;
        for (int row : weighting == Weighting.UNIFORM ? nearest(distance) : IntStream.range(0, labels.length).toArray()) {
            if (weighting == Weighting.INVERSE_DISTANCE && distance[row] == 0) {
                return labels[row];
            }
            double weight = weighting == Weighting.UNIFORM ? 1 : 1 / distance[row];
            sum += weight * labels[row];
            weights += weight;
        }
        return sum / weights;
    }
}
