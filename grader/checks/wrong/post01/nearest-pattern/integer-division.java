/*
misconception: labels-cut-to-whole-numbers
task: 3
covers: []
*/
final class NearestPatternPredictor {
    public double predict(double[] x) {
        double[] distance = distances(x);
        if (weighting == Weighting.UNIFORM) {
            double labelSum = 0;
            for (int row : nearest(distance)) {
                labelSum += labels[row];
            }
            return (int) labelSum / k;
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
