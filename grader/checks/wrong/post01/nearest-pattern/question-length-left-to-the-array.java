/*
title: A question that does not fit ends in an array
task: 1
covers: []
ask: What does the caller hear whose question has another number of features?
point: The exception of an array names an index of yours. The caller wants to hear that the question does not fit the
  table.
tell: You rely on the array to complain. Compare the number of features with that of the training rows first, and
  throw an IllegalArgumentException.
*/
final class NearestPatternPredictor {
    private double[] distances(double[] x) {
        double[] question = standardised(x);
        double[] distance = new double[rows.length];
        for (int row = 0; row < rows.length; row++) {
            distance[row] = distance(question, rows[row]);
        }
        return distance;
    }

    private double[] standardised(double[] row) {
        double[] standardised = new double[mean.length];
        for (int column = 0; column < Math.max(row.length, mean.length); column++) {
            standardised[column] =
                    deviation[column] == 0 ? 0 : (row[column] - mean[column]) / deviation[column];
        }
        return standardised;
    }
}
