/*
title: Rows of another length are not refused
task: 1
covers: []
ask: What does your loop do with a row that has a value less, or one more?
point: With a quantity missing, all later columns get the scale of their neighbour, and the result looks as good as
  any.
tell: transform takes whatever length the row has. Compare it with the number of training columns and throw an
  IllegalArgumentException.
*/
final class Standardizer {
    public double[] transform(double[] row) {
        double[] standardised = new double[row.length];
        for (int column = 0; column < row.length; column++) {
            standardised[column] = deviation[column] == 0 ? 0 : (row[column] - mean[column]) / deviation[column];
        }
        return standardised;
    }
}
