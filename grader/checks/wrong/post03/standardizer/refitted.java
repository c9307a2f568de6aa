/*
title: Other rows get a scale of their own
task: 2
covers: P3.7
ask: What does your method make of a single new crystal?
point: Mean and deviation of the new rows are another scale: the same crystal has other numbers in the test than in
  the training.
tell: transformAll fits to the rows that it is handed. Call transform for each of them, with the scale of the training
  rows.
*/
final class Standardizer {
    public double[][] transformAll(double[][] rows) {
        for (double[] row : rows) {
            requireLength(row, mean.length);
        }
        double[][] standardised = new double[rows.length][];
        for (int row = 0; row < rows.length; row++) {
            standardised[row] = fit(rows).transform(rows[row]);
        }
        return standardised;
    }
}
