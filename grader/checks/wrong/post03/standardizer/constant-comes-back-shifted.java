/*
title: What stands in a constant column is added to the constant
task: 4
covers: []
ask: What does your inverse give for a 3 in a constant column?
point: Nothing that stands in such a column means anything, so it cannot move the constant.
tell: On the way back you take a deviation of 1 for constant columns. Take 0: the constant comes back, whatever stands
  there.
*/
final class Standardizer {
    public double[] inverse(double[] row) {
        requireLength(row, mean.length);
        double[] original = new double[row.length];
        for (int column = 0; column < row.length; column++) {
            double step = deviation[column] == 0 ? 1 : deviation[column];
            original[column] = mean[column] + step * row[column];
        }
        return original;
    }
}
