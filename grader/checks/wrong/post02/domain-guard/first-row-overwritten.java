/*
title: The first row of the caller is overwritten
task: 1
covers: []
ask: What is in the caller's first row after your method has run?
point: `double[] lowest = x[0]` makes a second name for the row, not a second row.
tell: You collect the smallest (or largest) values in the caller's first row. Start with `x[0].clone()`.
*/
final class DomainGuard {
    public static double[][] range(double[][] x) {
        if (x.length == 0) {
            throw new IllegalArgumentException("no rows");
        }
        double[] highest = x[0].clone();
        double[] lowest = x[0];
        for (double[] row : x) {
            requireLength(row, lowest.length);
            for (int column = 0; column < row.length; column++) {
                highest[column] = Math.max(highest[column], row[column]);
                lowest[column] = Math.min(lowest[column], row[column]);
            }
        }
        return new double[][] {lowest, highest};
    }
}
