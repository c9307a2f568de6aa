/*
title: One training row is divided by n - 1
task: 4
covers: P3.9
ask: What is n - 1 for a single training row?
point: 0 / 0 under the root is NaN, and NaN is not equal to 0, so no later question finds it.
tell: With one row you divide 0 by 0. Find the constant columns by comparing values; with one row every column is one.
*/
final class Standardizer {
    private static double deviation(double[][] x, int column, double mean) {
        double squares = 0;
        boolean constant = x.length > 1;
        for (double[] row : x) {
            squares += (row[column] - mean) * (row[column] - mean);
            constant &= row[column] == x[0][column];
        }
        return constant ? 0 : Math.sqrt(squares / (x.length - 1));
    }
}
