/*
title: Features are counted instead of rows
task: 3
covers: []
ask: A row has three features, one of them absurd. How much does it add to your count?
point: A model answers for a row or it does not; there is no two thirds of an answer.
tell: You count the features that are in their ranges. Count the rows that are inside.
*/
final class DomainGuard {
    public double coverage(double[][] rows) {
        if (rows.length == 0) {
            throw new IllegalArgumentException("no rows");
        }
        int covered = 0;
        for (double[] row : rows) {
            requireLength(row, lowest.length);
            for (int column = 0; column < row.length; column++) {
                if (row[column] >= lowest[column] && row[column] <= highest[column]) {
                    covered++;
                }
            }
        }
        return (double) covered / (rows.length * lowest.length);
    }
}
