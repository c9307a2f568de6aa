/*
title: Additional features of a question are ignored
task: 1
covers: []
ask: A question has one feature more than the table. Which of them is the wrong one?
point: A question that does not fit the table is a mistake of the caller, most likely a column shifted.
tell: You loop over the columns of the table and never see what is left of the question. Compare the lengths first.
*/
final class NearestPatternPredictor {
    private double[] distances(double[] x) {
        if (x.length < mean.length) {
            throw new IllegalArgumentException("too few features");
        }
        double[] question = standardised(Arrays.copyOf(x, mean.length));
        double[] distance = new double[rows.length];
        for (int row = 0; row < rows.length; row++) {
            distance[row] = distance(question, rows[row]);
        }
        return distance;
    }
}
