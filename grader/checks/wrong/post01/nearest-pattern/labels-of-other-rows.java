/*
title: Labels of the first rows in the place of the neighbours'
task: 3
covers: []
ask: neighbours says [3, 2]. Which labels do you add?
point: i counts the neighbours, and the neighbour's row number is what stands at place i.
tell: You add y[0], y[1] and so on. Add y[row] for each row number that neighbours returns.
*/
final class NearestPatternPredictor {
    public double predict(double[] x) {
        double[] distance = distances(x);
        if (weighting == Weighting.UNIFORM) {
            double labelSum = 0;
            for (int i = 0; i < nearest(distance).length; i++) {
                labelSum += labels[i];
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
