/*
title: There by n, back by n - 1
task: 3
covers: P3.1
ask: What comes out if a row goes there and back?
point: n and n - 1 are both fine. Mixed, a crystal does not come back to where it was.
tell: transform uses one divisor for the deviations and inverse the other. Compute them once, keep them, use them in
  both.
*/
final class Standardizer {
    private int rows;

    private Standardizer(double[][] x) {
        rows = x.length;
        mean = new double[x[0].length];
        deviation = new double[x[0].length];
        for (int column = 0; column < mean.length; column++) {
            mean[column] = mean(x, column);
            deviation[column] = deviation(x, column, mean[column]);
        }
    }

    public double[] inverse(double[] row) {
        requireLength(row, mean.length);
        double[] original = new double[row.length];
        for (int column = 0; column < row.length; column++) {
            double other = rows == 1 ? 0 : deviation[column] * Math.sqrt(rows / (rows - 1.0));
            original[column] = mean[column] + other * row[column];
        }
        return original;
    }
}
