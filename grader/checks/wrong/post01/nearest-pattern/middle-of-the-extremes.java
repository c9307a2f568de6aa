/*
title: The middle between the smallest and the largest label
task: 3
covers: []
ask: The neighbours have the gaps 1, 1 and 5 eV. What do you predict?
point: You ask two of the k neighbours. The mean asks all of them.
tell: You return half the sum of the smallest and the largest label. Add up all k labels and divide by k.
*/
final class NearestPatternPredictor {
    public double predict(double[] x) {
        double[] distance = distances(x);
        if (weighting == Weighting.UNIFORM) {
            double[] found = Arrays.stream(nearest(distance)).mapToDouble(row -> labels[row]).sorted().toArray();
            return (found[0] + found[found.length - 1]) / 2;
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
