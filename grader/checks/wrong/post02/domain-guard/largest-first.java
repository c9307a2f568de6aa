/*
title: The largest values come first
task: 1
covers: []
ask: In the example, is 5.431 in the first row of your result or in the second?
point: Both rows are right; their order is not.
tell: You return the largest values before the smallest ones. Swap the two rows.
*/
final class DomainGuard {
    private DomainGuard(double[][] x) {
        double[][] range = range(x);
        lowest = range[1];
        highest = range[0];
    }

    public static double[][] range(double[][] x) {
        if (x.length == 0) {
            throw new IllegalArgumentException("no rows");
        }
        double[] lowest = x[0].clone();
        double[] highest = x[0].clone();
        for (double[] row : x) {
            requireLength(row, lowest.length);
            for (int column = 0; column < row.length; column++) {
                lowest[column] = Math.min(lowest[column], row[column]);
                highest[column] = Math.max(highest[column], row[column]);
            }
        }
        return new double[][] {highest, lowest};
    }
}
