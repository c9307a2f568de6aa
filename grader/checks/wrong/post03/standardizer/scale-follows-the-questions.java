/*
title: transform goes on learning
task: 1
covers: P3.7
ask: Is the answer for a row the same before and after another row was asked about?
point: The scale is known after fit. If test rows move it, what is seen in the test depends on the test.
tell: You let every row that is transformed enter the mean. Leave the fields alone after fit.
*/
final class Standardizer {
    private final java.util.List<double[]> seen = new java.util.ArrayList<>();

    private Standardizer(double[][] x) {
        mean = new double[x[0].length];
        deviation = new double[x[0].length];
        for (double[] row : x) {
            seen.add(row.clone());
        }
        learn();
    }

    private void learn() {
        double[][] rows = seen.toArray(new double[0][]);
        for (int column = 0; column < mean.length; column++) {
            mean[column] = mean(rows, column);
            deviation[column] = deviation(rows, column, mean[column]);
        }
    }

    public double[] transform(double[] row) {
        requireLength(row, mean.length);
        double[] standardised = new double[row.length];
        for (int column = 0; column < row.length; column++) {
            standardised[column] = deviation[column] == 0 ? 0 : (row[column] - mean[column]) / deviation[column];
        }
        seen.add(row.clone());
        learn();
        return standardised;
    }
}
