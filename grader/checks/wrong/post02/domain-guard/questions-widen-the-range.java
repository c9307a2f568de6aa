/*
title: Questions widen the range
task: 2
covers: []
ask: Ask your guard twice about the same absurd row. What are the answers?
point: A question is not a training row: the model has not learned from it.
tell: Rows that are asked about push the borders apart, so the second question finds them inside. Change the borders
  in the constructor only.
*/
final class DomainGuard {
    public boolean inside(double[] row) {
        requireLength(row, lowest.length);
        boolean inside = true;
        for (int column = 0; column < row.length; column++) {
            if (row[column] < lowest[column]) {
                inside = false;
                lowest[column] = row[column];
            }
            if (row[column] > highest[column]) {
                inside = false;
                highest[column] = row[column];
            }
        }
        return inside;
    }
}
