/*
title: A plain mean as soon as a distance is zero
task: 4
covers: []
ask: The material in question stands in the table. How much do the other neighbours have to say?
point: A plain mean avoids the division by 0. The text has another rule.
tell: You average all neighbours when one is at distance 0. Return the label of this one.
*/
final class NearestPatternPredictor {
    public double predict(double[] x) {
        double[] distance = distances(x);
        double sum = 0;
        double weights = 0;
        boolean known = Arrays.stream(nearest(distance)).anyMatch(row -> distance[row] == 0);
        for (int row : nearest(distance)) {
            double weight = weighting == Weighting.UNIFORM || known ? 1 : 1 / distance[row];
            sum += weight * labels[row];
            weights += weight;
        }
        return sum / weights;
    }
}
