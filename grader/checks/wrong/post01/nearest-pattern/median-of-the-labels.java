/*
title: The median of the labels
task: 3
covers: []
ask: The neighbours have the gaps 1, 2 and 6 eV. What do you predict?
point: The median is a fair choice against outliers. The text asks for the mean.
tell: You return the label in the middle. Add up the labels and divide by k.
*/
final class NearestPatternPredictor {
    public double predict(double[] x) {
        double[] distance = distances(x);
        if (weighting == Weighting.UNIFORM) {
            return median(Arrays.stream(nearest(distance)).mapToDouble(row -> labels[row]).toArray());
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
