/*
title: The new rows join the training rows
task: 2
covers: P3.7
ask: Are the training rows transformed alike before and after you have transformed others?
point: A scale made of training and test rows knows the test. How well a model does there is then no measure any more.
tell: transformAll changes the fields of the object. After fit they stay as they are.
*/
final class Standardizer {
    public double[][] transformAll(double[][] rows) {
        for (double[] row : rows) {
            requireLength(row, mean.length);
        }
        for (int column = 0; column < mean.length && rows.length > 1; column++) {
            double centre = mean(rows, column);
            mean[column] = (mean[column] + centre) / 2;
            deviation[column] = (deviation[column] + deviation(rows, column, centre)) / 2;
        }
        double[][] standardised = new double[rows.length][];
        for (int row = 0; row < rows.length; row++) {
            standardised[row] = transform(rows[row]);
        }
        return standardised;
    }
}
