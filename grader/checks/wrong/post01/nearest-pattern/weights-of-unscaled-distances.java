/*
title: The weights use distances that are not standardised
task: 4
covers: []
ask: Which distance decides who is a neighbour, and which one how much it counts?
point: Both are the same distance, the one of task 2.
tell: You choose the neighbours with standardised distances and weight them with others. Use the standardised ones for
  both.
*/
final class NearestPatternPredictor {
    public double predict(double[] x) {
        double[] distance = distances(x);
        double[] question = standardised(x);
        double sum = 0;
        double weights = 0;
        for (int row : nearest(distance)) {
            if (weighting == Weighting.INVERSE_DISTANCE && distance[row] == 0) {
                return labels[row];
            }
            double squares = 0;
            for (int column = 0; column < x.length; column++) {
                double difference = (question[column] - rows[row][column]) * deviation[column];
                squares += difference * difference;
            }
            double weight = weighting == Weighting.UNIFORM ? 1 : 1 / Math.sqrt(squares);
            sum += weight * labels[row];
            weights += weight;
        }
        return sum / weights;
    }
}
