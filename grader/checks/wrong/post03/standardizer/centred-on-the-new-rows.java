/*
title: The mean of the new rows, the deviation of the training rows
task: 2
covers: P3.7
ask: Which mean do you take off, and where does it come from?
point: If the test crystals have longer bonds than the training crystals, this must be seen in their numbers. Their
  own mean hides it.
tell: You take off the mean of the rows you are handed. Take off the mean that fit has learned.
*/
final class Standardizer {
    public double[][] transformAll(double[][] rows) {
        double[][] standardised = new double[rows.length][];
        for (int row = 0; row < rows.length; row++) {
            standardised[row] = transform(rows[row]);
        }
        for (int column = 0; column < mean.length && rows.length > 0; column++) {
            double centre = mean(standardised, column);
            for (double[] row : standardised) {
                row[column] -= centre;
            }
        }
        return standardised;
    }
}
