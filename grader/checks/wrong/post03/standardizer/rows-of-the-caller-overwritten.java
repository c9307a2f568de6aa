/*
title: The caller's rows are overwritten
task: 2
covers: []
ask: What is in the caller's table after transformAll?
point: The caller may need the numbers in Å and eV again. A clone of the outer array still shares the rows.
tell: You write into the rows that you were handed. Put the results into new arrays.
*/
final class Standardizer {
    public double[][] transformAll(double[][] rows) {
        for (int row = 0; row < rows.length; row++) {
            rows[row] = transform(rows[row]);
        }
        return rows;
    }
}
