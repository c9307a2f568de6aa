/*
idea: weights that fall linearly to 0 beyond the last neighbour
*/
final class NearestPatternPredictor {
    public double predict(double[] x) {
        double[] distance = distances(x);
        int[] found = nearest(distance);
        double reach = 1.1 * distance[found[found.length - 1]];
        double sum = 0;
        double weights = 0;
        for (int row : found) {
            if (weighting == Weighting.INVERSE_DISTANCE && distance[row] == 0) {
                return labels[row];
            }
            double weight = weighting == Weighting.UNIFORM ? 1 : 1 - distance[row] / reach;
            sum += weight * labels[row];
            weights += weight;
        }
        return sum / weights;
    }
}
