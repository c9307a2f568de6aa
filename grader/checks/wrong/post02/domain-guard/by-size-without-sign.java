/*
title: Values are compared without their signs
task: 1
covers: []
ask: Of -4 and -1, which one is the smaller, and which one do you take?
point: -4 is smaller than -1, although it is farther from 0.
tell: You compare absolute values. Compare the values with their signs.
*/
final class DomainGuard {
    public static double[][] range(double[][] x) {
        if (x.length == 0) {
            throw new IllegalArgumentException("no rows");
        }
        double[] lowest = x[0].clone();
        double[] highest = x[0].clone();
        for (double[] row : x) {
            requireLength(row, lowest.length);
            for (int column = 0; column < row.length; column++) {
                if (Math.abs(row[column]) < Math.abs(lowest[column])) {
                    lowest[column] = row[column];
                }
                if (Math.abs(row[column]) > Math.abs(highest[column])) {
                    highest[column] = row[column];
                }
            }
        }
        return new double[][] {lowest, highest};
    }
}
