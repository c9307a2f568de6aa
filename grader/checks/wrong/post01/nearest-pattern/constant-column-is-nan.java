/*
title: A constant column makes every distance NaN
task: 2
covers: E6.3
ask: What is 0.0 / 0.0 in Java, and what is NaN plus a hundred good numbers?
point: The deviation of a constant column is 0. Such a column tells no row from another.
tell: You divide by a deviation of 0. Let the standardised value be 0 in a column in which all training rows are
  equal.
*/
final class NearestPatternPredictor {
    private double[] standardised(double[] row) {
        double[] standardised = new double[row.length];
        for (int column = 0; column < row.length; column++) {
            standardised[column] = (row[column] - mean[column]) / deviation[column];
        }
        return standardised;
    }

    private static double deviation(double[][] x, int column, double mean) {
        double squares = 0;
        for (double[] row : x) {
            squares += (row[column] - mean) * (row[column] - mean);
        }
        return Math.sqrt(squares / x.length);
    }
}
