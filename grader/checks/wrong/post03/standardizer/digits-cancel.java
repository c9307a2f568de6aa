/*
title: The digits of the deviation cancel
task: 1
covers: []
ask: How many digits are left when two numbers near 1e9 differ by 0.2?
point: The mean of the squares minus the square of the mean is right on paper only. With total energies most of the
  digits are the same and vanish.
tell: You subtract the square of the mean from the mean of the squares. Subtract the mean from every value and average
  the squares of these small differences.
*/
final class Standardizer {
    private static double deviation(double[][] x, int column, double mean) {
        double squares = 0;
        boolean constant = true;
        for (double[] row : x) {
            squares += row[column] * row[column];
            constant &= row[column] == x[0][column];
        }
        return constant ? 0 : Math.sqrt(Math.max(0, squares / x.length - mean * mean));
    }
}
