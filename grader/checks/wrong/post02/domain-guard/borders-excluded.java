/*
title: The borders are outside
task: 2
contains: [constant-column-shuts-everything-out]
covers: []
ask: Ask your guard about the training row with the largest value of a column. What does it say?
point: The model has seen every training row. Which comparison keeps those at the border inside?
tell: You use < and > where the border itself belongs to the inside. Use <= and >=.
*/
final class DomainGuard {
    public boolean inside(double[] row) {
        requireLength(row, lowest.length);
        for (int column = 0; column < row.length; column++) {
            if (row[column] <= lowest[column] || row[column] >= highest[column]) {
                return false;
            }
        }
        return true;
    }
}
