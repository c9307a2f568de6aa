/*
title: The second row holds widths
task: 1
covers: []
ask: In the example, is 5.869 in your result?
point: Smallest value and width say as much as smallest and largest value, but whoever calls expects the latter.
tell: Your second row holds largest minus smallest. Return the largest values themselves.
*/
final class DomainGuard {
    private DomainGuard(double[][] x) {
        double[][] range = range(x);
        lowest = range[0];
        highest = new double[lowest.length];
        for (int column = 0; column < lowest.length; column++) {
            highest[column] = lowest[column] + range[1][column] * (1 + 1e-12);
        }
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
        for (int column = 0; column < lowest.length; column++) {
            highest[column] -= lowest[column];
        }
        return new double[][] {lowest, highest};
    }
}
