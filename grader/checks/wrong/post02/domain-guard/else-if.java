/*
title: A value is never both smallest and largest
task: 1
covers: []
ask: Take a column that only falls: 9, 7, 4. When does your code look for a new largest value?
point: The first value is the smallest and the largest so far. Which of your two branches does it reach?
tell: With `else if`, a value that is a new smallest one is not tried as the largest. Make it two separate `if`s, or
  start with the first row.
*/
final class DomainGuard {
    public static double[][] range(double[][] x) {
        if (x.length == 0) {
            throw new IllegalArgumentException("no rows");
        }
        double[] lowest = new double[x[0].length];
        double[] highest = new double[x[0].length];
        java.util.Arrays.fill(lowest, Double.POSITIVE_INFINITY);
        java.util.Arrays.fill(highest, Double.NEGATIVE_INFINITY);
        for (double[] row : x) {
            requireLength(row, lowest.length);
            for (int column = 0; column < row.length; column++) {
                if (row[column] < lowest[column]) {
                    lowest[column] = row[column];
                } else if (row[column] > highest[column]) {
                    highest[column] = row[column];
                }
            }
        }
        return new double[][] {lowest, highest};
    }
}
