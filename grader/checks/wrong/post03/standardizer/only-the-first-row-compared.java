/*
title: Only the first row's length is compared
task: 2
covers: []
ask: What happens to a row of another length behind a good one?
point: Each row can be the broken one.
tell: You check the length of the first row only. Check each row.
*/
final class Standardizer {
    public double[][] transformAll(double[][] rows) {
        if (rows.length > 0) {
            requireLength(rows[0], mean.length);
        }
        double[][] standardised = new double[rows.length][mean.length];
        for (int row = 0; row < rows.length; row++) {
            for (int column = 0; column < mean.length; column++) {
                standardised[row][column] =
                        deviation[column] == 0 ? 0 : (rows[row][column] - mean[column]) / deviation[column];
            }
        }
        return standardised;
    }
}
