/*
title: A rounding error is taken for a deviation
task: 4
covers: P3.9
ask: Is the computed deviation of ten times 0.1 exactly 0?
point: The sum of ten times 0.1 is 0.9999999999999999. The mean misses the values by a little, and dividing by that
  little makes it large.
tell: You decide by the deviation. Compare the values with each other instead: all equal to the first.
*/
final class Standardizer {
    private static double deviation(double[][] x, int column, double mean) {
        double squares = 0;
        for (double[] row : x) {
            squares += (row[column] - mean) * (row[column] - mean);
        }
        return Math.sqrt(squares / x.length);
    }
}
