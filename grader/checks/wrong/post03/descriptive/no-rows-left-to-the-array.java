/*
title: A table without rows is found by the array
task: 5
covers: []
ask: How many columns has a table without a row?
point: x[0] of an empty table is an ArrayIndexOutOfBoundsException, before anything else can refuse it.
tell: You ask for x[0].length first. Refuse fewer than two rows before that.
*/
final class Descriptive {
    private static double[][] columns(double[][] x) {
        double[][] columns = new double[x[0].length][x.length];
        for (int row = 0; row < x.length; row++) {
            if (x[row].length != columns.length) {
                throw new IllegalArgumentException("rows differ");
            }
            for (int column = 0; column < columns.length; column++) {
                columns[column][row] = x[row][column];
            }
        }
        return columns;
    }
}
