/*
title: A table without rows is not refused
task: 1
covers: []
ask: What do you do with a table that has no first row?
point: The case needs an exception that says what is wrong with the argument.
tell: You return something, or stumble over x[0], if there are no rows. Throw an IllegalArgumentException.
*/
final class DomainGuard {
    public static double[][] range(double[][] x) {
        if (x.length == 0) {
            return new double[2][0];
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
        return new double[][] {lowest, highest};
    }
}
