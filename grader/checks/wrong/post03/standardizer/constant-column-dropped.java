/*
title: Constant columns are left out of the result
task: 4
covers: []
ask: How many values does your standardised row have, and which column is the second of them?
point: Dropping useless columns is a choice for the model. Here the result has d values, so that column j stays column
  j.
tell: You skip constant columns. Keep them, with 0.
*/
final class Standardizer {
    public double[] transform(double[] row) {
        requireLength(row, mean.length);
        double[] standardised = new double[row.length];
        int kept = 0;
        for (int column = 0; column < row.length; column++) {
            if (deviation[column] != 0) {
                standardised[kept++] = (row[column] - mean[column]) / deviation[column];
            }
        }
        return java.util.Arrays.copyOf(standardised, kept);
    }
}
