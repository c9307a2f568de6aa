/*
title: 0/0 in a constant column
task: 4
covers: P3.9
ask: What is 0.0 / 0.0 in Java, and what comes out of every later sum with it?
point: A column that never changes has the deviation 0. One NaN feature turns every distance and every prediction into
  NaN.
tell: You divide by a deviation of 0. Write 0 into a constant column instead of dividing.
*/
final class Standardizer {
    public double[] transform(double[] row) {
        requireLength(row, mean.length);
        double[] standardised = new double[row.length];
        for (int column = 0; column < row.length; column++) {
            standardised[column] = (row[column] - mean[column]) / deviation[column];
        }
        return standardised;
    }
}
