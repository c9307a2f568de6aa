/*
title: The lengths of the rows are left to the array
task: 1
covers: []
ask: Which exception does a row get that is shorter than the first one, and what happens to a longer one?
point: An ArrayIndexOutOfBoundsException says that your code is wrong. Here the caller's table is wrong.
tell: You trust that all rows are as long as the first one. Compare the lengths and throw an IllegalArgumentException.
*/
final class DomainGuard {
    public static double[][] range(double[][] x) {
        if (x.length == 0) {
            throw new IllegalArgumentException("no rows");
        }
        double[] lowest = x[0].clone();
        double[] highest = x[0].clone();
        for (double[] row : x) {
            for (int column = 0; column < lowest.length; column++) {
                lowest[column] = Math.min(lowest[column], row[column]);
                highest[column] = Math.max(highest[column], row[column]);
            }
        }
        return new double[][] {lowest, highest};
    }
}
