/*
title: The largest value starts with Double.MIN_VALUE
task: 1
covers: []
ask: What does your method say for a column in which all values are negative?
point: `Double.MIN_VALUE` is not the most negative number; look it up.
tell: Double.MIN_VALUE is the smallest positive number, so a largest value below zero is never found. Start with the
  first row, or with Double.NEGATIVE_INFINITY.
*/
final class DomainGuard {
    public static double[][] range(double[][] x) {
        if (x.length == 0) {
            throw new IllegalArgumentException("no rows");
        }
        double[] lowest = new double[x[0].length];
        double[] highest = new double[x[0].length];
        java.util.Arrays.fill(lowest, Double.MAX_VALUE);
        java.util.Arrays.fill(highest, Double.MIN_VALUE);
        for (double[] row : x) {
            requireLength(row, lowest.length);
            for (int column = 0; column < row.length; column++) {
                lowest[column] = Math.min(lowest[column], row[column]);
                highest[column] = Math.max(highest[column], row[column]);
            }
        }
        return new double[][] {lowest, highest};
    }
}
