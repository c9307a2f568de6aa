/*
title: Rows of different lengths are found by the array
task: 5
contains: [long-row-accepted]
covers: []
ask: Which of your lines fails for a short row, and with which exception?
point: An ArrayIndexOutOfBoundsException tells the caller nothing, and for a long row it does not even come.
tell: You never compare the lengths of the rows. Throw an IllegalArgumentException if one differs from the first.
*/
final class Descriptive {
    private static double[][] columns(double[][] x) {
        if (x.length < 2) {
            throw new IllegalArgumentException(x.length + " rows have no spread");
        }
        double[][] columns = new double[x[0].length][x.length];
        for (int row = 0; row < x.length; row++) {
            for (int column = 0; column < columns.length; column++) {
                columns[column][row] = x[row][column];
            }
        }
        return columns;
    }
}
