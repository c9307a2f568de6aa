/*
title: Divided by the variance
task: 1
covers: []
ask: Which unit does a bond length have after a division by a variance in Å²?
point: A standardised number has no unit. A root is missing.
tell: You divide by the mean squared difference. Take its square root first.
*/
final class Standardizer {
    private static double deviation(double[][] x, int column, double mean) {
        double squares = 0;
        boolean constant = true;
        for (double[] row : x) {
            squares += (row[column] - mean) * (row[column] - mean);
            constant &= row[column] == x[0][column];
        }
        return constant ? 0 : squares / x.length;
    }
}
