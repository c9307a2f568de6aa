/*
title: A question with too few features is accepted
task: 1
covers: []
ask: What does your distance use for a feature that the question does not have?
point: With a feature missing the distance is another one, and the answer looks as good as any.
tell: You loop over the features of the question, however many it has. Compare their number with that of the training
  rows first.
*/
final class NearestPatternPredictor {
    private double[] distances(double[] x) {
        if (x.length > mean.length) {
            throw new IllegalArgumentException("too many features");
        }
        double[] question = standardised(x);
        double[] distance = new double[rows.length];
        for (int row = 0; row < rows.length; row++) {
            distance[row] = distance(question, rows[row]);
        }
        return distance;
    }
}
