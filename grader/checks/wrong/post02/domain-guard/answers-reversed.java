/*
title: Inside and outside are exchanged
task: 2
contains: [constant-column-lets-everything-in, constant-column-shuts-everything-out, deviations-cancel,
  distance-without-a-scale, lower-border-not-tested, mean-of-the-row, questions-widen-the-range, shared-by-all-guards,
  table-of-the-caller-kept]
covers: []
ask: Ask your guard about a training row. What does it say?
point: `inside` is true where a model may answer.
tell: You return true for rows that are out of range. Exchange the two answers.
*/
final class DomainGuard {
    public boolean inside(double[] row) {
        requireLength(row, lowest.length);
        for (int column = 0; column < row.length; column++) {
            if (row[column] < lowest[column] || row[column] > highest[column]) {
                return true;
            }
        }
        return false;
    }
}
