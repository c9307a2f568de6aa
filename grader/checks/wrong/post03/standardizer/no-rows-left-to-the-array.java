/*
title: A table without rows is found by the array
task: 1
covers: []
ask: How many columns has a table without a row?
point: x[0] of an empty table is an ArrayIndexOutOfBoundsException, before anything else can refuse it.
tell: You ask for x[0] without asking whether there is one. Throw an IllegalArgumentException for no rows.
*/
final class Standardizer {
    public static Standardizer fit(double[][] x) {
        int columns = x[0].length;
        for (double[] row : x) {
            requireLength(row, columns);
        }
        return new Standardizer(x);
    }
}
