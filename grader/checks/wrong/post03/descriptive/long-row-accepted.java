/*
title: Rows that are too long are accepted
task: 5
covers: []
ask: What becomes of the last value of a row that is longer than the first?
point: A table has as many values in every row. A row with one more was read from a broken file.
tell: You refuse rows that are too short, or let the array do it, but not those that are too long. Compare every
  length with that of the first row.
*/
final class Descriptive {
    private static double[][] columns(double[][] x) {
        if (x.length < 2) {
            throw new IllegalArgumentException(x.length + " rows have no spread");
        }
        double[][] columns = new double[x[0].length][x.length];
        for (int row = 0; row < x.length; row++) {
            if (x[row].length < columns.length) {
                throw new IllegalArgumentException("a short row");
            }
            for (int column = 0; column < columns.length; column++) {
                columns[column][row] = x[row][column];
            }
        }
        return columns;
    }
}
